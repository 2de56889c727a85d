#include "qml/components/emphasis_text_item.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace nextrung::ui {
namespace {

/// Of the dots below a marked word: their width in pixels, and how far below the baseline they stand, in
/// descents.
constexpr qreal dotSize = 2;
constexpr qreal dotsBelow = 0.9;

} // namespace

EmphasisTextItem::EmphasisTextItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
    for (const auto signal :
         {&EmphasisTextItem::textChanged, &EmphasisTextItem::emphasesChanged, &EmphasisTextItem::fontChanged,
          &EmphasisTextItem::colorChanged, &EmphasisTextItem::emphasisColorChanged,
          &EmphasisTextItem::emphasisWeightChanged, &EmphasisTextItem::marksChanged,
          &EmphasisTextItem::markColorChanged, &EmphasisTextItem::lineHeightChanged}) {
        connect(this, signal, this, &EmphasisTextItem::prepare);
    }
}

void EmphasisTextItem::componentComplete() {
    QQuickPaintedItem::componentComplete();
    prepare();
}

void EmphasisTextItem::prepare() {
    if (!isComponentComplete()) {
        return;
    }
    QString text = m_text;
    m_layout.setText(text.replace(QLatin1Char('\n'), QChar::LineSeparator));
    m_layout.setFont(m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setFormats(formats());
    // As wide as it would like to be; a narrower place makes it wrap.
    layOut(std::numeric_limits<int>::max() / 256);
    setImplicitWidth(std::ceil(m_contentWidth));
    layOut(width());
    update();
}

void EmphasisTextItem::layOut(qreal width) {
    qreal y = 0;
    m_contentWidth = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        line.setPosition({0, y + (m_lineHeight - line.height()) / 2});
        m_contentWidth = std::max(m_contentWidth, line.naturalTextWidth());
        y += m_lineHeight;
    }
    m_layout.endLayout();
    m_contentHeight = y;
    setImplicitHeight(y);
    ++m_layouts;
    emit laidOut();
}

QList<QTextLayout::FormatRange> EmphasisTextItem::formats() const {
    QTextCharFormat plain;
    plain.setForeground(m_color);
    QTextCharFormat strong;
    strong.setForeground(m_emphasisColor);
    strong.setFontWeight(m_emphasisWeight);
    QList<QTextLayout::FormatRange> ranges{{0, static_cast<int>(m_text.size()), plain}};
    qsizetype from = 0;
    for (const QString& piece : m_emphases) {
        const qsizetype at = piece.isEmpty() ? -1 : m_text.indexOf(piece, from);
        if (at >= 0) {
            ranges.append({static_cast<int>(at), static_cast<int>(piece.size()), strong});
            from = at + piece.size();
        }
    }
    return ranges;
}

void EmphasisTextItem::geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) {
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (isComponentComplete() && !qFuzzyCompare(newGeometry.width(), oldGeometry.width())) {
        layOut(newGeometry.width());
        update();
    }
}

/// One place for each line on which the mark has words.
QList<QRectF> EmphasisTextItem::placesOf(const QVariant& mark) const {
    const QVariantMap range = mark.toMap();
    const int begin = range.value(QStringLiteral("at")).toInt();
    const int end = begin + range.value(QStringLiteral("length")).toInt();
    QList<QRectF> places;
    for (int at = 0; at < m_layout.lineCount(); ++at) {
        const QTextLine line = m_layout.lineAt(at);
        const int from = std::max(begin, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from >= to) {
            continue;
        }
        const qreal left = line.cursorToX(from);
        const qreal right = line.cursorToX(to);
        places.append({std::min(left, right), at * m_lineHeight, std::abs(right - left), m_lineHeight});
    }
    return places;
}

QRectF EmphasisTextItem::markPlace(int mark, int /*layouts*/) const noexcept {
    const QList<QRectF> places = placesOf(m_marks.value(mark));
    return places.isEmpty() ? QRectF() : places.constFirst();
}

QString EmphasisTextItem::markText(int mark, const QString& key, int /*layouts*/) const noexcept {
    return m_marks.value(mark).toMap().value(key).toString();
}

int EmphasisTextItem::markAt(qreal x, qreal y) const noexcept {
    int nearest = -1;
    qreal least = 0;
    for (int mark = 0; mark < m_marks.size(); ++mark) {
        for (const QRectF& place : placesOf(m_marks.at(mark))) {
            const qreal across = std::max({place.left() - x, x - place.right(), 0.0});
            const qreal down = std::max({place.top() - y, y - place.bottom(), 0.0});
            const qreal distance = std::hypot(across, down);
            if (nearest < 0 || distance < least) {
                nearest = mark;
                least = distance;
            }
        }
    }
    return nearest;
}

void EmphasisTextItem::paint(QPainter* painter) {
    m_layout.draw(painter, {0, 0});
    paintMarks(*painter);
}

void EmphasisTextItem::paintMarks(QPainter& painter) const {
    if (m_marks.isEmpty()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dots(m_markColor, dotSize, Qt::CustomDashLine, Qt::RoundCap);
    dots.setDashPattern({0.01, 2});
    painter.setPen(dots);
    const QFontMetricsF metrics(m_font);
    const qreal baseline = (m_lineHeight - metrics.height()) / 2 + metrics.ascent();
    const qreal below = std::min(baseline + metrics.descent() * dotsBelow, m_lineHeight - dotSize / 2);
    for (const QVariant& mark : m_marks) {
        for (const QRectF& place : placesOf(mark)) {
            const qreal y = place.top() + below;
            painter.drawLine(QPointF(place.left() + dotSize / 2, y), QPointF(place.right() - dotSize / 2, y));
        }
    }
}

} // namespace nextrung::ui
