#include "tests/journeys/journey.h"

#include "platform/packs/installed_packs.h"
#include "platform/store/sqlite_profile_store.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace nextrung::tests {

Outcome run(const QString& program, const QStringList& arguments) {
    constexpr int patience = 600000; // milliseconds; sanitizers are slow, and so is a machine that is shared
    QProcess process;
    process.start(program, arguments);
    Outcome outcome;
    if (!process.waitForFinished(patience))
        return outcome;
    outcome.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

namespace {

std::unique_ptr<ui::Application> start(ui::Setup setup) {
    auto application = std::make_unique<ui::Application>(std::move(setup));
    if (!application->start())
        return nullptr;
    ui::Hand(*application->window()).settle();
    return application;
}

} // namespace

std::unique_ptr<ui::Application> openApp(const QString& storeFile, core::Language language) {
    ui::Setup setup = ui::stagedSetup(platform::builtInContent(), {});
    setup.deviceLanguage = language;
    setup.storeFile = storeFile;
    setup.openStore = [path = storeFile.toStdString()]()
        -> tl::expected<std::unique_ptr<platform::ProfileStore>, platform::StoreError> {
        // Saved in the call itself: what a test sees does not hang on the speed of a disk.
        platform::SqliteProfileStore::Options options;
        options.threading = platform::Threading::Inline;
        auto store = platform::SqliteProfileStore::open(path, options);
        if (!store)
            return tl::make_unexpected(store.error());
        return std::unique_ptr<platform::ProfileStore>(std::move(*store));
    };
    return start(std::move(setup));
}

std::unique_ptr<ui::Application> openApp(const core::Profile& profile, const content::Content& content) {
    return start(ui::stagedSetup(content, profile));
}

QVariant propertyOf(ui::Application& application, const QString& name, const char* property) {
    const QQuickItem* item = ui::Hand(*application.window()).find(name);
    return item ? item->property(property) : QVariant();
}

void failOnAnyWarning() {
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
}

} // namespace nextrung::tests
