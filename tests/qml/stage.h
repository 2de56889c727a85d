// Stage: a window that shows a piece of QML made of the app's components, for tests.
#pragma once
#include "qml/app/engine_guard.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace nextrung::tests {

/// An engine as the app's (guarded, motion off), and one scene at a time in one window.
class Stage {
public:
    Stage();
    ~Stage();
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    /// Shows `body` inside an item called `root` that has the properties `words` (any text), `heard` (what
    /// was signalled last) and `times` (how often); the item's width is the window's. Null when the QML has a
    /// mistake.
    QQuickItem* show(const QString& body, const QString& words = {}, QSize size = {390, 800});

    /// Every stage starts with one: from then on Qt builds a tree for it.
    static void startScreenReader(bool on);

    /// Puts texts at a size (1 is 100 %), and light or dark.
    void look(qreal textScale, bool dark = false);

    QObject* theme() { return m_theme; }
    QQuickWindow& window() { return *m_window; }
    QQuickItem* scene() const { return m_scene.get(); }
    ui::EngineGuard& guard() { return m_guard; }
    QString mistake() const { return m_mistake; }

private:
    ui::EngineGuard m_guard;
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<QObject> m_themeHolder;
    std::unique_ptr<QQuickItem> m_scene;
    QObject* m_theme = nullptr;
    QString m_mistake;
};

/// Every visible item below `item`, itself included, for which `wanted` is true.
std::vector<QQuickItem*> visibleItems(QQuickItem* item, const std::function<bool(QQuickItem*)>& wanted);

/// The visible item whose name for a screen reader is `name`; null when there is none.
QQuickItem* named(QQuickItem* item, const QString& name);

bool isTextItem(const QQuickItem* item);
bool isControlItem(const QQuickItem* item);

} // namespace nextrung::tests
