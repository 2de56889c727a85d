#include "qml/components/emphasis_text_item.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace nextrung::ui {

EmphasisTextItem::EmphasisTextItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
    for (const auto signal :
         {&EmphasisTextItem::textChanged, &EmphasisTextItem::emphasesChanged, &EmphasisTextItem::fontChanged,
          &EmphasisTextItem::colorChanged, &EmphasisTextItem::emphasisColorChanged,
          &EmphasisTextItem::emphasisWeightChanged, &EmphasisTextItem::lineHeightChanged}) {
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

void EmphasisTextItem::paint(QPainter* painter) {
    m_layout.draw(painter, {0, 0});
}

} // namespace nextrung::ui
