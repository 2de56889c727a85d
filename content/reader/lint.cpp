#include "content/reader/pack_reader.h"
#include "content/reader/reading.h"
#include "content/results/page_phrases.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <vector>

namespace nextrung::content {

namespace {

constexpr std::size_t fewestSources = 2;
constexpr std::size_t fewestRequirements = 4;
constexpr std::size_t fewestKinds = 3;
/// Many MAs have this level or a lower one; a higher one is years of school.
constexpr std::string_view levelOfManyMas = "associate";
/// Names and short labels may be the same in both languages; a sentence may not.
constexpr std::ptrdiff_t fewestWordsOfSentence = 5;

std::ptrdiff_t countWords(const std::string& text) {
    return std::count(text.begin(), text.end(), ' ') + 1;
}

std::string counted(std::size_t count, const std::string& what) {
    return std::to_string(count) + ' ' + what + (count == 1 ? "" : "s");
}

void collectLeaves(const core::Requirement& node, std::vector<const core::Requirement*>& leaves) {
    if (node.node == core::NodeKind::Leaf) {
        leaves.push_back(&node);
    }
    for (const core::Requirement& child : node.children) {
        collectLeaves(child, leaves);
    }
}

std::vector<const core::Requirement*> leavesOf(const core::Requirement& root) {
    std::vector<const core::Requirement*> leaves;
    collectLeaves(root, leaves);
    return leaves;
}

/// Everything that a person may want to meet: the pathways and the rungs.
std::vector<const core::Requirement*> goalsIn(const core::Catalog& catalog) {
    std::vector<const core::Requirement*> goals;
    for (const core::Pathway& pathway : catalog.pathways) {
        goals.push_back(&pathway.requirements);
    }
    for (const core::Institution& institution : catalog.institutions) {
        for (const core::Ladder& ladder : institution.ladders) {
            for (const core::Rung& rung : ladder.rungs) {
                goals.push_back(&rung.requirements);
            }
        }
    }
    return goals;
}

/// What the leaves of a pathway ask of somebody who works as an MA today.
class Demands {
public:
    explicit Demands(const core::Catalog& catalog) : m_catalog(catalog) {
        for (const core::Requirement* goal : goalsIn(catalog)) {
            std::set<core::Id> named;
            for (const core::Requirement* leaf : leavesOf(*goal)) {
                if (leaf->kind == core::LeafKind::Credential) {
                    named.insert(leaf->ids.begin(), leaf->ids.end());
                }
            }
            for (const core::Id& credential : named) {
                ++m_goalsOfCredential[credential];
            }
        }
    }

    bool mayBeMetByAnMa(const core::Requirement& leaf) const {
        switch (leaf.kind) {
        case core::LeafKind::Tenure:
        case core::LeafKind::Duty:
        case core::LeafKind::Skill:
        case core::LeafKind::Age:
            return true;
        case core::LeafKind::Education:
            return isLevelOfManyMas(leaf.education);
        case core::LeafKind::Credential:
            return std::any_of(leaf.ids.begin(), leaf.ids.end(),
                               [this](const core::Id& id) { return isAskedForElsewhereToo(id); });
        default:
            return false;
        }
    }

    bool costsTimeOrMoney(const core::Requirement& leaf) const {
        switch (leaf.kind) {
        case core::LeafKind::Course:
        case core::LeafKind::TrainingHours:
        case core::LeafKind::License:
            return true;
        case core::LeafKind::Education:
        case core::LeafKind::Credential:
            return !mayBeMetByAnMa(leaf);
        default:
            return false;
        }
    }

private:
    bool isLevelOfManyMas(const core::Id& level) const {
        const core::Entity* asked = m_catalog.findEntity(level);
        const core::Entity* many = m_catalog.findEntity(core::Id(levelOfManyMas));
        return asked != nullptr && many != nullptr && asked->rank <= many->rank;
    }
    /// A certificate that only one pathway names is what that pathway leads to.
    bool isAskedForElsewhereToo(const core::Id& credential) const {
        const auto found = m_goalsOfCredential.find(credential);
        return found != m_goalsOfCredential.end() && found->second > 1;
    }

    const core::Catalog& m_catalog;
    std::map<core::Id, int> m_goalsOfCredential;
};

/// Licenses and degrees have a published standard; other destinations may have none, and then say so.
bool hasStandard(core::PathwayKind kind) {
    return kind == core::PathwayKind::License || kind == core::PathwayKind::Degree;
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
    void checkPathways(const Demands& demands);
    void checkPhrases();
    void checkDates(core::Date today);

private:
    void checkAmount(const core::Pathway& pathway, const std::string& pointer);
    void checkDemands(const core::Pathway& pathway, const Demands& demands, const std::string& pointer);

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

void DocumentLint::checkPathways(const Demands& demands) {
    const Json& list = m_document.tree["pathways"];
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string pointer = "/pathways/" + std::to_string(i);
        const std::size_t sources = list[i]["sources"].size();
        if (sources < fewestSources) {
            warn(pointer + "/sources", counted(sources, "source"),
                 "at least " + std::to_string(fewestSources) + " that agree");
        }
        const core::Pathway& pathway = *m_catalog.findPathway(list[i]["id"].get<std::string>());
        if (hasStandard(pathway.kind)) {
            checkDemands(pathway, demands, pointer);
        }
        if (hasStandard(pathway.kind) || !pathway.littlePublished) {
            checkAmount(pathway, pointer);
        }
    }
}

void DocumentLint::checkAmount(const core::Pathway& pathway, const std::string& pointer) {
    std::set<core::LeafKind> kinds;
    for (const core::Requirement* leaf : leavesOf(pathway.requirements)) {
        kinds.insert(leaf->kind);
    }
    const std::size_t requirements = pathway.requirements.children.size();
    if (requirements >= fewestRequirements && kinds.size() >= fewestKinds) {
        return;
    }
    std::string expected =
        "at least " + std::to_string(fewestRequirements) + " of " + std::to_string(fewestKinds) + " kinds";
    if (!hasStandard(pathway.kind)) {
        expected += ", or littlePublished where no standard is published";
    }
    warn(pointer + "/requirements",
         counted(requirements, "requirement") + " of " + counted(kinds.size(), "kind"), expected);
}

void DocumentLint::checkDemands(const core::Pathway& pathway, const Demands& demands,
                                const std::string& pointer) {
    const auto leaves = leavesOf(pathway.requirements);
    const auto hasOne = [&leaves](const auto& holds) {
        return std::any_of(leaves.begin(), leaves.end(),
                           [&holds](const core::Requirement* leaf) { return holds(*leaf); });
    };
    if (!hasOne([&demands](const core::Requirement& leaf) { return demands.mayBeMetByAnMa(leaf); })) {
        warn(pointer + "/requirements", "nothing that a working MA may already meet",
             "tenure, a duty, a skill, an age, education up to an associate degree, or a certificate that "
             "others ask for too");
    }
    if (!hasOne([&demands](const core::Requirement& leaf) { return demands.costsTimeOrMoney(leaf); })) {
        warn(pointer + "/requirements", "nothing that costs time or money",
             "a course, training hours, a license, a higher degree, or a certificate of its own");
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
    const Demands demands(catalog);
    const auto unused = reading.vocabulary().unused({Realm::Entity, Realm::Fact, Realm::Source});
    for (const Document& document : reading.documents()) {
        DocumentLint lint(document, reading.scopeOf(document), catalog);
        lint.checkTexts();
        if (document.kind == "pathways") {
            lint.checkPathways(demands);
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
