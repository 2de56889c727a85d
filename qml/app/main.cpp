// nextrung-app: the window. Puts the parts together: content, store, clock and language.
#include "platform/packs/installed_packs.h"
#include "platform/store/sqlite_profile_store.h"
#include "platform/store/store_location.h"
#include "qml/app/application.h"
#include "qml/app/options.h"
#include "qml/app/play.h"
#include "qml/app/screenshots.h"
#include "qml/app/self_test.h"
#include "qml/gallery/gallery.h"
#include "qml/theme/fonts.h"

#include <QDate>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <iostream>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

using namespace nextrung;

constexpr int badInput = 2;

core::Date today() {
    const QDate date = QDate::currentDate();
    return core::Date{std::chrono::year{date.year()}, std::chrono::month{static_cast<unsigned>(date.month())},
                      std::chrono::day{static_cast<unsigned>(date.day())}};
}

ui::Session::Clock clockOf(const ui::Options& options) {
    if (options.on)
        return [day = *options.on] { return day; };
    return today;
}

const content::Content& builtInContent() {
    const content::Content& content = platform::builtInContent();
#ifdef __GLIBC__
    malloc_trim(0); // the documents that it was read from are not needed again
#endif
    return content;
}

bool isSystemDark() {
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

int runWindow(const ui::Options& options) {
    const std::string file =
        options.store.isEmpty() ? platform::defaultStorePath() : options.store.toStdString();
    ui::Setup setup;
    setup.content = &builtInContent();
    setup.storeFile = QString::fromStdString(file);
    setup.clock = clockOf(options);
    setup.deviceLanguage = options.language.value_or(ui::languageFrom(QLocale::system().name()));
    setup.darkSystem = isSystemDark();
    setup.openStore =
        [file]() -> tl::expected<std::unique_ptr<platform::ProfileStore>, platform::StoreError> {
        auto store = platform::SqliteProfileStore::open(file);
        if (!store)
            return tl::make_unexpected(store.error());
        return std::unique_ptr<platform::ProfileStore>(std::move(*store));
    };
    ui::Application application(std::move(setup));
    return application.start() ? QGuiApplication::exec() : 1;
}

int runPlay(const ui::Options& options) {
    const auto printed =
        ui::play(platform::builtInContent(),
                 {options.play, options.screenshots, options.language, clockOf(options), options.store});
    if (!printed) {
        std::cerr << "nextrung-app: " << printed.error() << '\n';
        return badInput;
    }
    if (!options.screenshots.isEmpty())
        std::cerr << "Screenshots: " << options.screenshots.toStdString() << '\n';
    std::cout << *printed << (printed->ends_with('\n') ? "" : "\n") << std::flush;
    return 0;
}

int runScreenshots(const ui::Options& options) {
    const bool written = options.gallery
                             ? ui::takeGalleryPictures(options.screenshots)
                             : ui::takeScreenshots(platform::builtInContent(), options.screenshots);
    if (!written)
        std::cerr << "nextrung-app: " << options.screenshots.toStdString()
                  << ": pictures cannot be written there\n";
    else
        std::cout << options.screenshots.toStdString() << '\n';
    return written ? 0 : badInput;
}

int runGallery(const ui::Options& options) {
    ui::Gallery gallery;
    const auto language = options.language.value_or(ui::languageFrom(QLocale::system().name()));
    return gallery.start(ui::codeOf(language), isSystemDark()) ? QGuiApplication::exec() : 1;
}

int run(const ui::Options& options) {
    if (options.selfTest)
        return ui::runSelfTest();
    if (!options.play.isEmpty())
        return runPlay(options);
    if (!options.screenshots.isEmpty())
        return runScreenshots(options);
    if (options.gallery)
        return runGallery(options);
    return runWindow(options);
}

} // namespace

int main(int argc, char** argv) {
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    const auto options = ui::readOptions(arguments);
    if (!options) {
        std::cerr << "nextrung-app: " << options.error().toStdString() << '\n';
        return badInput;
    }
    // Before the application: pictures have a phone's pixel density.
    if (!options->screenshots.isEmpty() && qEnvironmentVariableIsEmpty("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", "2");
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("nextrung")); // where the store lies depends on it
    QGuiApplication::setApplicationVersion(QStringLiteral(NEXTRUNG_VERSION));
    if (options->help || options->version) {
        std::cout << (options->help ? ui::helpText() : QStringLiteral("nextrung-app " NEXTRUNG_VERSION "\n"))
                         .toStdString();
        return 0;
    }
    ui::loadFonts();
    return run(*options);
}
