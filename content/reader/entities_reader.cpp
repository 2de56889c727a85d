#include "content/reader/documents.h"
#include "content/reader/figure_reader.h"

namespace nextrung::content {

namespace {

struct EntityList {
    std::string_view name;
    core::EntityKind kind;
};

constexpr EntityList entityLists[] = {
    {"credentials", core::EntityKind::Credential},
    {"licenses", core::EntityKind::License},
    {"duties", core::EntityKind::Duty},
    {"skills", core::EntityKind::Skill},
    {"courses", core::EntityKind::Course},
    {"trainings", core::EntityKind::Training},
    {"roles", core::EntityKind::Role},
    {"tasks", core::EntityKind::Task},
};

bool isSoc(std::string_view text) {
    constexpr std::string_view full = "00-0000.00";
    if (text.size() != 7 && text.size() != full.size()) {
        return false;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        if (full[i] == '0' ? !isDigit : text[i] != full[i]) {
            return false;
        }
    }
    return true;
}

/// Reads one entity and declares it; `rank` is its place among the levels of education.
void readEntity(const Node& node, core::EntityKind kind, int rank, const PackScope& scope,
                Vocabulary& vocabulary) {
    Fields fields(node);
    core::Entity entity;
    entity.kind = kind;
    entity.rank = rank;
    entity.id = fields.id("id");
    entity.title = fields.text("title");
    entity.meaning = fields.optionalText("meaning");
    const bool canEnd = kind == core::EntityKind::Credential || kind == core::EntityKind::License;
    if (canEnd || kind == core::EntityKind::Course) {
        entity.validForMonths = fields.optionalInteger("validForMonths", 1, 1200);
    }
    if (canEnd) {
        entity.graceDays = fields.optionalInteger("graceDays", 0, 3650);
    }
    if (kind == core::EntityKind::Role) {
        entity.soc = readSoc(fields);
    }
    fields.finish();
    if (const auto id = fields.optional("id")) {
        vocabulary.addEntity(std::move(entity), scope, *id);
    }
}

void readEducationLevels(const Node& list, const PackScope& scope, Vocabulary& vocabulary) {
    if (!scope.isBase()) {
        list.refuse("education levels outside base", "none: their order is one for all packs");
        return;
    }
    int rank = 0;
    for (const Node& element : list.elements()) {
        readEntity(element, core::EntityKind::EducationLevel, ++rank, scope, vocabulary);
    }
}

std::vector<std::string> readSpellings(Fields& fields, core::Language language, Vocabulary& vocabulary) {
    std::vector<std::string> spellings;
    for (const Node& element : fields.list(nameIn(languageNames, language), 1)) {
        const std::string words = element.words();
        if (!words.empty() && vocabulary.addSpelling(words, language, element)) {
            spellings.push_back(words);
        }
    }
    return spellings;
}

void readTerm(const Node& node, const PackScope& scope, Vocabulary& vocabulary) {
    Fields fields(node);
    core::Term term;
    term.id = fields.id("id");
    term.title = fields.text("title");
    term.meaning = fields.text("meaning");
    term.alsoCalled = fields.optionalText("alsoCalled");
    if (const auto words = fields.required("words", "how the texts of en and of es spell it")) {
        Fields languages(*words);
        term.en = readSpellings(languages, core::Language::English, vocabulary);
        term.es = readSpellings(languages, core::Language::Spanish, vocabulary);
        languages.finish();
    }
    if (fields.optional("source")) {
        term.source = readSource(fields, "source", scope, vocabulary);
    }
    fields.finish();
    if (const auto id = fields.optional("id")) {
        vocabulary.addTerm(std::move(term), scope, *id);
    }
}

} // namespace

std::string readSoc(Fields& fields) {
    const auto node = fields.optional("soc");
    if (!node) {
        return {};
    }
    const auto code = node->isString() ? node->string() : std::nullopt;
    if (!code || !isSoc(*code)) {
        node->refuse("an O*NET-SOC code such as 31-9092.00");
        return {};
    }
    return *code;
}

void readEntities(Fields& fields, const PackScope& scope, Vocabulary& vocabulary) {
    for (const EntityList& list : entityLists) {
        for (const Node& element : fields.optionalList(list.name)) {
            readEntity(element, list.kind, 0, scope, vocabulary);
        }
    }
    if (const auto levels = fields.optional("educationLevels")) {
        readEducationLevels(*levels, scope, vocabulary);
    }
    for (const Node& element : fields.optionalList("terms")) {
        readTerm(element, scope, vocabulary);
    }
}

} // namespace nextrung::content
