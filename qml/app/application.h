// Application: the parts of the app put together: session, view models, engine and window.
#pragma once
#include "qml/app/engine_guard.h"
#include "qml/app/longer_texts.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/preferences.h"
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QString>
#include <QTranslator>
#include <QVariantMap>

#include <memory>

namespace nextrung::ui {

/// What the app is made of. A test hands in a store in memory and a day of its own.
struct Setup {
    const content::Content* content = nullptr; ///< Outlives the application.
    Session::OpenStore openStore;
    Session::Clock clock;
    core::Language deviceLanguage = core::Language::English;
    QString storeFile;          ///< As the person finds it; shown where it could not be read.
    bool reducedMotion = false; ///< States change at once: tests and screenshots.
    bool darkSystem = false;    ///< What "same as the phone" means.
    bool longer = false;        ///< Every translated text is a third longer: tests of the layout.
};

class ScreenTable;

class Application final {
public:
    explicit Application(Setup setup);
    ~Application();
    Application(const Application&) = delete;
    Application& operator=(const Application&) = delete;

    /// Reads the store, then loads the window.
    /// Errors: false when the window could not be loaded; a store that was refused has its own screen.
    bool start();

    Session& session() { return m_session; }
    Navigator& navigator() { return *m_navigator; }
    Preferences& preferences() { return *m_preferences; }
    QQuickWindow* window() const { return m_window; }
    const EngineGuard& guard() const { return m_guard; }
    /// What the screens read: view models, navigator, preferences.
    QObjectList parts() const { return m_owner.children(); }

private:
    void useLanguage(core::Language language);
    void makeParts();
    void add(const char* screen, const char* file, QObject* viewModel);
    void addPlace();
    void addQuestions();
    void addPaths();
    void addSettings();
    void explainTerms();

    Setup m_setup;
    EngineGuard m_guard; ///< Before the engine: it outlives it.
    QObject m_owner;     ///< Of the view models, which the engine must not outlive.
    Session m_session;
    ScreenTable* m_screens = nullptr;
    Navigator* m_navigator = nullptr;
    Preferences* m_preferences = nullptr;
    QVariantMap m_parts; ///< By the name that Main.qml has for them.
    QTranslator m_translator;
    LongerTranslator m_longer{m_translator};
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow* m_window = nullptr;
};

} // namespace nextrung::ui
