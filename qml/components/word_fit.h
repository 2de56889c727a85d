// WordFit: how large a heading may be so that none of its words is broken.
#pragma once
#include <QFont>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

class WordFit : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit WordFit(QObject* parent = nullptr);

    /// The largest pixel size, `size` at most, at which the widest word of `text` is no wider than `width`.
    /// Half of `size` at least: a word that is too long even then is broken.
    Q_INVOKABLE [[nodiscard]] qreal size(const QString& text, const QString& family, int weight, qreal size,
                                         qreal width) const noexcept;

    /// How wide `text` is when each of its lines stays one line, in whole pixels.
    Q_INVOKABLE [[nodiscard]] qreal width(const QString& text, const QFont& font) const noexcept;
};

} // namespace nextrung::ui
