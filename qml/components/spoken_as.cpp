#include "qml/components/spoken_as.h"

#include <QQuickItem>
#include <private/qaccessiblequickitem_p.h>
#include <private/qquickitem_p.h>

#include <utility>

namespace nextrung::ui {

namespace {

const SpokenAs* spokenAs(const QObject* item) {
    return item != nullptr ? qobject_cast<const SpokenAs*>(qmlAttachedPropertiesObject<SpokenAs>(item, false))
                           : nullptr;
}

/// The popup whose frame `item` is: it knows its title and that it is modal, its frame tells neither.
const QObject* popupOf(const QObject* item) {
    return (item != nullptr) && item->inherits("QQuickPopupItem") ? item->parent() : nullptr;
}

/// What Qt tells of an item, with what is attached to it over that.
class SpokenItem final : public QAccessibleQuickItem {
public:
    using QAccessibleQuickItem::QAccessibleQuickItem;

    using QAccessibleQuickItem::text;

    [[nodiscard]] QAccessible::Role role() const override {
        const SpokenAs* said = spokenAs(object());
        return said != nullptr ? static_cast<QAccessible::Role>(said->role()) : QAccessibleQuickItem::role();
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleQuickItem::state();
        if (const SpokenAs* said = spokenAs(object())) {
            return said->corrected(state, item()->isEnabled());
        }
        if (const QObject* popup = popupOf(object())) {
            state.modal = popup->property("modal").toBool();
        }
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        const QString said = QAccessibleQuickItem::text(kind);
        const QObject* popup = popupOf(object());
        return (popup != nullptr) && kind == QAccessible::Name && said.isEmpty()
                   ? popup->property("title").toString()
                   : said;
    }
    [[nodiscard]] QStringList actionNames() const override {
        QStringList names = isInert() ? QStringList() : QAccessibleQuickItem::actionNames();
        names.removeDuplicates(); // Qt names those of the role, and those that are handled
        return names;
    }
    void doAction(const QString& name) override {
        if (!isInert()) {
            QAccessibleQuickItem::doAction(name);
        }
    }

private:
    [[nodiscard]] bool isInert() const {
        const SpokenAs* said = spokenAs(object());
        return (said != nullptr) && !(item()->isEnabled() && said->acts());
    }
};

/// In Qt's own place, asked before it: for every item, and for a popup's frame, which Qt takes for a page.
QAccessibleInterface* spokenItem(const QString& className, QObject* object) {
    if (className != QLatin1String("QQuickItem") && className != QLatin1String("QQuickPopupItem")) {
        return nullptr;
    }
    auto* item = qobject_cast<QQuickItem*>(object);
    return (item != nullptr) && QQuickItemPrivate::get(item)->isAccessible ? new SpokenItem(item) : nullptr;
}

/// What was made for an item before the factory was there, by an event of its own, would stay for its life.
void forgetEarlier(QObject* item) {
    QAccessibleInterface* known =
        QAccessible::isActive() ? QAccessible::queryAccessibleInterface(item) : nullptr;
    if (known != nullptr && dynamic_cast<SpokenItem*>(known) == nullptr) {
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
    }
}

bool isCheckable(int role) {
    return role == QAccessible::RadioButton || role == QAccessible::CheckBox;
}

bool isSelectable(int role) {
    return role == QAccessible::PageTab || role == QAccessible::ListItem;
}

} // namespace

SpokenAs::SpokenAs(QObject* item) : QObject(item) {
    // Not earlier: the factory installed last is asked first, and by now Qt Quick has installed its own.
    QAccessible::installFactory(spokenItem);
    static bool isFirst = true;
    if (std::exchange(isFirst, false)) {
        forgetEarlier(item);
    }
    if (auto* shown = qobject_cast<QQuickItem*>(item)) {
        connect(shown, &QQuickItem::enabledChanged, this, [this] {
            QAccessible::State kind;
            kind.disabled = true;
            tell(kind);
        });
    }
}

SpokenAs* SpokenAs::qmlAttachedProperties(QObject* item) {
    return new SpokenAs(item);
}

void SpokenAs::beRole(int role) {
    if (m_role == role) {
        return;
    }
    m_role = role;
    emit changed(); // for a role there is no event: screen readers ask again
}

void SpokenAs::beChecked(bool checked) {
    QAccessible::State kind;
    kind.checked = true;
    become(m_checked, checked, kind);
}

void SpokenAs::beSelected(bool selected) {
    QAccessible::State kind;
    kind.selected = true;
    become(m_selected, selected, kind);
}

void SpokenAs::beExpandable(bool expandable) {
    QAccessible::State kind;
    kind.expandable = true;
    become(m_expandable, expandable, kind);
}

void SpokenAs::beExpanded(bool expanded) {
    QAccessible::State kind;
    kind.expanded = true;
    become(m_expanded, expanded, kind);
}

void SpokenAs::become(bool& mine, bool value, QAccessible::State kind) {
    if (mine == value) {
        return;
    }
    mine = value;
    emit changed();
    tell(kind);
}

void SpokenAs::tell(QAccessible::State kind) {
    QAccessibleStateChangeEvent event(parent(), kind);
    QAccessible::updateAccessibility(&event);
}

bool SpokenAs::acts() const {
    return m_role != QAccessible::StaticText && m_role != QAccessible::Grouping;
}

QAccessible::State SpokenAs::corrected(QAccessible::State state, bool isEnabled) const {
    state.checkable = isCheckable(m_role);
    state.checked = isCheckable(m_role) && m_checked;
    state.selectable = isSelectable(m_role);
    state.selected = isSelectable(m_role) && m_selected;
    state.expandable = m_expandable;
    state.expanded = m_expandable && m_expanded;
    state.collapsed = m_expandable && !m_expanded;
    state.disabled = acts() && !isEnabled;
    state.focusable = acts() && isEnabled && state.focusable;
    return state;
}

} // namespace nextrung::ui
