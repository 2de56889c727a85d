#include "qml/viewmodels/announcement.h"

#include <QAccessible>

namespace nextrung::ui {

Announcement::Announcement(Navigator& navigator, QObject* parent) : QObject(parent) {
    connect(&navigator, &Navigator::moved, this, [this] { say({}); });
}

void Announcement::say(const QString& text) {
    if (m_text == text)
        return;
    m_text = text;
    emit changed();
}

void Announcement::alert(QObject* item) noexcept {
    if (item && !m_text.isEmpty())
        alertReader(item);
}

void alertReader(QObject* item) {
    QAccessibleEvent event(item, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace nextrung::ui
