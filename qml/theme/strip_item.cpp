#include "qml/theme/strip_item.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>

namespace nextrung::ui {

namespace {

constexpr int rungs = 25;
constexpr qreal rungWidth = 3.5;
constexpr qreal rungGap = 1; // between a rung and its rails
constexpr qreal rail = 4;
constexpr qreal railsHeight = 30;
constexpr qreal end = 6;
constexpr qreal panelOver = 5;
constexpr qreal panelRadius = 8;
constexpr qreal panelOpacity = 0.26;
constexpr qreal faint = 0.42;

QColor between(const QColor& from, const QColor& to, qreal t) {
    const auto mix = [t](float a, float b) { return static_cast<float>(a + (b - a) * t); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

} // namespace

StripItem::StripItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    setImplicitHeight(railsHeight + 2 * panelOver);
    connect(this, &StripItem::changed, this, [this] { update(); });
}

void StripItem::geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) {
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    emit placed();
}

qreal StripItem::xOf(qreal place) const {
    return end + std::clamp(place, 0.0, 1.0) * (width() - 2 * end);
}

void StripItem::paint(QPainter* painter) {
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    drawPanel(*painter);
    painter->translate(0, panelOver);
    drawRungs(*painter);
    drawRails(*painter);
}

void StripItem::drawPanel(QPainter& painter) const {
    const qreal left = std::max(xOf(m_low) - panelOver, 0.0);
    const qreal right = std::min(xOf(m_high) + panelOver, width());
    QColor color = m_panel;
    color.setAlphaF(static_cast<float>(panelOpacity));
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(left, 0, right - left, height()), panelRadius, panelRadius);
}

void StripItem::drawRungs(QPainter& painter) const {
    for (int rung = 0; rung < rungs; ++rung) {
        const qreal place = static_cast<qreal>(rung) / (rungs - 1);
        QColor color = between(m_career, m_springboard, place);
        color.setAlphaF(static_cast<float>(place >= m_low && place <= m_high ? 1 : faint));
        painter.setBrush(color);
        painter.drawRoundedRect(
            QRectF(xOf(place) - rungWidth / 2, rail + rungGap, rungWidth, railsHeight - 2 * (rail + rungGap)),
            rungWidth / 2, rungWidth / 2);
    }
}

void StripItem::drawRails(QPainter& painter) const {
    QLinearGradient colors(0, 0, width(), 0);
    colors.setColorAt(0, m_career);
    colors.setColorAt(1, m_springboard);
    painter.setBrush(colors);
    painter.drawRoundedRect(QRectF(0, 0, width(), rail), rail / 2, rail / 2);
    painter.drawRoundedRect(QRectF(0, railsHeight - rail, width(), rail), rail / 2, rail / 2);
}

} // namespace nextrung::ui
