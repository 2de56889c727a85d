#include "core/advice/changes.h"
#include "core/advice/words.h"
#include "core/support/phrase_keys.h"
#include "tests/core/worlds.h"
#include "tests/suites/suite.h"

#include <set>

using namespace nextrung::tests;

namespace {

/// What is wrong with a message against the table; empty when nothing is.
std::string fault(const Message& message) {
    const PhraseSpec* spec = findPhraseSpec(message.key);
    if (spec == nullptr) {
        return "no such key: " + message.key;
    }
    const auto expected = spec->arguments();
    if (expected.size() != message.arguments.size()) {
        return "number of arguments: " + message.key;
    }
    for (std::size_t index = 0; index < expected.size(); ++index) {
        const auto& [name, value] = message.arguments[index];
        if (name != expected[index].name || value.index() != static_cast<std::size_t>(expected[index].kind)) {
            return "argument " + name + ": " + message.key;
        }
    }
    return {};
}

/// Takes every message that it is shown, and remembers keys and faults.
class Listener {
public:
    void hear(const Message& message) {
        m_keys.insert(message.key);
        if (const std::string found = fault(message); !found.empty()) {
            m_faults.insert(found);
        }
    }

    void hear(const std::optional<Message>& message) {
        if (message) {
            hear(*message);
        }
    }

    void hear(const Assessment& node) {
        hear(node.detail);
        hear(node.nextAction);
        hear(stateWords(node));
        for (const Assessment& child : node.children) {
            hear(child);
        }
    }

    void hear(const Catalog& catalog, const Profile& person, const Assessment& node) {
        hear(node);
        hear(kOfNWords(node));
        hearEvidence(catalog, person, node);
    }

    void hear(const Catalog& catalog, const Profile& person, const Advice& advice) {
        for (const Advice& before : {m_before.value_or(advice), advice}) {
            for (const Message& change : changesBetween(before, advice)) {
                hear(change);
            }
        }
        m_before = advice;
        hearResult(catalog, person, advice);
        hear(standingWords(advice.standing ? &*advice.standing : nullptr));
        hear(nextRungWords(advice.standing ? &*advice.standing : nullptr));
        if (advice.standing) {
            hearStanding(catalog, person, *advice.standing);
        }
        for (const auto* list : {&advice.paths.pathways, &advice.paths.outOfReach}) {
            for (const PathwayAdvice& path : *list) {
                hearPath(catalog, person, path);
            }
        }
        for (const AskItem& item : advice.ask) {
            hear(item.question);
        }
        if (advice.nextStep) {
            hear(advice.nextStep->action);
            hear(advice.nextStep->reason);
        }
    }

    const std::set<std::string>& keys() const { return m_keys; }
    const std::set<std::string>& faults() const { return m_faults; }

private:
    void hearEvidence(const Catalog& catalog, const Profile& person, const Assessment& node) {
        for (const Evidence& evidence : node.evidence) {
            hear(evidenceWords(catalog, person, evidence));
        }
        for (const Assessment& child : node.children) {
            hearEvidence(catalog, person, child);
        }
    }

    void hearResult(const Catalog& catalog, const Profile& person, const Advice& advice) {
        const Classification& told = advice.classification;
        hear(headlineWords(told, advice.chosenKind));
        hear(meaningWords(told, advice.chosenKind));
        hear(surenessWords(told));
        hear(agreementWords(told));
        hear(unprovenWords());
        for (const Reason& reason : told.reasons) {
            hear(reasonWords(catalog.questionnaire, reason));
            hear(weightWords(told, reason));
        }
        hear(flipWords(catalog.questionnaire, person.answers, told));
        hear(skippedWords(advice));
        hear(aimSourceWords(catalog.questionnaire, person, advice));
    }

    void hearStanding(const Catalog& catalog, const Profile& person, const Standing& standing) {
        hear(workWords(standing));
        hear(workSearchWords(standing));
        for (const RungStanding& rung : standing.rungs) {
            hear(catalog, person, rung.requirements);
            hear(rungPlaceWords(rung));
            hear(rungSinceWords(person, rung));
            hear(moveUpWords(rung.moveUp));
            hear(decidedByWords(rung));
            hear(windowWords(rung, today));
            hear(dutiesWords(rung));
            hear(payStepWords(rung));
            hear(siteRulesWords(catalog, standing, rung));
            hear(requirementsUnpublishedWords(rung));
            hear(payUnpublishedWords(rung));
            for (const Assessment& child : rung.requirements.children) {
                hear(fromSiteWords(catalog, standing, child));
            }
        }
    }

    void hearPath(const Catalog& catalog, const Profile& person, const PathwayAdvice& path) {
        hear(catalog, person, path.requirements);
        hear(pathwayKindWords(path.kind));
        hear(lengthWords(path));
        hear(lengthFromWords(catalog, person, path));
        hear(scoreWords(path.parts));
        for (const Message& part : partWords(path.parts, catalog.weights)) {
            hear(part);
        }
        for (const Message& reason : path.reasons) {
            hear(reason);
        }
        for (const BrokenLimit& broken : path.brokenWishes) {
            hear(broken.words);
        }
        if (path.outOfReach) {
            hear(path.outOfReach->words);
        }
    }

    std::optional<Advice> m_before; ///< For what has changed since.
    std::set<std::string> m_keys;
    std::set<std::string> m_faults;
};

constexpr std::array allKinds{Kind::Springboard, Kind::Career, Kind::Exploring};

/// A person and a catalog drawn so that every kind of leaf meets every kind of fact.
class RandomLife {
public:
    explicit RandomLife(unsigned seed) : m_random(seed) {}

    Requirement anyLeaf() {
        const auto kind = static_cast<LeafKind>(number(0, static_cast<int>(LeafKind::Other)));
        Requirement made = leaf("leaf-" + std::to_string(m_next++), kind, idsFor(kind));
        if (chance(85)) {
            made.amount = {static_cast<double>(number(0, 30)), false};
        } else {
            made.amount.unpublished = chance(70);
        }
        if (kind == LeafKind::Duty || kind == LeafKind::Skill) {
            made.amount = chance(50) ? made.amount : Threshold{};
        }
        made.unpublished = chance(15);
        made.tenureOf = static_cast<TenureOf>(number(0, 2));
        made.education = pick({"ged", "associate", "bachelor"});
        made.leastGrade = pick({"", "C", "B"});
        made.withinMonths = maybe(40);
        if (chance(40)) {
            made.timesPerWeek = number(1, 4);
        }
        made.states = {"UT"};
        made.statesNot = {"NY"};
        if (chance(15)) {
            made.action = text("do as they say");
        }
        return made;
    }

    Profile anyPerson(const std::vector<Requirement>& leaves) {
        Profile person;
        if (chance(80)) {
            person.state = pick({"UT", "NY", "TX"});
        }
        for (const char* id : {"ccma", "cma"}) {
            addHeld(id, person.credentials);
        }
        addHeld("rn-license", person.licenses);
        if (chance(70)) {
            person.education = pick({"ged", "associate", "bachelor"});
        }
        if (chance(70)) {
            person.courses.push_back({"k", "anatomy", pick({"", "A", "C", "D"}), anyDate()});
        }
        if (chance(70)) {
            person.trainings.push_back({"t", "coaching", static_cast<double>(number(1, 30)), anyDate()});
        }
        addDuties(person);
        addEmployments(person);
        for (const Requirement& each : leaves) {
            addFact(each, person);
        }
        if (chance(50)) {
            person.complete = everyList();
        }
        return person;
    }

    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }
    bool chance(int percent) { return number(1, 100) <= percent; }

private:
    Id pick(const std::vector<Id>& ids) {
        return ids.at(static_cast<std::size_t>(number(0, static_cast<int>(ids.size()) - 1)));
    }

    std::optional<int> maybe(int most) { return chance(50) ? std::optional{number(1, most)} : std::nullopt; }

    std::optional<PartialDate> anyDate() {
        if (chance(20)) {
            return std::nullopt;
        }
        const Date date = plusDays(today, days{number(-1500, 120)});
        return chance(30) ? PartialDate{date.year() / date.month(), std::nullopt} : exactly(date);
    }

    std::vector<Id> idsFor(LeafKind kind) {
        switch (kind) {
        case LeafKind::Credential:
            return chance(50) ? std::vector<Id>{"ccma", "cma"} : std::vector<Id>{"cma"};
        case LeafKind::License:
            return {"rn-license"};
        case LeafKind::Course:
            return {"anatomy"};
        case LeafKind::TrainingHours:
            return {"coaching"};
        case LeafKind::Duty:
            return {"precepting"};
        case LeafKind::Skill:
            return {"spanish"};
        case LeafKind::ScopeOfPractice:
            return {"injections"};
        default:
            return {};
        }
    }

    void addHeld(const Id& id, std::vector<HeldCredential>& list) {
        if (chance(60)) {
            list.push_back(
                {"key-" + id, id,
                 chance(50) ? std::optional{exactly(plusDays(today, days{number(-60, 60)}))} : anyDate()});
        }
    }

    void addDuties(Profile& person) {
        if (!chance(80)) {
            return;
        }
        DutyDone made = duty("precepting");
        made.from = anyDate();
        made.until = chance(25) ? anyDate() : std::nullopt;
        if (chance(60)) {
            made.timesPerWeek = number(0, 5);
        }
        person.duties.push_back(made);
    }

    void addEmployments(Profile& person) {
        if (!chance(85)) {
            return;
        }
        Employment now = onRung(employment("now", ""), pick({"ma-1", "ma-2", "unknown"}));
        now.from = anyDate();
        if (chance(25)) {
            Employment past = now;
            past.key = "past";
            past.until = anyDate();
            person.employments.push_back(past);
        }
        person.employments.push_back(now);
    }

    void addFact(const Requirement& asked, Profile& person) {
        if (chance(60)) {
            const bool asNumber = chance(50);
            person.facts.push_back(fact(asked.id, chance(50)));
            if (asNumber) {
                person.facts.back().value = static_cast<double>(number(0, 30));
            }
            person.facts.back().on = anyDate();
        }
        if (chance(25)) {
            person.employerAnswers.push_back(employerSays(asked.id, chance(50)));
            if (chance(60)) {
                person.employerAnswers.back().value = static_cast<double>(number(0, 30));
            }
            if (chance(30)) {
                person.employerAnswers.back().on = std::nullopt;
            }
        }
    }

    std::mt19937 m_random;
    int m_next = 0;
};

void hearRandomLives(Listener& listener) {
    Catalog catalog = smallCatalog();
    for (unsigned seed = 0; seed < 1500; ++seed) {
        RandomLife life(seed);
        std::vector<Requirement> leaves;
        for (int count = 0; count < 8; ++count) {
            leaves.push_back(life.anyLeaf());
        }
        const Profile person = life.anyPerson(leaves);
        const Requirement root =
            all("root", {any("any", {leaves[0], leaves[1]}), atLeast("some", 1, {leaves[2], leaves[3]}),
                         all("all", {leaves[4], leaves[5]}), leaves[6], leaves[7]});
        listener.hear(catalog, person, assess(root, person, today, contextOf(catalog.entities)));
        catalog.pathways[0].requirements = root;
        catalog.pathways[0].requirements.id = "base/coach";
        listener.hear(catalog, person, advise(catalog, person, today));
    }
}

void hearRandomWorlds(Listener& listener) {
    for (unsigned seed = 0; seed < 300; ++seed) {
        RandomWorld world(seed + 40000);
        Profile person = world.person();
        person.answers =
            seed % 3 == 0 ? springboardAnswers() : (seed % 3 == 1 ? careerAnswers() : exploringAnswers());
        person.aim = allAims.at(seed % allAims.size());
        if (seed % 2 == 0) {
            person.chosenKind = allKinds.at(seed / 2 % kindCount);
        }
        listener.hear(world.catalog(), person, advise(world.catalog(), person, today));
    }
}

void hearResults(Listener& listener) {
    const Catalog catalog = smallCatalog();
    Profile person = smallPerson();
    const auto hear = [&] { listener.hear(catalog, person, advise(catalog, person, today)); };
    const std::vector<Id> fiveYears{"", "new-license", "same-job", "cannot-picture"};
    const std::vector<Id> school{"", "started", "no", "maybe"};
    const std::vector<Id> pull{"", "nurse", "run-clinic-no-degree", "like-ma", "dont-know"};
    const std::vector<std::vector<Id>> past{{}, {"saved"}, {"asked-level"}, {"saved", "asked-level"}};
    for (const Id& first : fiveYears) {
        for (const Id& second : school) {
            for (const Id& third : pull) {
                for (const auto& ticks : past) {
                    person.answers = {};
                    const auto give = [&person](const Id& asked, const Id& option) {
                        if (option.empty()) {
                            person.answers.skipped.insert(asked);
                        } else {
                            person.answers.chosen[asked] = {option};
                        }
                    };
                    give("five-years", first);
                    give("school-plan", second);
                    give("pull", third);
                    if (!ticks.empty()) {
                        person.answers.chosen["past-year"] = ticks;
                    }
                    hear();
                }
            }
        }
    }
}

void hearLadders(Listener& listener) {
    Catalog catalog = smallCatalog();
    Profile person = smallPerson();
    person.answers = careerAnswers();
    const auto hear = [&] { listener.hear(catalog, person, advise(catalog, person, today)); };
    std::vector<Rung>& rungs = catalog.institutions[0].ladders[1].rungs;
    for (const char* title : {"ma-1", "ma-2", "ma-3", "ma-4", "lead-2", "unknown"}) {
        for (const char* site : {"oak", "riverside"}) {
            person.employments[0].rung = title;
            person.employments[0].site = site;
            hear();
        }
    }
    person.duties = {duty("precepting"), duty("panel-calls"), duty("rooming"), duty("phones")};
    person.employments[0].rung = "unknown";
    hear();
    person.employments[0].rung = "ma-2";
    hear();
    rungs[1].pay = rungs[0].pay;
    rungs[2].pay = figure(4200000, 4200000, Unit::DollarsPerYear);
    rungs[3].pay = figure(4500000, 4500000, Unit::DollarsPerYear);
    rungs[2].requirementsUnpublished = true;
    rungs[2].requirements.children.clear();
    rungs[2].moveUp = MoveUp::Unpublished;
    rungs[2].decidedBy = {};
    hear();
    for (const MoveUp moveUp : {MoveUp::InPlace, MoveUp::Opening, MoveUp::Unpublished}) {
        rungs[2].requirementsUnpublished = false;
        rungs[2].windows.clear();
        rungs[2].moveUp = moveUp;
        hear();
    }
    person.employments[0].rung = "unknown";
    for (Rung& each : rungs) {
        each.requirements = all("root", {yesNo("a")});
    }
    hear(); // no low end
    person.facts = {fact("a", true)};
    hear(); // one level is left
    person.facts = {fact("a", false)};
    hear(); // none is
    person.employments.clear();
    hear();
}

void hearLimits(Listener& listener) {
    Catalog catalog = smallCatalog();
    Profile person = smallPerson();
    Pathway& nurse = catalog.pathways[5];
    nurse.needs = {true, true, true};
    nurse.typicalMonths = monthsFigure(24, 48);
    Program program;
    program.id = "valley";
    program.pathway = "practical-nurse";
    program.institution = "cedar";
    program.title = text("Valley College");
    program.months = monthsFigure(20, 20);
    program.hoursPerWeek = figure(2000, 2000, Unit::HoursPerWeek);
    catalog.programs = {program};
    OwnProgram own;
    own.key = "p1";
    own.pathway = "registered-nurse";
    own.name = "My college";
    own.hoursPerWeek = 20;
    for (const bool firm : {false, true}) {
        for (int what = 0; what <= static_cast<int>(LimitKind::LeaveSite); ++what) {
            person.limits = {{static_cast<LimitKind>(what), 0, firm}};
            person.programs.clear();
            listener.hear(catalog, person, advise(catalog, person, today));
            person.programs = {own};
            person.programs[0].months = 36;
            listener.hear(catalog, person, advise(catalog, person, today));
            person.limits[0].atMost = 100;
            listener.hear(catalog, person, advise(catalog, person, today));
        }
    }
    person.courses = {{"k", "anatomy", "A", std::nullopt}};
    person.limits.clear();
    listener.hear(catalog, person, advise(catalog, person, today));
}

/// Words that stand for a value alone.
void hearNames(Listener& listener) {
    for (const Aim aim : allAims) {
        listener.hear(aimTitleWords(aim));
        listener.hear(aimDetailWords(aim));
    }
    for (const Kind kind : allKinds) {
        listener.hear(kindWords(kind));
    }
    for (int kind = 0; kind <= static_cast<int>(PathwayKind::Outside); ++kind) {
        listener.hear(pathwayKindWords(static_cast<PathwayKind>(kind)));
    }
    Classification told;
    told.enoughAnswers = true;
    told.kind = Kind::Career;
    for (const Sureness sureness : {Sureness::Fairly, Sureness::Quite, Sureness::Very}) {
        told.sureness = sureness;
        listener.hear(surenessWords(told));
    }
    told.reasons = {{"a", {}, 3}, {"b", {}, 1}, {"c", {}, 0.1}};
    for (const double direction : {1, -1}) {
        for (Reason& reason : told.reasons) {
            reason.weight *= direction;
            listener.hear(weightWords(told, reason));
        }
    }
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT

private slots:
    void table_isSortedAndEachKeyOnce();
    void table_findsWhatIsThere();
    void everyMessage_isInTheTableAndEveryKeyIsUsed();
    void headline_saysTheKind();
    void headline_ofAChosenKindIsThePersonsOwn();
    void agreement_countsWhatPointsTheSameWay();
    void weight_isAgainstTheLargest_data();
    void weight_isAgainstTheLargest();
    void reason_quotesTheAnswer();
    void flip_saysWhatOneWouldHaveAnswered();
    void skipped_countsThem();
    void standing_inOneLine();
    void windows_nextOneFromToday_data();
    void windows_nextOneFromToday();
    void duties_doneSomeOrUnpublished();
    void payStep_hourYearSameOrNone();
    void evidence_namesTheEntry();
    void length_ofAPath();
    void parts_inPoints();
    void place_titleBeforeWorkBeforeHeld();
};

void TestWords::table_isSortedAndEachKeyOnce() {
    const auto specs = phraseSpecs();
    for (std::size_t index = 1; index < specs.size(); ++index) {
        QVERIFY2(specs[index - 1].key < specs[index].key, std::string{specs[index].key}.c_str());
    }
    for (const PhraseSpec& spec : specs) {
        std::set<std::string_view> names;
        for (const PhraseArgument& argument : spec.arguments()) {
            QVERIFY(!argument.name.empty());
            QVERIFY(names.insert(argument.name).second);
        }
    }
}

void TestWords::table_findsWhatIsThere() {
    static_assert(findPhraseSpec("requirement.k-of-n")->arguments().size() == 2);
    static_assert(findPhraseSpec("no.such.key") == nullptr);
    QCOMPARE(findPhraseSpec("standing.next")->arguments()[0].kind, ArgumentKind::Text);
    QVERIFY(fault({"standing.top", {}}).empty());
    // The listener hears what is wrong.
    QVERIFY(!fault({"no.such.key", {}}).empty());
    QVERIFY(!fault({"standing.top", {{"rung", text("MA")}}}).empty());
    QVERIFY(!fault({"standing.by-title", {{"rung", 3.0}}}).empty());
    QVERIFY(!fault({"standing.by-title", {{"title", text("MA")}}}).empty());
}

void TestWords::everyMessage_isInTheTableAndEveryKeyIsUsed() {
    Listener listener;
    hearNames(listener);
    hearResults(listener);
    hearLadders(listener);
    hearLimits(listener);
    hearRandomLives(listener);
    hearRandomWorlds(listener);
    for (const std::string& each : listener.faults()) {
        qWarning("%s", each.c_str());
    }
    QVERIFY(listener.faults().empty());
    std::string unused;
    for (const PhraseSpec& spec : phraseSpecs()) {
        if (listener.keys().count(std::string{spec.key}) == 0) {
            unused += std::string{spec.key} + "\n";
        }
    }
    QVERIFY2(unused.empty(), ("never heard:\n" + unused).c_str());
}

void TestWords::headline_saysTheKind() {
    Classification told;
    QCOMPARE(headlineWords(told, {}).key, std::string{"result.headline.not-enough"});
    QCOMPARE(meaningWords(told, {}).key, std::string{"result.meaning.not-enough"});
    QCOMPARE(surenessWords(told).key, std::string{"result.sureness.not-enough"});
    QVERIFY(!agreementWords(told));
    told.enoughAnswers = true;
    QCOMPARE(headlineWords(told, {}).key, std::string{"result.headline.exploring"});
    QCOMPARE(surenessWords(told).key, std::string{"result.sureness.exploring"});
    told.leaning = Kind::Career;
    QCOMPARE(headlineWords(told, {}).key, std::string{"result.headline.exploring-career"});
    QCOMPARE(meaningWords(told, {}).key, std::string{"result.meaning.exploring"});
    told.kind = Kind::Springboard;
    told.leaning = std::nullopt;
    told.sureness = Sureness::Quite;
    QCOMPARE(headlineWords(told, {}).key, std::string{"result.headline.springboard"});
    QCOMPARE(surenessWords(told).key, std::string{"result.sureness.quite"});
}

void TestWords::headline_ofAChosenKindIsThePersonsOwn() {
    Classification told;
    QCOMPARE(headlineWords(told, Kind::Career).key, std::string{"result.headline.chosen-career"});
    QCOMPARE(meaningWords(told, Kind::Career).key, std::string{"result.meaning.career"});
    told.enoughAnswers = true;
    told.kind = Kind::Springboard;
    QCOMPARE(headlineWords(told, Kind::Exploring).key, std::string{"result.headline.chosen-exploring"});
    QCOMPARE(meaningWords(told, Kind::Exploring).key, std::string{"result.meaning.exploring"});
}

void TestWords::agreement_countsWhatPointsTheSameWay() {
    Classification told;
    told.enoughAnswers = true;
    told.kind = Kind::Career;
    told.answered = 3;
    told.reasons = {{"a", {}, 2.0}, {"b", {}, -1.0}, {"c", {}, 0.1}};
    QVERIFY((*agreementWords(told) ==
             Message{"result.agreement", {{"same", std::int64_t{2}}, {"answers", std::int64_t{3}}}}));
    told.kind = Kind::Exploring;
    QVERIFY(!agreementWords(told));
}

void TestWords::weight_isAgainstTheLargest_data() {
    QTest::addColumn<double>("weight");
    QTest::addColumn<QString>("key");
    QTest::newRow("the largest") << 3.0 << "result.weight.most";
    QTest::newRow("two thirds of it") << 2.0 << "result.weight.most";
    QTest::newRow("below two thirds") << 1.99 << "result.weight.some";
    QTest::newRow("a quarter of it") << 0.75 << "result.weight.some";
    QTest::newRow("below a quarter") << 0.74 << "result.weight.little";
    QTest::newRow("nothing") << 0.0 << "result.weight.little";
    QTest::newRow("two thirds, the other way") << -2.0 << "result.weight.most-other-way";
    QTest::newRow("a quarter, the other way") << -0.75 << "result.weight.some-other-way";
    QTest::newRow("little, the other way") << -0.1 << "result.weight.little-other-way";
}

void TestWords::weight_isAgainstTheLargest() {
    QFETCH(double, weight);
    QFETCH(QString, key);
    Classification told;
    told.reasons = {{"largest", {}, 3.0}, {"this", {}, weight}};
    QCOMPARE(weightWords(told, told.reasons[1]).key, key.toStdString());
    told.reasons[0].weight = -3.0;
    QCOMPARE(weightWords(told, told.reasons[1]).key, key.toStdString());
}

void TestWords::reason_quotesTheAnswer() {
    const Questionnaire questionnaire = smallQuestionnaire();
    const Message said = reasonWords(questionnaire, {"past-year", {"saved", "asked-level"}, 1});
    const LocalizedText both{"I say saved; I say asked-level", "I say saved (es); I say asked-level (es)"};
    QVERIFY((said == Message{"result.reason", {{"answer", both}, {"item", text("About past-year")}}}));
    // Where content has no short title, the question itself.
    Questionnaire bare = questionnaire;
    bare.items[0].shortTitle = {};
    QVERIFY((reasonWords(bare, {"five-years", {"same-job"}, 1}) ==
             Message{"result.reason",
                     {{"answer", text("I say same-job")}, {"item", text("What about five-years?")}}}));
}

void TestWords::flip_saysWhatOneWouldHaveAnswered() {
    const Questionnaire questionnaire = smallQuestionnaire();
    Answers answers = springboardAnswers();
    answers.chosen["past-year"] = {"saved"};
    Classification told;
    QCOMPARE(flipWords(questionnaire, answers, told).key, std::string{"result.flip.none"});
    told.flip = Flip{"pull", "like-ma", Kind::Exploring, 1};
    QVERIFY((
        flipWords(questionnaire, answers, told) ==
        Message{"result.flip.exploring", {{"answer", text("I say like-ma")}, {"item", text("About pull")}}}));
    told.flip = Flip{"past-year", "saved", Kind::Career, 1};
    QCOMPARE(flipWords(questionnaire, answers, told).key, std::string{"result.flip.untick.career"});
    told.flip = Flip{"past-year", "asked-level", Kind::Springboard, 1};
    QCOMPARE(flipWords(questionnaire, answers, told).key, std::string{"result.flip.tick.springboard"});
}

void TestWords::skipped_countsThem() {
    Advice advice;
    QVERIFY(!skippedWords(advice));
    advice.skippedThatCouldChange = {"a", "b"};
    QVERIFY(
        (*skippedWords(advice) == Message{"result.skipped-could-change", {{"questions", std::int64_t{2}}}}));
}

void TestWords::standing_inOneLine() {
    QCOMPARE(standingWords(nullptr).key, std::string{"standing.no-ladder"});
    Catalog catalog = smallCatalog();
    Profile person = smallPerson();
    const auto stand = [&] {
        return standOn(maLadder(), catalog.institutions[0], person, today, catalog.entities);
    };
    Standing standing = stand();
    QVERIFY((standingWords(&standing) == Message{"standing.by-title", {{"rung", text("MA ma-2")}}}));
    QVERIFY((*nextRungWords(&standing) ==
             Message{"standing.next",
                     {{"rung", text("MA ma-3")}, {"met", std::int64_t{1}}, {"total", std::int64_t{3}}}}));
    person.duties = {duty("precepting"), duty("panel-calls")};
    standing = stand();
    QVERIFY((standingWords(&standing) ==
             Message{"standing.by-title-and-work", {{"title", text("MA ma-2")}, {"work", text("MA ma-3")}}}));
    QVERIFY(!workWords(standing));
    QVERIFY(
        (*workSearchWords(standing) == Message{"standing.work-search-ended", {{"rung", text("MA ma-4")}}}));
    person.duties.push_back(duty("rooming"));
    person.employments[0].rung = "unknown";
    standing = stand();
    QVERIFY((standingWords(&standing) == Message{"standing.level-unknown-between",
                                                 {{"low", text("MA ma-2")}, {"high", text("MA ma-4")}}}));
    QVERIFY((*workWords(standing) == Message{"standing.by-work", {{"rung", text("MA ma-1")}}}));
    person.employments[0].rung = "ma-4";
    standing = stand();
    QCOMPARE(nextRungWords(&standing)->key, std::string{"standing.top"});
    QVERIFY(!nextRungWords(nullptr));
}

void TestWords::windows_nextOneFromToday_data() {
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("month");
    QTest::newRow("after the last of the year") << "2026-11-24"
                                                << "2027-03";
    QTest::newRow("before the first") << "2027-01-01"
                                      << "2027-03";
    QTest::newRow("in it") << "2027-03-31"
                           << "2027-03";
    QTest::newRow("between") << "2027-04-01"
                             << "2027-09";
}

void TestWords::windows_nextOneFromToday() {
    QFETCH(QString, on);
    QFETCH(QString, month);
    RungStanding rung;
    QCOMPARE(windowWords(rung, today).key, std::string{"rung.windows-unpublished"});
    rung.windows = {3, 9};
    QVERIFY((windowWords(rung, day(on.toStdString())) ==
             Message{"rung.next-window", {{"month", when(month.toStdString())}}}));
}

void TestWords::duties_doneSomeOrUnpublished() {
    RungStanding rung;
    QCOMPARE(dutiesWords(rung).key, std::string{"rung.duties-unpublished"});
    rung.duties = {"a", "b", "c"};
    rung.dutiesNeeded = 2;
    rung.dutiesDone = {"b"};
    QVERIFY((dutiesWords(rung) ==
             Message{"rung.duties-some", {{"done", std::int64_t{1}}, {"needed", std::int64_t{2}}}}));
    rung.dutiesDone = {"b", "c"};
    QCOMPARE(dutiesWords(rung).key, std::string{"rung.duties-done"});
}

void TestWords::payStep_hourYearSameOrNone() {
    RungStanding rung;
    QVERIFY(!payStepWords(rung));
    rung.pay = hourly(2230);
    QVERIFY(!payStepWords(rung));
    rung.payStepHundredths = 220;
    QVERIFY((*payStepWords(rung) == Message{"rung.pay-step.hour", {{"step", Money{220}}}}));
    rung.payStepHundredths = 0;
    QCOMPARE(payStepWords(rung)->key, std::string{"rung.pay-step.same"});
    rung.payStepHundredths = -1;
    QVERIFY(!payStepWords(rung));
    rung.pay->unit = Unit::DollarsPerYear;
    rung.payStepHundredths = 100000;
    QVERIFY((*payStepWords(rung) == Message{"rung.pay-step.year", {{"step", Money{100000}}}}));
}

void TestWords::evidence_namesTheEntry() {
    const Catalog catalog = smallCatalog();
    Profile person = smallPerson();
    const LocalizedText job{"medical-assistant, Cedar Valley", "medical-assistant (es), Cedar Valley (es)"};
    QVERIFY((*evidenceWords(catalog, person, {EvidenceKind::Employment, "e1"}) ==
             Message{"evidence.employment-from", {{"what", job}, {"from", when("2025-04-10")}}}));
    QVERIFY((*evidenceWords(catalog, person, {EvidenceKind::Credential, "c1"}) ==
             Message{"evidence.credential-until", {{"what", text("ccma")}, {"until", when("2027-08-31")}}}));
    // An entry that is gone has no words, and no crash.
    for (int kind = 0; kind <= static_cast<int>(EvidenceKind::EmployerAnswer); ++kind) {
        const auto each = static_cast<EvidenceKind>(kind);
        QCOMPARE(evidenceWords(catalog, person, {each, "gone"}).has_value(), each == EvidenceKind::Education);
    }
}

void TestWords::length_ofAPath() {
    PathwayAdvice path;
    QCOMPARE(lengthWords(path).key, std::string{"path.length.unknown"});
    path.monthsLow = 24;
    QVERIFY((lengthWords(path) == Message{"path.length.known", {{"months", months{24}}}}));
    path.monthsHigh = 48;
    QVERIFY((lengthWords(path) == Message{"path.length.range", {{"low", months{24}}, {"high", months{48}}}}));
    path.monthsLow = 47.5;
    QVERIFY((lengthWords(path) == Message{"path.length.known", {{"months", months{48}}}}));
}

void TestWords::parts_inPoints() {
    const ScoreParts parts{400, 150, 188, 75};
    const auto words = partWords(parts, ScoreWeights{});
    QVERIFY((words[0] == Message{"path.part.fit", {{"points", 40.0}, {"most", std::int64_t{40}}}}));
    QVERIFY((words[2] == Message{"path.part.wishes", {{"points", 18.8}, {"most", std::int64_t{25}}}}));
    QVERIFY((scoreWords(parts) == Message{"path.score", {{"points", 81.3}}}));
}

void TestWords::place_titleBeforeWorkBeforeHeld() {
    RungStanding rung;
    QVERIFY(!rungPlaceWords(rung));
    rung.held = true;
    QCOMPARE(rungPlaceWords(rung)->key, std::string{"rung.held"});
    rung.isTitle = true;
    QCOMPARE(rungPlaceWords(rung)->key, std::string{"rung.is-title"});
    rung = {};
    rung.isWork = true;
    QCOMPARE(rungPlaceWords(rung)->key, std::string{"rung.is-work"});
}

NEXTRUNG_SUITE("core.words", TestWords)
#include "tst_words.moc"
