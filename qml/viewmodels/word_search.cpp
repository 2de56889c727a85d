#include "qml/viewmodels/word_search.h"

#include <QStringList>

#include <algorithm>

namespace nextrung::ui {
namespace {

/// Lower case without accents.
QString folded(const QString& text) {
    QString letters;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D))
        if (letter.category() != QChar::Mark_NonSpacing)
            letters.append(letter.toCaseFolded());
    return letters;
}

} // namespace

bool hasWords(const QString& text, const QString& query) {
    const QString searched = folded(text);
    const QStringList asked = folded(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(asked.begin(), asked.end(),
                       [&](const QString& word) { return searched.contains(word); });
}

} // namespace nextrung::ui
