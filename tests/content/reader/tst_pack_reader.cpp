#include "content/profile/profile_document.h"
#include "content/reader/names.h"
#include "content/reader/pack_reader.h"
#include "content/results/results.h"
#include "core/advice/advice.h"
#include "tests/content/content_files.h"
#include "tests/suites/suite.h"

#include <functional>
#include <random>
#include <set>

using namespace nextrung;
using namespace nextrung::content;
using namespace nextrung::tests;

namespace {

const std::string base = "base/";
const std::string sample = "sample-cedar-valley/";
const core::Date today = *core::parseDate("2026-11-24");

/// "/pathways/[registered-nurse]/kind" as a JSON pointer: a name in brackets is the element with this id (or
/// rung).
std::string resolved(const Json& document, const std::string& path) {
    std::string pointer;
    const Json* at = &document;
    std::size_t start = 1;
    while (start <= path.size()) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        std::string token = path.substr(start, end - start);
        start = end + 1;
        if (token.front() == '[') {
            const std::string id = token.substr(1, token.size() - 2);
            for (std::size_t i = 0; i < at->size(); ++i) {
                const Json& element = (*at)[i];
                if (element.value("id", element.value("rung", "")) == id) {
                    token = std::to_string(i);
                }
            }
        }
        pointer += '/' + token;
        const Json::json_pointer here('/' + token);
        static const Json nothing;
        at = at->contains(here) ? &at->at(here) : &nothing;
    }
    return pointer;
}

/// One change of one document: `set` puts a value, `remove` takes it, `again` repeats a list's element at its
/// end.
struct Change {
    std::string document;
    std::string how;
    std::string path;
    std::string value; ///< JSON.
};

std::string apply(const Change& change, std::vector<PackFiles>& packs) {
    NamedBytes& file = documentOf(packs, change.document);
    Json document = parsed(file.bytes);
    const std::string pointer = resolved(document, change.path);
    const Json::json_pointer at(pointer);
    if (change.how == "remove") {
        Json& parent = document.at(at.parent_pointer());
        if (parent.is_array()) {
            parent.erase(std::stoul(at.back()));
        } else {
            parent.erase(at.back());
        }
    } else if (change.how == "again") {
        Json& parent = document.at(at.parent_pointer());
        parent.push_back(Json(parent.at(std::stoul(at.back()))));
    } else {
        document[at] = parsed(change.value);
    }
    file.bytes = document.dump();
    return pointer;
}

ContentErrors errorsOf(const std::vector<PackFiles>& packs) {
    const auto content = readPacks(packs);
    return content ? ContentErrors() : content.error();
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// A second employer: the sample's documents under another id, without its programs.
PackFiles otherEmployer(const std::string& id) {
    PackFiles pack = shippedPack("sample-cedar-valley");
    pack.folder = "content/packs/" + id;
    pack.documents.erase(std::remove_if(pack.documents.begin(), pack.documents.end(),
                                        [](const NamedBytes& file) { return file.name == "programs.json"; }),
                         pack.documents.end());
    NamedBytes& file = documentOf(pack, "pack.json");
    Json document = parsed(file.bytes);
    document["id"] = id;
    file.bytes = document.dump();
    return pack;
}

} // namespace

class TestPackReader : public QObject {
    Q_OBJECT

private slots:
    void readPacks_shipped_isWhole();
    void readPacks_shipped_hasTheQuestionnairesTables();
    void readPacks_shipped_hasFullIdsAndResolvedFigures();
    void readPacks_shipped_asksNewcomersInOtherWords();
    void readPacks_shipped_sitesDiffer();
    void readPacks_anyOrder_changesNothing();
    void readPacks_oneChange_namesThePlace_data();
    void readPacks_oneChange_namesThePlace();
    void readPacks_manyChanges_areAllReported();
    void readPacks_bytesThatAreNoJson_areOneError();
    void readPacks_withoutBase_saysWhatIsMissing();
    void readPacks_twoEmployers_areRead();
    void readPacks_otherEmployersThings_areRefused_data();
    void readPacks_otherEmployersThings_areRefused();
    void readPacks_samePackTwice_isRefused();
    void readPacks_money_isExact_data();
    void readPacks_money_isExact();
    void lint_shipped_hasNothingToSay();
    void lint_warnings_nameThePlace_data();
    void lint_warnings_nameThePlace();
    void lint_littlePublished_mayAskForLittle();
    void lint_recheckMonth_boundary_data();
    void lint_recheckMonth_boundary();
    void lint_errors_hideNoOthers();
};

void TestPackReader::readPacks_shipped_isWhole() {
    const auto content = readPacks(shippedPacks());
    QVERIFY2(content, content ? "" : linesOf(content.error()).c_str());
    const core::Catalog& catalog = content->catalog;
    QCOMPARE(catalog.packs.size(), std::size_t{2});
    QCOMPARE(catalog.packs[0].id, "base");
    QVERIFY(!catalog.packs[0].sample && catalog.packs[1].sample);
    std::vector<std::string> pathways;
    for (const core::Pathway& pathway : catalog.pathways) {
        pathways.push_back(pathway.id);
    }
    QCOMPARE(pathways,
             (std::vector<std::string>{"health-coach", "health-services-manager", "lead-ma", "ma-instructor",
                                       "phlebotomist", "physician-assistant", "practical-nurse",
                                       "radiologic-technologist", "registered-nurse", "school-teacher"}));
    std::set<core::PathwayKind> kinds;
    for (const core::Pathway& pathway : catalog.pathways) {
        kinds.insert(pathway.kind);
        QVERIFY2(!pathway.givesUp.isEmpty() && !pathway.tryCheaply.isEmpty(), pathway.id.c_str());
    }
    QCOMPARE(kinds.size(), pathwayKindNames.size() - 1); // All but next-rung, which core makes.
    QCOMPARE(catalog.institutions.size(), std::size_t{1});
    const core::Institution& employer = catalog.institutions.front();
    QCOMPARE(employer.id, "sample-cedar-valley");
    QVERIFY(employer.sample);
    QCOMPARE(employer.sites.size(), std::size_t{3});
    QCOMPARE(employer.ladders.front().rungs.size(), std::size_t{4});
    QCOMPARE(employer.ladders.front().rungs.front().id, "ma-1");
    QVERIFY(catalog.programs.front().sample);
    const core::ScoreWeights& weights = catalog.weights;
    QCOMPARE(weights.fit + weights.readiness + weights.wishes + weights.time, 100);
    for (const core::PhraseSpec& spec : core::phraseSpecs()) {
        QVERIFY(content->phrases.has(std::string(spec.key)));
    }
}

void TestPackReader::readPacks_shipped_hasTheQuestionnairesTables() {
    const auto content = readPacks(shippedPacks());
    QVERIFY(content);
    const core::Questionnaire& questionnaire = content->catalog.questionnaire;
    const Json tables = parsed(fileBytes("tests/core/questionnaire/reference-tables.json"));
    const auto chancesOf = [](const Json& entry) {
        return core::Chances{entry.at("springboard"), entry.at("career"), entry.at("exploring")};
    };
    QCOMPARE(questionnaire.prior, chancesOf(tables.at("prior")));
    QCOMPARE(questionnaire.rule.order, tables.at("order").get<std::vector<core::Id>>());
    QCOMPARE(questionnaire.rule.intent, tables.at("intent").at("items").get<std::vector<core::Id>>());
    QCOMPARE(questionnaire.rule.intentShare, tables.at("intent").at("half").get<double>());
    int compared = 0;
    const auto compare = [&](const core::Id& id, const Json& options) {
        const core::Item* item = questionnaire.find(id);
        QVERIFY2(item != nullptr, id.c_str());
        for (const auto& [option, chances] : options.items()) {
            const core::Option* read = core::findOption(*item, option);
            QVERIFY2(read != nullptr, option.c_str());
            QCOMPARE(read->chances, chancesOf(chances));
            ++compared;
        }
        const std::size_t none = item->noneOption.empty() ? 0 : 1;
        QCOMPARE(item->options.size(), options.size() + none);
    };
    for (const auto& [id, options] : tables.at("items").items()) {
        compare(id, options);
    }
    compare("past-year", tables.at("past-year").at("ticks"));
    QCOMPARE(compared, 45);
    QCOMPARE(questionnaire.find("past-year")->exponent, tables.at("past-year").at("exponent").get<double>());
    const core::Item* sure = questionnaire.find("how-sure");
    for (const auto& [option, exponent] : tables.at("how-sure").at("exponent on five-years").items()) {
        QCOMPARE(core::findOption(*sure, option)->exponent, exponent.get<double>());
    }
    QCOMPARE(core::findOption(*sure, "guessing")->addsToExploring,
             tables.at("how-sure").at("guessing adds to exploring, log odds").get<double>());
    const Json& rule = tables.at("rule");
    QCOMPARE(questionnaire.rule.leastAnswered, rule.at("least answered").get<int>());
    QCOMPARE(questionnaire.rule.atLeastOneOf, rule.at("at least one of").get<std::vector<core::Id>>());
    QCOMPARE(questionnaire.rule.stopAt, rule.at("stop at").get<double>());
    QCOMPARE(questionnaire.rule.decideAt, rule.at("decide at").get<double>());
    QCOMPARE(questionnaire.rule.oppositeAtMost, rule.at("opposite kind at most").get<double>());
    QCOMPARE(questionnaire.rule.mostAsked, rule.at("most asked").get<int>());
    QCOMPARE(questionnaire.rule.leastAnsweredToTell, rule.at("least answered to tell a kind").get<int>());
    for (const Json& id : tables.at("no weight")) {
        QVERIFY(!questionnaire.find(id)->counts);
    }
}

void TestPackReader::readPacks_shipped_hasFullIdsAndResolvedFigures() {
    const auto content = readPacks(shippedPacks());
    QVERIFY(content);
    const core::Catalog& catalog = content->catalog;
    const core::Rung& rung = catalog.institutions.front().ladders.front().rungs[2];
    QCOMPARE(rung.requirements.id, "sample-cedar-valley/ma-3");
    QCOMPARE(rung.requirements.children.back().id, "sample-cedar-valley/ma-3.review");
    QCOMPARE(rung.requirements.title.en, rung.title.en);
    QVERIFY(rung.requirements.children.back().amount.unpublished);
    QCOMPARE(rung.pay->lowHundredths, std::int64_t{2230});
    QVERIFY(rung.pay->source.tier == core::SourceTier::Sample);
    const core::Pathway* nurse = catalog.findPathway("registered-nurse");
    QCOMPARE(nurse->requirements.id, "base/registered-nurse");
    QCOMPARE(nurse->pay->id, "occ.rn.pay2025");
    QVERIFY(*nurse->pay == catalog.figures.at("occ.rn.pay2025"));
    QVERIFY(!nurse->pay->source.title.isEmpty() && !nurse->pay->about.isEmpty());
    const core::Site* oak = catalog.institutions.front().findSite("oak-street");
    QCOMPARE(oak->overlays.front().rung, "ma-2");
    QCOMPARE(oak->overlays.front().replace.count("sample-cedar-valley/ma-2.time"), std::size_t{1});
    QCOMPARE(oak->overlays.back().drop, std::vector<core::Id>{"sample-cedar-valley/ma-4.trainer-class"});
    QVERIFY(catalog.findEntity("high-school")->rank < catalog.findEntity("bachelor")->rank);
}

/// Words that say that the person has an MA's job already.
void TestPackReader::readPacks_shipped_asksNewcomersInOtherWords() {
    const auto content = readPacks(shippedPacks());
    QVERIFY(content);
    const core::Questionnaire& own = content->catalog.questionnaire;
    core::Profile newcomer;
    newcomer.complete = {"employments"};
    const core::Questionnaire asked = core::wordedFor(own, newcomer);
    QVERIFY(asked.rule == own.rule && asked.prior == own.prior && asked.items.size() == own.items.size());
    const std::vector<std::string> already = {
        "did you first become", "If you stay an MA", "Stay where I am",  "I already do",
        "I like being an MA",   "at my clinic",      "leave my clinic",  "my job looks about",
        "Stay as I am",         "empezó a trabajar", "donde estoy",      "mi clínica",
        "que ya hago",          "Me gusta ser MA",   "Seguir como estoy"};
    const auto check = [&already](const core::LocalizedText& text) {
        for (const std::string& words : already) {
            QVERIFY2(!has(text.en, words) && !has(text.es, words), (text.en + " / " + text.es).c_str());
        }
    };
    int changed = 0;
    for (std::size_t i = 0; i < asked.items.size(); ++i) {
        const core::Item& item = asked.items[i];
        QCOMPARE(item.id, own.items[i].id);
        QVERIFY(!item.shortTitle.isEmpty());
        check(item.stem);
        check(item.whyWeAsk);
        for (std::size_t k = 0; k < item.options.size(); ++k) {
            check(item.options[k].text);
            QCOMPARE(item.options[k].id, own.items[i].options[k].id);
            QCOMPARE(item.options[k].chances, own.items[i].options[k].chances);
        }
        changed += item == own.items[i] ? 0 : 1;
    }
    QCOMPARE(changed, 10); // All but how-sure.
}

/// Each site has a rule of its own, another than the others'.
void TestPackReader::readPacks_shipped_sitesDiffer() {
    const auto content = readPacks(shippedPacks());
    QVERIFY(content);
    const core::Institution& employer = content->catalog.institutions.front();
    for (const core::Site& site : employer.sites) {
        QVERIFY2(!site.overlays.empty(), site.id.c_str());
        for (const core::Site& other : employer.sites) {
            QVERIFY2(&site == &other || !(site.overlays == other.overlays), site.id.c_str());
        }
    }
    const core::Site* hill = employer.findSite("pine-hill");
    QVERIFY(hill != nullptr);
    QCOMPARE(hill->overlays.front().rung, "ma-3");
    QCOMPARE(hill->overlays.front().add.front().id, "sample-cedar-valley/ma-3.second-language");
    QCOMPARE(hill->overlays.front().replace.count("sample-cedar-valley/ma-3.classes"), std::size_t{1});
}

void TestPackReader::readPacks_anyOrder_changesNothing() {
    const auto first = readPacks(shippedPacks());
    QVERIFY(first);
    const auto profile = readProfile("dani", fileBytes("content/samples/dani.json"));
    QVERIFY(profile);
    const auto adviceOf = [&profile](const Content& content) {
        return adviceJson(content, core::advise(content.catalog, *profile, today), core::Language::English);
    };
    const std::string advice = adviceOf(*first);
    const std::string catalog = catalogJson(first->catalog);
    std::mt19937 dice(1);
    for (int round = 0; round < 10; ++round) {
        std::vector<PackFiles> packs = shippedPacks();
        std::shuffle(packs.begin(), packs.end(), dice);
        for (PackFiles& pack : packs) {
            std::shuffle(pack.documents.begin(), pack.documents.end(), dice);
            // Lists whose order says nothing: pathways among themselves, sites among themselves.
            for (NamedBytes& file : pack.documents) {
                Json document = parsed(file.bytes);
                for (const char* list :
                     {"pathways", "programs", "sites", "credentials", "duties", "licenses", "terms"}) {
                    if (document.contains(list)) {
                        std::shuffle(document[list].begin(), document[list].end(), dice);
                    }
                }
                file.bytes = document.dump();
            }
        }
        const auto shuffled = readPacks(packs);
        QVERIFY2(shuffled, shuffled ? "" : linesOf(shuffled.error()).c_str());
        QVERIFY(shuffled->catalog == first->catalog);
        QVERIFY(shuffled->phrases == first->phrases);
        QCOMPARE(adviceOf(*shuffled), advice);
        QCOMPARE(catalogJson(shuffled->catalog), catalog);
    }
}

void TestPackReader::readPacks_oneChange_namesThePlace_data() {
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("place"); ///< Where the error is; empty: where the change is.
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const std::string& document, const char* how, const char* path,
                        const char* value, const char* place, const char* found, const char* expected) {
        QTest::newRow(name) << QString::fromStdString(document) << how << path << value << place << found
                            << expected;
    };
    const std::string pathways = base + "pathways.json";
    const std::string entities = base + "entities.json";
    const std::string questionnaire = base + "questionnaire.json";
    const std::string scoring = base + "scoring.json";
    const std::string facts = base + "facts/occupations.json";
    const std::string phrases = base + "phrases.json";
    const std::string employer = sample + "institution.json";
    const std::string programs = sample + "programs.json";
    const std::string nurse = "/pathways/[registered-nurse]";

    // Fields and types.
    row("no id", pathways, "remove", "/pathways/[school-teacher]/summary", "", "", "nothing", "{\"en\"");
    row("no kind of document", scoring, "remove", "/document", "", "", "nothing", "one of pack, facts");
    row("unknown kind of document", base + "pack.json", "set", "/document", "\"packs\"", "", "\"packs\"",
        "one of pack");
    row("unknown field", pathways, "set", "/pathways/[lead-ma]/salary", "1", "", "unknown field \"salary\"",
        "one of aims, figures, givesUp, id, kind");
    row("unknown top field", scoring, "set", "/note", "\"x\"", "", "unknown field \"note\"",
        "one of document, weights");
    row("a list where a text belongs", pathways, "set", "/pathways/[lead-ma]/title", "[]", "",
        "an empty list", "{\"en\"");
    row("only English", pathways, "remove", "/pathways/[lead-ma]/title/es", "", "", "nothing", "a text");
    row("empty Spanish", pathways, "set", "/pathways/[lead-ma]/title/es", "\"\"", "", "\"\"", "not empty");
    row("only spaces", pathways, "set", "/pathways/[lead-ma]/title/es", "\"  \"", "", "\"  \"", "not empty");
    row("a third language", pathways, "set", "/pathways/[lead-ma]/title/fr", "\"x\"", "",
        "unknown field \"fr\"", "en, es");
    row("a line break in a text", pathways, "set", "/pathways/[lead-ma]/title/en", "\"a\\nb\"", "",
        "\"a\\u{000A}b\"", "without control characters");
    row("hidden direction in a text", pathways, "set", "/pathways/[lead-ma]/title/en", "\"a\\u202eb\"", "",
        "\\u{202E}", "hidden marks");
    row("number for a text", pathways, "set", "/pathways/[lead-ma]/title/en", "5", "", "5", "a text");
    row("text for a yes", pathways, "set", "/pathways/[lead-ma]/littlePublished", "\"yes\"", "", "\"yes\"",
        "true or false");
    row("null", pathways, "set", "/pathways/[lead-ma]/littlePublished", "null", "", "null", "true or false");
    row("no list", pathways, "set", "/pathways", "{}", "", "an empty object", "a list");
    row("an empty list", pathways, "set", "/pathways/[lead-ma]/aims", "[]", "", "a list of 0", "at least 1");

    // Ids, names, numbers, dates.
    row("capital in an id", entities, "set", "/skills/[ecg]/id", "\"ECG\"", "", "\"ECG\"", "small letters");
    row("double hyphen in an id", entities, "set", "/skills/[ecg]/id", "\"e--cg\"", "", "\"e--cg\"",
        "small letters");
    row("id that ends in a hyphen", entities, "set", "/skills/[ecg]/id", "\"ecg-\"", "", "\"ecg-\"",
        "small letters");
    row("an unknown kind of path", pathways, "set", "/pathways/[lead-ma]/kind", "\"next-rung\"", "",
        "\"next-rung\"", "one of specialize, lead");
    row("an unknown aim", pathways, "set", "/pathways/[lead-ma]/aims/0", "\"nurze\"", "", "\"nurze\"",
        "one of nurse, ");
    row("an aim twice", pathways, "again", "/pathways/[registered-nurse]/aims/0", "",
        "/pathways/[registered-nurse]/aims/1", "nurse again", "each once");
    row("1.5 months", entities, "set", "/courses/[microbiology]/validForMonths", "1.5", "", "1.5",
        "a whole number from 1");
    row("0 months", entities, "set", "/courses/[microbiology]/validForMonths", "0", "", "0",
        "a whole number from 1");
    row("number in quotes", entities, "set", "/credentials/[ccma]/validForMonths", "\"24\"", "", "\"24\"",
        "a whole number");
    row("99999999999", entities, "set", "/credentials/[ccma]/validForMonths", "99999999999", "",
        "99999999999", "from 1 to 1200");
    row("a code that is none", pathways, "set", "/pathways/[registered-nurse]/soc", "\"29-1141.0\"", "",
        "\"29-1141.0\"", "such as 31-9092.00");
    row("a day that is none", base + "pack.json", "set", "/asOf", "\"2026-02-30\"", "", "\"2026-02-30\"",
        "a date that exists");
    row("a month that is none", facts, "set", "/facts/occ.rn.pay2025/asOf", "\"2025-13\"", "", "\"2025-13\"",
        "a date that exists");
    row("re-check month 13", facts, "set", "/facts/occ.rn.pay2025/recheckMonth", "13", "", "13",
        "from 1 to 12");

    // Figures and sources.
    row("three places", facts, "set", "/facts/occ.rn.pay2025/value", "20.105", "", "20.105", "two places");
    row("below zero", facts, "set", "/facts/occ.rn.pay2025/value", "-1", "", "-1", "a number from 0");
    row("unknown unit", facts, "set", "/facts/occ.rn.pay2025/unit", "\"EUR\"", "", "\"EUR\"",
        "one of USD/year");
    row("value beside low", facts, "set", "/facts/occ.rn.pay2025/low", "1", "/facts/occ.rn.pay2025",
        "value beside low or high", "either value");
    row("no number", facts, "remove", "/facts/occ.rn.pay2025/value", "", "/facts/occ.rn.pay2025",
        "no complete number", "either value");
    row("a figure without source", employer, "remove", "/ladders/0/rungs/[ma-2]/pay/source", "", "",
        "nothing", "a source of this pack");
    row("an unknown source", facts, "set", "/facts/occ.rn.pay2025/source", "\"bls\"", "", "\"bls\"",
        "a source of this pack");
    row("an unknown fact", pathways, "set", "/pathways/[registered-nurse]/pay/fact", "\"occ.rn.pay2035\"", "",
        "\"occ.rn.pay2035\"", "a fact of this pack");
    row("own figure in base", pathways, "set", "/pathways/[registered-nurse]/pay", R"({"value":1})", "",
        "an object", "figures of base stand in its facts");
    row("pay in months", pathways, "set", "/pathways/[practical-nurse]/pay/fact", "\"occ.rn.length\"",
        "/pathways/[practical-nurse]/pay", "a figure in months", "one of USD/year, USD/hour");
    row("tier that may not ship", facts, "set", "/sources/bls-wages/tier", "\"tertiary\"", "", "\"tertiary\"",
        "one of primary, primary-mirror");
    row("tier none", facts, "set", "/sources/bls-wages/tier", "\"none\"", "", "\"none\"", "one of primary");
    row("sample tier in base", facts, "set", "/sources/bls-wages/tier", "\"sample\"", "", "no sample",
        "may ship");
    row("dataset without its reporter", facts, "set", "/sources/bls-registered-nurses/tier",
        "\"secondary-dataset\"", "/sources/bls-registered-nurses/reportedBy", "nothing", "who reported it");
    row("a source twice in a list", pathways, "again", "/pathways/[registered-nurse]/sources/0", "",
        "/pathways/[registered-nurse]/sources/6", "again", "each once");

    // References between documents.
    row("an unknown course", pathways, "set",
        (nurse + "/requirements/[registered-nurse.school]/anyOf/0").c_str(), "\"nursing\"", "", "\"nursing\"",
        "a course: one of anatomy-physiology-1");
    row("a license for a course", pathways, "set",
        (nurse + "/requirements/[registered-nurse.school]/anyOf/0").c_str(), "\"registered-nurse-license\"",
        "", "\"registered-nurse-license\", a license", "a course");
    row("leads to nowhere", pathways, "set", "/pathways/[practical-nurse]/leadsTo/0", "\"nurse\"", "",
        "\"nurse\"", "a pathway of this pack or of base");
    row("leads to itself", pathways, "set", "/pathways/[practical-nurse]/leadsTo/0", "\"practical-nurse\"",
        "", "\"practical-nurse\"", "another pathway");
    row("a program for no path", programs, "set", "/programs/0/pathway", "\"nurse\"", "", "\"nurse\"",
        "a pathway");
    row("another's program", programs, "set", "/programs/0/institution", "\"oak-hospital\"", "",
        "\"oak-hospital\"", "sample-cedar-valley");
    row("hours in months", programs, "set", "/programs/0/hoursPerWeek/unit", "\"months\"",
        "/programs/0/hoursPerWeek", "a figure in months", "hours/week");
    row("an unknown duty on a rung", employer, "set", "/ladders/0/rungs/[ma-2]/duties/0", "\"phlebotomy\"",
        "", "\"phlebotomy\"", "a duty: one of");
    row("tenure on an unknown rung", employer, "set", "/ladders/0/rungs/[ma-4]/requirements/[ma-4.rung]/rung",
        "\"ma-9\"", "", "\"ma-9\"", "a rung of this pack");
    row("a change of an unknown rung", employer, "set", "/sites/[riverside]/changes/0/rung", "\"ma-9\"", "",
        "\"ma-9\"", "a rung of this pack");
    row("dropping what is not there", employer, "set", "/sites/[oak-street]/changes/[ma-4]/drop/0",
        "\"ma-3.time\"", "", "\"ma-3.time\"", "a requirement of rung ma-4");
    row("replacing what is not there", employer, "set", "/sites/[riverside]/changes/0/replace",
        R"({"ma-9.x": {"id": "ma-9.x", "title": {"en": "A", "es": "B"}, "kind": "other"}})",
        "/sites/[riverside]/changes/0/replace/ma-9.x", "\"ma-9.x\"", "a requirement of rung ma-3");
    row("two changes of one rung", employer, "again", "/sites/[oak-street]/changes/[ma-4]", "",
        "/sites/[oak-street]/changes/2/rung", "\"ma-4\" again", "one change for each rung");
    row("needs another pack", sample + "pack.json", "set", "/needs", "[\"base\",\"oak\"]", "/needs/1",
        "\"oak\"", "a pack refers to no other");
    row("base needs a pack", base + "pack.json", "set", "/needs", "[\"base\"]", "/needs/0", "\"base\"",
        "needs no pack");
    row("an employer without base", sample + "pack.json", "set", "/needs", "[]", "", "no base",
        "every pack refers");

    // Ids twice.
    row("an entity twice", entities, "set", "/skills/[ecg]/id", "\"cma\"", "/skills/2/id", "\"cma\", which",
        "no other entity");
    row("a pathway twice", pathways, "set", "/pathways/[lead-ma]/id", "\"ma-instructor\"",
        "/pathways/[ma-instructor]/id", "already has", "no other pathway");
    row("a requirement twice", employer, "set", "/ladders/0/rungs/[ma-4]/requirements/[ma-4.time]/id",
        "\"ma-3.time\"", "", "already has at /ladders/0/rungs/2/requirements/0/id", "no other requirement");
    row("a site twice", employer, "set", "/sites/[oak-street]/id", "\"riverside\"", "/sites/1/id",
        "\"riverside\" again", "no other site");
    row("an option twice", questionnaire, "set", "/items/[why-ma]/options/[step]/id", "\"wanted-this\"",
        "/items/[why-ma]/options/4/id", "\"wanted-this\" again", "no other option");
    row("a phrase in two documents", base + "phrases-results.json", "set", "/phrases/kind.career",
        R"({"args": {}, "en": "a", "es": "b"})", "phrases.json /phrases/kind.career",
        "which content/packs/base/phrases-results.json already has", "no other phrase");

    // Words for somebody who is not an MA yet; terms.
    row("words for an option that is not there", questionnaire, "set",
        "/items/[why-ma]/askedIf/notYetMa/options/no-such", R"({"en": "A", "es": "B"})", "", "\"no-such\"",
        "an option of the item");
    row("words for nobody", questionnaire, "set", "/items/[why-ma]/askedIf", "{}",
        "/items/[why-ma]/askedIf/notYetMa", "nothing", "not an MA yet");
    row("words for somebody else", questionnaire, "set", "/items/[why-ma]/askedIf/manager", "{}", "",
        "unknown field \"manager\"", "notYetMa");
    row("no words at all", questionnaire, "set", "/items/[why-ma]/askedIf/notYetMa", "{}", "",
        "an empty object", "stem, shortTitle, whyWeAsk or options");
    row("words for no option", questionnaire, "set", "/items/[why-ma]/askedIf/notYetMa/options", "{}", "",
        "an empty object", "the text of an option");
    row("other chances", questionnaire, "set", "/items/[why-ma]/askedIf/notYetMa/chances", "{}", "",
        "unknown field \"chances\"", "stem");
    row("only English words for them", questionnaire, "remove", "/items/[why-ma]/askedIf/notYetMa/stem/es",
        "", "", "nothing", "a text");
    row("a term without a meaning", entities, "remove", "/terms/[rn]/meaning", "", "", "nothing", "{\"en\"");
    row("a term without spellings", entities, "remove", "/terms/[rn]/words", "", "", "nothing",
        "how the texts");
    row("a term without Spanish spellings", entities, "set", "/terms/[rn]/words/es", "[]", "", "a list of 0",
        "at least 1");
    row("a spelling of two terms", entities, "set", "/terms/[scribe]/words/en/0", "\"RN\"", "",
        "\"RN\" again", "no other term");
    row("a spelling twice", entities, "again", "/terms/[lpn]/words/es/1", "", "/terms/[lpn]/words/es/3",
        "\"LPN\" again", "no other term");
    row("a term twice", entities, "set", "/terms/[scribe]/id", "\"rn\"", "", "already has", "no other term");
    row("a term of an unknown source", entities, "set", "/terms/[nclex]/source", "\"nowhere\"", "",
        "\"nowhere\"", "a source");

    // Requirements.
    row("no kind of leaf", pathways, "remove",
        (nurse + "/requirements/[registered-nurse.school]/kind").c_str(), "", "", "nothing",
        "one of tenure, credential");
    row("a leaf without its entity", pathways, "remove",
        (nurse + "/requirements/[registered-nurse.school]/anyOf").c_str(), "", "", "nothing",
        "a list of ids");
    row("another kind's field", pathways, "set",
        (nurse + "/requirements/[registered-nurse.school]/hours").c_str(), "5", "", "unknown field \"hours\"",
        "anyOf");
    row("a word for a number", employer, "set", "/ladders/0/rungs/[ma-3]/requirements/[ma-3.classes]/hours",
        "\"not said\"", "", "\"not said\"", "a number or \"unpublished\"");
    row("an empty group", pathways, "set", (nurse + "/requirements/[registered-nurse.sciences]/all").c_str(),
        "[]", "", "a list of 0", "at least 1");
    row("more than there are", employer, "set", "/ladders/0/rungs/[ma-4]/requirements/[ma-4.opening]",
        R"({"id": "ma-4.x", "title": {"en": "A", "es": "B"}, "atLeast": 2,
            "of": [{"id": "ma-4.y", "title": {"en": "A", "es": "B"}, "kind": "other"}]})",
        "/ladders/0/rungs/[ma-4]/requirements/6/atLeast", "2", "from 1 to 1");
    row("a state in full", employer, "set", "/ladders/0/rungs/[ma-4]/requirements/[ma-4.opening]",
        R"({"id": "ma-4.x", "title": {"en": "A", "es": "B"}, "kind": "credential", "anyOf": ["cma"], "unpublished": 1})",
        "/ladders/0/rungs/[ma-4]/requirements/6/unpublished", "1", "true or false");
    row("enough duties of none", employer, "set", "/ladders/0/rungs/[ma-3]/enoughDuties", "6", "", "6",
        "from 1 to 5");
    row("a month twice", employer, "set", "/ladders/0/rungs/[ma-3]/windows", "[3,3]",
        "/ladders/0/rungs/[ma-3]/windows/1", "3 again", "each month once");
    row("a rung called unknown", employer, "set", "/ladders/0/rungs/[ma-1]/id", "\"unknown\"",
        "/ladders/0/rungs/0/id", "\"unknown\"", "does not know theirs");
    row("a ladder that continues itself", employer, "set", "/ladders/0/continues",
        R"({"ladder":"clinical","rung":"ma-4"})", "/ladders/0/continues/ladder", "\"clinical\"",
        "another ladder");

    // Sums, chances, the rule.
    row("weights of 101", scoring, "set", "/weights/time", "16", "/weights", "sum to 101", "a sum of 100");
    row("chances of 1.01", questionnaire, "set", "/items/[why-ma]/options/[step]/chances/career", "0.07",
        "/items/[why-ma]/options", "chances of career that sum to 1.01", "a sum of 1");
    row("prior of .9", questionnaire, "set", "/prior/springboard", "0.3", "/prior", "sum to 0.8999",
        "a sum of 1");
    row("a chance of 0", questionnaire, "set", "/items/[past-year]/options/[saved]/chances/career", "0", "",
        "0", "a number from 1e-06");
    row("a chance of 1", questionnaire, "set", "/items/[past-year]/options/[saved]/chances/career", "1", "",
        "1", "to 0.999999");
    row("chances where nothing counts", questionnaire, "set", "/items/[grow]/options/[lead]/chances",
        R"({"springboard":0.5,"career":0.5,"exploring":0.5})", "", "unknown field \"chances\"", "id, text");
    row("an unknown item in the rule", questionnaire, "set", "/rule/intent/0", "\"five-year\"", "",
        "\"five-year\"", "an item of order");
    row("an item of no weight in the order", questionnaire, "set", "/rule/order/8", "\"grow\"", "",
        "\"grow\"", "an item that counts");
    row("an item left out of the order", questionnaire, "remove", "/rule/order/7", "", "/rule/order",
        "no \"more-pay-nights\"", "every item that counts");
    row("an unknown option in the rule", questionnaire, "set", "/rule/notCounted/0/whenOption",
        "\"outdoors\"", "", "\"outdoors\"", "an option of five-years");
    row("deciding at a half", questionnaire, "set", "/rule/decideAt", "0.5", "", "0.5", "more than 0.5");
    row("very sure below quite sure", questionnaire, "set", "/rule/verySureAt", "0.85", "", "0.85",
        "at least quiteSureAt");
    row("how-sure of a later item", questionnaire, "set", "/items/[how-sure]/qualifies", "\"barriers\"", "",
        "\"barriers\"", "an item with one choice");
    row("none that is no option", questionnaire, "set", "/items/[barriers]/noneOption", "\"nothing\"",
        "/items/[barriers]/options", "no option \"nothing\"", "noneOption");

    // Phrases.
    row("a phrase that core needs", phrases, "remove", "/phrases/kind.career", "", "/phrases/kind.career",
        "nothing", "a phrase with no arguments");
    row("a page's phrase", base + "phrases-results.json", "remove", "/phrases/text.sample", "",
        "phrases.json /phrases/text.sample", "nothing", "a phrase with no arguments");
    row("an argument of another type", phrases, "set", "/phrases/path.score/args/points", "\"date\"",
        "/phrases/path.score/args", "args points: date", "args points: number");
    row("an unknown type", phrases, "set", "/phrases/path.score/args/points", "\"int\"", "", "\"int\"",
        "one of count, money");
    row("Spanish without the argument", phrases, "set", "/phrases/path.score/es", "\"puntos\"", "",
        "no {points}", "every argument");
    row("an argument that is none", phrases, "set", "/phrases/path.score/en", "\"{points} of {all}\"", "",
        "{all}", "arguments of args only");
    row("an open brace", phrases, "set", "/phrases/path.score/en", "\"{points} of { points\"", "", "a brace",
        "placeholders such as");
    row("no form for one", phrases, "remove", "/phrases/next-step.reason.left/es/one", "", "", "nothing",
        "the words for one");
    row("plural of a text", phrases, "set", "/phrases/next-step.reason.left/plural", "\"where\"", "",
        "\"where\"", "a count or a number");
}

void TestPackReader::readPacks_oneChange_namesThePlace() {
    QFETCH(QString, document);
    QFETCH(QString, how);
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, place);
    QFETCH(QString, found);
    QFETCH(QString, expected);
    std::vector<PackFiles> packs = shippedPacks();
    const Change change{document.toStdString(), how.toStdString(), path.toStdString(), value.toStdString()};
    std::string pointer = apply(change, packs);
    std::string file = "content/packs/" + change.document;
    std::string where = place.toStdString();
    if (const auto space = where.find(' '); space != std::string::npos) {
        file = file.substr(0, file.rfind('/') + 1) + where.substr(0, space);
        where = where.substr(space + 1);
    }
    if (!where.empty()) {
        pointer = resolved(parsed(documentOf(packs, change.document).bytes), where);
    }
    const ContentErrors errors = errorsOf(packs);
    const auto isIt = [&](const ContentError& error) {
        return error.file == file && error.pointer == pointer;
    };
    const auto error = std::find_if(errors.begin(), errors.end(), isIt);
    QVERIFY2(error != errors.end(),
             ("expected at " + file + ' ' + pointer + ", got:\n" + linesOf(errors)).c_str());
    QVERIFY2(has(error->found, found.toStdString()), linesOf(errors).c_str());
    QVERIFY2(has(error->expected, expected.toStdString()), linesOf(errors).c_str());
    // What follows from the one wrong thing may be named too, and nothing else.
    QVERIFY2(errors.size() <= 3, linesOf(errors).c_str());
}

void TestPackReader::readPacks_manyChanges_areAllReported() {
    std::vector<PackFiles> packs = shippedPacks();
    std::vector<std::string> places;
    const auto change = [&](const std::string& document, const char* path, const char* value) {
        places.push_back("content/packs/" + document + ": " + apply({document, "set", path, value}, packs) +
                         ": ");
    };
    change(base + "entities.json", "/skills/[ecg]/title/es", "\"\"");
    change(base + "facts/occupations.json", "/facts/occ.rn.pay2025/unit", "\"USD/month\"");
    change(base + "pathways.json", "/pathways/[registered-nurse]/soc", "\"29\"");
    change(base + "pathways.json", "/pathways/[practical-nurse]/summary/en", "7");
    change(base + "pathways.json", "/pathways/[lead-ma]/kind", "\"boss\"");
    change(base + "questionnaire.json", "/rule/mostAsked", "3");
    change(sample + "institution.json", "/sites/[riverside]/place", "\"here\"");
    change(sample + "institution.json", "/ladders/0/rungs/[ma-1]/moveUp", "\"lift\"");
    const ContentErrors errors = errorsOf(packs);
    std::vector<std::string> lines;
    for (const ContentError& error : errors) {
        lines.push_back(toLine(error));
    }
    std::size_t at = 0;
    for (const std::string& place : places) {
        while (at < lines.size() && lines[at].rfind(place, 0) != 0) {
            ++at;
        }
        QVERIFY2(at < lines.size(), (place + "\nin this order in\n" + linesOf(errors)).c_str());
    }
    QVERIFY2(errors.size() <= places.size() + 1, linesOf(errors).c_str());
}

void TestPackReader::readPacks_bytesThatAreNoJson_areOneError() {
    std::vector<PackFiles> packs = shippedPacks();
    documentOf(packs, sample + "programs.json").bytes = "{\"document\": \"programs\", \"document\": 1}";
    const ContentErrors errors = errorsOf(packs);
    QCOMPARE(errors.size(), std::size_t{1});
    QCOMPARE(toLine(errors.front()),
             "content/packs/sample-cedar-valley/programs.json: /document: found the key "
             "\"document\" twice, expected each key once");
    for (const char* bytes : {"", "[]", "null", "7", "\"pack\"", "{}"}) {
        documentOf(packs, sample + "programs.json").bytes = bytes;
        const ContentErrors wrong = errorsOf(packs);
        QVERIFY2(wrong.size() == 1 && has(wrong.front().file, "programs.json"), linesOf(wrong).c_str());
    }
}

void TestPackReader::readPacks_withoutBase_saysWhatIsMissing() {
    const std::string lines = linesOf(errorsOf({shippedPack("sample-cedar-valley")}));
    QVERIFY2(has(lines, "packs: found no questionnaire document in base, expected one"), lines.c_str());
    QVERIFY2(has(lines, "/needs/0: found \"base\", expected a pack that is here"), lines.c_str());
    QVERIFY(!errorsOf({}).empty());
    std::vector<PackFiles> packs = shippedPacks();
    auto& documents = packs[1].documents;
    documents.erase(std::remove_if(documents.begin(), documents.end(),
                                   [](const NamedBytes& file) { return file.name == "pack.json"; }),
                    documents.end());
    const std::string noPack = linesOf(errorsOf(packs));
    QVERIFY2(has(noPack, "content/packs/sample-cedar-valley: found no pack document"), noPack.c_str());
}

void TestPackReader::readPacks_twoEmployers_areRead() {
    std::vector<PackFiles> packs = shippedPacks();
    packs.push_back(otherEmployer("oak-hospital"));
    const auto content = readPacks(packs);
    QVERIFY2(content, content ? "" : linesOf(content.error()).c_str());
    QCOMPARE(content->catalog.institutions.size(), std::size_t{2});
    QCOMPARE(content->catalog.institutions.front().id, "oak-hospital");
    QCOMPARE(content->catalog.institutions.front().ladders.front().rungs[2].requirements.children.back().id,
             "oak-hospital/ma-3.review");
}

void TestPackReader::readPacks_otherEmployersThings_areRefused_data() {
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("found");
    const QString duties =
        R"({"document":"entities","duties":[{"id":"oak-duty","title":{"en":"A","es":"B"}}]})";
    const QString pathways = R"({"document":"pathways","pathways":[{"id":"oak-path","kind":"lead",
        "title":{"en":"A","es":"B"},"summary":{"en":"A","es":"B"},"aims":["lead"],"sources":["ladder-v3"],
        "requirements":[{"id":"oak.x","title":{"en":"A","es":"B"},"kind":"other"}]}]})";
    const QString facts =
        R"({"document":"facts","sources":{"oak-page":{"title":{"en":"A","es":"B"},"address":"x",
        "tier":"sample"}},"facts":{"oak.pay":{"value":20,"unit":"USD/hour","place":{"en":"A","es":"B"},
        "about":{"en":"A","es":"B"},"source":"oak-page"}}})";
    QTest::newRow("a duty") << duties << "/ladders/0/rungs/[ma-2]/duties/0"
                            << "\"oak-duty\""
                            << "\"oak-duty\", which is another institution's";
    QTest::newRow("a figure") << facts << "/ladders/0/rungs/[ma-2]/pay"
                              << R"({"fact":"oak.pay"})"
                              << "\"oak.pay\", which is another institution's";
    QTest::newRow("a source") << facts << "/ladders/0/source"
                              << "\"oak-page\""
                              << "\"oak-page\"";
    QTest::newRow("a pathway") << pathways << "programs"
                               << "\"oak-path\""
                               << "\"oak-path\", which is another institution's";
}

void TestPackReader::readPacks_otherEmployersThings_areRefused() {
    QFETCH(QString, mine);
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, found);
    std::vector<PackFiles> packs = shippedPacks();
    packs.push_back(otherEmployer("oak-hospital"));
    packs.back().documents.push_back({"mine.json", mine.toStdString()});
    QVERIFY2(errorsOf(packs).empty(), linesOf(errorsOf(packs)).c_str());
    const bool isProgram = path == "programs";
    const std::string document = sample + (isProgram ? "programs.json" : "institution.json");
    apply({document, "set", isProgram ? "/programs/0/pathway" : path.toStdString(), value.toStdString()},
          packs);
    const ContentErrors errors = errorsOf(packs);
    QCOMPARE(errors.size(), std::size_t{1});
    QCOMPARE(errors.front().file, "content/packs/" + document);
    QCOMPARE(errors.front().found, found.toStdString());
}

void TestPackReader::readPacks_samePackTwice_isRefused() {
    std::vector<PackFiles> packs = shippedPacks();
    packs.push_back(packs.back());
    packs.back().folder = "elsewhere";
    const ContentErrors errors = errorsOf(packs);
    QVERIFY2(has(linesOf(errors), "elsewhere/pack.json: /id: found \"sample-cedar-valley\", which "
                                  "content/packs/sample-cedar-valley/pack.json already has at /id"),
             linesOf(errors).c_str());
}

void TestPackReader::readPacks_money_isExact_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<qint64>("hundredths"); ///< −1: refused.
    const auto row = [](const char* value, qint64 hundredths) {
        QTest::newRow(value) << value << hundredths;
    };
    row("0", 0);
    row("0.01", 1);
    row("0.29", 29);
    row("0.57", 57);
    row("1.15", 115);
    row("4.35", 435);
    row("8.2", 820);
    row("20.10", 2010);
    row("20.1", 2010);
    row("1.1e1", 1100);
    row("64400", 6'440'000);
    row("1234567.89", 123'456'789);
    row("99999999999.99", 9'999'999'999'999);
    row("100000000000", 10'000'000'000'000);
    row("100000000000.01", -1);
    row("-0.01", -1);
    row("0.001", -1);
    row("20.105", -1);
    row("20.1000000001", -1);
    row("1e-7", -1);
    row("\"20\"", -1);
    row("true", -1);
}

void TestPackReader::readPacks_money_isExact() {
    QFETCH(QString, value);
    QFETCH(qint64, hundredths);
    std::vector<PackFiles> packs = shippedPacks();
    NamedBytes& file = documentOf(packs, base + "facts/occupations.json");
    // As an author types it: not through a writer of ours.
    const std::string mark = "\"@\"";
    Json document = parsed(file.bytes);
    document["/facts/occ.rn.pay2025/value"_json_pointer] = "@";
    file.bytes = document.dump();
    file.bytes.replace(file.bytes.find(mark), mark.size(), value.toStdString());
    const auto content = readPacks(packs);
    QCOMPARE(content.has_value(), hundredths >= 0);
    if (content) {
        QCOMPARE(content->catalog.figures.at("occ.rn.pay2025").lowHundredths, std::int64_t{hundredths});
    } else {
        QCOMPARE(content.error().front().pointer, "/facts/occ.rn.pay2025/value");
    }
}

void TestPackReader::lint_shipped_hasNothingToSay() {
    const LintReport report = lint(shippedPacks(), today);
    QVERIFY2(report.errors.empty(), linesOf(report.errors).c_str());
    QVERIFY2(report.warnings.empty(), linesOf(report.warnings).c_str());
    QCOMPARE(lintText(report), "0 errors, 0 warnings\n");
}

void TestPackReader::lint_warnings_nameThePlace_data() {
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("found");
    const QString text = R"({"en":"A","es":"B"})";
    QTest::newRow("unused duty") << "base/entities.json"
                                 << "/duties/14"
                                 << R"({"id":"new-duty","title":{"en":"A","es":"B"}})"
                                 << "/duties/14/id"
                                 << "an entity that nothing refers to";
    QTest::newRow("unused source") << "base/facts/exams.json"
                                   << "/sources/new"
                                   << R"({"title":{"en":"A","es":"B"},"address":"x","tier":"primary"})"
                                   << "/sources/new"
                                   << "a source that nothing refers to";
    QTest::newRow("few sources") << "base/pathways.json"
                                 << "/pathways/[school-teacher]/sources"
                                 << R"(["study"])"
                                 << "/pathways/[school-teacher]/sources"
                                 << "1 source";
    QTest::newRow("the same in both languages")
        << "base/pathways.json"
        << "/pathways/[school-teacher]/summary"
        << R"({"en":"Teach a class of young children","es":"Teach a class of young children"})"
        << "/pathways/[school-teacher]/summary/es"
        << "the same words as in en";
    const auto pathway = [](const char* name, const char* id, const QString& field, const QString& value,
                            const QString& found) {
        const QString path = QStringLiteral("/pathways/[%1]/").arg(QLatin1String(id));
        QTest::newRow(name) << "base/pathways.json" << path + field << value
                            << path + QStringLiteral("requirements") << found;
    };
    const QString other = R"({"id":"@","title":{"en":"A","es":"B"},"kind":"other"})";
    const auto others = [&other](int count, const QStringList& further) {
        QStringList list = further;
        for (int i = 0; i < count; ++i) {
            list.append(QString(other).replace('@', QStringLiteral("x.o%1").arg(i)));
        }
        return '[' + list.join(',') + ']';
    };
    const QString course =
        R"({"id":"x.c","title":{"en":"A","es":"B"},"kind":"course","anyOf":["nursing-program"]})";
    const QString skill =
        R"({"id":"x.s","title":{"en":"A","es":"B"},"kind":"skill","anyOf":["capillary-sticks"]})";
    const QString bachelor =
        R"({"id":"x.b","title":{"en":"A","es":"B"},"kind":"education","level":"bachelor"})";
    const QString associate =
        R"({"id":"x.a","title":{"en":"A","es":"B"},"kind":"education","level":"associate"})";
    const QString nurseOnly =
        R"({"id":"x.p","title":{"en":"A","es":"B"},"kind":"credential","anyOf":["pa-c"]})";
    pathway("a license of three requirements", "registered-nurse", "requirements", others(1, {course, skill}),
            "3 requirements of 3 kinds");
    pathway("a license of two kinds", "registered-nurse", "requirements", others(3, {course}),
            "4 requirements of 2 kinds");
    pathway("a degree of one requirement", "health-services-manager", "requirements", others(1, {}),
            "1 requirement of 1 kind");
    pathway("another kind of two, and it does not say that little is published", "school-teacher",
            "requirements", others(1, {course}), "2 requirements of 2 kinds");
    pathway("a license where an MA begins with nothing", "registered-nurse", "requirements",
            others(2, {course, bachelor}), "nothing that a working MA may already meet");
    pathway("its own certificate is nothing that an MA has", "physician-assistant", "requirements",
            others(2, {course, nurseOnly}), "nothing that a working MA may already meet");
    pathway("a license that costs nothing", "registered-nurse", "requirements", others(2, {skill, associate}),
            "nothing that costs time or money");
    QTest::newRow("a phrase of nobody") << "base/phrases.json"
                                        << "/phrases/kind.other"
                                        << R"({"args":{},"en":"A","es":"B"})"
                                        << "/phrases/kind.other"
                                        << "a phrase that no result asks for";
}

void TestPackReader::lint_warnings_nameThePlace() {
    QFETCH(QString, document);
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, place);
    QFETCH(QString, found);
    std::vector<PackFiles> packs = shippedPacks();
    const std::string name = document.toStdString();
    apply({name, "set", path.toStdString(), value.toStdString()}, packs);
    const LintReport report = lint(packs, today);
    QVERIFY2(report.errors.empty(), linesOf(report.errors).c_str());
    const std::string pointer = resolved(parsed(documentOf(packs, name).bytes), place.toStdString());
    const auto isIt = [&](const ContentError& warning) {
        return warning.file == "content/packs/" + name && warning.pointer == pointer &&
               warning.found == found.toStdString();
    };
    QVERIFY2(std::any_of(report.warnings.begin(), report.warnings.end(), isIt),
             linesOf(report.warnings).c_str());
}

/// Where no standard is published the page says so; a license has one, whatever its page says.
void TestPackReader::lint_littlePublished_mayAskForLittle() {
    const auto warnsOf = [](const std::string& id, const std::string& littlePublished) {
        std::vector<PackFiles> packs = shippedPacks();
        const std::string path = "/pathways/[" + id + ']';
        const std::string little = R"([{"id":"x.o","title":{"en":"A","es":"B"},"kind":"other"}])";
        const std::string pointer =
            apply({base + "pathways.json", "set", path + "/requirements", little}, packs);
        apply({base + "pathways.json", "set", path + "/littlePublished", littlePublished}, packs);
        const ContentErrors warnings = lint(packs).warnings;
        return std::any_of(warnings.begin(), warnings.end(), [&pointer](const ContentError& warning) {
            return warning.pointer == pointer && warning.found == "1 requirement of 1 kind";
        });
    };
    QVERIFY(!warnsOf("health-coach", "true"));
    QVERIFY(warnsOf("health-coach", "false"));
    QVERIFY(warnsOf("registered-nurse", "true"));
    QVERIFY(warnsOf("registered-nurse", "false"));
}

void TestPackReader::lint_recheckMonth_boundary_data() {
    QTest::addColumn<QString>("packAsOf");
    QTest::addColumn<int>("month");
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("isDue");
    QTest::newRow("the month itself") << "2026-11-24" << 12 << "2026-12-31" << false;
    QTest::newRow("the day after it") << "2026-11-24" << 12 << "2027-01-01" << true;
    QTest::newRow("looked at in that month") << "2026-11-24" << 11 << "2027-11-30" << false;
    QTest::newRow("a year later") << "2026-11-24" << 11 << "2027-12-01" << true;
    QTest::newRow("earlier in the year") << "2026-11-24" << 4 << "2027-04-30" << false;
    QTest::newRow("and past it") << "2026-11-24" << 4 << "2027-05-01" << true;
    QTest::newRow("before it was looked at") << "2026-11-24" << 11 << "2026-01-01" << false;
}

void TestPackReader::lint_recheckMonth_boundary() {
    QFETCH(QString, packAsOf);
    QFETCH(int, month);
    QFETCH(QString, day);
    QFETCH(bool, isDue);
    std::vector<PackFiles> packs = shippedPacks();
    apply({base + "pack.json", "set", "/asOf", '"' + packAsOf.toStdString() + '"'}, packs);
    const std::string place = "/facts/occ.rn.pay2025";
    apply({base + "facts/occupations.json", "set", place + "/recheckMonth", std::to_string(month)}, packs);
    const LintReport report = lint(packs, *core::parseDate(day.toStdString()));
    const bool warned =
        std::any_of(report.warnings.begin(), report.warnings.end(), [&](const ContentError& warning) {
            return warning.pointer == place && has(warning.found, "was due");
        });
    QCOMPARE(warned, isDue);
    for (const ContentError& warning : lint(packs).warnings) {
        QVERIFY2(!has(warning.found, "was due"), toLine(warning).c_str());
    }
}

void TestPackReader::lint_errors_hideNoOthers() {
    std::vector<PackFiles> packs = shippedPacks();
    apply({base + "pathways.json", "set", "/pathways/[lead-ma]/kind", "\"boss\""}, packs);
    apply({base + "scoring.json", "set", "/weights/fit", "41"}, packs);
    const LintReport report = lint(packs);
    QCOMPARE(report.errors.size(), std::size_t{2});
    QVERIFY(has(lintText(report), "2 errors, 0 warnings"));
    QCOMPARE(report.errors, errorsOf(packs));
}

NEXTRUNG_SUITE("content.reader", TestPackReader)
#include "tst_pack_reader.moc"
