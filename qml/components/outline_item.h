// OutlineItem: the outline of a card, solid or dashed.
#pragma once
#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

/// A Rectangle cannot draw dashes.
class OutlineItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(QColor fill MEMBER m_fill NOTIFY changed FINAL)
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY changed FINAL)
    Q_PROPERTY(qreal strokeWidth MEMBER m_strokeWidth NOTIFY changed FINAL)
    /// Length of a dash and of a gap, in stroke widths; a dash of 0 draws a solid line.
    Q_PROPERTY(qreal dash MEMBER m_dash NOTIFY changed FINAL)
    Q_PROPERTY(qreal dashGap MEMBER m_dashGap NOTIFY changed FINAL)

public:
    explicit OutlineItem(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    QColor m_color{Qt::black};
    QColor m_fill{Qt::transparent};
    qreal m_radius = 0;
    qreal m_strokeWidth = 1;
    qreal m_dash = 0;
    qreal m_dashGap = 0;
};

} // namespace nextrung::ui
