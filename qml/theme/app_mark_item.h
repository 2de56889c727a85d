// AppMarkItem: the sign of the app.
#pragma once
#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

class AppMarkItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor career MEMBER m_career NOTIFY changed FINAL)
    Q_PROPERTY(QColor springboard MEMBER m_springboard NOTIFY changed FINAL)
    Q_PROPERTY(QColor next MEMBER m_next NOTIFY changed FINAL)

public:
    explicit AppMarkItem(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    QColor m_career;
    QColor m_springboard;
    QColor m_next;
};

} // namespace nextrung::ui
