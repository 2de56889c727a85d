#include "content/reader/pack_reader.h"
#include "content/reader/reading.h"
#include "content/results/page_phrases.h"

#include <algorithm>
#include <set>

namespace nextrung::content {

namespace {

constexpr std::size_t fewestSources = 2;
/// Names and short labels may be the same in both languages; a sentence may not.
constexpr std::ptrdiff_t fewestWordsOfSentence = 5;

std::ptrdiff_t countWords(const std::string& text) {
    return std::count(text.begin(), text.end(), ' ') + 1;
}

/// Warnings about one document, each where it stands.
class DocumentLint {
public:
    DocumentLint(const Document& document, const PackScope& scope, const core::Catalog& catalog)
        : m_document(document), m_scope(scope), m_catalog(catalog), m_log(document.log.file()) {}

    void warn(const std::string& pointer, const std::string& found, const std::string& expected) {
        m_log.add(pointer, found, expected);
    }
    ContentErrors warnings() const { return m_log.inOrderOf(m_document.tree); }
    const std::string& file() const { return m_log.file(); }

    void checkTexts();
    void checkPathways();
    void checkPhrases();
    void checkDates(core::Date today);

private:
    const Document& m_document;
    const PackScope& m_scope;
    const core::Catalog& m_catalog;
    ErrorLog m_log;
};

void DocumentLint::checkTexts() {
    walk(m_document.tree, {}, [this](const Json& value, const std::string& pointer) {
        if (!value.is_object() || !value.contains("en") || !value["en"].is_string()) {
            return true;
        }
        // What official bodies and programs are called has one form.
        const bool isName = pointer.rfind("/sources/", 0) == 0;
        const bool isSentence =
            countWords(value["en"].get_ref<const std::string&>()) >= fewestWordsOfSentence;
        if (value["es"] == value["en"] && isSentence && !isName) {
            warn(pointer + "/es", "the same words as in en", "Spanish");
        }
        return false;
    });
}

void DocumentLint::checkPathways() {
    const Json& list = m_document.tree["pathways"];
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string pointer = "/pathways/" + std::to_string(i);
        const std::size_t sources = list[i]["sources"].size();
        if (sources < fewestSources) {
            warn(pointer + "/sources", std::to_string(sources) + " source",
                 "at least " + std::to_string(fewestSources) + " that agree");
        }
    }
}

void DocumentLint::checkPhrases() {
    for (const auto& [key, value] : m_document.tree["phrases"].get_ref<const Json::object_t&>()) {
        const auto isIt = [&name = key](const core::PhraseSpec& spec) { return spec.key == name; };
        const auto own = pagePhrases();
        if (core::findPhraseSpec(key) == nullptr && std::none_of(own.begin(), own.end(), isIt)) {
            warn("/phrases/" + pointerToken(key), "a phrase that no result asks for", "no such entry");
        }
    }
}

/// A figure is due in the first re-check month after the pack was last looked through.
void DocumentLint::checkDates(core::Date today) {
    const auto pack = std::find_if(m_catalog.packs.begin(), m_catalog.packs.end(),
                                   [this](const core::PackInfo& info) { return info.id == m_scope.id; });
    // A pack that gives only a year was looked through by its end, so nothing is due before.
    const auto asOf = core::parsePartialDate(pack->asOf.size() == 4 ? pack->asOf + "-12" : pack->asOf);
    walk(m_document.tree, {}, [this, &asOf, today](const Json& value, const std::string& pointer) {
        if (!value.is_object() || !value.contains("recheckMonth")) {
            return true;
        }
        const std::chrono::month month(value["recheckMonth"].get<unsigned>());
        const std::chrono::years wait(month > asOf->month.month() ? 0 : 1);
        const std::chrono::year_month due(asOf->month.year() + wait, month);
        if (std::chrono::year_month(today.year(), today.month()) > due) {
            warn(pointer,
                 "a figure that was due for a new look in " + core::toIso(core::PartialDate{due, {}}),
                 "a newer figure, or a newer asOf of the pack");
        }
        return false;
    });
}

/// People hold roles and levels of education whether or not a requirement asks for them.
bool isUsedByPeople(const core::Catalog& catalog, const Vocabulary::Unused& unused) {
    const core::Entity* entity = unused.realm == Realm::Entity ? catalog.findEntity(unused.id) : nullptr;
    return entity != nullptr &&
           (entity->kind == core::EntityKind::Role || entity->kind == core::EntityKind::EducationLevel);
}

} // namespace

LintReport lint(const std::vector<PackFiles>& packs, std::optional<core::Date> today) {
    const Reading reading(packs);
    LintReport report;
    report.errors = reading.errors();
    if (!report.errors.empty()) {
        return report; // Warnings lean on documents that can be trusted.
    }
    const core::Catalog& catalog = reading.content().catalog;
    const auto unused = reading.vocabulary().unused({Realm::Entity, Realm::Fact, Realm::Source});
    for (const Document& document : reading.documents()) {
        DocumentLint lint(document, reading.scopeOf(document), catalog);
        lint.checkTexts();
        if (document.kind == "pathways") {
            lint.checkPathways();
        }
        if (document.kind == "phrases") {
            lint.checkPhrases();
        }
        if (today) {
            lint.checkDates(*today);
        }
        for (const Vocabulary::Unused& entry : unused) {
            if (entry.file == lint.file() && !isUsedByPeople(catalog, entry)) {
                lint.warn(entry.pointer, wordFor(entry.realm) + " that nothing refers to",
                          "a use, or no such entry");
            }
        }
        const ContentErrors warnings = lint.warnings();
        report.warnings.insert(report.warnings.end(), warnings.begin(), warnings.end());
    }
    return report;
}

} // namespace nextrung::content
