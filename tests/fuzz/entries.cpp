#include "tests/fuzz/entries.h"

#include "content/profile/profile_document.h"
#include "content/reader/bounded_json.h"
#include "content/reader/pack_reader.h"
#include "content/results/results.h"
#include "tests/content/content_files.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace nextrung::tests {

namespace {

/// Not assert: a build without it would fuzz for nothing.
void promise(bool kept, const char* what) {
    if (!kept) {
        std::fprintf(stderr, "broken promise: %s\n", what);
        std::abort();
    }
}

void checkErrors(const content::ContentErrors& errors) {
    promise(!errors.empty(), "a refusal says why");
    for (const content::ContentError& error : errors) {
        promise(!content::toLine(error).empty(), "an error is a line");
    }
}

content::PackFiles& packOf(std::vector<content::PackFiles>& packs, const std::string& folder) {
    for (content::PackFiles& pack : packs) {
        if (pack.folder == folder) {
            return pack;
        }
    }
    packs.push_back({folder, {}});
    return packs.back();
}

/// The next document's header is looked for at the start of a line only.
std::size_t markFrom(std::string_view bytes, std::size_t start) {
    while (true) {
        const std::size_t at = bytes.find(documentMark, start);
        if (at == std::string_view::npos || at == 0 || bytes[at - 1] == '\n') {
            return at;
        }
        start = at + 1;
    }
}

std::vector<content::PackFiles> packsOf(std::string_view bytes) {
    std::vector<content::PackFiles> packs;
    std::size_t at = markFrom(bytes, 0);
    while (at != std::string_view::npos) {
        const std::size_t lineEnd = std::min(bytes.find('\n', at), bytes.size());
        const std::size_t placeAt = at + documentMark.size();
        const std::string place(bytes.substr(placeAt, lineEnd - placeAt));
        const std::size_t next = markFrom(bytes, lineEnd);
        const std::string document(bytes.substr(lineEnd, std::min(next, bytes.size()) - lineEnd));
        const std::size_t slash = place.find('/');
        const std::string name = slash == std::string::npos ? "" : place.substr(slash + 1);
        packOf(packs, place.substr(0, slash)).documents.push_back({name, document});
        at = next;
    }
    return packs;
}

void readPack(std::string_view bytes) {
    const std::vector<content::PackFiles> packs = packsOf(bytes);
    const auto read = content::readPacks(packs);
    using namespace std::chrono;
    const content::LintReport report = content::lint(packs, 2026y / November / 24);
    (void)content::lintText(report);
    if (!read) {
        checkErrors(read.error());
        return;
    }
    (void)content::catalogJson(read->catalog);
    for (const core::Language language : {core::Language::English, core::Language::Spanish}) {
        (void)content::catalogText(read->catalog, language);
    }
}

void readProfile(std::string_view bytes) {
    const auto profile = content::readProfile("profile.json", std::string(bytes));
    if (!profile) {
        checkErrors(profile.error());
        return;
    }
    const std::string written = content::writeProfile(*profile);
    const auto again = content::readProfile("profile.json", written);
    promise(again.has_value(), "what was written is read again");
    promise(content::writeProfile(*again) == written, "a profile stays what it is");
}

void readAnswers(std::string_view bytes) {
    static const auto packs = content::readPacks(shippedPacks());
    promise(packs.has_value(), "what ships is sound");
    const content::Content& shipped = *packs;
    const core::Questionnaire& questionnaire = shipped.catalog.questionnaire;
    const auto answers = content::readAnswers("answers.json", std::string(bytes), questionnaire);
    if (!answers) {
        checkErrors(answers.error());
        return;
    }
    promise(content::checkAnswers("answers.json", *answers, questionnaire, "").empty(),
            "answers that were read fit the questionnaire");
    (void)content::classifyJson(shipped.catalog, *answers);
    for (const core::Language language : {core::Language::English, core::Language::Spanish}) {
        (void)content::classifyText(shipped, *answers, language);
    }
}

void readJson(std::string_view bytes) {
    const auto json = content::parseBoundedJson("any.json", bytes);
    if (!json) {
        promise(!content::toLine(json.error()).empty(), "an error is a line");
        return;
    }
    const std::string written = content::writeJson(*json);
    content::JsonLimits noSmaller; // indented, it may be larger than what it was read from
    noSmaller.bytes = written.size();
    const auto again = content::parseBoundedJson("any.json", written, noSmaller);
    promise(again && *again == *json, "what was written is read again");
}

constexpr std::array entries{Entry{"pack", readPack}, Entry{"profile", readProfile},
                             Entry{"answers", readAnswers}, Entry{"json", readJson}};

} // namespace

const Entry* findEntry(std::string_view name) {
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [name](const Entry& entry) { return entry.name == name; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace nextrung::tests
