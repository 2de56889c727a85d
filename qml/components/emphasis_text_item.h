// EmphasisTextItem: a paragraph of plain text in which some words stand out by weight and colour.
#pragma once
#include <QColor>
#include <QQuickPaintedItem>
#include <QString>
#include <QStringList>
#include <QTextLayout>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

/// Qt's own Text can only do this through markup, and markup from content is a crash and a request (Qt 6.4).
/// Here the words to stand out are named, and the text stays what it is.
class EmphasisTextItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER m_text NOTIFY textChanged FINAL)
    /// Pieces of the text that stand out, in the order in which they stand in it.
    Q_PROPERTY(QList<QString> emphases MEMBER m_emphases NOTIFY emphasesChanged FINAL)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY fontChanged FINAL)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY colorChanged FINAL)
    Q_PROPERTY(QColor emphasisColor MEMBER m_emphasisColor NOTIFY emphasisColorChanged FINAL)
    Q_PROPERTY(int emphasisWeight MEMBER m_emphasisWeight NOTIFY emphasisWeightChanged FINAL)
    /// Places to underline with dots, each with `at` and `length` in UTF-16 units. They do not overlap.
    Q_PROPERTY(QVariantList marks MEMBER m_marks NOTIFY marksChanged FINAL)
    Q_PROPERTY(QColor markColor MEMBER m_markColor NOTIFY markColorChanged FINAL)
    Q_PROPERTY(qreal lineHeight MEMBER m_lineHeight NOTIFY lineHeightChanged FINAL)
    Q_PROPERTY(qreal contentWidth READ contentWidth NOTIFY laidOut FINAL)
    Q_PROPERTY(qreal contentHeight READ contentHeight NOTIFY laidOut FINAL)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY laidOut FINAL)
    /// Another number after each layout: give it to `markPlace`, so that a binding asks again.
    Q_PROPERTY(int layouts READ layouts NOTIFY laidOut FINAL)

public:
    explicit EmphasisTextItem(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

    [[nodiscard]] qreal contentWidth() const { return m_contentWidth; }
    [[nodiscard]] qreal contentHeight() const { return m_contentHeight; }
    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    [[nodiscard]] int layouts() const { return m_layouts; }

    /// Where the mark's words stand, on their first line; empty for no such mark.
    Q_INVOKABLE [[nodiscard]] QRectF markPlace(int mark, int layouts) const noexcept;
    /// What the mark says under `key`; empty for no such mark.
    Q_INVOKABLE [[nodiscard]] QString markText(int mark, const QString& key, int layouts) const noexcept;
    /// The mark whose words are nearest to the point; -1 without marks.
    Q_INVOKABLE [[nodiscard]] int markAt(qreal x, qreal y) const noexcept;

signals:
    // One each: what a binding makes of the text must not run again when it sets the font.
    void textChanged();
    void emphasesChanged();
    void fontChanged();
    void colorChanged();
    void emphasisColorChanged();
    void emphasisWeightChanged();
    void marksChanged();
    void markColorChanged();
    void lineHeightChanged();
    void laidOut();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) override;

private:
    void prepare();
    void layOut(qreal width);
    [[nodiscard]] QList<QTextLayout::FormatRange> formats() const;
    void paintMarks(QPainter& painter) const;
    [[nodiscard]] QList<QRectF> placesOf(const QVariant& mark) const;

    QString m_text;
    QStringList m_emphases;
    QFont m_font;
    QColor m_color{Qt::black};
    QColor m_emphasisColor{Qt::black};
    int m_emphasisWeight = QFont::DemiBold;
    QVariantList m_marks;
    QColor m_markColor{Qt::black};
    qreal m_lineHeight = 0;
    int m_layouts = 0;
    QTextLayout m_layout;
    qreal m_contentWidth = 0;
    qreal m_contentHeight = 0;
};

} // namespace nextrung::ui
