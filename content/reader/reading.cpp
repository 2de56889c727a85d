#include "content/reader/reading.h"

#include "content/reader/documents.h"
#include "content/reader/figure_reader.h"
#include "content/results/page_phrases.h"

#include <algorithm>
#include <map>

namespace nextrung::content {

namespace {

const std::vector<std::string> documentKinds = {"pack",          "facts",       "entities",
                                                "questionnaire", "scoring",     "pathways",
                                                "programs",      "institution", "phrases"};

std::string kindOf(Document& document) {
    Fields fields(document.root());
    const auto kind = fields.required("document", oneOf(documentKinds));
    if (!kind) {
        return {};
    }
    const std::string name = kind->string().value_or("");
    const bool isKnown = std::find(documentKinds.begin(), documentKinds.end(), name) != documentKinds.end();
    if (kind->isString() && !isKnown) {
        kind->refuse(oneOf(documentKinds));
    }
    return isKnown ? name : std::string();
}

std::string lastPart(const std::string& folder) {
    return folder.substr(folder.find_last_of('/') + 1);
}

template <typename T> void sortById(std::vector<T>& list) {
    std::stable_sort(list.begin(), list.end(), [](const T& a, const T& b) { return a.id < b.id; });
}

std::string argumentsInWords(const std::map<std::string, ArgumentType>& arguments) {
    std::string words;
    for (const auto& [name, type] : arguments) {
        words += (words.empty() ? "" : ", ") + name + ": " + nameIn(argumentNames, type);
    }
    return words.empty() ? "no arguments" : "args " + words;
}

} // namespace

Reading::Reading(const std::vector<PackFiles>& packs) {
    parse(packs);
    readPackDocuments();
    readSourcesAndFacts();
    forEach("entities",
            [this](Fields& fields, const PackScope& scope) { readEntities(fields, scope, m_vocabulary); });
    readBaseDocuments();
    readInstitutions();
    readAllPhrases();
    sortContent();
}

ContentErrors Reading::errors() const {
    ContentErrors all = m_setLog.errors();
    const auto append = [&all](const ContentErrors& errors) {
        all.insert(all.end(), errors.begin(), errors.end());
    };
    for (std::size_t pack = 0; pack < m_packLogs.size(); ++pack) {
        append(m_packLogs[pack].errors());
        for (const Document& document : m_documents) {
            if (document.pack == pack) {
                append(document.log.inOrderOf(document.tree));
            }
        }
    }
    return all;
}

void Reading::parse(const std::vector<PackFiles>& packs) {
    for (std::size_t pack = 0; pack < packs.size(); ++pack) {
        m_packLogs.emplace_back(packs[pack].folder);
        m_scopes.push_back(PackScope{lastPart(packs[pack].folder), false});
        for (const NamedBytes& file : packs[pack].documents) {
            const std::string name =
                packs[pack].folder.empty() ? file.name : packs[pack].folder + '/' + file.name;
            Document document{pack, {}, {}, ErrorLog(name)};
            if (auto tree = parseBoundedJson(name, file.bytes)) {
                document.tree = *std::move(tree);
                document.kind = kindOf(document);
            } else {
                const ContentError& error = tree.error();
                document.log.add(error.pointer, error.found, error.expected);
            }
            m_documents.push_back(std::move(document));
        }
    }
}

template <typename Read> void Reading::forEach(std::string_view kind, Read read) {
    for (Document& document : m_documents) {
        if (document.kind == kind) {
            Fields fields(document.root());
            fields.optional("document");
            read(fields, m_scopes[document.pack]);
            fields.finish();
        }
    }
}

void Reading::readPackDocuments() {
    std::vector<int> count(m_scopes.size(), 0);
    std::vector<std::pair<Document*, Needs>> needs;
    for (Document& document : m_documents) {
        if (document.kind != "pack") {
            continue;
        }
        if (++count[document.pack] > 1) {
            document.log.add("/document", "a second pack document", "one in each pack");
            continue;
        }
        Fields fields(document.root());
        fields.optional("document");
        core::PackInfo info = readPackInfo(fields);
        needs.emplace_back(&document, readNeeds(fields));
        fields.finish();
        if (!info.id.empty()) {
            PackScope& scope = m_scopes[document.pack];
            scope = PackScope{info.id, info.sample};
            m_vocabulary.declare(Realm::Pack, info.id, scope, *fields.optional("id"));
        }
        m_content.catalog.packs.push_back(std::move(info));
    }
    for (std::size_t pack = 0; pack < count.size(); ++pack) {
        if (count[pack] == 0) {
            m_packLogs[pack].add({}, "no pack document", "one document of kind pack");
        }
    }
    for (const auto& [document, list] : needs) {
        checkNeeds(*document, list);
    }
}

/// A pack stands on base or on nothing: institutions never refer to each other.
void Reading::checkNeeds(Document& document, const Needs& needs) {
    const PackScope& scope = m_scopes[document.pack];
    bool needsBase = scope.isBase();
    for (const auto& [id, node] : needs) {
        if (scope.isBase()) {
            node.refuse("nothing: base needs no pack");
        } else if (id != basePack) {
            node.refuse("base: a pack refers to no other");
        } else {
            needsBase = true;
            m_vocabulary.follow(Realm::Pack, id, scope, node);
        }
    }
    if (!needsBase && document.tree.contains("needs")) {
        document.log.add("/needs", "no base", "base: every pack refers to it");
    }
}

void Reading::readSourcesAndFacts() {
    // Sources first: facts of one document may name those of another.
    for (Document& document : m_documents) {
        if (document.kind != "facts" && document.kind != "institution") {
            continue;
        }
        Fields fields(document.root());
        if (const auto sources = fields.required("sources", "an object of sources by id")) {
            readSources(*sources, m_scopes[document.pack], m_vocabulary);
        }
    }
    forEach("facts", [this](Fields& fields, const PackScope& scope) {
        fields.optional("sources");
        if (const auto facts = fields.required("facts", "an object of figures by id")) {
            readFacts(*facts, scope, m_vocabulary);
        }
    });
}

/// Refuses a second document of a kind of which there is one, and one that is not in base.
void Reading::checkSingle(std::string_view kind) {
    int count = 0;
    for (Document& document : m_documents) {
        if (document.kind != kind) {
            continue;
        }
        if (!m_scopes[document.pack].isBase()) {
            document.log.add("/document", '"' + std::string(kind) + '"', "this kind in base only");
        } else if (++count > 1) {
            document.log.add("/document", "a second " + std::string(kind), "one");
        }
    }
    if (count == 0) {
        m_setLog.add({}, "no " + std::string(kind) + " document in base", "one");
    }
}

void Reading::readBaseDocuments() {
    checkSingle("questionnaire");
    checkSingle("scoring");
    forEach("questionnaire", [this](Fields& fields, const PackScope& scope) {
        core::Questionnaire questionnaire = readQuestionnaire(fields);
        if (scope.isBase()) {
            m_content.catalog.questionnaire = std::move(questionnaire);
        }
    });
    forEach("scoring", [this](Fields& fields, const PackScope& scope) {
        const core::ScoreWeights weights = readScoring(fields);
        if (scope.isBase()) {
            m_content.catalog.weights = weights;
        }
    });
}

void Reading::readInstitutions() {
    std::map<std::size_t, int> count;
    for (Document& document : m_documents) {
        const PackScope& scope = m_scopes[document.pack];
        if (document.kind == "pathways") {
            declarePathways(document.root(), scope, m_vocabulary);
        } else if (document.kind == "institution") {
            declareRungs(document.root(), scope, m_vocabulary);
            if (scope.isBase() || ++count[document.pack] > 1) {
                document.log.add("/document",
                                 scope.isBase() ? "an institution in base" : "a second institution",
                                 "one institution in a pack of its own");
            }
        }
    }
    forEach("pathways", [this](Fields& fields, const PackScope& scope) {
        auto list = readPathways(fields, scope, m_vocabulary);
        std::move(list.begin(), list.end(), std::back_inserter(m_content.catalog.pathways));
    });
    forEach("programs", [this](Fields& fields, const PackScope& scope) {
        auto list = readPrograms(fields, scope, m_vocabulary);
        std::move(list.begin(), list.end(), std::back_inserter(m_content.catalog.programs));
    });
    forEach("institution", [this](Fields& fields, const PackScope& scope) {
        m_content.catalog.institutions.push_back(readInstitution(fields, scope, m_vocabulary));
    });
}

void Reading::readAllPhrases() {
    std::map<std::string, Phrase> phrases;
    forEach("phrases", [this, &phrases](Fields& fields, const PackScope& scope) {
        readPhrases(fields, scope, m_vocabulary, phrases);
    });
    m_content.phrases = Phrases(std::move(phrases));
    for (const core::PhraseSpec& spec : core::phraseSpecs()) {
        checkPhrase(spec);
    }
    for (const core::PhraseSpec& spec : pagePhrases()) {
        checkPhrase(spec);
    }
}

/// A sentence that a result may need is there, with the arguments that it brings.
void Reading::checkPhrase(const core::PhraseSpec& spec) {
    const std::string key(spec.key);
    const std::string pointer = "/phrases/" + pointerToken(key);
    std::map<std::string, ArgumentType> expected;
    for (const core::PhraseArgument& argument : spec.arguments()) {
        expected.emplace(argument.name, argument.kind);
    }
    const auto found = m_content.phrases.all().find(key);
    if (found == m_content.phrases.all().end()) {
        logOfPhrase(key).add(pointer, "nothing", "a phrase with " + argumentsInWords(expected));
        return;
    }
    const auto& list = found->second.arguments;
    const std::map<std::string, ArgumentType> arguments(list.begin(), list.end());
    if (arguments != expected) {
        logOfPhrase(key).add(pointer + "/args", argumentsInWords(arguments), argumentsInWords(expected));
    }
}

/// The log of the document that has the phrase, else of base's largest one, else of the whole.
ErrorLog& Reading::logOfPhrase(const std::string& key) {
    Document* largest = nullptr;
    std::size_t most = 0;
    for (Document& document : m_documents) {
        const auto list = document.kind == "phrases" ? document.tree.find("phrases") : document.tree.end();
        if (list == document.tree.end() || !list->is_object()) {
            continue;
        }
        if (list->contains(key)) {
            return document.log;
        }
        if (m_scopes[document.pack].isBase() && list->size() > most) {
            largest = &document;
            most = list->size();
        }
    }
    return largest == nullptr ? m_setLog : largest->log;
}

void Reading::sortContent() {
    core::Catalog& catalog = m_content.catalog;
    catalog.entities = m_vocabulary.allEntities();
    catalog.figures = m_vocabulary.baseFacts();
    catalog.terms = m_vocabulary.allTerms();
    sortById(catalog.packs);
    sortById(catalog.terms);
    sortById(catalog.pathways);
    sortById(catalog.programs);
    sortById(catalog.institutions);
}

core::PackInfo readPackInfo(Fields& fields) {
    core::PackInfo info;
    info.id = fields.id("id");
    info.version = fields.words("version");
    info.title = fields.text("title");
    info.publisher = fields.text("publisher");
    info.sample = fields.boolean("sample").value_or(false);
    if (info.sample && info.id == basePack) {
        fields.optional("sample")->refuse("false: base is no sample");
    }
    if (const auto asOf = fields.required("asOf", "a date that exists, such as 2026-11-24")) {
        info.asOf = asOf->asOf();
    }
    if (const auto list = fields.required("languages", R"(["en", "es"])")) {
        std::vector<core::Language> found;
        for (const Node& element : list->elements()) {
            const auto language = element.oneOf(languageNames);
            if (language && std::find(found.begin(), found.end(), *language) != found.end()) {
                element.refuse(nameIn(languageNames, *language) + " again", "each once");
            } else if (language) {
                found.push_back(*language);
            }
        }
        if (list->isList() && found.size() < languageNames.size()) {
            list->refuse("too few languages", "en and es: every text has both");
        }
    }
    return info;
}

Needs readNeeds(Fields& fields) {
    Needs needs;
    for (const Node& element : fields.list("needs")) {
        const core::Id id = element.id();
        const auto isIt = [&id](const auto& earlier) { return earlier.first == id; };
        if (!id.empty() && std::any_of(needs.begin(), needs.end(), isIt)) {
            element.refuse('"' + id + "\" again", "each once");
        } else if (!id.empty()) {
            needs.emplace_back(id, element);
        }
    }
    return needs;
}

} // namespace nextrung::content
