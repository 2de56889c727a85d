#include "qml/app/self_test.h"

#include "platform/packs/installed_packs.h"
#include "qml/app/scenes.h"
#include "qml/app/stage.h"

#include <QString>
#include <QtGlobal>

#include <nlohmann/json.hpp>

#include <iostream>

namespace nextrung::ui {
namespace {

using Json = nlohmann::json;

void lengthen(Json& en, Json& es) {
    if (!en.is_string() || !es.is_string())
        return;
    const auto english = en.get<std::string>();
    const auto spanish = es.get<std::string>();
    const std::string& longest = english.size() > spanish.size() ? english : spanish;
    en = es = longest + " " + longest;
}

void lengthenAll(Json& value) {
    if (value.is_object() && value.contains("en") && value.contains("es")) {
        Json& en = value["en"];
        Json& es = value["es"];
        lengthen(en, es);
        // Plural forms.
        if (en.is_object() && es.is_object())
            for (const char* form : {"one", "other"})
                lengthen(en[form], es[form]);
        return;
    }
    if (value.is_structured())
        for (Json& child : value)
            lengthenAll(child);
}

std::vector<std::string>* heard = nullptr; ///< Where warnings go while a self-test runs.
QString shown;                             ///< The screen that is shown.

void hear(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type != QtDebugMsg && type != QtInfoMsg && heard)
        heard->push_back((shown + QStringLiteral(": ") + message).toStdString());
}

void showAll(const content::Content& content, const core::Profile& profile, const QString& name) {
    for (const core::Language language : {core::Language::English, core::Language::Spanish})
        for (const int percent : {100, 200}) {
            shown = QStringLiteral("%1, %2, %3 %").arg(name, codeOf(language)).arg(percent);
            Application application(stagedSetup(content, profile));
            if (!application.start()) {
                heard->push_back((shown + QStringLiteral(": the window could not be loaded")).toStdString());
                return;
            }
            applyLook(application, {.language = language, .textPercent = percent});
            const QString where = shown;
            for (const Scene& scene : scenes()) {
                shown = where + QStringLiteral(", ") + scene.name;
                stage(application, scene);
            }
            if (application.guard().refused() > 0)
                heard->push_back((where + QStringLiteral(": something asked for the network")).toStdString());
        }
}

} // namespace

tl::expected<content::Content, content::ContentErrors> longestTexts(std::vector<content::PackFiles> packs) {
    for (content::PackFiles& pack : packs)
        for (content::NamedBytes& document : pack.documents) {
            Json json = Json::parse(document.bytes, nullptr, false);
            if (json.is_discarded())
                continue;
            lengthenAll(json);
            document.bytes = json.dump();
        }
    return content::readPacks(packs);
}

std::vector<std::string> selfTest(const content::Content& content, const std::string& name) {
    std::vector<std::string> warnings;
    heard = &warnings;
    const QtMessageHandler before = qInstallMessageHandler(hear);
    showAll(content, samplePerson(), QString::fromStdString(name));
    qInstallMessageHandler(before);
    heard = nullptr;
    return warnings;
}

int runSelfTest() {
    const auto longest = longestTexts(platform::builtInPacks());
    if (!longest) {
        for (const content::ContentError& error : longest.error())
            std::cerr << content::toLine(error) << '\n';
        return 1;
    }
    const content::Content empty;
    const std::pair<const char*, const content::Content*> catalogs[] = {
        {"empty catalog", &empty},
        {"sample catalog", &platform::builtInContent()},
        {"longest-text catalog", &*longest},
    };
    std::size_t found = 0;
    for (const auto& [name, content] : catalogs) {
        const auto warnings = selfTest(*content, name);
        for (const std::string& warning : warnings)
            std::cerr << warning << '\n';
        std::cout << name << ": " << scenes().size() << " screens in 2 languages and 2 text sizes, "
                  << warnings.size() << " warnings" << std::endl;
        found += warnings.size();
    }
    return found == 0 ? 0 : 1;
}

} // namespace nextrung::ui
