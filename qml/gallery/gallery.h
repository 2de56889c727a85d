// Gallery: a window that shows every part of the app in each of its states.
#pragma once
#include "qml/app/engine_guard.h"
#include "qml/app/longer_texts.h"
#include "qml/gallery/speech.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QString>
#include <QTranslator>

namespace nextrung::ui {

class Gallery final {
public:
    Gallery();
    ~Gallery();
    Gallery(const Gallery&) = delete;
    Gallery& operator=(const Gallery&) = delete;

    /// Errors: false when the window could not be loaded.
    bool start(const QString& language, bool dark);

    QQuickWindow* window() const { return m_window; }
    Speech& speech() { return m_speech; }
    QObject& theme() { return *m_theme; }
    const EngineGuard& guard() const { return m_guard; }
    /// Shows a page alone, without list and switches, as wide as the window, and opens what it opens.
    void showAlone(const QString& page);

private:
    void useLanguage();

    EngineGuard m_guard; ///< Before the engine: it outlives it.
    Speech m_speech;
    QTranslator m_translator;
    LongerTranslator m_longer{m_translator};
    QQmlApplicationEngine m_engine;
    QObject* m_theme = nullptr;
    QQuickWindow* m_window = nullptr;
};

/// Writes a picture of every page into `folder`, in each look.
/// Returns false when a picture could not be written.
bool takeGalleryPictures(const QString& folder);

} // namespace nextrung::ui
