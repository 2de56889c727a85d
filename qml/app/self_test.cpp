#include "qml/app/self_test.h"

#include "platform/packs/installed_packs.h"
#include "qml/app/longer_texts.h"
#include "qml/app/scenes.h"
#include "qml/app/stage.h"

#include <QString>
#include <QtGlobal>

#include <nlohmann/json.hpp>

#include <iostream>
#include <utility>

namespace nextrung::ui {
namespace {

using Json = nlohmann::json;

/// How a text's two translations grow; both are strings.
using Grow = void (*)(Json& en, Json& es);

void doubleLongest(Json& en, Json& es) {
    const auto english = en.get<std::string>();
    const auto spanish = es.get<std::string>();
    const std::string& longest = english.size() > spanish.size() ? english : spanish;
    en = es = longest + " " + longest;
}

void addThird(Json& en, Json& es) {
    for (Json* text : {&en, &es})
        *text = longerText(QString::fromStdString(text->get<std::string>())).toStdString();
}

void growAll(Json& value, Grow grow) {
    if (value.is_object() && value.contains("en") && value.contains("es")) {
        Json& en = value["en"];
        Json& es = value["es"];
        if (en.is_string() && es.is_string())
            grow(en, es);
        // Plural forms.
        if (en.is_object() && es.is_object())
            for (const char* form : {"one", "other"})
                if (en[form].is_string() && es[form].is_string())
                    grow(en[form], es[form]);
        return;
    }
    if (value.is_structured())
        for (Json& child : value)
            growAll(child, grow);
}

std::vector<content::PackFiles> grown(std::vector<content::PackFiles> packs, Grow grow) {
    for (content::PackFiles& pack : packs)
        for (content::NamedBytes& document : pack.documents) {
            Json json = Json::parse(document.bytes, nullptr, false);
            if (json.is_discarded())
                continue;
            growAll(json, grow);
            document.bytes = json.dump();
        }
    return packs;
}

std::vector<std::string> heard;
QtMessageHandler before = nullptr;

void hear(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type != QtDebugMsg && type != QtInfoMsg)
        heard.push_back(message.toStdString());
}

/// Shows all screens in one look.
/// Returns how many warnings there were; each is printed with the screen that it came from.
std::size_t showAll(const content::Content& content, const std::string& name, const Look& look,
                    Hearing& hearing) {
    const std::string where =
        name + ", " + codeOf(look.language).toStdString() + ", " + std::to_string(look.textPercent) + " %";
    std::size_t found = 0;
    const auto tell = [&](const std::string& screen) {
        for (const std::string& warning : hearing.take()) {
            std::cerr << where << ", " << screen << ": " << warning << '\n';
            ++found;
        }
    };
    Application application(stagedSetup(content, samplePerson()));
    if (!application.start()) {
        tell("start");
        return found + 1;
    }
    applyLook(application, look);
    tell("start");
    for (const Scene& scene : scenes()) {
        stage(application, scene);
        tell(scene.name.toStdString());
    }
    if (application.guard().refused() > 0) {
        std::cerr << where << ": something asked for the network\n";
        ++found;
    }
    return found;
}

std::size_t showAll(const content::Content& content, const std::string& name) {
    Hearing hearing;
    std::size_t found = 0;
    for (const core::Language language : {core::Language::English, core::Language::Spanish})
        for (const int percent : {100, 200})
            found += showAll(content, name, {.language = language, .textPercent = percent}, hearing);
    std::cout << name << ": " << scenes().size() << " screens in 2 languages and 2 text sizes, " << found
              << " warnings" << std::endl;
    return found;
}

} // namespace

std::vector<content::PackFiles> withLongestTexts(std::vector<content::PackFiles> packs) {
    return grown(std::move(packs), doubleLongest);
}

std::vector<content::PackFiles> withLongerTexts(std::vector<content::PackFiles> packs) {
    return grown(std::move(packs), addThird);
}

Hearing::Hearing() {
    heard.clear();
    before = qInstallMessageHandler(hear);
}

Hearing::~Hearing() {
    qInstallMessageHandler(before);
}

std::vector<std::string> Hearing::take() {
    return std::exchange(heard, {});
}

int runSelfTest() {
    const auto longest = content::readPacks(withLongestTexts(platform::builtInPacks()));
    if (!longest) {
        for (const content::ContentError& error : longest.error())
            std::cerr << content::toLine(error) << '\n';
        return 1;
    }
    const std::size_t found = showAll(content::Content(), "empty catalog") +
                              showAll(platform::builtInContent(), "sample catalog") +
                              showAll(*longest, "longest-text catalog");
    return found == 0 ? 0 : 1;
}

} // namespace nextrung::ui
