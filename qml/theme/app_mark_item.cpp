#include "qml/theme/app_mark_item.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace nextrung::ui {

AppMarkItem::AppMarkItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &AppMarkItem::changed, this, [this] { update(); });
}

void AppMarkItem::paint(QPainter* painter) {
    constexpr qreal grid = 28;
    const qreal scale = std::min(width(), height()) / grid;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->scale(scale, scale);
    const auto pen = [](const QBrush& brush) {
        return QPen(brush, 3.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    QLinearGradient turn(0, 22, 0, 12);
    turn.setColorAt(0, m_career);
    turn.setColorAt(1, m_springboard);
    painter->setPen(pen(m_career));
    painter->drawLine(QPointF(6, 2.5), QPointF(6, 25.5));
    painter->drawLine(QPointF(6, 21), QPointF(15.5, 21));
    QPainterPath away({15.5, 25.5});
    away.lineTo(15.5, 12);
    away.lineTo(24, 3.2);
    painter->setPen(pen(turn));
    painter->drawPath(away);
    painter->setPen(pen(m_next));
    painter->drawLine(QPointF(6, 14.4), QPointF(15.5, 14.4));
}

} // namespace nextrung::ui
