#include "core/questionnaire/classify.h"
#include "tests/core/questionnaire/plain_reading.h"
#include "tests/core/questionnaire/tables.h"
#include "tests/suites/suite.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace nextrung;
using namespace nextrung::core;
using namespace nextrung::tests;

namespace {

constexpr int randomSets = 4000;

double chanceOf(const Chances& chances, Kind kind) {
    return chances[static_cast<std::size_t>(kind)];
}

double logOdds(const Chances& chances, Kind of, Kind to) {
    return std::log(chanceOf(chances, of) / chanceOf(chances, to));
}

Chances normalized(const Chances& products) {
    const double sum = products[0] + products[1] + products[2];
    return {products[0] / sum, products[1] / sum, products[2] / sum};
}

double distance(const Chances& left, const Chances& right) {
    return std::max(
        {std::abs(left[0] - right[0]), std::abs(left[1] - right[1]), std::abs(left[2] - right[2])});
}

/// One item with one option, told from the first answer on: its chances are the person's chances.
Questionnaire oneItem(const Chances& chances) {
    Questionnaire questionnaire;
    questionnaire.prior = {1. / 3, 1. / 3, 1. / 3};
    Item item;
    item.id = "item";
    item.options = {option("yes", chances)};
    questionnaire.items = {item};
    questionnaire.rule.order = {"item"};
    questionnaire.rule.leastAnsweredToTell = 1;
    return questionnaire;
}

/// Every single change of an answer that counts, how-sure aside, as the plain reading sees it.
struct Change {
    std::size_t item;
    std::size_t option;
    Given given;
};

std::vector<Change> changesOf(const PlainReading& plain, const Given& given) {
    std::vector<Change> changes;
    for (std::size_t item = 0; item < 8; ++item) {
        if (!plain.counts(given, item))
            continue;
        const bool isTicks = item == PlainReading::pastYear;
        const int options = isTicks ? 6 : plain.answers(item);
        for (int each = 0; each < options; ++each) {
            Given changed = given;
            changed.answer[item] = isTicks ? given.answer[item] ^ (1 << each) : each;
            if (changed.answer[item] != given.answer[item])
                changes.push_back({item, static_cast<std::size_t>(each), changed});
        }
    }
    return changes;
}

} // namespace

Q_DECLARE_METATYPE(nextrung::core::Chances)
Q_DECLARE_METATYPE(nextrung::core::Kind)
Q_DECLARE_METATYPE(nextrung::core::Answers)
Q_DECLARE_METATYPE(std::optional<nextrung::core::Kind>)

class ClassifyTest final : public QObject {
    Q_OBJECT

private slots:
    void find_knownAndUnknown();
    void decide_boundary_data();
    void decide_boundary();
    void classify_chanceAtBoundary_data();
    void classify_chanceAtBoundary();
    void leaning_boundary_data();
    void leaning_boundary();
    void sureness_boundary_data();
    void sureness_boundary();
    void classify_fewAnswers_data();
    void classify_fewAnswers();
    void chances_byHand_data();
    void chances_byHand();
    void answered_countsWhatCounts_data();
    void answered_countsWhatCounts();
    void classify_randomAnswers_agreeWithPlainReading();
    void classify_weightsAndPrior_sumToLogOdds();
    void reasons_areOnePerAnswer_largestFirst();
    void reasons_ofTicks_areOneReason();
    void reasons_guessing_isItsOwn();
    void flip_changesTheKind_noSmallerChangeDoes();
    void flip_ofTicks_namesOneTick_data();
    void flip_ofTicks_namesOneTick();
    void flip_whenNothingChangesTheKind_isMissing();
    void classify_answersInAnyOrder_areTheSame();
    void classify_questionnaireInAnyOrder_isTheSame();

private:
    const Json m_tables = readReferenceTables();
    const Questionnaire m_questionnaire = questionnaireFrom(m_tables);
    const PlainReading m_plain{m_tables};
};

void ClassifyTest::find_knownAndUnknown() {
    const Item* item = m_questionnaire.find("past-year");
    QVERIFY(item);
    QCOMPARE(item->id, Id("past-year"));
    QVERIFY(!m_questionnaire.find("past"));
    QVERIFY(findOption(*item, "applied"));
    QVERIFY(!findOption(*item, "apply"));
}

void ClassifyTest::decide_boundary_data() {
    QTest::addColumn<Chances>("chances");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("springboard at .80, opposite at .05") << Chances{.80, .05, .15} << Kind::Springboard;
    QTest::newRow("springboard just below .80") << Chances{.7999999, .05, .1500001} << Kind::Exploring;
    QTest::newRow("springboard at .80, opposite just above .05")
        << Chances{.80, .0500001, .1499999} << Kind::Exploring;
    QTest::newRow("springboard high, opposite at .06") << Chances{.93, .06, .01} << Kind::Exploring;
    QTest::newRow("career at .80, opposite at .05") << Chances{.05, .80, .15} << Kind::Career;
    QTest::newRow("career just below .80") << Chances{.05, .7999999, .1500001} << Kind::Exploring;
    QTest::newRow("career at .80, opposite just above .05")
        << Chances{.0500001, .80, .1499999} << Kind::Exploring;
    QTest::newRow("exploring at .99") << Chances{.005, .005, .99} << Kind::Exploring;
    QTest::newRow("even") << Chances{1. / 3, 1. / 3, 1. / 3} << Kind::Exploring;
}

void ClassifyTest::decide_boundary() {
    QFETCH(Chances, chances);
    QFETCH(Kind, kind);
    QCOMPARE(decide(m_questionnaire.rule, chances), kind);
}

void ClassifyTest::classify_chanceAtBoundary_data() {
    QTest::addColumn<Chances>("chances");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<std::optional<Kind>>("leaning");
    QTest::addColumn<int>("sureness"); // -1: no word
    const double hair = 1e-9;
    const std::optional<Kind> none;
    const std::optional<Kind> springboard = Kind::Springboard;
    QTest::newRow("a hair above .80")
        << Chances{.80 + hair, .04, .16 - hair} << Kind::Springboard << none << 0;
    QTest::newRow("a hair below .80")
        << Chances{.80 - hair, .04, .16 + hair} << Kind::Exploring << springboard << -1;
    QTest::newRow("opposite a hair below .05")
        << Chances{.85, .05 - hair, .10 + hair} << Kind::Springboard << none << 0;
    QTest::newRow("opposite a hair above .05")
        << Chances{.85, .05 + hair, .10 - hair} << Kind::Exploring << springboard << -1;
    QTest::newRow("a hair below .90")
        << Chances{.90 - hair, .04, .06 + hair} << Kind::Springboard << none << 0;
    QTest::newRow("a hair above .90")
        << Chances{.90 + hair, .04, .06 - hair} << Kind::Springboard << none << 1;
    QTest::newRow("a hair below .97") << Chances{.01, .97 - hair, .02 + hair} << Kind::Career << none << 1;
    QTest::newRow("a hair above .97") << Chances{.01, .97 + hair, .02 - hair} << Kind::Career << none << 2;
    QTest::newRow("a hair under 2 to 1")
        << Chances{.4 - hair, .2, .4 + hair} << Kind::Exploring << none << -1;
    QTest::newRow("a hair over 2 to 1")
        << Chances{.4 + hair, .2, .4 - hair} << Kind::Exploring << springboard << -1;
    QTest::newRow("a hair over 1 to 2")
        << Chances{.2, .4 + hair, .4 - hair} << Kind::Exploring << std::optional(Kind::Career) << -1;
}

void ClassifyTest::classify_chanceAtBoundary() {
    QFETCH(Chances, chances);
    QFETCH(Kind, kind);
    QFETCH(std::optional<Kind>, leaning);
    QFETCH(int, sureness);
    const Questionnaire questionnaire = oneItem(chances);
    const Classification result = classify(questionnaire, {{{"item", {"yes"}}}, {}});
    QVERIFY(distance(result.chances, chances) < 1e-14);
    QCOMPARE(result.kind, kind);
    QCOMPARE(result.leaning, leaning);
    QCOMPARE(result.sureness ? static_cast<int>(*result.sureness) : -1, sureness);
}

void ClassifyTest::leaning_boundary_data() {
    QTest::addColumn<Chances>("chances");
    QTest::addColumn<std::optional<Kind>>("leaning");
    const std::optional<Kind> none;
    QTest::newRow("2 to 1") << Chances{.5, .25, .25} << std::optional(Kind::Springboard);
    QTest::newRow("just under 2 to 1") << Chances{.4999999, .25, .2500001} << none;
    QTest::newRow("1 to 2") << Chances{.25, .5, .25} << std::optional(Kind::Career);
    QTest::newRow("just under 1 to 2") << Chances{.25, .4999999, .2500001} << none;
    QTest::newRow("even") << Chances{.4, .4, .2} << none;
    QTest::newRow("both rare, 2 to 1") << Chances{.02, .01, .97} << std::optional(Kind::Springboard);
}

void ClassifyTest::leaning_boundary() {
    QFETCH(Chances, chances);
    QFETCH(std::optional<Kind>, leaning);
    QCOMPARE(leaningOf(m_questionnaire.rule, chances), leaning);
}

void ClassifyTest::sureness_boundary_data() {
    QTest::addColumn<double>("chance");
    QTest::addColumn<int>("sureness");
    QTest::newRow(".80") << .80 << 0;
    QTest::newRow("just below .90") << .8999999 << 0;
    QTest::newRow(".90") << .90 << 1;
    QTest::newRow("just below .97") << .9699999 << 1;
    QTest::newRow(".97") << .97 << 2;
    QTest::newRow("1") << 1. << 2;
}

void ClassifyTest::sureness_boundary() {
    QFETCH(double, chance);
    QFETCH(int, sureness);
    QCOMPARE(static_cast<int>(surenessOf(m_questionnaire.rule, chance)), sureness);
}

void ClassifyTest::classify_fewAnswers_data() {
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<bool>("isEnough");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char* name, const char* json) -> QTestData& {
        return QTest::newRow(name) << answersFrom(Json::parse(json));
    };
    row("none", R"({})") << false << Kind::Exploring;
    row("two, however clear",
        R"({"five-years": "new-license", "how-sure": "very", "past-year": ["applied", "saved"]})")
        << false << Kind::Exploring;
    row("three",
        R"({"five-years": "new-license", "how-sure": "very", "past-year": ["applied", "saved"], "why-ma": "step"})")
        << true << Kind::Springboard;
    row("three, one of them without weight",
        R"({"five-years": "new-license", "how-sure": "very", "past-year": ["applied", "saved"], "grow": "stay"})")
        << false << Kind::Exploring;
    row("three, one of them set aside",
        R"({"five-years": "outside", "how-sure": "very", "past-year": ["applied", "saved"], "if-paid": "yes-now"})")
        << false << Kind::Exploring;
}

void ClassifyTest::classify_fewAnswers() {
    QFETCH(Answers, answers);
    QFETCH(bool, isEnough);
    QFETCH(Kind, kind);
    const Classification result = classify(m_questionnaire, answers);
    QCOMPARE(result.enoughAnswers, isEnough);
    QCOMPARE(result.kind, kind);
    QVERIFY(isEnough || !result.leaning);
    QCOMPARE(result.sureness.has_value(), kind != Kind::Exploring);
    QCOMPARE(kindOf(m_questionnaire, answers), kind);
}

void ClassifyTest::chances_byHand_data() {
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<Chances>("products"); // of the chances, in proportion
    const auto row = [](const char* name, const char* json) -> QTestData& {
        return QTest::newRow(name) << answersFrom(Json::parse(json));
    };
    using std::exp;
    using std::pow;
    using std::sqrt;
    const Chances prior{.4, .42, .18};
    row("no answer: the prior", R"({})") << prior;
    row("one answer", R"({"five-years": "new-license"})") << Chances{.4 * .66, .42 * .03, .18 * .18};
    row("very sure: whole", R"({"five-years": "new-license", "how-sure": "very"})")
        << Chances{.4 * .66, .42 * .03, .18 * .18};
    row("pretty sure: three quarters", R"({"five-years": "new-license", "how-sure": "pretty"})")
        << Chances{.4 * pow(.66, .75), .42 * pow(.03, .75), .18 * pow(.18, .75)};
    row("a little sure: half", R"({"five-years": "new-license", "how-sure": "a-little"})")
        << Chances{.4 * sqrt(.66), .42 * sqrt(.03), .18 * sqrt(.18)};
    row("guessing: a quarter, and .7 for exploring",
        R"({"five-years": "new-license", "how-sure": "guessing"})")
        << Chances{.4 * pow(.66, .25), .42 * pow(.03, .25), .18 * pow(.18, .25) * exp(.7)};
    row("sure of nothing: no evidence", R"({"how-sure": "guessing"})") << prior;
    row("the second intent at half", R"({"five-years": "new-license", "school-plan": "no"})")
        << Chances{.4 * .66 * sqrt(.03), .42 * .03 * sqrt(.5), .18 * .18 * sqrt(.12)};
    row("every further intent at half", R"({"school-plan": "no", "if-paid": "no", "pull": "nurse"})")
        << Chances{.4 * .03 * sqrt(.02 * .55), .42 * .5 * sqrt(.4 * .05), .18 * .12 * sqrt(.05 * .22)};
    row("the last intent alone: whole", R"({"pull": "nurse"})") << Chances{.4 * .55, .42 * .05, .18 * .22};
    row("an unsure five-years still takes the whole from the next",
        R"({"five-years": "new-license", "how-sure": "a-little", "school-plan": "no"})")
        << Chances{.4 * sqrt(.66 * .03), .42 * sqrt(.03 * .5), .18 * sqrt(.18 * .12)};
    row("other items whole", R"({"why-ma": "step", "more-pay-nights": "stay", "best-next-year": "lead"})")
        << Chances{.4 * .42 * .12 * .06, .42 * .06 * .6 * .15, .18 * .14 * .26 * .1};
    row("ticks, and what was not ticked", R"({"past-year": ["saved", "looked-schools"]})") << Chances{
        .4 * pow(.6 * .65 * .75 * .45 * .85 * .75, .75), .42 * pow(.15 * .95 * .98 * .12 * .7 * .6, .75),
        .18 * pow(.4 * .9 * .96 * .2 * .88 * .8, .75)};
    const Chances noTick{.4 * pow(.4 * .65 * .75 * .55 * .85 * .75, .75),
                         .42 * pow(.85 * .95 * .98 * .88 * .7 * .6, .75),
                         .18 * pow(.6 * .9 * .96 * .8 * .88 * .8, .75)};
    row("none of the ticks", R"({"past-year": ["none"]})") << noTick;
    row("an empty set of ticks", R"({"past-year": []})") << noTick;
    row("if-paid says nothing when five-years is outside", R"({"five-years": "outside", "if-paid": "no"})")
        << Chances{.4 * .07, .42 * .02, .18 * .07};
    row("the aim and the barriers say nothing", R"({"grow": "stay", "barriers": ["money", "hours"]})")
        << prior;
    row("an unknown item says nothing", R"({"favorite-color": "blue"})") << prior;
    row("an unknown option says nothing", R"({"pull": "astronaut"})") << prior;
    row("only unknown ticks say nothing", R"({"past-year": ["napped"]})") << prior;
    row("an unknown tick beside known ones", R"({"past-year": ["saved", "napped", "looked-schools"]})")
        << Chances{.4 * pow(.6 * .65 * .75 * .45 * .85 * .75, .75),
                   .42 * pow(.15 * .95 * .98 * .12 * .7 * .6, .75),
                   .18 * pow(.4 * .9 * .96 * .2 * .88 * .8, .75)};
}

void ClassifyTest::chances_byHand() {
    QFETCH(Answers, answers);
    QFETCH(Chances, products);
    const Chances expected = normalized(products);
    QVERIFY(distance(chancesOf(m_questionnaire, answers), expected) < 1e-12);
    Answers withSkips = answers;
    for (const Id& item : m_questionnaire.rule.order)
        if (!answers.chosen.contains(item))
            withSkips.skipped.insert(item);
    QVERIFY2(distance(chancesOf(m_questionnaire, withSkips), expected) < 1e-12, "a skip is no evidence");
}

void ClassifyTest::answered_countsWhatCounts_data() {
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<int>("answered");
    const auto row = [](const char* name, const char* json) -> QTestData& {
        return QTest::newRow(name) << answersFrom(Json::parse(json));
    };
    row("how-sure is no item of its own", R"({"five-years": "same-job", "how-sure": "very"})") << 1;
    row("none is an answer", R"({"past-year": ["none"]})") << 1;
    row("aim and barriers are not counted", R"({"grow": "lead", "barriers": ["money"]})") << 0;
    row("set aside", R"({"five-years": "outside", "if-paid": "no", "pull": "outside"})") << 2;
    row("not set aside", R"({"five-years": "same-job", "if-paid": "no", "pull": "outside"})") << 3;
    row("unknown options are no answer",
        R"({"pull": "astronaut", "past-year": ["napped"], "why-ma": "step"})")
        << 1;
}

void ClassifyTest::answered_countsWhatCounts() {
    QFETCH(Answers, answers);
    QFETCH(int, answered);
    QCOMPARE(classify(m_questionnaire, answers).answered, answered);
}

void ClassifyTest::classify_randomAnswers_agreeWithPlainReading() {
    Dice dice(1);
    std::array<int, 3> seen{};
    for (int set = 0; set < 5 * randomSets; ++set) {
        const Given given = m_plain.drawGiven(dice, .2, .2);
        const Answers answers = m_plain.asAnswers(given);
        const int kind = m_plain.kind(given);
        QVERIFY(distance(chancesOf(m_questionnaire, answers), m_plain.chances(given)) < 1e-12);
        QCOMPARE(static_cast<int>(kindOf(m_questionnaire, answers)), kind);
        ++seen[static_cast<std::size_t>(kind)];
    }
    qInfo("told: %d springboard, %d career, %d exploring", seen[0], seen[1], seen[2]);
    QVERIFY2(*std::min_element(seen.begin(), seen.end()) > randomSets / 2, "each kind has to be among them");
}

void ClassifyTest::classify_weightsAndPrior_sumToLogOdds() {
    Dice dice(2);
    double worst = 0;
    for (int set = 0; set < randomSets; ++set) {
        const Given given = m_plain.drawGiven(dice, .2, .2);
        const Classification result = classify(m_questionnaire, m_plain.asAnswers(given));
        const double sum =
            std::accumulate(result.reasons.begin(), result.reasons.end(), result.priorLogOdds,
                            [](double total, const Reason& reason) { return total + reason.weight; });
        worst = std::max(worst, std::abs(sum - logOdds(result.chances, result.kind, result.rival)));
        worst = std::max(worst, std::abs(sum - logOdds(m_plain.chances(given), result.kind, result.rival)));
        QVERIFY(result.kind != result.rival);
        for (const Kind other : {Kind::Springboard, Kind::Career, Kind::Exploring})
            QVERIFY(other == result.kind ||
                    chanceOf(result.chances, other) <= chanceOf(result.chances, result.rival));
    }
    qInfo("largest difference: %.1e", worst);
    QVERIFY(worst < 1e-9);
}

void ClassifyTest::reasons_areOnePerAnswer_largestFirst() {
    Dice dice(3);
    for (int set = 0; set < randomSets; ++set) {
        const Given given = m_plain.drawGiven(dice, .2, .2);
        const Answers answers = m_plain.asAnswers(given);
        const Classification result = classify(m_questionnaire, answers);
        const bool isGuess = given.has(PlainReading::fiveYears) && given.howSure == PlainReading::guessing;
        QCOMPARE(static_cast<int>(result.reasons.size()), m_plain.answered(given) + (isGuess ? 1 : 0));
        QVERIFY(std::is_sorted(
            result.reasons.begin(), result.reasons.end(),
            [](const Reason& a, const Reason& b) { return std::abs(a.weight) > std::abs(b.weight); }));
        for (const Reason& reason : result.reasons)
            QCOMPARE(reason.options, answers.chosen.at(reason.item));
    }
}

void ClassifyTest::reasons_ofTicks_areOneReason() {
    const Answers answers = answersFrom(Json::parse(R"({"past-year": ["trained-staff"], "school-plan": "no",
                                                        "more-pay-nights": "stay"})"));
    const Classification result = classify(m_questionnaire, answers);
    QCOMPARE(result.kind, Kind::Career);
    QCOMPARE(result.rival, Kind::Exploring);
    const auto pastYear = std::find_if(result.reasons.begin(), result.reasons.end(),
                                       [](const Reason& reason) { return reason.item == "past-year"; });
    QVERIFY(pastYear != result.reasons.end());
    QCOMPARE(pastYear->options, std::vector<Id>{"trained-staff"});
    const double ofAll = .75 * std::log(.85 * .95 * .98 * .88 * .7 * .4 / (.6 * .9 * .96 * .8 * .88 * .2));
    QVERIFY(std::abs(pastYear->weight - ofAll) < 1e-12);
}

void ClassifyTest::reasons_guessing_isItsOwn() {
    const Answers answers = answersFrom(Json::parse(
        R"({"five-years": "cannot-picture", "how-sure": "guessing", "school-plan": "maybe", "why-ma":
                        "try-health-care"})"));
    const Classification result = classify(m_questionnaire, answers);
    QCOMPARE(result.kind, Kind::Exploring);
    const auto guess = std::find_if(result.reasons.begin(), result.reasons.end(),
                                    [](const Reason& reason) { return reason.item == "how-sure"; });
    QVERIFY(guess != result.reasons.end());
    QCOMPARE(guess->options, std::vector<Id>{"guessing"});
    QVERIFY(std::abs(guess->weight - .7) < 1e-12);
}

void ClassifyTest::flip_changesTheKind_noSmallerChangeDoes() {
    Dice dice(4);
    int withFlip = 0;
    for (int set = 0; set < randomSets; ++set) {
        const Given given = m_plain.drawGiven(dice, .2, .2);
        const Classification result = classify(m_questionnaire, m_plain.asAnswers(given));
        const double before = logOdds(m_plain.chances(given), result.kind, result.rival);
        const int kind = m_plain.kind(given);
        std::optional<double> smallest;
        bool isApplied = false;
        for (const Change& change : changesOf(m_plain, given)) {
            if (m_plain.kind(change.given) == kind)
                continue;
            const double moved =
                std::abs(logOdds(m_plain.chances(change.given), result.kind, result.rival) - before);
            smallest = std::min(smallest.value_or(moved), moved);
            if (!result.flip || m_plain.itemId(change.item) != result.flip->item ||
                m_plain.optionId(change.item, change.option) != result.flip->option)
                continue;
            isApplied = true;
            QVERIFY(std::abs(moved - result.flip->change) < 1e-9);
            QCOMPARE(static_cast<int>(result.flip->becomes), m_plain.kind(change.given));
            QCOMPARE(kindOf(m_questionnaire, m_plain.asAnswers(change.given)), result.flip->becomes);
        }
        QCOMPARE(result.flip.has_value(), smallest.has_value());
        QCOMPARE(isApplied, result.flip.has_value());
        QVERIFY(!result.flip || std::abs(result.flip->change - *smallest) < 1e-9);
        withFlip += isApplied ? 1 : 0;
    }
    qInfo("%d of %d have a flip", withFlip, randomSets);
    QVERIFY(withFlip > randomSets / 4 && withFlip < randomSets);
}

void ClassifyTest::flip_ofTicks_namesOneTick_data() {
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Id>("tick");
    QTest::addColumn<Answers>("changed");
    const auto row = [](const char* name, const char* json) -> QTestData& {
        return QTest::newRow(name) << answersFrom(Json::parse(json));
    };
    row("untick",
        R"({"past-year": ["looked-schools", "applied"], "why-ma": "step", "best-next-year": "less-stress"})")
        << Kind::Springboard << Id("looked-schools")
        << answersFrom(Json::parse(
               R"({"past-year": ["applied"], "why-ma": "step", "best-next-year": "less-stress"})"));
    row("tick", R"({"past-year": ["none"], "why-ma": "steady-job", "school-plan": "short-classes"})")
        << Kind::Career << Id("saved")
        << answersFrom(Json::parse(
               R"({"past-year": ["saved"], "why-ma": "steady-job", "school-plan": "short-classes"})"));
}

void ClassifyTest::flip_ofTicks_namesOneTick() {
    QFETCH(Answers, answers);
    QFETCH(Kind, kind);
    QFETCH(Id, tick);
    QFETCH(Answers, changed);
    const Classification result = classify(m_questionnaire, answers);
    QCOMPARE(result.kind, kind);
    QVERIFY(result.flip);
    QCOMPARE(result.flip->item, Id("past-year"));
    QCOMPARE(result.flip->option, tick);
    QCOMPARE(result.flip->becomes, Kind::Exploring);
    QCOMPARE(kindOf(m_questionnaire, changed), Kind::Exploring);
}

void ClassifyTest::flip_whenNothingChangesTheKind_isMissing() {
    const Answers sure = answersFrom(Json::parse(
        R"({"five-years": "same-job", "how-sure": "very", "school-plan": "no", "if-paid": "no", "pull": "like-ma",
            "best-next-year": "level-and-pay", "past-year": ["asked-level"], "why-ma": "wanted-this",
            "more-pay-nights": "stay"})"));
    QCOMPARE(classify(m_questionnaire, sure).kind, Kind::Career);
    QCOMPARE(classify(m_questionnaire, sure).flip, std::nullopt);
    QCOMPARE(classify(m_questionnaire, {}).flip, std::nullopt);
}

void ClassifyTest::classify_answersInAnyOrder_areTheSame() {
    Dice dice(5);
    for (int set = 0; set < randomSets / 4; ++set) {
        const Answers answers = m_plain.asAnswers(m_plain.drawGiven(dice, .2, .2));
        const Classification result = classify(m_questionnaire, answers);
        std::vector<std::pair<Id, std::vector<Id>>> inOrder(answers.chosen.begin(), answers.chosen.end());
        dice.shuffle(inOrder);
        Answers collected;
        for (auto& [item, chosen] : inOrder) {
            dice.shuffle(chosen);
            collected.chosen[item] = chosen;
            classify(m_questionnaire, collected);
        }
        collected.skipped = answers.skipped;
        QCOMPARE(classify(m_questionnaire, collected), result);
    }
}

void ClassifyTest::classify_questionnaireInAnyOrder_isTheSame() {
    Dice dice(6);
    for (int set = 0; set < randomSets / 4; ++set) {
        const Answers answers = m_plain.asAnswers(m_plain.drawGiven(dice, .2, .2));
        Questionnaire shuffled = m_questionnaire;
        dice.shuffle(shuffled.items);
        QCOMPARE(classify(shuffled, answers), classify(m_questionnaire, answers));
    }
}

NEXTRUNG_SUITE("core.classify", ClassifyTest)
#include "tst_classify.moc"
