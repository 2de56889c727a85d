#include "core/questionnaire/classify.h"
#include "core/questionnaire/interview.h"
#include "tests/core/questionnaire/plain_reading.h"
#include "tests/core/questionnaire/tables.h"
#include "tests/suites/suite.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>

using namespace nextrung;
using namespace nextrung::core;
using namespace nextrung::tests;

Q_DECLARE_METATYPE(nextrung::core::Answers)
Q_DECLARE_METATYPE(nextrung::core::NextItem)
Q_DECLARE_METATYPE(std::vector<nextrung::core::Id>)

namespace {

NextItem ask(const Id& item) {
    return {item, std::nullopt};
}
NextItem stop(StopReason reason) {
    return {std::nullopt, reason};
}

Answers given(const char* json, const std::set<Id>& skipped = {}) {
    Answers answers = answersFrom(Json::parse(json));
    answers.skipped = skipped;
    return answers;
}

double entropy(const Chances& chances) {
    return -std::transform_reduce(chances.begin(), chances.end(), 0., std::plus(),
                                  [](double chance) { return chance * std::log(chance); });
}

/// Four items that say nothing, one that says as much as the chances, one that would turn everything.
Questionnaire ruleOneAt(const Chances& chances) {
    Questionnaire questionnaire;
    questionnaire.prior = {1. / 3, 1. / 3, 1. / 3};
    for (const char* id : {"a", "b", "c", "telling", "turning"}) {
        Item item;
        item.id = id;
        item.options = {option("yes", {.5, .5, .5}), option("no", {.5, .5, .5})};
        questionnaire.items.push_back(item);
        questionnaire.rule.order.push_back(id);
    }
    questionnaire.items[3].options = {option("yes", chances)};
    questionnaire.items[4].options = {option("yes", {.98, .01, .01}), option("no", {.01, .98, .01})};
    questionnaire.rule.atLeastOneOf = {"a"};
    return questionnaire;
}

const Answers allButTurning{{{"a", {"yes"}}, {"b", {"yes"}}, {"c", {"yes"}}, {"telling", {"yes"}}}, {}};

/// Whether any completion of what is left makes another kind: each item that is left skipped or answered in
/// every way, and every sureness of a five-years that has none.
class Enumeration {
public:
    Enumeration(const PlainReading& plain, const Given& given) : m_plain(plain), m_kind(plain.kind(given)) {
        m_canChange = visit(given, 0);
    }

    bool canChange() const { return m_canChange; }

    static double completions(const PlainReading& plain, const Given& given) {
        double count = 1;
        for (std::size_t item = 0; item < 8; ++item)
            if (given.answer[item] == Given::left)
                count *= plain.answers(item) + 1;
        return count;
    }

private:
    bool visit(const Given& given, std::size_t item) {
        if (item == 8)
            return visitSureness(given);
        if (given.answer[item] != Given::left)
            return visit(given, item + 1);
        Given completed = given;
        for (int answer = Given::skipped; answer < m_plain.answers(item); ++answer) {
            completed.answer[item] = answer;
            if (visit(completed, item + 1))
                return true;
        }
        return false;
    }

    bool visitSureness(const Given& given) const {
        if (!given.has(PlainReading::fiveYears) || given.howSure != Given::left)
            return m_plain.kind(given) != m_kind;
        Given completed = given;
        for (completed.howSure = Given::skipped; completed.howSure < 4; ++completed.howSure)
            if (m_plain.kind(completed) != m_kind)
                return true;
        return false;
    }

    const PlainReading& m_plain;
    int m_kind;
    bool m_canChange = false;
};

/// Tables in which five-years says nothing itself, so that what it does to the other items shows.
Json withPlainFirst(Json tables) {
    for (Json& chances : tables["items"]["five-years"])
        chances = {{"springboard", .1}, {"career", .1}, {"exploring", .1}};
    return tables;
}

struct Counts {
    int states = 0;
    int fixed = 0;  ///< No completion changes the kind.
    int proven = 0; ///< And the bound shows it.

    void add(bool isFixed, bool isProven) {
        states += 1;
        fixed += isFixed ? 1 : 0;
        proven += isProven ? 1 : 0;
    }
};

} // namespace

class InterviewTest final : public QObject {
    Q_OBJECT

private slots:
    void next_opening_data();
    void next_opening();
    void next_item_isTheMostTelling();
    void next_tie_goesToTheRulesOrder();
    void next_setAside_isNotAsked();
    void stop_one_boundary_data();
    void stop_one_boundary();
    void stop_each_data();
    void stop_each();
    void stop_three_isAtMostAsked_data();
    void stop_three_isAtMostAsked();
    void stop_isTestedInOrder();
    void cannotChange_agreesWithEnumeration_data();
    void cannotChange_agreesWithEnumeration();
    void cannotChange_countsTheDemotedFirstIntent();
    void cannotChange_countsTheAnswersThatCanBeLost();
    void cannotChange_whenNothingIsLeft();
    void cannotChange_withFewAnswers_isNotShown();
    void skipped_thatCouldChange_areNamed();
    void skipped_agreeWithEnumeration();
    void replay_asksAsTheInterviewDid();
    void replay_ofFewAnswers_skipsTheRest();
    void replay_unknownOption_isSkipped();
    void interview_answersInAnyOrder_giveTheSame();

private:
    const Json m_tables = readReferenceTables();
    const Questionnaire m_questionnaire = questionnaireFrom(m_tables);
    const PlainReading m_plain{m_tables};
};

void InterviewTest::next_opening_data() {
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<Id>("item");
    const char* certain = R"({"school-plan": "started", "pull": "nurse", "best-next-year": "start-school",
                             "past-year": ["applied"], "why-ma": "step"})";
    QTest::newRow("at the start") << Answers{} << Id("five-years");
    QTest::newRow("after five-years") << given(R"({"five-years": "same-job"})") << Id("how-sure");
    QTest::newRow("however sure it is already") << given(certain) << Id("five-years");
    Answers withFiveYears = given(certain);
    withFiveYears.chosen["five-years"] = {"new-license"};
    QTest::newRow("how-sure follows, however sure it is already") << withFiveYears << Id("how-sure");
}

void InterviewTest::next_opening() {
    QFETCH(Answers, answers);
    QFETCH(Id, item);
    QCOMPARE(nextItem(m_questionnaire, answers), ask(item));
}

void InterviewTest::next_item_isTheMostTelling() {
    Dice dice(11);
    std::map<Id, int> asked;
    for (int state = 0; state < 1500; ++state) {
        Given now = m_plain.drawGiven(dice, .6, .2);
        if (now.answer[PlainReading::fiveYears] == Given::left)
            now.answer[PlainReading::fiveYears] = Given::skipped;
        if (now.has(PlainReading::fiveYears) && now.howSure == Given::left)
            now.howSure = 0;
        const NextItem next = nextItem(m_questionnaire, m_plain.asAnswers(now));
        if (!next.item)
            continue;
        const Chances before = m_plain.chances(now);
        Id best;
        double least = 10;
        for (std::size_t item = 0; item < 8; ++item) {
            if (now.answer[item] != Given::left || m_plain.isSetAside(now, item))
                continue;
            double expected = 0;
            for (int answer = 0; answer < m_plain.answers(item); ++answer) {
                Given after = now;
                after.answer[item] = answer;
                double chance = 0;
                for (std::size_t kind = 0; kind < 3; ++kind)
                    chance += before[kind] * m_plain.chance(item, answer, kind);
                expected += chance * entropy(m_plain.chances(after));
            }
            if (expected < least - 1e-12) {
                least = expected;
                best = m_plain.itemId(item);
            }
        }
        QCOMPARE(*next.item, best);
        ++asked[best];
    }
    for (const auto& [item, times] : asked)
        qInfo("%s: %d", item.c_str(), times);
    QVERIFY(asked.size() >= 5);
}

void InterviewTest::next_tie_goesToTheRulesOrder() {
    Questionnaire questionnaire = ruleOneAt({.4, .3, .3});
    questionnaire.items[1].options = questionnaire.items[4].options; // "b" tells as much as "turning"
    QCOMPARE(nextItem(questionnaire, {}), ask("b"));
    std::reverse(questionnaire.rule.order.begin(), questionnaire.rule.order.end());
    QCOMPARE(nextItem(questionnaire, {}), ask("turning"));
}

void InterviewTest::next_setAside_isNotAsked() {
    Dice dice(12);
    for (int person = 0; person < 200; ++person) {
        Answers answers = given(R"({"five-years": "outside", "how-sure": "pretty"})");
        for (NextItem next = nextItem(m_questionnaire, answers); next.item;
             next = nextItem(m_questionnaire, answers)) {
            QVERIFY(*next.item != "if-paid");
            const Item& item = *m_questionnaire.find(*next.item);
            if (dice.happens(.5))
                answers.skipped.insert(item.id);
            else
                answers.chosen[item.id] = {item.options[dice.below(item.options.size())].id};
        }
    }
}

void InterviewTest::stop_one_boundary_data() {
    QTest::addColumn<Chances>("chances");
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<std::vector<Id>>("atLeastOneOf");
    QTest::addColumn<NextItem>("next");
    const double hair = 1e-9;
    const NextItem goesOn = ask("turning");
    const NextItem stops = stop(StopReason::SureEnough);
    Answers threeAndASkip = allButTurning;
    threeAndASkip.chosen.erase("c");
    threeAndASkip.skipped.insert("c");
    const std::vector<Id> one{"a"};
    QTest::newRow("a hair above .90")
        << Chances{.90 + hair, .05, .05 - hair} << allButTurning << one << stops;
    QTest::newRow("a hair below .90")
        << Chances{.90 - hair, .05, .05 + hair} << allButTurning << one << goesOn;
    QTest::newRow("career") << Chances{.03, .95, .02} << allButTurning << one << stops;
    QTest::newRow("exploring counts too") << Chances{.03, .02, .95} << allButTurning << one << stops;
    QTest::newRow("three answers and a skip") << Chances{.95, .03, .02} << threeAndASkip << one << goesOn;
    QTest::newRow("none of the asked-for items")
        << Chances{.95, .03, .02} << allButTurning << std::vector<Id>{"turning"} << goesOn;
    QTest::newRow("one of them skipped")
        << Chances{.95, .03, .02} << threeAndASkip << std::vector<Id>{"c"} << goesOn;
    QTest::newRow("one of several is enough")
        << Chances{.95, .03, .02} << allButTurning << std::vector<Id>{"turning", "b"} << stops;
}

void InterviewTest::stop_one_boundary() {
    QFETCH(Chances, chances);
    QFETCH(Answers, answers);
    QFETCH(std::vector<Id>, atLeastOneOf);
    QFETCH(NextItem, next);
    Questionnaire questionnaire = ruleOneAt(chances);
    questionnaire.rule.atLeastOneOf = atLeastOneOf;
    QCOMPARE(nextItem(questionnaire, answers), next);
}

void InterviewTest::stop_each_data() {
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<NextItem>("next");
    QTest::newRow("sure enough")
        << given(R"({"five-years": "new-license", "how-sure": "very", "school-plan": "started",
                                             "best-next-year": "start-school", "pull": "nurse"})")
        << stop(StopReason::SureEnough);
    QTest::newRow("sure, but on intent alone: goes on")
        << given(R"({"five-years": "new-license", "how-sure": "very",
                                             "school-plan": "started", "if-paid": "yes-now", "pull": "nurse"})")
        << ask("past-year");
    QTest::newRow("the last item could not change it")
        << given(R"({"five-years": "bigger-ma-role", "how-sure": "very", "school-plan": "no", "if-paid": "no",
                     "pull": "like-ma", "why-ma": "wanted-this"})",
                 {"past-year", "best-next-year"})
        << stop(StopReason::CannotChange);
    QTest::newRow("eight asked, three answered")
        << given(R"({"school-plan": "maybe", "pull": "nurse", "why-ma": "step"})",
                 {"five-years", "if-paid", "best-next-year", "past-year", "more-pay-nights"})
        << stop(StopReason::MostAsked);
    QTest::newRow("seven asked, three answered: goes on")
        << given(R"({"school-plan": "maybe", "pull": "nurse", "why-ma": "step"})",
                 {"five-years", "best-next-year", "past-year", "more-pay-nights"})
        << ask("if-paid");
    QTest::newRow("all seven that count were asked, three answered")
        << given(
               R"({"five-years": "outside", "how-sure": "pretty", "school-plan": "maybe", "why-ma": "step"})",
               {"pull", "best-next-year", "past-year", "more-pay-nights"})
        << stop(StopReason::NothingLeft);
    QTest::newRow("everything was skipped")
        << given("{}", {"five-years", "school-plan", "if-paid", "pull", "best-next-year", "past-year",
                        "why-ma", "more-pay-nights"})
        << stop(StopReason::MostAsked);
}

void InterviewTest::stop_each() {
    QFETCH(Answers, answers);
    QFETCH(NextItem, next);
    QCOMPARE(nextItem(m_questionnaire, answers), next);
}

void InterviewTest::stop_three_isAtMostAsked_data() {
    QTest::addColumn<int>("mostAsked");
    QTest::addColumn<NextItem>("next");
    QTest::newRow("one more may be asked") << 5 << ask("turning");
    QTest::newRow("as many as may be asked") << 4 << stop(StopReason::MostAsked);
    QTest::newRow("one too many") << 3 << stop(StopReason::MostAsked);
}

void InterviewTest::stop_three_isAtMostAsked() {
    QFETCH(int, mostAsked);
    QFETCH(NextItem, next);
    Questionnaire questionnaire = ruleOneAt({.6, .2, .2});
    questionnaire.rule.mostAsked = mostAsked;
    QCOMPARE(nextItem(questionnaire, allButTurning), next);
}

void InterviewTest::stop_isTestedInOrder() {
    Questionnaire questionnaire = ruleOneAt({.95, .03, .02});
    questionnaire.rule.mostAsked = 4;
    QCOMPARE(nextItem(questionnaire, allButTurning), stop(StopReason::SureEnough));
    questionnaire.rule.stopAt = .96;
    QCOMPARE(nextItem(questionnaire, allButTurning), stop(StopReason::MostAsked));
    questionnaire.items[4].options = {option("yes", {.5, .5, .5})};
    QCOMPARE(nextItem(questionnaire, allButTurning), stop(StopReason::CannotChange));
    questionnaire.rule.stopAt = .9;
    QCOMPARE(nextItem(questionnaire, allButTurning), stop(StopReason::SureEnough));
}

void InterviewTest::cannotChange_agreesWithEnumeration_data() {
    QTest::addColumn<double>("shareLeft");
    QTest::addColumn<double>("shareSkipped");
    QTest::addColumn<bool>("isOpened"); // five-years and how-sure are behind them, as in an interview
    QTest::addColumn<bool>(
        "isPlainFirst"); // five-years says nothing itself: what it does to the others shows
    QTest::newRow("late in an interview") << .2 << .05 << true << false;
    QTest::newRow("half way, some skipped") << .4 << .2 << true << false;
    QTest::newRow("any set of answers") << .3 << .2 << false << false;
    QTest::newRow("any set, five-years says nothing itself") << .2 << .3 << false << true;
}

void InterviewTest::cannotChange_agreesWithEnumeration() {
    QFETCH(double, shareLeft);
    QFETCH(double, shareSkipped);
    QFETCH(bool, isOpened);
    QFETCH(bool, isPlainFirst);
    const Json tables = isPlainFirst ? withPlainFirst(m_tables) : m_tables;
    const Questionnaire questionnaire = questionnaireFrom(tables);
    const PlainReading plain(tables);
    Dice dice(13);
    Counts all;
    Counts asRuleTwo; // with as many answers as the rule wants
    while (all.states < 1500) {
        Given now = plain.drawGiven(dice, shareLeft, shareSkipped);
        if (isOpened && !now.has(PlainReading::fiveYears))
            continue;
        if (isOpened && now.howSure == Given::left)
            now.howSure = static_cast<int>(dice.below(4));
        const double completions = Enumeration::completions(plain, now);
        if (completions < 2 || completions > 4000)
            continue;
        const bool isFixed = !Enumeration(plain, now).canChange();
        const bool isProven = cannotChange(questionnaire, plain.asAnswers(now));
        QVERIFY2(isFixed || !isProven, "the bound says what enumeration refutes");
        all.add(isFixed, isProven);
        if (plain.answered(now) >= 4)
            asRuleTwo.add(isFixed, isProven);
    }
    qInfo("all states: the kind is fixed in %d of %d, the bound shows it in %d", all.fixed, all.states,
          all.proven);
    qInfo("4 answered: the kind is fixed in %d of %d, the bound shows it in %d", asRuleTwo.fixed,
          asRuleTwo.states, asRuleTwo.proven);
    QVERIFY(asRuleTwo.proven * 2 > asRuleTwo.fixed);
}

/// if-paid is the first intent answered and counts whole; school-plan is left and would demote it to half.
void InterviewTest::cannotChange_countsTheDemotedFirstIntent() {
    Questionnaire questionnaire = m_questionnaire;
    for (Item& item : questionnaire.items)
        if (item.id == "school-plan")
            item.options = {
                option("neither", {.5, .5, .5})}; // says nothing itself: only the demotion can change it
    const Answers answers = given(R"({"if-paid": "yes-now", "pull": "outside", "why-ma": "try-health-care"})",
                                  {"five-years", "best-next-year", "past-year", "more-pay-nights"});
    QCOMPARE(kindOf(questionnaire, answers), Kind::Springboard);
    Answers demoted = answers;
    demoted.chosen["school-plan"] = {"neither"};
    QCOMPARE(kindOf(questionnaire, demoted), Kind::Exploring);
    QVERIFY(!cannotChange(questionnaire, answers));
    std::swap(questionnaire.rule.intent[1],
              questionnaire.rule.intent[2]); // now it would stand behind if-paid
    QVERIFY(cannotChange(questionnaire, answers));
}

/// Three answers, two of which would count no more if five-years were outside: too few to tell a kind.
void InterviewTest::cannotChange_countsTheAnswersThatCanBeLost() {
    Questionnaire questionnaire = questionnaireFrom(withPlainFirst(m_tables));
    questionnaire.rule.notCounted.push_back({"pull", "five-years", "outside"});
    const Answers answers = given(R"({"if-paid": "yes-now", "pull": "nurse", "past-year":
                                      ["looked-schools", "took-class", "applied", "saved"]})",
                                  {"school-plan", "best-next-year", "why-ma", "more-pay-nights"});
    QCOMPARE(kindOf(questionnaire, answers), Kind::Springboard);
    Answers outside = answers;
    outside.chosen["five-years"] = {"outside"};
    QCOMPARE(kindOf(questionnaire, outside), Kind::Exploring);
    QVERIFY(!cannotChange(questionnaire, answers));
    Answers more = answers;
    more.chosen["why-ma"] = {"step"};
    more.chosen["best-next-year"] = {"start-school"};
    QVERIFY(cannotChange(questionnaire, more));
}

void InterviewTest::cannotChange_whenNothingIsLeft() {
    Answers answers = given(R"({"five-years": "cannot-picture", "how-sure": "very", "school-plan": "maybe"})",
                            {"if-paid", "pull", "best-next-year", "past-year", "why-ma"});
    QVERIFY(!cannotChange(m_questionnaire, answers));
    answers.skipped.insert("more-pay-nights");
    QVERIFY(cannotChange(m_questionnaire, answers));
}

void InterviewTest::cannotChange_withFewAnswers_isNotShown() {
    // Two answers tell nothing; a third would.
    const Answers answers = given(R"({"five-years": "same-job", "how-sure": "very", "school-plan": "no"})");
    QVERIFY(!cannotChange(m_questionnaire, answers));
}

void InterviewTest::skipped_thatCouldChange_areNamed() {
    // if-paid is set aside, and no reason for having become an MA is strong enough.
    const Answers answers =
        given(R"({"five-years": "outside", "how-sure": "very", "school-plan": "maybe", "pull": "nurse",
                                      "best-next-year": "less-stress", "more-pay-nights": "stay"})",
              {"if-paid", "past-year", "why-ma"});
    QCOMPARE(skippedThatCouldChange(m_questionnaire, answers), (std::vector<Id>{"past-year"}));
    const Answers few = given(R"({"school-plan": "maybe", "why-ma": "step"})", {"more-pay-nights", "pull"});
    QCOMPARE(skippedThatCouldChange(m_questionnaire, few), (std::vector<Id>{"pull", "more-pay-nights"}));
}

void InterviewTest::skipped_agreeWithEnumeration() {
    Dice dice(14);
    int named = 0;
    int unnamed = 0;
    for (int state = 0; state < 2000; ++state) {
        const Given now = m_plain.drawGiven(dice, .1, .3);
        const std::vector<Id> couldChange = skippedThatCouldChange(m_questionnaire, m_plain.asAnswers(now));
        std::vector<Id> expected;
        for (std::size_t item = 0; item < 8; ++item) {
            if (now.answer[item] != Given::skipped || m_plain.isSetAside(now, item))
                continue;
            bool changes = m_plain.answered(now) < 3;
            for (int answer = 0; answer < m_plain.answers(item); ++answer) {
                Given after = now;
                after.answer[item] = answer;
                changes = changes || m_plain.kind(after) != m_plain.kind(now);
            }
            if (changes)
                expected.push_back(m_plain.itemId(item));
            (changes ? named : unnamed) += 1;
        }
        QCOMPARE(couldChange, expected);
    }
    qInfo("%d could change the kind, %d could not", named, unnamed);
    QVERIFY(named > 100 && unnamed > 100);
}

void InterviewTest::replay_asksAsTheInterviewDid() {
    Dice dice(15);
    for (int person = 0; person < 500; ++person) {
        Given all = m_plain.drawGiven(dice, 0, .15);
        if (all.howSure == Given::left)
            all.howSure = 0;
        const Answers complete = m_plain.asAnswers(all);
        Answers answers;
        std::vector<Id> items;
        NextItem next = nextItem(m_questionnaire, answers);
        for (; next.item; next = nextItem(m_questionnaire, answers)) {
            if (*next.item != "how-sure")
                items.push_back(*next.item);
            if (const auto answer = complete.chosen.find(*next.item); answer != complete.chosen.end())
                answers.chosen.insert(*answer);
            else
                answers.skipped.insert(*next.item);
        }
        QVERIFY(items.size() >= 4 && items.size() <= 8);
        QCOMPARE(items.front(), Id("five-years"));
        const InterviewReport expected{items, *next.stopped};
        QCOMPARE(replayInterview(m_questionnaire, complete), expected);
        QCOMPARE(replayInterview(m_questionnaire, answers).items, items);
    }
}

void InterviewTest::replay_ofFewAnswers_skipsTheRest() {
    const InterviewReport report = replayInterview(m_questionnaire, given(R"({"five-years": "outside"})"));
    QCOMPARE(report.items.size(), std::size_t(7));
    QCOMPARE(report.stoppedBy, StopReason::NothingLeft);
    QCOMPARE(replayInterview(m_questionnaire, {}).items.size(), std::size_t(8));
    QCOMPARE(replayInterview(m_questionnaire, {}).stoppedBy, StopReason::MostAsked);
}

void InterviewTest::replay_unknownOption_isSkipped() {
    const Answers unknown =
        given(R"({"five-years": "astronaut", "how-sure": "astronaut", "pull": "astronaut"})");
    QCOMPARE(replayInterview(m_questionnaire, unknown), replayInterview(m_questionnaire, {}));
}

void InterviewTest::interview_answersInAnyOrder_giveTheSame() {
    Dice dice(16);
    for (int person = 0; person < 500; ++person) {
        Given all = m_plain.drawGiven(dice, 0, .15);
        const Answers complete = m_plain.asAnswers(all);
        Answers asked;
        for (const Id& item : replayInterview(m_questionnaire, complete).items)
            for (const Id& each : {item, Id("how-sure")})
                if (const auto answer = complete.chosen.find(each); answer != complete.chosen.end())
                    asked.chosen.insert(*answer);
        std::vector<std::pair<Id, std::vector<Id>>> inAnyOrder(asked.chosen.begin(), asked.chosen.end());
        dice.shuffle(inAnyOrder);
        Answers collected;
        for (auto& [item, chosen] : inAnyOrder) {
            dice.shuffle(chosen);
            collected.chosen[item] = chosen;
        }
        QCOMPARE(classify(m_questionnaire, collected).kind, kindOf(m_questionnaire, asked));
        QCOMPARE(classify(m_questionnaire, collected), classify(m_questionnaire, asked));
        QCOMPARE(nextItem(m_questionnaire, collected), nextItem(m_questionnaire, asked));
    }
}

NEXTRUNG_SUITE("core.interview", InterviewTest)
#include "tst_interview.moc"
