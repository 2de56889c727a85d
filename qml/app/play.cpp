#include "qml/app/play.h"

#include "content/profile/profile_document.h"
#include "content/results/results.h"
#include "platform/files/bounded_file.h"
#include "platform/store/sqlite_profile_store.h"
#include "qml/app/player.h"
#include "qml/app/screenshots.h"
#include "qml/app/stage.h"

namespace nextrung::ui {
namespace {

tl::expected<core::Profile, std::string> readPerson(const QString& file,
                                                    const core::Questionnaire& questionnaire) {
    const std::string name = file.toStdString();
    const auto bytes = platform::readBoundedFile(name);
    if (!bytes)
        return tl::make_unexpected(content::toLine(bytes.error()));
    auto profile = content::readProfile(name, *bytes);
    if (!profile)
        return tl::make_unexpected(content::toLine(profile.error().front()));
    const auto errors = content::checkAnswers(name, profile->answers, questionnaire, "/answers");
    if (!errors.empty())
        return tl::make_unexpected(content::toLine(errors.front()));
    return std::move(*profile);
}

/// The store's file, begun anew: what was played before must not answer for this person.
Session::OpenStore storeIn(const QString& file, const core::Profile& before) {
    return [path = file.toStdString(), bytes = content::writeProfile(before)]()
               -> tl::expected<std::unique_ptr<platform::ProfileStore>, platform::StoreError> {
        auto store = platform::SqliteProfileStore::open(path);
        if (!store)
            return tl::make_unexpected(store.error());
        std::unique_ptr<platform::ProfileStore> opened = std::move(*store);
        opened->eraseAll([](const auto&) {});
        opened->save({"me", "profile", 0, bytes}, [](const auto&) {});
        return opened;
    };
}

} // namespace

tl::expected<std::string, std::string> play(const content::Content& content, const PlayRequest& request) {
    const auto person = readPerson(request.profile, content.catalog.questionnaire);
    if (!person)
        return tl::make_unexpected(person.error());
    const core::Language language =
        request.language.value_or(languageFrom(QString::fromStdString(person->language)));
    Setup setup = stagedSetup(content, beforeTheWay(*person));
    setup.clock = request.clock;
    setup.deviceLanguage = language;
    if (!request.store.isEmpty())
        setup.openStore = storeIn(request.store, beforeTheWay(*person));
    Application application(std::move(setup));
    if (!application.start())
        return tl::make_unexpected(std::string("the window could not be loaded"));
    bool pictured = true;
    const auto shot = [&](const QString& name) {
        if (!request.folder.isEmpty())
            pictured = takeScreenshot(*application.window(), request.folder,
                                      name + QLatin1Char('-') + codeOf(language)) &&
                       pictured;
    };
    Player player(application, *person, shot);
    if (!player.play())
        return tl::make_unexpected("the way ended at: " + player.stuckAt().toStdString());
    if (!pictured)
        return tl::make_unexpected(request.folder.toStdString() + ": pictures cannot be written there");
    return content::adviceText(content, application.session().advice(), language);
}

} // namespace nextrung::ui
