#include "qml/theme/welcome_drawing_item.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <initializer_list>

namespace nextrung::ui {

namespace {

// One drawing, in pixels from its top and from its middle line; the labels of WelcomeArt.qml stand by these.
constexpr qreal rail = 12;
constexpr qreal careerX = -39;
constexpr qreal springX = 23;
constexpr qreal top = 86;
constexpr qreal fadeFrom = 246;
constexpr qreal bottom = 300;
constexpr qreal bend = 149;
constexpr qreal nextY = 174;
constexpr qreal youY = 222;
constexpr qreal lastY = 270;
constexpr QPointF discs{-8, 186};
constexpr QPointF nurse{81, 91};
constexpr QPointF practicalNurse{51, 121};

} // namespace

WelcomeDrawingItem::WelcomeDrawingItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &WelcomeDrawingItem::changed, this, [this] { update(); });
}

void WelcomeDrawingItem::paint(QPainter* painter) {
    painter->setRenderHint(QPainter::Antialiasing);
    drawSky(*painter);
    painter->translate(width() / 2, 0);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_disc);
    painter->drawEllipse(discs, 128, 128);
    painter->drawEllipse(discs, 84, 84);
    drawRails(*painter);
    drawRungs(*painter);
    drawStations(*painter);
    // The ladder comes out of the page.
    QLinearGradient fade(0, fadeFrom, 0, bottom);
    QColor clear = m_ground;
    clear.setAlpha(0);
    fade.setColorAt(0, clear);
    fade.setColorAt(1, m_ground);
    painter->fillRect(QRectF(-width() / 2, fadeFrom, width(), height() - fadeFrom), fade);
}

void WelcomeDrawingItem::drawSky(QPainter& painter) const {
    QLinearGradient sky(0, 0, 0, bottom);
    sky.setColorAt(0, m_sky);
    sky.setColorAt(1, m_ground);
    painter.fillRect(QRectF(0, 0, width(), height()), sky);
}

void WelcomeDrawingItem::drawRails(QPainter& painter) const {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_career, rail, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(careerX, top), QPointF(careerX, bottom));

    QPainterPath away(QPointF(springX, bottom));
    away.lineTo(springX, bend + 12);
    away.quadTo(springX, bend, springX + 8.5, bend - 8.5);
    away.lineTo(nurse);
    QLinearGradient turn(0, youY + 4, 0, bend - 12);
    turn.setColorAt(0, m_career);
    turn.setColorAt(1, m_springboard);
    painter.setPen(QPen(QBrush(turn), rail, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(away);
}

void WelcomeDrawingItem::drawRungs(QPainter& painter) const {
    const auto rung = [&](qreal y, const QColor& color) {
        painter.fillRect(QRectF(careerX + rail / 2, y - rail / 2, springX - careerX - rail, rail), color);
    };
    rung(nextY, m_you);
    rung(youY, m_career);
    rung(lastY, m_career);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_station);
    painter.drawEllipse(QPointF((careerX + springX) / 2, youY), 15, 15);
    painter.setBrush(m_you);
    painter.drawEllipse(QPointF((careerX + springX) / 2, youY), 11, 11);
}

void WelcomeDrawingItem::drawStations(QPainter& painter) const {
    const auto station = [&](QPointF at, qreal radius, const QColor& color) {
        painter.setPen(QPen(color, 4));
        painter.setBrush(m_station);
        painter.drawEllipse(at, radius, radius);
    };
    station({careerX, top}, 9.8, m_career);
    station({careerX, 130}, 7.7, m_career);
    station(nurse, 9.8, m_springboard);
    station(practicalNurse, 7.7, m_springboard);
}

} // namespace nextrung::ui
