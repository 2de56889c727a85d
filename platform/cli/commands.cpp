#include "platform/cli/commands.h"

#include "content/results/results.h"
#include "core/advice/advice.h"
#include "platform/cli/command_line.h"
#include "platform/cli/terminal_interview.h"
#include "platform/files/bounded_file.h"
#include "platform/packs/installed_packs.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <ostream>
#include <utility>

namespace nextrung::platform::cli {

namespace {

/// What a command on a profile needs, read and checked.
struct Person {
    std::shared_ptr<const content::Content> content;
    core::Advice advice;
    core::Language language = core::Language::English;
};

OrProblem<Person> personFrom(const Options& options) {
    const auto date = dateFrom(options.on);
    if (!date)
        return tl::unexpected(date.error());
    const auto content = contentWith(options.packs);
    if (!content)
        return tl::unexpected(content.error());
    const core::Catalog& catalog = (*content)->catalog;
    const auto profile = profileFrom(options.profile, catalog.questionnaire);
    if (!profile)
        return tl::unexpected(profile.error());
    const auto language = languageFrom(options.language, profile->language);
    if (!language)
        return tl::unexpected(language.error());
    return Person{*content, core::advise(catalog, *profile, *date), *language};
}

OrProblem<Printout> advise(const Options& options) {
    return personFrom(options).map([&options](const Person& person) {
        return Printout{options.json ? content::adviceJson(*person.content, person.advice, person.language)
                                     : content::adviceText(*person.content, person.advice, person.language)};
    });
}

OrProblem<Printout> ladder(const Options& options) {
    return personFrom(options).map([&options](const Person& person) {
        return Printout{options.json ? content::ladderJson(*person.content, person.advice, person.language)
                                     : content::ladderText(*person.content, person.advice, person.language)};
    });
}

std::string classification(const content::Content& content, const core::Questionnaire& asked,
                           const core::Answers& answers, core::Language language, bool json) {
    return json ? content::classifyJson(content.catalog, answers)
                : content::classifyText(content, asked, answers, language);
}

OrProblem<Printout> classify(const Options& options) {
    const auto language = languageFrom(options.language, "");
    if (!language)
        return tl::unexpected(language.error());
    const auto content = contentWith(options.packs);
    if (!content)
        return tl::unexpected(content.error());
    const auto answers = answersFrom(options.answers, (*content)->catalog.questionnaire);
    if (!answers)
        return tl::unexpected(answers.error());
    const core::Questionnaire& asked = (*content)->catalog.questionnaire;
    return Printout{classification(**content, asked, *answers, *language, options.json)};
}

OrProblem<Printout> catalog(const Options& options) {
    const auto language = languageFrom(options.language, "");
    if (!language)
        return tl::unexpected(language.error());
    return contentWith(options.packs).map([&](const std::shared_ptr<const content::Content>& content) {
        return Printout{options.json ? content::catalogJson(content->catalog)
                                     : content::catalogText(content->catalog, *language)};
    });
}

bool isBase(const content::PackFiles& pack) {
    return std::any_of(pack.documents.begin(), pack.documents.end(), [](const content::NamedBytes& document) {
        const QJsonObject members =
            QJsonDocument::fromJson(QByteArray::fromStdString(document.bytes)).object();
        return members[QStringLiteral("document")] == QStringLiteral("pack") &&
               members[QStringLiteral("id")] == QStringLiteral("base");
    });
}

/// Every pack stands on the base: the built-in one, unless another is among the packs to check.
std::vector<content::PackFiles> besideTheBase(std::vector<content::PackFiles> packs) {
    if (std::any_of(packs.begin(), packs.end(), isBase))
        return packs;
    std::vector<content::PackFiles> builtIn = builtInPacks();
    const auto base = std::find_if(builtIn.begin(), builtIn.end(), isBase);
    if (base != builtIn.end())
        packs.insert(packs.begin(), std::move(*base));
    return packs;
}

bool isAbout(const content::ContentError& warning, const std::vector<content::PackFiles>& packs) {
    return std::any_of(packs.begin(), packs.end(), [&warning](const content::PackFiles& pack) {
        return warning.file.rfind(pack.folder + '/', 0) == 0;
    });
}

OrProblem<Printout> lint(const Options& options) {
    const auto date = dateFrom(options.on);
    if (!date)
        return tl::unexpected(date.error());
    const auto packs = packsFrom(options.packs);
    if (!packs)
        return tl::unexpected(packs.error());
    content::LintReport report = content::lint(besideTheBase(*packs), *date);
    // The author of a pack can do nothing about the base's warnings.
    const auto foreign =
        std::remove_if(report.warnings.begin(), report.warnings.end(),
                       [&](const content::ContentError& warning) { return !isAbout(warning, *packs); });
    report.warnings.erase(foreign, report.warnings.end());
    return Printout{options.json ? content::lintJson(report) : content::lintText(report),
                    report.errors.empty() ? Done : LintFound};
}

/// The profile to save into: one that is there keeps all its facts but the answers. Looked at before the
/// first question, since nobody wants to hear after the last one that it cannot be kept.
OrProblem<core::Profile> profileToSaveInto(const std::string& path,
                                           const core::Questionnaire& questionnaire) {
    const QFileInfo file(QString::fromStdString(path));
    if (file.exists() && (!file.isFile() || file.size() > 0))
        return profileFrom(path, questionnaire);
    const QFileInfo folder(file.absolutePath());
    if (path.empty() || !folder.isDir() || !folder.isWritable())
        return tl::unexpected(
            problemOf({{path, "", "no folder that can be written in", "a file to save in"}}));
    return core::Profile();
}

OrProblem<void> save(const std::string& path, core::Profile profile, const core::Answers& answers,
                     const core::Questionnaire& questionnaire, core::Language language) {
    profile.answers = answers;
    profile.language = language == core::Language::Spanish ? "es" : "en";
    profile.questionnaireVersion = questionnaire.version;
    if (const auto trouble = writePrivateFile(path, content::writeProfile(profile)))
        return tl::unexpected(problemOf({*trouble}));
    return {};
}

OrProblem<Printout> interview(const Options& options, std::istream& in, std::ostream& dialog) {
    const auto content = contentWith(options.packs);
    if (!content)
        return tl::unexpected(content.error());
    const core::Questionnaire& questionnaire = (*content)->catalog.questionnaire;
    const auto profile = options.save ? profileToSaveInto(*options.save, questionnaire) : core::Profile();
    if (!profile)
        return tl::unexpected(profile.error());
    const auto language = languageFrom(options.language, profile->language);
    if (!language)
        return tl::unexpected(language.error());

    const core::Questionnaire asked = core::wordedFor(questionnaire, *profile);
    TerminalInterview conversation(asked, *language, in, dialog);
    const bool finished = conversation.run();
    dialog << "\n";
    // Half an interview must not take the place of a whole one.
    if (options.save && finished) {
        const auto saved = save(*options.save, *profile, conversation.answers(), questionnaire, *language);
        if (!saved) {
            dialog << content::classifyText(**content, asked, conversation.answers(), *language) << "\n";
            return tl::unexpected(saved.error());
        }
    }
    return Printout{classification(**content, asked, conversation.answers(), *language, options.json)};
}

} // namespace

OrProblem<Printout> perform(const Options& options, std::istream& in, std::ostream& dialog) {
    switch (options.command) {
    case Command::Interview:
        return interview(options, in, dialog);
    case Command::Classify:
        return classify(options);
    case Command::Advise:
        return advise(options);
    case Command::Ladder:
        return ladder(options);
    case Command::Lint:
        return lint(options);
    case Command::Catalog:
        break;
    }
    return catalog(options);
}

} // namespace nextrung::platform::cli
