#include "platform/cli/inputs.h"

#include "platform/files/bounded_file.h"
#include "platform/packs/installed_packs.h"

#include <QDate>

#include <utility>

namespace nextrung::platform::cli {

namespace {

OrProblem<std::string> bytesFrom(const std::string& path) {
    return readBoundedFile(path).map_error(
        [](const content::ContentError& error) { return problemOf({error}); });
}

core::Date today() {
    const QDate date = QDate::currentDate();
    return core::Date{std::chrono::year{date.year()}, std::chrono::month{static_cast<unsigned>(date.month())},
                      std::chrono::day{static_cast<unsigned>(date.day())}};
}

/// The language of the terminal, as the system names it: "es_US.UTF-8".
bool terminalIsSpanish() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty())
            return value.startsWith("es");
    }
    return false;
}

std::string quoted(const std::string& text) {
    return '"' + text + '"';
}

} // namespace

Problem problemOf(const content::ContentErrors& errors) {
    std::string line = content::toLine(errors.front());
    if (errors.size() > 1)
        line += " (and " + std::to_string(errors.size() - 1) + " more)";
    return {std::move(line)};
}

OrProblem<std::vector<content::PackFiles>> packsFrom(const std::vector<std::string>& folders) {
    std::vector<content::PackFiles> packs;
    for (const std::string& folder : folders) {
        auto pack = packFromFolder(folder);
        if (!pack)
            return tl::unexpected(Problem{pack.error()});
        packs.push_back(std::move(*pack));
    }
    return packs;
}

OrProblem<std::shared_ptr<const content::Content>> contentWith(const std::vector<std::string>& folders) {
    if (folders.empty()) // shared without an owner: the built-in content lives as long as the program
        return std::shared_ptr<const content::Content>(std::shared_ptr<void>(), &builtInContent());
    auto added = packsFrom(folders);
    if (!added)
        return tl::unexpected(added.error());
    std::vector<content::PackFiles> packs = builtInPacks();
    packs.insert(packs.end(), std::make_move_iterator(added->begin()), std::make_move_iterator(added->end()));
    auto content = content::readPacks(packs);
    if (!content)
        return tl::unexpected(problemOf(content.error()));
    return std::make_shared<const content::Content>(std::move(*content));
}

OrProblem<core::Answers> answersFrom(const std::string& path, const core::Questionnaire& questionnaire) {
    const auto bytes = bytesFrom(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return content::readAnswers(path, *bytes, questionnaire).map_error(problemOf);
}

OrProblem<core::Profile> profileFrom(const std::string& path, const core::Questionnaire& questionnaire) {
    const auto bytes = bytesFrom(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto profile = content::readProfile(path, *bytes);
    if (!profile)
        return tl::unexpected(problemOf(profile.error()));
    const auto errors = content::checkAnswers(path, profile->answers, questionnaire, "/answers");
    if (!errors.empty())
        return tl::unexpected(problemOf(errors));
    return std::move(*profile);
}

OrProblem<core::Date> dateFrom(const std::optional<std::string>& typed) {
    if (!typed)
        return today();
    const auto date = core::parseDate(*typed);
    if (!date)
        return tl::unexpected(problemOf({{"--on", "", quoted(*typed), "a day such as 2026-11-24"}}));
    return *date;
}

OrProblem<core::Language> languageFrom(const std::optional<std::string>& typed,
                                       const std::string& ofProfile) {
    if (typed && *typed != "en" && *typed != "es")
        return tl::unexpected(problemOf({{"--lang", "", quoted(*typed), "en or es"}}));
    const std::string chosen = typed.value_or(ofProfile);
    const bool spanish = chosen.empty() ? terminalIsSpanish() : chosen == "es";
    return spanish ? core::Language::Spanish : core::Language::English;
}

} // namespace nextrung::platform::cli
