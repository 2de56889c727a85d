// WelcomeDrawingItem: the picture of the first screen, two rails that part: one up, one away.
#pragma once
#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

/// The drawing alone, at a fixed scale around its middle; the words are texts on top of it.
class WelcomeDrawingItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor career MEMBER m_career NOTIFY changed FINAL)
    Q_PROPERTY(QColor springboard MEMBER m_springboard NOTIFY changed FINAL)
    Q_PROPERTY(QColor you MEMBER m_you NOTIFY changed FINAL)
    Q_PROPERTY(QColor disc MEMBER m_disc NOTIFY changed FINAL)
    Q_PROPERTY(QColor station MEMBER m_station NOTIFY changed FINAL)
    Q_PROPERTY(QColor sky MEMBER m_sky NOTIFY changed FINAL)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed FINAL)

public:
    explicit WelcomeDrawingItem(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    void drawSky(QPainter& painter) const;
    void drawRails(QPainter& painter) const;
    void drawRungs(QPainter& painter) const;
    void drawStations(QPainter& painter) const;

    QColor m_career;
    QColor m_springboard;
    QColor m_you;
    QColor m_disc;
    QColor m_station;
    QColor m_sky;
    QColor m_ground;
};

} // namespace nextrung::ui
