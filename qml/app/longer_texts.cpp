#include "qml/app/longer_texts.h"

namespace nextrung::ui {
namespace {

constexpr qsizetype oneWord = 3; // so many letters still belong to the last word
constexpr qsizetype wordLength = 6;
const QString letters = QStringLiteral("óñéáúí");

} // namespace

QString longerText(const QString& text) {
    QString longer = text;
    const qsizetype more = (text.size() + 2) / 3;
    if (more > oneWord)
        longer += QLatin1Char(' ');
    for (qsizetype index = longer.size() - text.size(); index < more; ++index)
        longer += index > 0 && index % (wordLength + 1) == 0 && more - index > 1
                      ? QChar(QLatin1Char(' '))
                      : letters.at(index % letters.size());
    return longer;
}

QString LongerTranslator::translate(const char* context, const char* sourceText, const char* disambiguation,
                                    int n) const {
    const QString found = m_origin.translate(context, sourceText, disambiguation, n);
    return longerText(found.isNull() ? QString::fromUtf8(sourceText) : found);
}

} // namespace nextrung::ui
