// FocusMemory: what had the keyboard before something opened over the page, so that it gets it back.
#pragma once
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

class FocusMemory : public QObject {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit FocusMemory(QObject* parent = nullptr) : QObject(parent) {}

    /// Remembers `item`, and whether its focus showed: it does to who uses the keyboard, not to who taps.
    Q_INVOKABLE void remember(QQuickItem* item) noexcept;

    /// Puts the keyboard on `item`; its focus shows if that of the remembered one did.
    Q_INVOKABLE void give(QQuickItem* item) const noexcept;

    /// Puts the keyboard back, if what had it is still there.
    Q_INVOKABLE void giveBack() noexcept;

private:
    QPointer<QQuickItem> m_item;
    bool m_shown = false;
};

} // namespace nextrung::ui
