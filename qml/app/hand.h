// Hand: uses the window as a person does: mouse, wheel and keys, through the events that a real device would
// send.
#pragma once
#include <QQuickItem>
#include <QQuickWindow>
#include <QString>
#include <QStringList>

#include <functional>

namespace nextrung::ui {

/// Controls are found by their object name: "option:new-license", "rung:ma-3".
class Hand {
public:
    explicit Hand(QQuickWindow& window) : m_window(window) {}

    /// The topmost visible item of that name; nullptr when there is none.
    QQuickItem* find(const QString& name) const;
    /// The names of all visible items that begin with `prefix`, in reading order and without it: keys of a
    /// list.
    QStringList keysOf(const QString& prefix) const;

    /// Brings the control into view with the wheel and clicks it.
    /// Errors: false when it is not there, is off, or cannot be reached.
    bool click(const QString& name);
    /// The control inside `name` whose spoken name is what that item's property says: the main action of a
    /// bar.
    bool clickInside(const QString& name, const char* property);
    /// Moves the keyboard's focus to the control, as the Tab key would.
    bool focus(const QString& name);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);

    /// Lets the window work until `condition` holds.
    /// Errors: false after five seconds.
    static bool until(const std::function<bool()>& condition);
    /// Lets the window finish what it has begun: saves, layouts, the frame.
    void settle();

private:
    bool reach(QQuickItem& item);
    bool clickItem(QQuickItem* item);
    void scroll(QQuickItem& flickable, qreal by);

    QQuickWindow& m_window;
};

/// Calls `visit` for every visible item below `root`, in painting order.
void forEachVisible(QQuickItem& root, const std::function<void(QQuickItem&)>& visit);

} // namespace nextrung::ui
