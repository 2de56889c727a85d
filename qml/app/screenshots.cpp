#include "qml/app/screenshots.h"

#include "qml/app/hand.h"
#include "qml/app/scenes.h"
#include "qml/app/stage.h"

#include <QDir>
#include <QImage>

#include <vector>

namespace nextrung::ui {
namespace {

struct Series {
    QString suffix;
    Look look;
};

std::vector<Series> allSeries() {
    std::vector<Series> all;
    for (const core::Language language : {core::Language::English, core::Language::Spanish}) {
        const QString code = QLatin1Char('-') + codeOf(language);
        for (const bool dark : {false, true})
            all.push_back({(dark ? QStringLiteral("-dark") : QStringLiteral("-light")) + code,
                           {.language = language, .dark = dark}});
        all.push_back({QStringLiteral("-200") + code, {.language = language, .textPercent = 200}});
        all.push_back(
            {QStringLiteral("-desktop") + code, {.language = language, .width = 1280, .height = 800}});
    }
    Look tablet{.width = 834, .height = 1112};
    all.push_back({QStringLiteral("-tablet-en"), tablet});
    Look contrast;
    contrast.highContrast = true;
    all.push_back({QStringLiteral("-contrast-en"), contrast});
    return all;
}

bool takeSeries(const content::Content& content, const Series& series, const QString& folder) {
    Application application(stagedSetup(content, samplePerson()));
    if (!application.start())
        return false;
    applyLook(application, series.look);
    bool written = true;
    for (const Scene& scene : scenes()) {
        stage(application, scene);
        written = takeScreenshot(*application.window(), folder, scene.name + series.suffix) && written;
    }
    return written;
}

/// The one screen that a store which could not be opened leaves.
bool takeRefusal(const content::Content& content, const QString& folder) {
    Setup setup = stagedSetup(content, {});
    setup.storeFile = QStringLiteral("/home/dani/.local/share/nextrung/nextrung.db");
    setup.openStore = [] {
        return tl::make_unexpected(platform::StoreError{platform::StoreErrorKind::NewerFile, {}});
    };
    Application application(std::move(setup));
    if (!application.start())
        return false;
    Hand(*application.window()).settle();
    return takeScreenshot(*application.window(), folder, QStringLiteral("err-store-light-en"));
}

} // namespace

bool takeScreenshot(QQuickWindow& window, const QString& folder, const QString& name) {
    return QDir().mkpath(folder) &&
           window.grabWindow().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

bool takeScreenshots(const content::Content& content, const QString& folder) {
    bool written = takeRefusal(content, folder);
    for (const Series& series : allSeries())
        written = takeSeries(content, series, folder) && written;
    return written;
}

} // namespace nextrung::ui
