#include "qml/app/hand.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// How the window system hands events to a window. Qt exports these two for Qt Test; its public calls start
// further in and would never reach a shortcut.
Q_GUI_EXPORT void qt_handleMouseEvent(QWindow* window, const QPointF& local, const QPointF& global,
                                      Qt::MouseButtons state, Qt::MouseButton button, QEvent::Type type,
                                      Qt::KeyboardModifiers modifiers, int timestamp);
Q_GUI_EXPORT void qt_handleKeyEvent(QWindow* window, QEvent::Type type, int key,
                                    Qt::KeyboardModifiers modifiers, const QString& text, bool repeats,
                                    ushort count);

namespace nextrung::ui {
namespace {

constexpr int patience = 5000;   // milliseconds
constexpr int frameAtMost = 250; // milliseconds; a hidden window draws none
constexpr int stillAtMost = 5;   // wheel steps without a move
constexpr int mostScrolls = 200; // a page is never that many wheel steps long
constexpr qreal air = 8;         // between a control and the edge that hides it

QQuickItem* flickableAround(QQuickItem& item) {
    for (QQuickItem* outer = item.parentItem(); outer; outer = outer->parentItem())
        if (outer->inherits("QQuickFlickable"))
            return outer;
    return nullptr;
}

QRectF sceneRect(const QQuickItem& item) {
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
}

/// How far the content has to move for the item's middle to be seen; 0 when it is.
qreal missing(const QQuickItem& item, const QQuickItem& flickable) {
    const QRectF view = sceneRect(flickable);
    const QRectF rect = sceneRect(item);
    const qreal middle = rect.center().y();
    const qreal top = view.top() + std::min(air + rect.height() / 2, view.height() / 2);
    const qreal bottom = view.bottom() - std::min(air + rect.height() / 2, view.height() / 2);
    if (middle < top)
        return middle - top;
    return middle > bottom ? middle - bottom : 0;
}

void sendMouse(QWindow& window, QEvent::Type type, const QPointF& at, Qt::MouseButtons held) {
    const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    static int now =
        0; // of the events, in milliseconds: far enough apart that two clicks are never a double click
    now += type == QEvent::MouseButtonPress ? 1000 : 1;
    qt_handleMouseEvent(&window, at, window.mapToGlobal(at), held, button, type, Qt::NoModifier, now);
}

void sendKey(QWindow& window, int key, Qt::KeyboardModifiers modifiers, const QString& text) {
    qt_handleKeyEvent(&window, QEvent::KeyPress, key, modifiers, text, false, 1);
    qt_handleKeyEvent(&window, QEvent::KeyRelease, key, modifiers, text, false, 1);
}

} // namespace

void forEachVisible(QQuickItem& root, const std::function<void(QQuickItem&)>& visit) {
    for (QQuickItem* child : root.childItems()) {
        if (!child->isVisible())
            continue;
        visit(*child);
        forEachVisible(*child, visit);
    }
}

QQuickItem* Hand::find(const QString& name) const {
    QQuickItem* found = nullptr;
    forEachVisible(*m_window.contentItem(), [&](QQuickItem& item) {
        if (item.objectName() == name)
            found = &item;
    });
    return found;
}

QStringList Hand::keysOf(const QString& prefix) const {
    std::vector<std::pair<qreal, QString>> placed;
    forEachVisible(*m_window.contentItem(), [&](QQuickItem& item) {
        if (item.objectName().startsWith(prefix))
            placed.emplace_back(sceneRect(item).top(), item.objectName().mid(prefix.size()));
    });
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    QStringList keys;
    for (const auto& [top, key] : placed)
        keys.append(key);
    return keys;
}

bool Hand::click(const QString& name) {
    settle();
    return clickItem(find(name));
}

bool Hand::clickInside(const QString& name, const char* property) {
    settle();
    QQuickItem* bar = find(name);
    const QString wanted = bar ? bar->property(property).toString() : QString();
    QQuickItem* found = nullptr;
    if (!wanted.isEmpty())
        forEachVisible(*bar, [&](QQuickItem& item) {
            if (item.inherits("QQuickAbstractButton") && item.property("name").toString() == wanted)
                found = &item;
        });
    return clickItem(found);
}

bool Hand::clickItem(QQuickItem* item) {
    if (!item || !item->isEnabled() || !reach(*item))
        return false;
    const QPointF at = sceneRect(*item).center();
    sendMouse(m_window, QEvent::MouseMove, at, Qt::NoButton);
    sendMouse(m_window, QEvent::MouseButtonPress, at, Qt::LeftButton);
    sendMouse(m_window, QEvent::MouseButtonRelease, at, Qt::NoButton);
    settle();
    return true;
}

bool Hand::focus(const QString& name) {
    settle();
    QQuickItem* item = find(name);
    if (!item || !item->isEnabled() || !reach(*item))
        return false;
    item->forceActiveFocus(Qt::TabFocusReason);
    settle();
    return item->hasActiveFocus();
}

bool Hand::reach(QQuickItem& item) {
    QQuickItem* flickable = flickableAround(item);
    int still = 0;
    for (int step = 0; flickable && step < mostScrolls; ++step) {
        const qreal by = missing(item, *flickable);
        const qreal before = flickable->property("contentY").toReal();
        if (std::abs(by) < 1)
            return true;
        scroll(*flickable, by);
        // At an end: the control is seen as far as it can be. One wheel step alone may be swallowed by the
        // last one.
        still = flickable->property("contentY").toReal() == before ? still + 1 : 0;
        if (still == stillAtMost)
            break;
    }
    // The keyboard's way: what it is on is scrolled into view.
    if (flickable && std::abs(missing(item, *flickable)) >= 1) {
        item.forceActiveFocus(Qt::TabFocusReason);
        settle();
    }
    return QRectF(QPointF(), QSizeF(m_window.size())).contains(sceneRect(item).center());
}

void Hand::scroll(QQuickItem& flickable, qreal by) {
    const QPointF at = sceneRect(flickable).center();
    const QPoint pixels(0, static_cast<int>(-std::copysign(std::ceil(std::abs(by)), by)));
    QWheelEvent event(at, m_window.mapToGlobal(at), pixels, pixels, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&m_window, &event);
    settle();
}

void Hand::press(int key, Qt::KeyboardModifiers modifiers) {
    sendKey(m_window, key, modifiers, {});
    settle();
}

void Hand::type(const QString& text) {
    for (const QChar letter : text)
        sendKey(m_window, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
    settle();
}

bool Hand::until(const std::function<bool()>& condition) {
    QElapsedTimer since;
    since.start();
    while (!condition()) {
        if (since.elapsed() > patience)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

void Hand::settle() {
    // Three frames: an answer of the store opens a screen, whose layout is polished only with the next frame.
    for (int frame = 0; frame < 3; ++frame) {
        bool isDrawn = false;
        const auto drawn = QObject::connect(&m_window, &QQuickWindow::frameSwapped, &m_window,
                                            [&isDrawn] { isDrawn = true; });
        m_window.update();
        QElapsedTimer since;
        since.start();
        while (!isDrawn && since.elapsed() < frameAtMost) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QObject::disconnect(drawn);
    }
}

} // namespace nextrung::ui
