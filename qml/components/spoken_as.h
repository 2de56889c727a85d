// SpokenAs: what an item is to a screen reader, whatever the control that it is made of says of itself.
#pragma once
#include <QAccessible>
#include <QObject>
#include <QtQml/qqml.h>

namespace nextrung::ui {

/// On Qt 6.4 a control puts its own role and its own checked state over those that QML gives it, and one that
/// is off is not said to be. Attached to an item, this has the last word.
class SpokenAs : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_ATTACHED(nextrung::ui::SpokenAs)
    QML_UNCREATABLE("Attached to an item")
    /// One of the roles of Accessible. Radio buttons and check boxes can be checked, tabs and list items
    /// selected.
    Q_PROPERTY(int role READ role WRITE beRole NOTIFY changed FINAL)
    Q_PROPERTY(bool checked READ isChecked WRITE beChecked NOTIFY changed FINAL)
    Q_PROPERTY(bool selected READ isSelected WRITE beSelected NOTIFY changed FINAL)
    /// Whether it opens something below it; then `expanded` says whether that is open.
    Q_PROPERTY(bool expandable READ isExpandable WRITE beExpandable NOTIFY changed FINAL)
    Q_PROPERTY(bool expanded READ isExpanded WRITE beExpanded NOTIFY changed FINAL)

public:
    explicit SpokenAs(QObject* item);

    static SpokenAs* qmlAttachedProperties(QObject* item);

    [[nodiscard]] int role() const { return m_role; }
    [[nodiscard]] bool isChecked() const { return m_checked; }
    [[nodiscard]] bool isSelected() const { return m_selected; }
    [[nodiscard]] bool isExpandable() const { return m_expandable; }
    [[nodiscard]] bool isExpanded() const { return m_expanded; }

    void beRole(int role);
    void beChecked(bool checked);
    void beSelected(bool selected);
    void beExpandable(bool expandable);
    void beExpanded(bool expanded);

    /// False for what only tells something: that is never said to be off, and cannot be pressed.
    [[nodiscard]] bool acts() const;

    /// `state` as Qt gives it, put right.
    [[nodiscard]] QAccessible::State corrected(QAccessible::State state, bool isEnabled) const;

signals:
    void changed();

private:
    void become(bool& mine, bool value, QAccessible::State kind);
    void tell(QAccessible::State kind);

    int m_role = QAccessible::Button;
    bool m_checked = false;
    bool m_selected = false;
    bool m_expandable = false;
    bool m_expanded = false;
};

} // namespace nextrung::ui
