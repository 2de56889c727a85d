#include "qml/components/focus_memory.h"

namespace nextrung::ui {

void FocusMemory::remember(QQuickItem* item) noexcept {
    m_item = item;
    m_shown = (item != nullptr) && item->property("visualFocus").toBool();
}

void FocusMemory::give(QQuickItem* item) const noexcept {
    const Qt::FocusReason reason = m_shown ? Qt::TabFocusReason : Qt::PopupFocusReason;
    item->forceActiveFocus(reason);
    // Qt keeps the old reason where the item had the focus already, or got it from its popup.
    if (item->metaObject()->indexOfProperty("focusReason") >= 0) {
        item->setProperty("focusReason", QVariant::fromValue(reason));
    }
}

void FocusMemory::giveBack() noexcept {
    if ((m_item != nullptr) && m_item->isVisible() && m_item->isEnabled()) {
        give(m_item);
    }
    m_item.clear();
}

} // namespace nextrung::ui
