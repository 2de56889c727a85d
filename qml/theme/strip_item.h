// StripItem: the ladder lying flat between career and springboard, without your place on it.
#pragma once
#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

/// Painted in one piece: round ends of 4 pixels stay round in the software renderer too.
class StripItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor career MEMBER m_career NOTIFY changed FINAL)
    Q_PROPERTY(QColor springboard MEMBER m_springboard NOTIFY changed FINAL)
    Q_PROPERTY(QColor panel MEMBER m_panel NOTIFY changed FINAL)
    /// What is sure, from `low` to `high`: 0 is the career end, 1 the springboard end.
    Q_PROPERTY(qreal low MEMBER m_low NOTIFY changed FINAL)
    Q_PROPERTY(qreal high MEMBER m_high NOTIFY changed FINAL)
    /// Your place, and where it lies from the left.
    Q_PROPERTY(qreal place MEMBER m_place NOTIFY placed FINAL)
    Q_PROPERTY(qreal placeX READ placeX NOTIFY placed FINAL)

public:
    explicit StripItem(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

    [[nodiscard]] qreal placeX() const { return xOf(m_place); }

signals:
    void changed();
    void placed();

protected:
    void geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) override;

private:
    /// Where a place from 0 to 1 lies, from the left.
    [[nodiscard]] qreal xOf(qreal place) const;
    void drawPanel(QPainter& painter) const;
    void drawRungs(QPainter& painter) const;
    void drawRails(QPainter& painter) const;

    QColor m_career;
    QColor m_springboard;
    QColor m_panel;
    qreal m_low = 0;
    qreal m_high = 1;
    qreal m_place = 0.5;
};

} // namespace nextrung::ui
