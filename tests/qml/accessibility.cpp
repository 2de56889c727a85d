#include "tests/qml/accessibility.h"

#include "qml/app/hand.h"
#include "tests/qml/stage.h"

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace nextrung::tests {

namespace {

constexpr qreal target = 48;    // pixels: a thumb's
constexpr qreal tolerance = 1;  // rounding of positions
constexpr int turnsAtMost = 2;  // of the walk, before it is given up
constexpr qreal sameLine = 0.5; // of the lower height: what overlaps more stands side by side

constexpr QAccessible::Role controlRoles[] = {
    QAccessible::Button,   QAccessible::RadioButton, QAccessible::CheckBox,     QAccessible::PageTab,
    QAccessible::ListItem, QAccessible::ComboBox,    QAccessible::EditableText, QAccessible::Link};

QString textOf(const QQuickItem* item) {
    const QString name =
        item->objectName().isEmpty() ? item->property("name").toString() : item->objectName();
    return name.isEmpty() ? QString::fromLatin1(item->metaObject()->className()) : name;
}

QString pixels(qreal value) {
    return QString::number(value, 'f', 0);
}

QRectF boxInScene(const QQuickItem* item) {
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

/// What lies under an open sheet does not count: it cannot be reached, and must not be.
QQuickItem* reachableRoot(QQuickWindow& window) {
    QQuickItem* root = window.contentItem();
    QQuickItem* sheet = nullptr;
    ui::forEachVisible(*root, [&](QQuickItem& item) {
        if (item.inherits("QQuickPopupItem"))
            sheet = &item;
    });
    return sheet ? sheet : root;
}

/// Made of a control's parts, but no control: a line that tells something, or holds a control of its own.
bool onlyTells(QQuickItem& item) {
    const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&item);
    const QAccessible::Role role = spoken ? spoken->role() : QAccessible::NoRole;
    const bool stops = item.isEnabled() && item.activeFocusOnTab();
    return (role == QAccessible::StaticText || role == QAccessible::Grouping) && !stops;
}

/// The flickables around the item, the outermost first, and the item: where it stands among others.
struct Place {
    std::vector<const QQuickItem*> way;
    std::vector<QRectF> boxes; ///< In the window, before Tab scrolls anything.
};

Place placeOf(const QQuickItem* item) {
    Place place{{item}, {boxInScene(item)}};
    for (const QQuickItem* outer = item->parentItem(); outer; outer = outer->parentItem()) {
        if (outer->inherits("QQuickFlickable")) {
            place.way.insert(place.way.begin(), outer);
            place.boxes.insert(place.boxes.begin(), boxInScene(outer));
        }
    }
    return place;
}

/// The boxes of two items in what both stand in: of what scrolls, as a whole, where only one is inside.
std::pair<QRectF, QRectF> comparable(const Place& left, const Place& right) {
    std::size_t level = 0;
    while (level + 1 < std::min(left.way.size(), right.way.size()) && left.way[level] == right.way[level])
        ++level;
    return {left.boxes[level], right.boxes[level]};
}

/// Whether one reads `second` before `first`.
bool isReadBefore(const QRectF& second, const QRectF& first) {
    const qreal shared = std::min(first.bottom(), second.bottom()) - std::max(first.top(), second.top());
    const bool onOneLine = shared > sameLine * std::min(first.height(), second.height());
    if (onOneLine)
        return second.right() <= first.left() + tolerance;
    // Columns side by side are read one after the other.
    const bool inOneColumn =
        second.left() < first.right() - tolerance && first.left() < second.right() - tolerance;
    return inOneColumn && second.bottom() <= first.top() + tolerance;
}

class Walk {
public:
    explicit Walk(QQuickWindow& window) : m_window(window) {
        ui::forEachVisible(*reachableRoot(window), [&](QQuickItem& item) {
            if (isControlItem(&item) && !onlyTells(item))
                m_controls.push_back(&item);
        });
    }

    AccessibilityWalk findings() {
        std::map<std::pair<const void*, QString>, int> groups;
        for (const QQuickItem* control : m_controls)
            checkControl(control, groups);
        for (const auto& [key, count] : groups)
            if (count > 1)
                report(
                    QStringLiteral("%1 controls of one group are called \"%2\"").arg(count).arg(key.second));
        walkWithTab();
        return {m_findings, static_cast<int>(m_reachable.size())};
    }

private:
    void report(const QString& finding) {
        if (!m_findings.contains(finding))
            m_findings.append(finding);
    }

    void checkControl(const QQuickItem* control, std::map<std::pair<const void*, QString>, int>& groups) {
        const QString text = textOf(control);
        if (control->height() < target || control->width() < target)
            report(QStringLiteral("%1 is %2 by %3 pixels")
                       .arg(text, pixels(control->width()), pixels(control->height())));
        QAccessibleInterface* spoken =
            QAccessible::queryAccessibleInterface(const_cast<QQuickItem*>(control));
        if (!spoken)
            return report(text + QStringLiteral(" is unknown to a screen reader"));
        const QString name = spoken->text(QAccessible::Name).trimmed();
        if (name.isEmpty())
            report(text + QStringLiteral(" has no name"));
        const QAccessible::Role role = spoken->role();
        if (std::find(std::begin(controlRoles), std::end(controlRoles), role) == std::end(controlRoles))
            report(QStringLiteral("%1 has the role %2").arg(text).arg(static_cast<int>(role)));
        const QAccessibleInterface* group = spoken->parent();
        if (!name.isEmpty())
            ++groups[{group ? group->object() : nullptr, name}];
    }

    void walkWithTab() {
        for (QQuickItem* control : m_controls) {
            if (!control->isEnabled())
                continue;
            if (!control->activeFocusOnTab())
                report(textOf(control) + QStringLiteral(" is left out by Tab"));
            m_reachable.push_back(control);
            m_places.emplace(control, placeOf(control));
        }
        checkOrder(visited());
    }

    /// The controls in the order of Tab, from the first stop until it comes round.
    std::vector<QQuickItem*> visited() {
        std::vector<QQuickItem*> order;
        std::set<QQuickItem*> seen;
        const std::size_t most = turnsAtMost * (m_reachable.size() + turnsAtMost);
        for (std::size_t step = 0; step < most; ++step) {
            QTest::keyClick(&m_window, Qt::Key_Tab);
            QQuickItem* focused = m_window.activeFocusItem();
            if (!focused || (!order.empty() && focused == order.front()))
                break;
            if (m_places.find(focused) == m_places.end())
                report(QStringLiteral("Tab stops at ") + textOf(focused) +
                       QStringLiteral(", which is no control"));
            if (!seen.insert(focused).second) {
                report(QStringLiteral("Tab comes back to %1 before all were visited").arg(textOf(focused)));
                break;
            }
            order.push_back(focused);
        }
        for (QQuickItem* control : m_reachable)
            if (seen.find(control) == seen.end())
                report(QStringLiteral("Tab never reaches ") + textOf(control));
        return order;
    }

    /// Once it may go up or to the left: from the last control to the first.
    void checkOrder(const std::vector<QQuickItem*>& order) {
        QStringList backwards;
        for (std::size_t index = 0; index < order.size() && order.size() > 2; ++index) {
            const auto from = m_places.find(order[index]);
            const auto to = m_places.find(order[(index + 1) % order.size()]);
            if (from == m_places.end() || to == m_places.end())
                continue;
            const auto [first, second] = comparable(from->second, to->second);
            if (isReadBefore(second, first))
                backwards.append(textOf(order[index]) + QStringLiteral(" → ") + textOf(to->first));
        }
        if (backwards.size() > 1)
            report(QStringLiteral("Tab goes back while one reads on: ") +
                   backwards.join(QStringLiteral("; ")));
    }

    QQuickWindow& m_window;
    std::vector<QQuickItem*> m_controls;  ///< All that are shown.
    std::vector<QQuickItem*> m_reachable; ///< Those that are on.
    std::map<const QQuickItem*, Place> m_places;
    QStringList m_findings;
};

} // namespace

AccessibilityWalk accessibilityWalk(QQuickWindow& window) {
    return Walk(window).findings();
}

} // namespace nextrung::tests
