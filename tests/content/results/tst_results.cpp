// The results as JSON and as text: they fit their schemas, say the same as core and as each other, and depend
// on no order of the packs.
#include "content/profile/profile_document.h"
#include "content/reader/pack_reader.h"
#include "content/results/results.h"
#include "core/advice/advice.h"
#include "core/advice/words.h"
#include "tests/content/content_files.h"
#include "tests/content/schema/schemas.h"
#include "tests/suites/suite.h"

#include <cctype>
#include <functional>
#include <map>
#include <random>
#include <set>

using namespace nextrung;
using namespace nextrung::content;
using namespace nextrung::tests;
using core::Language;

namespace {

const core::Date today = *core::parseDate("2026-11-24");
constexpr Language languages[] = {Language::English, Language::Spanish};

const Content& shipped() {
    static const Content content = readPacks(shippedPacks()).value();
    return content;
}

core::Profile sample() {
    return readProfile("dani", fileBytes("content/samples/dani.json")).value();
}

core::Profile withLevel(const std::optional<core::Id>& rung, const std::optional<core::Id>& site) {
    core::Profile profile = sample();
    profile.employments.back().rung = rung;
    profile.employments.back().site = site;
    return profile;
}

core::Profile springboard() {
    core::Profile profile = sample();
    profile.answers.chosen = {{"five-years", {"new-license"}},     {"how-sure", {"very"}},
                              {"school-plan", {"started"}},        {"if-paid", {"yes-now"}},
                              {"past-year", {"applied", "saved"}}, {"best-next-year", {"start-school"}}};
    profile.aim = std::nullopt;
    return profile;
}

core::Profile career() {
    core::Profile profile = sample();
    profile.answers.chosen = {{"five-years", {"bigger-ma-role"}},
                              {"school-plan", {"no"}},
                              {"if-paid", {"no"}},
                              {"pull", {"like-ma"}},
                              {"best-next-year", {"lead"}},
                              {"grow", {"lead"}}};
    profile.answers.skipped = {"why-ma"};
    profile.aim = std::nullopt;
    profile.education = std::nullopt;
    profile.complete.clear();
    return profile;
}

/// Every limit, firm; a school of one's own; a word of the employer.
core::Profile limited() {
    core::Profile profile = sample();
    profile.limits = {{core::LimitKind::StudyHoursPerWeek, 5, true},
                      {core::LimitKind::Months, 30, true},
                      {core::LimitKind::NightsWeekends, 0, true},
                      {core::LimitKind::LeaveEmployer, 0, false},
                      {core::LimitKind::LeaveSite, 0, false}};
    core::OwnProgram school;
    school.key = "p1";
    school.pathway = "practical-nurse";
    school.name = "Night {school}";
    school.months = 18.5;
    school.hoursPerWeek = 12;
    profile.programs = {school};
    core::EmployerAnswer answer;
    answer.key = "a1";
    answer.requirement = "sample-cedar-valley/ma-3.review";
    answer.value = 3.5;
    answer.who = "Lupe";
    profile.employerAnswers = {answer};
    profile.chosenKind = core::Kind::Exploring;
    return profile;
}

core::Profile newcomer() {
    core::Profile profile = springboard();
    profile.employments.clear();
    profile.duties.clear();
    profile.answers.chosen["why-ma"] = {"wanted-this"};
    return profile;
}

const std::map<std::string, core::Profile>& people() {
    static const std::map<std::string, core::Profile> all = {
        {"sample", sample()},
        {"nobody", core::Profile()},
        {"unknown level", withLevel(core::Id("unknown"), core::Id("riverside"))},
        {"no level, no site", withLevel(std::nullopt, std::nullopt)},
        {"other site", withLevel(core::Id("ma-1"), core::Id("oak-street"))},
        {"highest level", withLevel(core::Id("ma-4"), core::Id("riverside"))},
        {"springboard", springboard()},
        {"career", career()},
        {"limited", limited()},
        {"not an MA yet", newcomer()},
    };
    return all;
}

/// One row for each person in each language.
void addPeople() {
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("language");
    for (const auto& [who, profile] : people()) {
        for (const Language language : languages) {
            const std::string row = who + (language == Language::English ? ", en" : ", es");
            QTest::newRow(row.c_str()) << QString::fromStdString(who) << static_cast<int>(language);
        }
    }
}

core::Advice adviceOf(const Content& content, const std::string& who) {
    return core::advise(content.catalog, people().at(who), today);
}

/// Everything that is said of somebody, with its name.
std::map<std::string, std::string> allResults(const Content& content, const std::string& who) {
    const core::Advice advice = adviceOf(content, who);
    const core::Answers& answers = people().at(who).answers;
    std::map<std::string, std::string> all = {{"classify", classifyJson(content.catalog, answers)}};
    for (const Language language : languages) {
        const std::string in = language == Language::English ? " en" : " es";
        all["advise" + in] = adviceJson(content, advice, language);
        all["ladder" + in] = ladderJson(content, advice, language);
        all["text classify" + in] = classifyText(content, answers, language);
        all["text advise" + in] = adviceText(content, advice, language);
        all["text ladder" + in] = ladderText(content, advice, language);
    }
    return all;
}

/// The same for what ships, made once.
const std::map<std::string, std::string>& shippedResults(const std::string& who) {
    static std::map<std::string, std::map<std::string, std::string>> all;
    const auto [found, isNew] = all.try_emplace(who);
    if (isNew) {
        found->second = allResults(shipped(), who);
    }
    return found->second;
}

bool isText(const std::string& result) {
    return result.rfind("text ", 0) == 0;
}

/// Words with one space between them, wherever the page breaks its lines.
std::string flowing(const std::string& text) {
    std::string words;
    for (const char c : text) {
        const bool isSpace = std::isspace(static_cast<unsigned char>(c)) != 0;
        if (!isSpace) {
            words += c;
        } else if (!words.empty() && words.back() != ' ') {
            words += ' ';
        }
    }
    return words;
}

/// Finds one part of a page after the other.
class PageReader {
public:
    explicit PageReader(const std::string& page) : m_page(flowing(page)) {}

    /// The first of `parts` that does not come after those before it; empty when all do.
    std::string firstMissing(const std::vector<std::string>& parts) {
        for (const std::string& part : parts) {
            const std::size_t found = m_page.find(flowing(part), m_at);
            if (found == std::string::npos) {
                return part;
            }
            m_at = found + flowing(part).size();
        }
        return {};
    }

private:
    std::string m_page;
    std::size_t m_at = 0;
};

int linesWith(const std::string& page, const std::string& start) {
    int count = 0;
    std::istringstream lines(page);
    for (std::string line; std::getline(lines, line);) {
        count += line.rfind(start, 0) == 0 ? 1 : 0;
    }
    return count;
}

// Packs in another order.

/// The members of every object and the entries of every list whose order says nothing, in another order.
Json shuffled(const Json& value, const std::string& name, std::mt19937& dice) {
    static const std::set<std::string> orderless = {
        "pathways", "programs", "sites",     "ladders", "credentials", "licenses", "duties",
        "skills",   "courses",  "trainings", "roles",   "tasks",       "changes"};
    if (value.is_object()) {
        std::vector<std::pair<std::string, Json>> members;
        for (const auto& item : value.items()) {
            members.emplace_back(item.key(), shuffled(item.value(), item.key(), dice));
        }
        std::shuffle(members.begin(), members.end(), dice);
        Json object = Json::object();
        for (auto& [key, member] : members) {
            object[key] = std::move(member);
        }
        return object;
    }
    if (!value.is_array()) {
        return value;
    }
    Json list = Json::array();
    for (const Json& element : value) {
        list.push_back(shuffled(element, {}, dice));
    }
    // The ids of a rung's duties are a list of the author's; only the entries of the vocabulary are none.
    const bool isEntries = !list.empty() && list.front().is_object();
    if (isEntries && orderless.count(name) != 0) {
        std::shuffle(list.begin(), list.end(), dice);
    }
    return list;
}

std::vector<PackFiles> shuffledPacks(std::mt19937& dice) {
    std::vector<PackFiles> packs = shippedPacks();
    std::shuffle(packs.begin(), packs.end(), dice);
    for (PackFiles& pack : packs) {
        std::shuffle(pack.documents.begin(), pack.documents.end(), dice);
        for (NamedBytes& file : pack.documents) {
            file.bytes = shuffled(parsed(file.bytes), {}, dice).dump();
        }
    }
    return packs;
}

// JSON against core: what differs, in words.

class Differences {
public:
    void same(const std::string& where, const Json& json, double number) {
        // What a reader of the JSON gets is the number itself, not one near it.
        check(where, json.is_number() && json.get<double>() == number, json.dump() + " for a number");
    }
    void same(const std::string& where, const Json& json, int number) {
        check(where, json.is_number_integer() && json.get<int>() == number, json.dump() + " for a count");
    }
    void same(const std::string& where, const Json& json, const std::optional<double>& number) {
        if (number) {
            same(where, json, *number);
        } else {
            check(where, json.is_null(), json.dump() + " for nothing");
        }
    }
    void same(const std::string& where, const Json& json, const std::string& words) {
        check(where, json.is_string() && json.get<std::string>() == words, json.dump() + " for " + words);
    }
    bool sameSize(const std::string& where, const Json& json, std::size_t size) {
        check(where, json.is_array() && json.size() == size, "a list of another length");
        return json.is_array() && json.size() == size;
    }

    void figure(const std::string& where, const Json& json, const std::optional<core::Figure>& figure) {
        if (!figure) {
            check(where, json.is_null(), "a figure for none");
            return;
        }
        same(where + "/low", json.at("low"), static_cast<double>(figure->lowHundredths) / 100);
        same(where + "/high", json.at("high"), static_cast<double>(figure->highHundredths) / 100);
        same(where + "/source", json.at("source").at("id"), figure->source.id);
    }

    void requirement(const std::string& where, const Json& json, const core::Assessment& assessment) {
        const std::string here = where + '/' + assessment.requirement;
        same(here, json.at("id"), assessment.requirement);
        same(here + " state", json.at("state"), nameOf(assessment.state));
        same(here + " met", json.at("met"), assessment.met);
        same(here + " total", json.at("total"), assessment.total);
        if (assessment.progress) {
            same(here + " have", json.at("progress").at("have"), assessment.progress->have);
            same(here + " need", json.at("progress").at("need"), assessment.progress->need);
        } else {
            check(here, json.at("progress").is_null(), "progress for none");
        }
        if (sameSize(here, json.at("children"), assessment.children.size())) {
            for (std::size_t i = 0; i < assessment.children.size(); ++i) {
                requirement(here, json.at("children")[i], assessment.children[i]);
            }
        }
    }

    void limits(const std::string& where, const Json& json, const std::vector<core::BrokenLimit>& broken) {
        if (sameSize(where, json, broken.size())) {
            for (std::size_t i = 0; i < broken.size(); ++i) {
                same(where + "/need", json[i].at("need"), broken[i].need);
                same(where + "/atMost", json[i].at("atMost"), broken[i].limit.atMost);
            }
        }
    }

    void pathway(const Json& json, const core::PathwayAdvice& pathway) {
        const std::string& here = pathway.id;
        same(here, json.at("id"), pathway.id);
        same(here + " score", json.at("score"), pathway.parts.sumTenths() / 10.0);
        const Json& parts = json.at("parts");
        same(here + " fit", parts.at("fit"), pathway.parts.fitTenths / 10.0);
        same(here + " readiness", parts.at("readiness"), pathway.parts.readinessTenths / 10.0);
        same(here + " wishes", parts.at("wishes"), pathway.parts.wishesTenths / 10.0);
        same(here + " time", parts.at("time"), pathway.parts.timeTenths / 10.0);
        same(here + " hours", json.at("hoursPerWeek"), pathway.hoursPerWeek);
        if (json.at("months").is_object()) {
            same(here + " low", json.at("months").at("low"), pathway.monthsLow);
            same(here + " high", json.at("months").at("high"), pathway.monthsHigh);
        } else {
            check(here + " months", !pathway.monthsLow && !pathway.monthsHigh, "nothing for a length");
        }
        figure(here + " pay", json.at("pay"), pathway.pay);
        requirement(here, json.at("requirements"), pathway.requirements);
        limits(here, json.at("brokenWishes"), pathway.brokenWishes);
        check(here, json.at("outOfReach").is_null() == !pathway.outOfReach, "another reach");
        if (pathway.outOfReach && json.at("outOfReach").is_object()) {
            limits(here, Json::array({json.at("outOfReach")}), {*pathway.outOfReach});
        }
    }

    void pathways(const Json& json, const std::vector<core::PathwayAdvice>& list) {
        if (sameSize("pathways", json, list.size())) {
            for (std::size_t i = 0; i < list.size(); ++i) {
                pathway(json[i], list[i]);
            }
        }
    }

    void standing(const Json& json, const std::optional<core::Standing>& standing) {
        check("standing", json.is_null() == !standing, "a standing for none, or none for one");
        if (json.is_null() || !standing || !sameSize("rungs", json.at("rungs"), standing->rungs.size())) {
            return;
        }
        for (std::size_t i = 0; i < standing->rungs.size(); ++i) {
            const core::RungStanding& rung = standing->rungs[i];
            const Json& entry = json.at("rungs")[i];
            same(rung.rung, entry.at("id"), rung.rung);
            figure(rung.rung, entry.at("pay"), rung.pay);
            same(rung.rung + " duties", entry.at("dutiesNeeded"), rung.dutiesNeeded);
            const auto step = rung.payStepHundredths;
            same(rung.rung + " step", entry.at("payStep"),
                 step ? std::optional<double>(static_cast<double>(*step) / 100) : std::nullopt);
            if (!entry.at("requirements").is_null()) {
                requirement(rung.rung, entry.at("requirements"), rung.requirements);
            }
        }
    }

    void classification(const Json& json, const core::Classification& classification) {
        same("kind", json.at("kind"), nameOf(classification.kind));
        same("springboard", json.at("chances").at("springboard"), classification.chances[0]);
        same("career", json.at("chances").at("career"), classification.chances[1]);
        same("exploring", json.at("chances").at("exploring"), classification.chances[2]);
        same("prior", json.at("priorLogOdds"), classification.priorLogOdds);
        same("answered", json.at("answered"), classification.answered);
        if (sameSize("reasons", json.at("reasons"), classification.reasons.size())) {
            for (std::size_t i = 0; i < classification.reasons.size(); ++i) {
                same("reason", json.at("reasons")[i].at("item"), classification.reasons[i].item);
                same("weight", json.at("reasons")[i].at("weight"), classification.reasons[i].weight);
            }
        }
        check("flip", json.at("flip").is_null() == !classification.flip, "another flip");
        if (classification.flip && json.at("flip").is_object()) {
            same("change", json.at("flip").at("change"), classification.flip->change);
        }
    }

    std::string text;
    int compared = 0;

private:
    void check(const std::string& where, bool holds, const std::string& what) {
        ++compared;
        if (!holds) {
            text += where + ": " + what + '\n';
        }
    }
};

Differences differences(const Json& json, const core::Advice& advice) {
    Differences found;
    found.classification(json.at("classification"), advice.classification);
    found.standing(json.at("standing"), advice.standing);
    found.pathways(json.at("pathways"), advice.paths.pathways);
    found.pathways(json.at("outOfReach"), advice.paths.outOfReach);
    if (found.sameSize("ask", json.at("ask"), advice.ask.size())) {
        for (std::size_t i = 0; i < advice.ask.size(); ++i) {
            found.same("ask", json.at("ask")[i].at("about"), advice.ask[i].about);
        }
    }
    if (found.sameSize("questions", json.at("questions"), advice.questions.size())) {
        for (std::size_t i = 0; i < advice.questions.size(); ++i) {
            found.same("question", json.at("questions")[i].at("requirement"),
                       advice.questions[i].requirement);
        }
    }
    found.same("kind", json.at("kind"), nameOf(advice.kind));
    return found;
}

/// Without what is said in a language.
Json withoutWords(const Json& value) {
    static const std::set<std::string> words = {"text",       "title",     "summary", "place",
                                                "reportedBy", "decidedBy", "language"};
    if (!value.is_structured()) {
        return value;
    }
    Json kept = value.is_array() ? Json::array() : Json::object();
    for (const auto& item : value.items()) {
        if (value.is_array()) {
            kept.push_back(withoutWords(item.value()));
        } else if (words.count(item.key()) == 0) {
            kept[item.key()] = withoutWords(item.value());
        }
    }
    return kept;
}

/// A key of a phrase, or a brace, that a person would read.
std::string rawWords(const std::string& text) {
    constexpr const char* ofKeys = "abcdefghijklmnopqrstuvwxyz0123456789.-";
    std::size_t end = 0;
    for (std::size_t at = 0; (at = text.find_first_of(ofKeys, end)) != std::string::npos;) {
        end = std::min(text.find_first_not_of(ofKeys, at), text.size());
        const std::string token = text.substr(at, end - at);
        if (token.find('.') != std::string::npos && shipped().phrases.has(token)) {
            return token;
        }
    }
    return text.find_first_of("{}") == std::string::npos ? std::string() : "a brace";
}

} // namespace

class TestResults : public QObject {
    Q_OBJECT

private slots:
    void results_anyPerson_fitTheirSchemas();
    void results_lint_fitsItsSchema();
    void results_packsInAnyOrder_areTheSame_data();
    void results_packsInAnyOrder_areTheSame();
    void adviceJson_saysWhatCoreHolds_data() { addPeople(); }
    void adviceJson_saysWhatCoreHolds();
    void differences_oneNumber_isFound();
    void adviceText_saysWhatTheJsonSays_data() { addPeople(); }
    void adviceText_saysWhatTheJsonSays();
    void text_newcomer_quotesWhatTheyWereAsked();
    void ladder_saysWhatTheAdviceSays_data() { addPeople(); }
    void ladder_saysWhatTheAdviceSays();
    void results_bothLanguages_sayTheSame();
    void results_texts_areWhole_data() { addPeople(); }
    void results_texts_areWhole();
    void results_texts_rawWords_areFound();
};

void TestResults::results_anyPerson_fitTheirSchemas() {
    std::map<std::string, Schema> schemas;
    for (const char* name : {"classify", "advise", "ladder", "catalog"}) {
        schemas.emplace(name,
                        Schema(sourcePath("content/schema/results/" + std::string(name) + ".schema.json")));
        QVERIFY(!schemas.at(name).fits(Json::object()));
    }
    std::set<std::string> kinds;
    bool isOutOfReach = false;
    for (const auto& [who, profile] : people()) {
        for (const auto& [name, result] : shippedResults(who)) {
            if (!isText(name)) {
                const std::string errors = schemas.at(name.substr(0, name.find(' '))).errors(parsed(result));
                QVERIFY2(errors.empty(), (who + ", " + name + ": " + errors).c_str());
            }
        }
        kinds.insert(nameOf(adviceOf(shipped(), who).classification.kind));
        isOutOfReach = isOutOfReach || !adviceOf(shipped(), who).paths.outOfReach.empty();
    }
    QCOMPARE(schemas.at("catalog").errors(parsed(catalogJson(shipped().catalog))), "");
    // The people are not all alike.
    QCOMPARE(kinds.size(), std::size_t{3});
    QVERIFY(isOutOfReach);
}

void TestResults::results_lint_fitsItsSchema() {
    const Schema schema(sourcePath("content/schema/results/lint.schema.json"));
    std::vector<PackFiles> packs = shippedPacks();
    QCOMPARE(schema.errors(parsed(lintJson(lint(packs, today)))), "");
    documentOf(packs, "base/scoring.json").bytes = R"({"document": "scoring", "weights": {"fit": "\u0007"}})";
    const LintReport report = lint(packs, *core::parseDate("2031-01-01"));
    QVERIFY(report.errors.size() > 3);
    const Json json = parsed(lintJson(report));
    QCOMPARE(schema.errors(json), "");
    QCOMPARE(json.at("errors").size(), report.errors.size());
    QCOMPARE(json.at("warnings").size(), report.warnings.size());
    QCOMPARE(linesWith(lintText(report), "error: "), static_cast<int>(report.errors.size()));
    QCOMPARE(linesWith(lintText(report), "warning: "), static_cast<int>(report.warnings.size()));
}

void TestResults::results_packsInAnyOrder_areTheSame_data() {
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1U, 2U, 3U}) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestResults::results_packsInAnyOrder_areTheSame() {
    QFETCH(unsigned, seed);
    std::mt19937 dice(seed);
    std::vector<PackFiles> packs = shuffledPacks(dice);
    QVERIFY(documentOf(packs, "base/pathways.json").bytes !=
            parsed(fileBytes("content/packs/base/pathways.json")).dump());
    const auto content = readPacks(packs);
    QVERIFY2(content, content ? "" : linesOf(content.error()).c_str());
    for (const auto& [who, profile] : people()) {
        const auto& expected = shippedResults(who);
        for (const auto& [name, result] : allResults(*content, who)) {
            QVERIFY2(result == expected.at(name), (who + ", " + name).c_str());
        }
    }
    QCOMPARE(catalogJson(content->catalog), catalogJson(shipped().catalog));
    for (const Language language : languages) {
        QCOMPARE(catalogText(content->catalog, language), catalogText(shipped().catalog, language));
    }
}

void TestResults::adviceJson_saysWhatCoreHolds() {
    QFETCH(QString, who);
    QFETCH(int, language);
    const core::Advice advice = adviceOf(shipped(), who.toStdString());
    const Json json = parsed(adviceJson(shipped(), advice, static_cast<Language>(language)));
    const Differences found = differences(json, advice);
    QCOMPARE(found.text, "");
    QVERIFY(found.compared > 200);
}

void TestResults::differences_oneNumber_isFound() {
    const core::Advice advice = adviceOf(shipped(), "sample");
    const Json json = parsed(adviceJson(shipped(), advice, Language::English));
    core::Advice other = advice;
    other.paths.pathways.back().parts.timeTenths += 1;
    QVERIFY(!differences(json, other).text.empty());
    other = advice;
    other.standing->rungs.back().pay->highHundredths += 1;
    QVERIFY(!differences(json, other).text.empty());
    other = advice;
    other.classification.reasons.back().weight += 1e-12;
    QVERIFY(!differences(json, other).text.empty());
    other = advice;
    std::swap(other.ask.front(), other.ask.back());
    QVERIFY(!differences(json, other).text.empty());
}

void TestResults::adviceText_saysWhatTheJsonSays() {
    QFETCH(QString, who);
    QFETCH(int, language);
    const auto in = static_cast<Language>(language);
    const core::Advice advice = adviceOf(shipped(), who.toStdString());
    const std::string page = adviceText(shipped(), advice, in);
    const Json json = parsed(adviceJson(shipped(), advice, in));

    std::vector<std::string> parts = {json.at("headline").at("text"), json.at("meaning").at("text")};
    if (json.at("standing").is_object()) {
        const Json& rungs = json.at("standing").at("rungs");
        for (auto rung = rungs.rbegin(); rung != rungs.rend(); ++rung) {
            parts.push_back(rung->at("title"));
            parts.push_back(rung->at("summary"));
        }
    }
    int number = 0;
    for (const Json& pathway : json.at("pathways")) {
        parts.push_back(std::to_string(++number) + ". " + pathway.at("title").get<std::string>());
        parts.push_back(formatNumber(pathway.at("score"), in));
        for (const Json& reason : pathway.at("reasons")) {
            parts.push_back(reason.at("text"));
        }
        for (const char* part : {"fit", "readiness", "wishes", "time"}) {
            parts.push_back(formatNumber(pathway.at("parts").at(part), in));
        }
        parts.push_back(formatCount(pathway.at("requirements").at("met"), in));
        parts.push_back(formatCount(pathway.at("requirements").at("total"), in));
    }
    for (const Json& pathway : json.at("outOfReach")) {
        parts.push_back("• " + pathway.at("title").get<std::string>());
        parts.push_back(pathway.at("outOfReach").at("words").at("text"));
    }
    for (const Json& item : json.at("ask")) {
        parts.push_back("• " + item.at("question").at("text").get<std::string>());
    }
    for (const Json& question : json.at("questions")) {
        parts.push_back("• " + question.at("title").get<std::string>());
    }
    if (json.at("nextStep").is_object()) {
        parts.push_back("→ " + json.at("nextStep").at("action").at("text").get<std::string>());
        parts.push_back(json.at("nextStep").at("reason").at("text"));
    }
    parts.push_back(json.at("unproven").at("text"));
    QCOMPARE(PageReader(page).firstMissing(parts), "");

    // And no more of them than there are.
    const std::size_t bullets =
        json.at("outOfReach").size() + json.at("ask").size() + json.at("questions").size();
    QCOMPARE(linesWith(page, "  • "), static_cast<int>(bullets));
    QCOMPARE(linesWith(page, std::to_string(number + 1) + ". "), 0);
    parts.push_back("something that is said nowhere");
    QVERIFY(!PageReader(page).firstMissing(parts).empty());
}

void TestResults::text_newcomer_quotesWhatTheyWereAsked() {
    const std::string words = "“I want to do this work” (Why you want to be an MA)";
    const std::string own = "“I wanted to do this work” (Why you became an MA)";
    const auto has = [](const std::string& page, const std::string& part) {
        return flowing(page).find(part) != std::string::npos;
    };
    const core::Answers& answers = people().at("not an MA yet").answers;
    const std::string page = shippedResults("not an MA yet").at("text advise en");
    QVERIFY2(has(page, words) && !has(page, own), page.c_str());
    const core::Questionnaire& questionnaire = shipped().catalog.questionnaire;
    QVERIFY(has(classifyText(shipped(), core::inWordsForNotYetMa(questionnaire), answers, Language::English),
                words));
    QVERIFY(has(classifyText(shipped(), answers, Language::English), own));
}

void TestResults::ladder_saysWhatTheAdviceSays() {
    QFETCH(QString, who);
    QFETCH(int, language);
    const auto in = static_cast<Language>(language);
    const core::Advice advice = adviceOf(shipped(), who.toStdString());
    const Json whole = parsed(adviceJson(shipped(), advice, in));
    const Json ladder = parsed(ladderJson(shipped(), advice, in));
    QVERIFY(ladder.at("standing") == whole.at("standing"));
    QVERIFY(ladder.at("ask") == whole.at("ask"));
    // The page of the ladder is the ladder's part of the whole page.
    const std::string page = flowing(ladderText(shipped(), advice, in));
    std::vector<std::string> parts;
    for (const Json& item : ladder.at("ask")) {
        parts.push_back("• " + item.at("question").at("text").get<std::string>());
    }
    QCOMPARE(PageReader(page).firstMissing(parts), "");
    const std::size_t start =
        page.find(flowing(shipped().phrases.render(core::Message{"text.heading.ladder", {}}, in)));
    QVERIFY(start != std::string::npos);
    const std::size_t end =
        page.find(flowing(shipped().phrases.render(core::Message{"text.heading.ask", {}}, in)), start);
    QVERIFY(end != std::string::npos && end > start + 40);
    QVERIFY(flowing(adviceText(shipped(), advice, in)).find(page.substr(start, end - start)) !=
            std::string::npos);
}

void TestResults::results_bothLanguages_sayTheSame() {
    for (const auto& [who, profile] : people()) {
        const auto& all = shippedResults(who);
        for (const char* name : {"advise", "ladder"}) {
            const Json english = parsed(all.at(std::string(name) + " en"));
            const Json spanish = parsed(all.at(std::string(name) + " es"));
            QVERIFY(english != spanish);
            // Numbers as they are in a sentence aside, ids, counts, keys and order are one.
            QVERIFY2(withoutWords(english) == withoutWords(spanish), (who + ", " + name).c_str());
        }
    }
}

void TestResults::results_texts_areWhole() {
    QFETCH(QString, who);
    QFETCH(int, language);
    const auto in = static_cast<Language>(language);
    for (const auto& [name, result] : shippedResults(who.toStdString())) {
        if (isText(name)) {
            const std::string raw = rawWords(result);
            QVERIFY2(raw.empty(), (name + ": " + raw).c_str());
        }
    }
    QCOMPARE(rawWords(catalogText(shipped().catalog, in)), "");
    const core::Advice advice = adviceOf(shipped(), who.toStdString());
    int messages = 0;
    QString wrong;
    walk(parsed(adviceJson(shipped(), advice, in)), {}, [&](const Json& value, const std::string& pointer) {
        if (value.is_object() && value.contains("key") && value.contains("text")) {
            ++messages;
            const std::string words = value.at("text");
            if (!shipped().phrases.has(value.at("key")) || words.empty() || !rawWords(words).empty()) {
                wrong += QString::fromStdString(pointer + ": " + words + '\n');
            }
        }
        return true;
    });
    QCOMPARE(wrong, QString());
    QVERIFY(messages > 20);
}

void TestResults::results_texts_rawWords_areFound() {
    QCOMPARE(rawWords("Well: result.unproven"), "result.unproven");
    QCOMPARE(rawWords("You have {met} of 3."), "a brace");
    QCOMPARE(rawWords("You have 2 of 3."), "");
}

NEXTRUNG_SUITE("content.results", TestResults)
#include "tst_results.moc"
