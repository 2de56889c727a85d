// IconItem: one of the app's icons, drawn in a colour at any size.
#pragma once
#include <QColor>
#include <QPainterPath>
#include <QQuickPaintedItem>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

/// Painted, not Shapes: those have no antialiasing without multisampling, and none in the software renderer.
class IconItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    Q_PROPERTY(qreal size READ size WRITE setSize NOTIFY sizeChanged FINAL)
    Q_PROPERTY(qreal strokeWidth READ strokeWidth WRITE setStrokeWidth NOTIFY strokeWidthChanged FINAL)
    /// True flips it left to right: for icons with a direction when the page reads right to left.
    Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY mirroredChanged FINAL)

public:
    explicit IconItem(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString& name);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);
    [[nodiscard]] qreal size() const { return m_size; }
    void setSize(qreal size);
    [[nodiscard]] qreal strokeWidth() const { return m_strokeWidth; }
    void setStrokeWidth(qreal width);
    [[nodiscard]] bool mirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);

signals:
    void nameChanged();
    void colorChanged();
    void sizeChanged();
    void strokeWidthChanged();
    void mirroredChanged();

private:
    QString m_name;
    QPainterPath m_path;
    QColor m_color{Qt::black};
    qreal m_size = 0;
    qreal m_strokeWidth = 0;
    bool m_mirrored = false;
};

} // namespace nextrung::ui
