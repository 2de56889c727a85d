#include "qml/components/word_fit.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace nextrung::ui {

WordFit::WordFit(QObject* parent) : QObject(parent) {}

qreal WordFit::size(const QString& text, const QString& family, int weight, qreal size,
                    qreal width) const noexcept {
    constexpr qsizetype longestHeading = 300; // what is longer is no heading, and measuring it takes time
    QFont font(family);
    font.setPixelSize(std::max(static_cast<int>(size), 1));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    const QFontMetricsF metrics(font);
    qreal widest = 1;
    for (const QString& word : text.left(longestHeading).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        widest = std::max(widest, metrics.horizontalAdvance(word) + 1);
    }
    return widest <= width ? size : std::max(std::floor(size * width / widest), std::ceil(size / 2));
}

qreal WordFit::width(const QString& text, const QFont& font) const noexcept {
    QString lines = text;
    QTextLayout layout(lines.replace(QLatin1Char('\n'), QChar::LineSeparator), font);
    layout.beginLayout();
    qreal widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::numeric_limits<int>::max() / 256);
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return std::ceil(widest);
}

} // namespace nextrung::ui
