#include "qml/components/outline_item.h"

#include <QPainter>
#include <QPainterPath>

namespace nextrung::ui {

OutlineItem::OutlineItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &OutlineItem::changed, this, [this] { update(); });
}

void OutlineItem::paint(QPainter* painter) {
    const qreal half = m_strokeWidth / 2;
    QPainterPath outline;
    outline.addRoundedRect(QRectF(0, 0, width(), height()).adjusted(half, half, -half, -half),
                           m_radius - half, m_radius - half);
    QPen pen(m_color, m_strokeWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (m_dash > 0) {
        // Whole dashes only, so that the outline closes without a stump.
        const qreal period = (m_dash + m_dashGap) * m_strokeWidth;
        const qreal stretch = outline.length() / (period * std::max(qRound(outline.length() / period), 1));
        pen.setDashPattern({m_dash * stretch, m_dashGap * stretch});
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(m_fill);
    painter->drawPath(outline);
}

} // namespace nextrung::ui
