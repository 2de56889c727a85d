#include "qml/gallery/gallery.h"

#include "qml/app/hand.h"
#include "qml/app/screenshots.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <tuple>

namespace nextrung::ui {
namespace {

constexpr int phoneWidth = 390;
constexpr int highest = 8000; // pixels of a picture: what a page may need at the largest text

/// Grows the window until the page that is shown alone fits, and takes its picture.
bool takePage(Gallery& gallery, const QString& folder, const QString& page, const QString& suffix) {
    QQuickWindow& window = *gallery.window();
    Hand hand(window);
    window.resize(phoneWidth, phoneWidth);
    gallery.showAlone(page);
    hand.settle();
    const int wanted = window.property("pageHeight").toInt();
    window.resize(phoneWidth, std::min(std::max(wanted, phoneWidth), highest));
    Hand::until([&] { return window.height() >= std::min(wanted, highest); });
    hand.settle();
    return takeScreenshot(window, folder, QStringLiteral("gallery-") + page.toLower() + suffix);
}

} // namespace

Gallery::Gallery() {
    m_guard.guard(m_engine);
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QObject::connect(&m_speech, &Speech::changed, &m_engine, [this] { useLanguage(); });
}

Gallery::~Gallery() {
    QCoreApplication::removeTranslator(&m_longer);
    QCoreApplication::removeTranslator(&m_translator);
}

bool Gallery::start(const QString& language, bool dark) {
    m_speech.setProperty("language", language);
    m_engine.setInitialProperties({{QStringLiteral("speech"), QVariant::fromValue(&m_speech)}});
    useLanguage();
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/NextRung/Gallery/GalleryWindow.qml")));
    if (!m_engine.rootObjects().isEmpty())
        m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
    if (m_window != nullptr)
        m_theme = m_window->property("theme").value<QObject*>();
    if (m_theme != nullptr)
        m_theme->setProperty("dark", dark);
    return m_theme != nullptr;
}

void Gallery::showAlone(const QString& page) {
    m_window->setProperty("alone", true);
    m_window->setProperty("current", page);
    QMetaObject::invokeMethod(m_window, "unfold");
}

void Gallery::useLanguage() {
    QCoreApplication::removeTranslator(&m_longer);
    QCoreApplication::removeTranslator(&m_translator);
    const QString language = m_speech.property("language").toString();
    if (m_translator.load(QStringLiteral(":/i18n/nextrung_%1.qm").arg(language)))
        QCoreApplication::installTranslator(
            m_speech.property("longer").toBool() ? static_cast<QTranslator*>(&m_longer) : &m_translator);
    m_engine.retranslate();
}

bool takeGalleryPictures(const QString& folder) {
    Gallery gallery;
    if (!gallery.start(QStringLiteral("en"), false))
        return false;
    gallery.theme().setProperty("reducedMotion", true);
    bool written = true;
    for (const auto& [suffix, dark, contrast, percent, language, longer] :
         {std::tuple{"-light", false, false, 100, "en", false},
          {"-dark", true, false, 100, "es", false},
          {"-contrast", false, true, 100, "en", true},
          {"-200", false, false, 200, "es", false}}) {
        gallery.theme().setProperty("dark", dark);
        gallery.theme().setProperty("highContrast", contrast);
        gallery.theme().setProperty("textScale", percent / 100.0);
        gallery.speech().setProperty("language", QString::fromLatin1(language));
        gallery.speech().setProperty("longer", longer);
        for (const QString& page : Speech::pages())
            written = takePage(gallery, folder, page, QString::fromLatin1(suffix)) && written;
    }
    return written;
}

} // namespace nextrung::ui
