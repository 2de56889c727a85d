// Stage: a window that shows a piece of QML made of the app's components, for tests.
#pragma once
#include "qml/app/engine_guard.h"
#include "qml/gallery/speech.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QString>
#include <QVariantMap>

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

    /// Shows a page of the gallery, in a window as wide and at least as high as the page. Null when its QML
    /// has a mistake.
    QQuickItem* showPage(const QString& page, int width = 390);
    /// Makes the window as high as the page, and opens what the page opens on demand.
    void grow();
    void unfold();

    /// Every stage starts with one: from then on Qt builds a tree for it.
    static void startScreenReader(bool on);

    /// Puts texts at a size (1 is 100 %), and light or dark.
    void look(qreal textScale, bool dark = false);

    QObject* theme() { return m_theme; }
    QQuickWindow& window() { return *m_window; }
    QQuickItem* scene() const { return m_scene.get(); }
    /// What a page of the gallery says.
    ui::Speech& speech() { return m_speech; }
    ui::EngineGuard& guard() { return m_guard; }
    QString mistake() const { return m_mistake; }

private:
    QQuickItem* put(QQmlComponent& component, QVariantMap properties, QSize size);

    ui::EngineGuard m_guard;
    ui::Speech m_speech;
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<QObject> m_themeHolder;
    std::unique_ptr<QQuickItem> m_scene;
    QObject* m_theme = nullptr;
    QString m_mistake;
};

/// Every visible item below `item`, itself included, for which `wanted` is true.
std::vector<QQuickItem*> visibleItems(QQuickItem* item, const std::function<bool(QQuickItem*)>& wanted);

/// The files of which `item`, or anything below it, was made.
QSet<QString> filesIn(QQuickItem* item);

/// The visible item whose name for a screen reader is `name`; null when there is none.
QQuickItem* named(QQuickItem* item, const QString& name);

bool isTextItem(const QQuickItem* item);
bool isControlItem(const QQuickItem* item);

} // namespace nextrung::tests
