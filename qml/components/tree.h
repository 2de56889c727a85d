// Tree: who stands inside whom, for items that scroll to what the keyboard is on.
#pragma once
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

class Tree : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit Tree(QObject* parent = nullptr) : QObject(parent) {}

    /// Whether `item` is `outer` or stands inside it.
    Q_INVOKABLE [[nodiscard]] bool holds(QQuickItem* outer, QQuickItem* item) const noexcept {
        return outer && item && (outer == item || outer->isAncestorOf(item));
    }
};

} // namespace nextrung::ui
