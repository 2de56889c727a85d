// The schemas against the documents that ship, and the reader against the schemas: whatever a schema refuses,
// the reader refuses.
#include "content/profile/profile_document.h"
#include "content/reader/pack_reader.h"
#include "tests/content/content_files.h"
#include "tests/content/schema/mutation.h"
#include "tests/content/schema/schemas.h"
#include "tests/core/questionnaire/tables.h"
#include "tests/suites/suite.h"

#include <functional>
#include <map>
#include <set>

using namespace nextrung;
using namespace nextrung::content;
using namespace nextrung::tests;

namespace {

const std::string schemaFolder = "content/schema";
const std::string ending = ".schema.json";
const std::set<std::string> personalDocuments = {"answers", "profile"};
const std::set<std::string> results = {"advise", "catalog", "classify", "ladder", "lint"};
constexpr unsigned seed = 20261124;

/// What the reader itself calls a document: it says so where it is given another word.
std::set<std::string> documentKinds() {
    const auto content = readPacks({{"content/packs/base", {{"x.json", R"({"document": "x"})"}}}});
    std::set<std::string> kinds;
    for (const ContentError& error : content.error()) {
        if (error.pointer == "/document" && error.expected.rfind("one of ", 0) == 0) {
            std::stringstream words(error.expected.substr(7));
            for (std::string word; words >> word;) {
                kinds.insert(word.back() == ',' ? word.substr(0, word.size() - 1) : word);
            }
        }
    }
    return kinds;
}

/// The names of the schemas in a folder, without those in folders below it.
std::set<std::string> schemasIn(const std::string& folder) {
    std::set<std::string> names;
    for (const std::string& file : documentsIn(folder)) {
        if (file.find('/') == std::string::npos) {
            names.insert(file.substr(0, file.size() - ending.size()));
        }
    }
    return names;
}

Schema schemaOf(const std::string& kind) {
    return Schema(sourcePath(schemaFolder + '/' + kind + ending));
}

// What a schema may say. A misspelled keyword would be ignored in silence, so that it refuses nothing.

const std::set<std::string> keywords = {"$ref",
                                        "$schema",
                                        "additionalProperties",
                                        "definitions",
                                        "description",
                                        "enum",
                                        "items",
                                        "maxItems",
                                        "maxLength",
                                        "maxProperties",
                                        "maximum",
                                        "minItems",
                                        "minLength",
                                        "minProperties",
                                        "minimum",
                                        "oneOf",
                                        "pattern",
                                        "properties",
                                        "propertyNames",
                                        "required",
                                        "title",
                                        "type",
                                        "uniqueItems",
                                        "exclusiveMinimum",
                                        "exclusiveMaximum"};

class SchemaWalk {
public:
    explicit SchemaWalk(const Json& root) : m_root(root) {
        visit(root, "#");
        const Json definitions = root.value("definitions", Json::object());
        for (const auto& item : definitions.items()) {
            if (m_used.count("#/definitions/" + item.key()) == 0) {
                faults += item.key() + " is never referred to\n";
            }
        }
    }

    std::string faults;

private:
    void visit(const Json& schema, const std::string& place) {
        if (schema.is_boolean()) {
            return;
        }
        for (const auto& [word, value] : schema.items()) {
            if (keywords.count(word) == 0) {
                faults += place + ": \"" + word + "\" is no keyword\n";
            } else if (word == "$ref") {
                refer(value.get<std::string>(), place);
            } else if (word == "properties" || word == "definitions") {
                for (const auto& [name, member] : value.items()) {
                    visit(member, place + '/' + word + '/' + name);
                }
            } else if (word == "oneOf") {
                for (const Json& choice : value) {
                    visit(choice, place + "/oneOf");
                }
            } else if (word == "items" || word == "additionalProperties" || word == "propertyNames") {
                visit(value, place + '/' + word);
            }
        }
        checkObject(schema, place);
    }

    void refer(const std::string& to, const std::string& place) {
        m_used.insert(to);
        if (!m_root.contains(Json::json_pointer(to.substr(1)))) {
            faults += place + ": nothing is at " + to + '\n';
        }
    }

    /// An object says which members it has, and all that it asks for are among them.
    void checkObject(const Json& schema, const std::string& place) {
        if (schema.contains("properties") && !schema.contains("additionalProperties")) {
            faults += place + ": any other member would do\n";
        }
        for (const Json& name : schema.value("required", Json::array())) {
            if (!schema.at("properties").contains(name.get<std::string>())) {
                faults += place + ": asks for " + name.get<std::string>() + ", which it does not have\n";
            }
        }
    }

    const Json& m_root;
    std::set<std::string> m_used;
};

// Who refuses a mutation.

struct Figures {
    int mutations = 0;
    int bySchema = 0;
    int byReader = 0;
    int byReaderOnly = 0;
    std::vector<std::string> bySchemaOnly; ///< In words.

    void count(bool schemaRefuses, bool readerRefuses, const std::string& words) {
        ++mutations;
        bySchema += schemaRefuses ? 1 : 0;
        byReader += readerRefuses ? 1 : 0;
        byReaderOnly += readerRefuses && !schemaRefuses ? 1 : 0;
        if (schemaRefuses && !readerRefuses) {
            bySchemaOnly.push_back(words);
        }
    }
    void print(const char* what) const {
        qInfo(
            "%s: seed %u, %d mutations; refused by the schema %d, by the reader %d (by it alone %d), by the "
            "schema alone %d",
            what, seed, mutations, bySchema, byReader, byReaderOnly, static_cast<int>(bySchemaOnly.size()));
    }
    std::string firstOfSchemaOnly() const {
        std::string lines;
        for (std::size_t i = 0; i < bySchemaOnly.size() && i < 10; ++i) {
            lines += bySchemaOnly[i] + '\n';
        }
        return lines;
    }
};

std::string inWords(const std::string& file, const Mutation& mutation) {
    return file + ' ' + mutation.pointer + ": " + mutation.what + ": " + mutation.value.dump().substr(0, 300);
}

/// True for what a planted reader fails to see.
using Overlooks = std::function<bool(const ContentError&)>;

bool overlooksNothing(const ContentError&) {
    return false;
}

bool isAtOrBelow(const std::string& pointer, const std::string& other) {
    return pointer == other || pointer.rfind(other + '/', 0) == 0;
}

std::string parentOf(const std::string& pointer) {
    return pointer.substr(0, std::min(pointer.find_last_of('/'), pointer.size()));
}

/// Neither stands in the object or list that the other changes, so that no one hides the other's error.
bool areApart(const std::string& a, const std::string& b) {
    return !isAtOrBelow(a, parentOf(b)) && !isAtOrBelow(b, parentOf(a));
}

/// The packs that ship, one document each changed. Reading them all takes far longer than holding one
/// document against its schema; since the reader reports every error with its place, many mutations are read
/// at once.
class MutatedPacks {
public:
    explicit MutatedPacks(std::vector<PackFiles> packs, Overlooks overlooks = overlooksNothing)
        : m_packs(std::move(packs)), m_overlooks(std::move(overlooks)) {
        std::vector<Json> corpus;
        for (const PackFiles& pack : m_packs) {
            for (const NamedBytes& file : pack.documents) {
                Json tree = parsed(file.bytes);
                corpus.push_back(tree);
                const std::string kind = tree.at("document");
                m_schemas.try_emplace(kind, schemaOf(kind));
                std::vector<std::string> pointers = allPointers(tree);
                m_documents.push_back(
                    {pack.folder + '/' + file.name, kind, std::move(tree), std::move(pointers)});
            }
        }
        m_mutator.emplace(corpus, seed);
    }

    /// Up to `most` mutations in each document for which `isChosen`, and one reading.
    template <typename IsChosen> void round(std::size_t most, Figures& figures, IsChosen isChosen) {
        std::vector<Place> places;
        for (std::size_t i = 0; i < m_documents.size(); ++i) {
            if (isChosen(m_documents[i].kind)) {
                choosePlaces(i, most, places);
            }
        }
        const ContentErrors errors = read(places);
        for (const Place& place : places) {
            judge(place, errors, figures);
        }
    }

    /// How often the excerpt of a document and the whole of it get different answers from the schema.
    int excerptsThatDiffer(int tries) {
        int differ = 0;
        for (int i = 0; i < tries; ++i) {
            const Document& document = m_documents[static_cast<std::size_t>(i) % m_documents.size()];
            const Mutation mutation = m_mutator->mutate(document.tree, document.pointers);
            const Schema& schema = m_schemas.at(document.kind);
            differ += schema.fits(mutatedExcerpt(document.tree, mutation)) !=
                              schema.fits(mutated(document.tree, mutation))
                          ? 1
                          : 0;
        }
        return differ;
    }

private:
    struct Document {
        std::string file;
        std::string kind;
        Json tree;
        std::vector<std::string> pointers;
    };
    struct Place {
        std::size_t document = 0;
        Mutation mutation;
    };

    void choosePlaces(std::size_t document, std::size_t most, std::vector<Place>& places) {
        const std::size_t first = places.size();
        for (std::size_t tries = 0; tries < 4 * most && places.size() - first < most; ++tries) {
            Mutation mutation = m_mutator->mutate(m_documents[document].tree, m_documents[document].pointers);
            const auto isApart = [&mutation](const Place& place) {
                return areApart(place.mutation.pointer, mutation.pointer);
            };
            if (std::all_of(places.begin() + static_cast<std::ptrdiff_t>(first), places.end(), isApart)) {
                places.push_back({document, std::move(mutation)});
            }
        }
    }

    ContentErrors read(const std::vector<Place>& places) const {
        std::map<std::string, Json> changed;
        for (const Place& place : places) {
            const Document& document = m_documents[place.document];
            Json& tree = changed.try_emplace(document.file, document.tree).first->second;
            tree[Json::json_pointer(place.mutation.pointer)] = place.mutation.value;
        }
        std::vector<PackFiles> packs = m_packs;
        for (PackFiles& pack : packs) {
            for (NamedBytes& file : pack.documents) {
                const auto found = changed.find(pack.folder + '/' + file.name);
                if (found != changed.end()) {
                    file.bytes = found->second.dump();
                }
            }
        }
        const auto content = readPacks(packs);
        ContentErrors seen;
        for (const ContentError& error : content ? ContentErrors() : content.error()) {
            if (!m_overlooks(error)) {
                seen.push_back(error);
            }
        }
        return seen;
    }

    void judge(const Place& place, const ContentErrors& errors, Figures& figures) const {
        const Document& document = m_documents[place.document];
        const bool schemaRefuses =
            !m_schemas.at(document.kind).fits(mutatedExcerpt(document.tree, place.mutation));
        const auto isHere = [&](const ContentError& error) {
            return error.file == document.file && (isAtOrBelow(error.pointer, place.mutation.pointer) ||
                                                   isAtOrBelow(place.mutation.pointer, error.pointer));
        };
        bool readerRefuses = std::any_of(errors.begin(), errors.end(), isHere);
        if (schemaRefuses && !readerRefuses) {
            // It may have been refused elsewhere, or hidden by another one: alone there is no doubt.
            readerRefuses = !read({place}).empty();
        }
        figures.count(schemaRefuses, readerRefuses, inWords(document.file, place.mutation));
    }

    std::vector<PackFiles> m_packs;
    Overlooks m_overlooks;
    std::vector<Document> m_documents;
    std::map<std::string, Schema> m_schemas;
    std::optional<Mutator> m_mutator;
};

/// Mutations of one document that stands alone.
class MutatedAlone {
public:
    MutatedAlone(Json document, const std::string& kind)
        : m_document(std::move(document)),
          m_pointers(allPointers(m_document)),
          m_schema(schemaOf(kind)),
          m_mutator(corpus(), seed) {}

    /// True when the schema alone refuses it.
    template <typename Refuses> bool tryOne(const Refuses& readerRefuses, Figures& figures) {
        const Mutation mutation = m_mutator.mutate(m_document, m_pointers);
        figures.count(!m_schema.fits(mutatedExcerpt(m_document, mutation)),
                      readerRefuses(mutated(m_document, mutation).dump()), inWords("", mutation));
        return !figures.bySchemaOnly.empty();
    }

private:
    std::vector<Json> corpus() const {
        std::vector<Json> documents = {m_document};
        for (const PackFiles& pack : shippedPacks()) {
            for (const NamedBytes& file : pack.documents) {
                documents.push_back(parsed(file.bytes));
            }
        }
        return documents;
    }

    Json m_document;
    std::vector<std::string> m_pointers;
    Schema m_schema;
    Mutator m_mutator;
};

Json leaf(const std::string& kind, const char* members) {
    Json leaf = parsed(members);
    leaf["id"] = "more." + kind + std::to_string(leaf.size());
    leaf["title"] = parsed(R"({"en": "A", "es": "B"})");
    leaf["kind"] = kind;
    return leaf;
}

/// What ships, and with it what none of it has: the other kinds of requirements, a ladder that continues
/// another one, a rung of which nothing is published, figures with a range and with what they are about.
std::vector<PackFiles> fullPacks() {
    const Json requirements = {
        leaf("tenure", R"({"of": "institution", "months": "unpublished"})"),
        leaf("tenure", R"({"of": "role", "role": "medical-assistant", "unpublished": true})"),
        leaf("license", R"({"anyOf": ["practical-nurse-license"], "sources": ["ladder-v3"]})"),
        leaf("course", R"({"anyOf": ["psychology"], "leastGrade": "B+", "withinMonths": 60})"),
        leaf("rating", R"({"atLeast": 3.5})"),
        leaf("scope-of-practice", R"({"task": "more-task", "states": ["UT"], "statesNot": ["CA", "NV"]})"),
        leaf("training-hours", R"({"unpublished": true, "hours": 3})"),
    };
    Json ladder = parsed(R"({"id": "more", "version": "1", "source": "ladder-v3",
        "continues": {"ladder": "clinical", "rung": "ma-4"}, "rungs": [
        {"id": "more-1", "moveUp": "unpublished", "duties": ["scribing", "precepting"], "enoughDuties": 1, "pay":
            {"low": 20, "high": 24.5, "unit": "USD/hour", "source": "ladder-v3", "asOf": "2026"}},
        {"id": "more-2", "moveUp": "opening", "requirements": "unpublished"}]})");
    const Json text = parsed(R"({"en": "A", "es": "B"})");
    ladder["title"] = text;
    for (Json& rung : ladder["rungs"]) {
        rung["title"] = rung["summary"] = text;
    }
    ladder["rungs"][0]["requirements"] = requirements;
    ladder["rungs"][0]["pay"]["place"] = ladder["rungs"][0]["pay"]["about"] = text;

    std::vector<PackFiles> packs = shippedPacks();
    NamedBytes& file = documentOf(packs, "sample-cedar-valley/institution.json");
    Json institution = parsed(file.bytes);
    institution["state"] = "UT";
    institution["ladders"].push_back(ladder);
    file.bytes = institution.dump();
    packs.back().documents.push_back(
        {"more.json",
         R"({"document": "entities", "tasks": [{"id": "more-task", "title": {"en": "A", "es": "B"}}],
        "roles": [{"id": "more-role", "title": {"en": "A", "es": "B"}, "soc": "31-9092.00"}]})"});
    return packs;
}

/// The sample with what it leaves empty filled in, so that every member of a profile is there to be changed.
Json fullProfile() {
    Json profile = parsed(fileBytes("content/samples/dani.json"));
    profile["licenses"] = parsed(R"([{"key": "l1", "id": "registered-nurse-license", "until": "2027-01"}])");
    profile["skipped"] = parsed(R"(["why-ma"])");
    profile["chosenKind"] = "career";
    profile["questionnaireVersion"] = "1";
    profile["programs"] = parsed(R"([{"key": "p1", "pathway": "registered-nurse", "name": "Evening school",
        "price": {"cents": 1250000}, "months": 24.5, "hoursPerWeek": 12, "start": "2027-09"}])");
    profile["employerAnswers"] = parsed(R"([
        {"key": "a1", "requirement": "sample-cedar-valley/ma-3.review", "value": 3, "quote": "Three", "who": "Lupe",
         "on": "2026-11-20"},
        {"key": "a2", "requirement": "sample-cedar-valley/ma-4.opening", "value": null}])");
    profile["facts"].push_back(
        parsed(R"({"key": "f2", "requirement": "sample-cedar-valley/ma-1.age", "value": true})"));
    profile["facts"].push_back(
        parsed(R"({"key": "f3", "requirement": "sample-cedar-valley/ma-1.age", "value": "text"})"));
    return profile;
}

bool refusesProfile(const std::string& bytes) {
    return !readProfile("profile", bytes);
}

bool startsWith(const std::string& text, const char* start) {
    return text.rfind(start, 0) == 0;
}

/// What readers that are too lenient would overlook, each in another way.
const std::map<std::string, Overlooks>& plantedReaders() {
    static const std::map<std::string, Overlooks> readers = {
        {"unknown fields", [](const ContentError& e) { return startsWith(e.found, "the unknown field"); }},
        {"missing fields", [](const ContentError& e) { return e.found == "nothing"; }},
        {"unknown words", [](const ContentError& e) { return startsWith(e.expected, "one of "); }},
        {"numbers",
         [](const ContentError& e) {
             return startsWith(e.expected, "a number") || startsWith(e.expected, "a whole number");
         }},
        {"texts", [](const ContentError& e) { return startsWith(e.expected, "a text"); }},
        {"ids", [](const ContentError& e) { return startsWith(e.expected, "an id"); }},
        {"twice in a list", [](const ContentError& e) { return e.expected == "each once"; }},
    };
    return readers;
}

} // namespace

class TestSchema : public QObject {
    Q_OBJECT

private slots:
    void schemas_areWhole_data();
    void schemas_areWhole();
    void schemas_thereIsOneForEachKind();
    void schemas_misspelled_isFound();
    void schema_shippedDocument_fits_data();
    void schema_shippedDocument_fits();
    void schema_sampleProfile_fits();
    void schema_fullPacks_fit();
    void excerpt_saysWhatTheWholeSays();
    void packs_whatASchemaRefuses_theReaderRefuses();
    void packDocuments_whatASchemaRefuses_theReaderRefuses();
    void packs_lenientReader_isCaught_data();
    void packs_lenientReader_isCaught();
    void profile_whatItsSchemaRefuses_theReaderRefuses();
    void profile_lenientReader_isCaught_data();
    void profile_lenientReader_isCaught();
    void answers_whatTheirSchemaRefuses_theReaderRefuses();
    void questionnaire_shipped_isTheReferenceOne();
};

void TestSchema::schemas_areWhole_data() {
    QTest::addColumn<QString>("file");
    for (const std::string& file : documentsIn(schemaFolder)) {
        QTest::newRow(file.c_str()) << QString::fromStdString(file);
    }
}

void TestSchema::schemas_areWhole() {
    QFETCH(QString, file);
    const std::string below = schemaFolder + '/' + file.toStdString();
    QVERIFY(file.endsWith(QString::fromStdString(ending)));
    const auto document = parseBoundedJson(below, fileBytes(below));
    QVERIFY2(document, document ? "" : toLine(document.error()).c_str());
    QCOMPARE(document->at("$schema").get<std::string>(), "http://json-schema.org/draft-07/schema#");
    QVERIFY(!document->at("title").get<std::string>().empty());
    QCOMPARE(SchemaWalk(*document).faults, "");
    // The validator understands it, and something is refused.
    QVERIFY(!Schema(sourcePath(below)).fits(Json::object()));
    const Json named = document->at("properties").value("document", Json());
    if (!named.is_null()) {
        QCOMPARE(QString::fromStdString(named.at("enum").dump()), "[\"" + file.section('.', 0, 0) + "\"]");
    }
}

void TestSchema::schemas_thereIsOneForEachKind() {
    std::set<std::string> expected = documentKinds();
    QCOMPARE(expected.size(), std::size_t{9});
    expected.insert(personalDocuments.begin(), personalDocuments.end());
    QCOMPARE(schemasIn(schemaFolder), expected);
    QCOMPARE(schemasIn(schemaFolder + "/results"), results);
}

void TestSchema::schemas_misspelled_isFound() {
    const Json good = parsed(fileBytes("content/schema/scoring.schema.json"));
    QCOMPARE(SchemaWalk(good).faults, "");
    Json bad = good;
    bad["properties"]["weights"]["requierd"] = Json::array();
    QVERIFY(SchemaWalk(bad).faults.find("requierd") != std::string::npos);
    bad = good;
    bad["properties"]["weights"] = Json{{"$ref", "#/definitions/weight"}};
    QVERIFY(SchemaWalk(bad).faults.find("nothing is at #/definitions/weight") != std::string::npos);
    bad = good;
    bad["properties"]["weights"].erase("additionalProperties");
    QVERIFY(SchemaWalk(bad).faults.find("any other member") != std::string::npos);
}

void TestSchema::schema_shippedDocument_fits_data() {
    QTest::addColumn<QString>("file");
    for (const std::string& file : documentsIn("content/packs")) {
        QTest::newRow(file.c_str()) << QString::fromStdString("content/packs/" + file);
    }
}

void TestSchema::schema_shippedDocument_fits() {
    QFETCH(QString, file);
    const Json document = parsed(fileBytes(file.toStdString()));
    QCOMPARE(schemaOf(document.at("document")).errors(document), "");
}

void TestSchema::schema_sampleProfile_fits() {
    const Schema schema = schemaOf("profile");
    QCOMPARE(schema.errors(parsed(fileBytes("content/samples/dani.json"))), "");
    QCOMPARE(schema.errors(fullProfile()), "");
    QVERIFY(!refusesProfile(fullProfile().dump()));
}

void TestSchema::schema_fullPacks_fit() {
    const std::vector<PackFiles> packs = fullPacks();
    const auto content = readPacks(packs);
    QVERIFY2(content, content ? "" : linesOf(content.error()).c_str());
    for (const NamedBytes& file : packs.back().documents) {
        const Json document = parsed(file.bytes);
        QCOMPARE(schemaOf(document.at("document")).errors(document), "");
    }
}

void TestSchema::excerpt_saysWhatTheWholeSays() {
    QCOMPARE(MutatedPacks(fullPacks()).excerptsThatDiffer(60), 0);
}

void TestSchema::packs_whatASchemaRefuses_theReaderRefuses() {
    MutatedPacks packs(fullPacks());
    Figures figures;
    for (int round = 0; round < 16; ++round) {
        packs.round(12, figures, [](const std::string& kind) { return kind != "pack"; });
    }
    figures.print("packs");
    QVERIFY2(figures.bySchemaOnly.empty(), figures.firstOfSchemaOnly().c_str());
    QVERIFY(figures.mutations > 1200);
    QVERIFY(figures.bySchema > figures.mutations / 3);
    QVERIFY(figures.bySchema < figures.mutations);
}

/// Alone: where a pack's id is wrong, nothing in it is what it was.
void TestSchema::packDocuments_whatASchemaRefuses_theReaderRefuses() {
    std::vector<PackFiles> small = shippedPacks();
    for (PackFiles& pack : small) {
        pack.documents = {documentOf(pack, "pack.json")};
    }
    // Without the other documents some errors are always there, of the whole set; none of them is a
    // document's.
    const auto isOfTheSet = [](const ContentError& error) { return error.file == "packs"; };
    MutatedPacks packs(small, isOfTheSet);
    Figures figures;
    for (int round = 0; round < 120; ++round) {
        packs.round(1, figures, [](const std::string&) { return true; });
    }
    figures.print("pack documents");
    QVERIFY2(figures.bySchemaOnly.empty(), figures.firstOfSchemaOnly().c_str());
    QVERIFY(figures.bySchema > 60);
}

void TestSchema::packs_lenientReader_isCaught_data() {
    QTest::addColumn<QString>("what");
    for (const auto& [what, reader] : plantedReaders()) {
        QTest::newRow(what.c_str()) << QString::fromStdString(what);
    }
}

void TestSchema::packs_lenientReader_isCaught() {
    QFETCH(QString, what);
    MutatedPacks packs(fullPacks(), plantedReaders().at(what.toStdString()));
    Figures figures;
    for (int round = 0; round < 24 && figures.bySchemaOnly.empty(); ++round) {
        packs.round(4, figures, [](const std::string& kind) { return kind != "pack"; });
    }
    QVERIFY(!figures.bySchemaOnly.empty());
}

void TestSchema::profile_whatItsSchemaRefuses_theReaderRefuses() {
    MutatedAlone profile(fullProfile(), "profile");
    Figures figures;
    for (int i = 0; i < 1200; ++i) {
        profile.tryOne(refusesProfile, figures);
    }
    figures.print("profile");
    QVERIFY2(figures.bySchemaOnly.empty(), figures.firstOfSchemaOnly().c_str());
    QVERIFY(figures.bySchema > 500);
    QVERIFY(figures.bySchema < figures.mutations);
}

void TestSchema::profile_lenientReader_isCaught_data() {
    packs_lenientReader_isCaught_data();
}

void TestSchema::profile_lenientReader_isCaught() {
    QFETCH(QString, what);
    const Overlooks overlooks = plantedReaders().at(what.toStdString());
    const auto refuses = [&overlooks](const std::string& bytes) {
        const auto profile = readProfile("profile", bytes);
        const ContentErrors errors = profile ? ContentErrors() : profile.error();
        return !std::all_of(errors.begin(), errors.end(), overlooks);
    };
    MutatedAlone profile(fullProfile(), "profile");
    Figures figures;
    bool isCaught = false;
    for (int i = 0; i < 1500 && !isCaught; ++i) {
        isCaught = profile.tryOne(refuses, figures);
    }
    QVERIFY(isCaught);
}

void TestSchema::answers_whatTheirSchemaRefuses_theReaderRefuses() {
    const auto content = readPacks(shippedPacks());
    QVERIFY(content);
    const Json document = Json{{"answers", parsed(fileBytes("content/samples/dani.json")).at("answers")}};
    const auto refuses = [&content](const std::string& bytes) {
        return !readAnswers("answers", bytes, content->catalog.questionnaire);
    };
    QCOMPARE(schemaOf("answers").errors(document), "");
    QVERIFY(!refuses(document.dump()));
    MutatedAlone answers(document, "answers");
    Figures figures;
    for (int i = 0; i < 500; ++i) {
        answers.tryOne(refuses, figures);
    }
    figures.print("answers");
    QVERIFY2(figures.bySchemaOnly.empty(), figures.firstOfSchemaOnly().c_str());
    QVERIFY(figures.bySchema > 100);
    QVERIFY(figures.bySchema < figures.mutations);
}

/// What the tests of the rule use is what ships: ids, order, chances and constants; not the words.
void TestSchema::questionnaire_shipped_isTheReferenceOne() {
    const auto content = readPacks(shippedPacks());
    QVERIFY(content);
    core::Questionnaire shipped = content->catalog.questionnaire;
    const core::Questionnaire reference = referenceQuestionnaire();
    QCOMPARE(shipped.items.size(), reference.items.size());
    QCOMPARE(shipped.prior, reference.prior);
    QVERIFY(shipped.rule == reference.rule);
    int options = 0;
    for (const core::Item& expected : reference.items) {
        const core::Item* found = shipped.find(expected.id);
        QVERIFY2(found != nullptr, expected.id.c_str());
        core::Item item = *found;
        item.stem = item.shortTitle = item.whyWeAsk = {};
        item.ifNotYetMa.reset();
        for (core::Option& option : item.options) {
            option.text = {};
        }
        // Said by the questionnaire's page and not by the tables.
        item.mostTicks = 0;
        if (!item.counts) {
            item.noneOption = {};
        }
        options += static_cast<int>(item.options.size());
        QVERIFY2(item == expected, expected.id.c_str());
    }
    QVERIFY(options > 60);
}

NEXTRUNG_SUITE("content.schema", TestSchema)
#include "tst_schema.moc"
