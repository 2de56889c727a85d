// The rule under 20,000 people a row whose answers are drawn from the tables. It checks the rule, not the
// questions.
#include "core/questionnaire/classify.h"
#include "core/questionnaire/interview.h"
#include "tests/core/questionnaire/dice.h"
#include "tests/core/questionnaire/tables.h"
#include "tests/suites/suite.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

using namespace nextrung;
using namespace nextrung::core;
using namespace nextrung::tests;

namespace {

constexpr int peopleInRow = 20000;
constexpr std::uint64_t seed = 20261124;

/// What is different from "as the tables say".
struct Variant {
    double atRandom = 0;       ///< Share of answers.
    double tablesOffBy = 0;    ///< Standard deviation on each log-chance, drawn anew for each person.
    double skipped = 0;        ///< Share of items; how-sure is never skipped.
    double misled = 0;         ///< Share of people whose intent and sureness are those of the opposite kind.
    bool isFixedOrder = false; ///< The tables' order instead of the most telling item.
};

/// One row of the table that the rule was published with.
struct Row {
    double items = 0;
    double stopOne = 0;
    double stopTwo = 0;
    double right = 0;
    double exploring = 0;
    double swapped = 0;
    double rightWhenSure = 0;
    double exploringRight = 0;
};

struct Person {
    Kind kind = Kind::Exploring;
    Answers answers; ///< To every item; an item that is not there is skipped.
};

class Population {
public:
    Population(const Questionnaire& questionnaire, const Variant& variant)
        : m_questionnaire(questionnaire), m_variant(variant), m_dice(seed) {}

    Person draw() {
        Person person;
        person.kind = static_cast<Kind>(m_dice.pick(m_questionnaire.prior));
        const Kind stated = m_dice.happens(m_variant.misled) ? misledFrom(person.kind) : person.kind;
        const std::vector<Id>& intent = m_questionnaire.rule.intent;
        for (const Id& id : m_questionnaire.rule.order) {
            const bool isIntent = std::find(intent.begin(), intent.end(), id) != intent.end();
            std::vector<Id> answer = drawAnswer(*m_questionnaire.find(id), isIntent ? stated : person.kind);
            if (!m_dice.happens(m_variant.skipped))
                person.answers.chosen[id] = std::move(answer);
        }
        person.answers.chosen["how-sure"] = {drawSureness(*m_questionnaire.find("how-sure"), stated)};
        return person;
    }

private:
    /// The opposite kind; who explores has two.
    Kind misledFrom(Kind kind) {
        const bool isFrom = kind == Kind::Exploring ? m_dice.happens(.5) : kind == Kind::Springboard;
        return isFrom ? Kind::Career : Kind::Springboard;
    }

    double off() { return m_variant.tablesOffBy > 0 ? std::exp(m_dice.normal(m_variant.tablesOffBy)) : 1; }

    std::vector<Id> drawAnswer(const Item& item, Kind kind) {
        return item.form == ItemForm::Ticks ? drawTicks(item, kind) : std::vector<Id>{drawOption(item, kind)};
    }

    Id drawOption(const Item& item, Kind kind) {
        const bool isRandom = m_dice.happens(m_variant.atRandom);
        m_weights.clear();
        for (const Option& option : item.options)
            m_weights.push_back(isRandom ? 1 : option.chances[static_cast<std::size_t>(kind)] * off());
        return item.options[m_dice.pick(m_weights)].id;
    }

    std::vector<Id> drawTicks(const Item& item, Kind kind) {
        const bool isRandom = m_dice.happens(m_variant.atRandom);
        std::vector<Id> ticks;
        for (const Option& option : item.options) {
            const double chance = option.chances[static_cast<std::size_t>(kind)];
            const std::array<double, 2> weights =
                isRandom ? std::array<double, 2>{.3, .7}
                         : std::array<double, 2>{chance * off(), (1 - chance) * off()};
            const bool isTicked = m_dice.pick(weights) == 0;
            if (option.id != item.noneOption && isTicked)
                ticks.push_back(option.id);
        }
        return ticks.empty() ? std::vector<Id>{item.noneOption} : ticks;
    }

    Id drawSureness(const Item& item, Kind kind) {
        std::array<double, 4> weights{.40, .33, .20, .07};
        if (kind == Kind::Exploring)
            weights = {.10, .25, .40, .25};
        if (m_dice.happens(m_variant.atRandom))
            weights = {1, 1, 1, 1};
        return item.options[m_dice.pick(weights)].id;
    }

    const Questionnaire& m_questionnaire;
    Variant m_variant;
    Dice m_dice;
    std::vector<double> m_weights;
};

/// The next item in the tables' order, if-paid aside where it says nothing.
Id nextInOrder(const Questionnaire& questionnaire, const Answers& answers) {
    for (const Id& id : questionnaire.rule.order) {
        const auto fiveYears = answers.chosen.find("five-years");
        if (id == "if-paid" && fiveYears != answers.chosen.end() &&
            fiveYears->second == std::vector<Id>{"outside"})
            continue;
        if (!answers.chosen.contains(id) && !answers.skipped.contains(id))
            return id;
    }
    return {};
}

struct Step {
    NextItem next;
    Kind told = Kind::Exploring; ///< Once it has stopped.
};

/// What comes next is a function of the set of answers, and most sets come up many times: each is worked out
/// once.
class Remembered {
public:
    explicit Remembered(const Questionnaire& questionnaire) : m_questionnaire(questionnaire) {}

    const Step& after(const Answers& answers) {
        const auto [known, isNew] = m_known.try_emplace(keyOf(answers));
        Step& step = known->second;
        if (isNew)
            step.next = nextItem(m_questionnaire, answers);
        if (isNew && step.next.stopped)
            step.told = kindOf(m_questionnaire, answers);
        return step;
    }

private:
    static std::string keyOf(const Answers& answers) {
        std::string key;
        key.reserve(256);
        for (const auto& [item, chosen] : answers.chosen) {
            key.append(item).append("=");
            for (const Id& option : chosen)
                key.append(option).append(",");
        }
        for (const Id& item : answers.skipped)
            key.append("!").append(item);
        return key;
    }

    const Questionnaire& m_questionnaire;
    std::unordered_map<std::string, Step> m_known;
};

struct Interview {
    int asked = 0;
    StopReason stoppedBy = StopReason::NothingLeft;
    Kind told = Kind::Exploring;
};

Interview interview(const Questionnaire& questionnaire, Remembered& remembered, const Person& person,
                    bool isFixedOrder) {
    int asked = 0;
    Answers answers;
    const Step* step = &remembered.after(answers);
    for (; step->next.item; step = &remembered.after(answers)) {
        const bool isSureness = *step->next.item == "how-sure";
        const Id item = isFixedOrder && !isSureness ? nextInOrder(questionnaire, answers) : *step->next.item;
        asked += isSureness ? 0 : 1;
        if (const auto answer = person.answers.chosen.find(item); answer != person.answers.chosen.end())
            answers.chosen.insert(*answer);
        else
            answers.skipped.insert(item);
    }
    return {asked, *step->next.stopped, step->told};
}

/// Adds people up and gives the shares.
class Tally {
public:
    void add(const Interview& interview, Kind is) {
        ++m_people;
        m_items += interview.asked;
        ++m_stops[static_cast<std::size_t>(interview.stoppedBy)];
        ++m_told[static_cast<std::size_t>(is)][static_cast<std::size_t>(interview.told)];
    }

    Row row() const {
        const auto& [springboard, career, exploring] = m_told;
        const double decided = sum(springboard) + sum(career);
        const double right = springboard[0] + career[1];
        const double toldSure = right + springboard[1] + career[0] + exploring[0] + exploring[1];
        return {m_items / m_people,
                m_stops[0] / m_people,
                m_stops[1] / m_people,
                right / decided,
                (springboard[2] + career[2]) / decided,
                (springboard[1] + career[0]) / decided,
                right / toldSure,
                exploring[2] / sum(exploring)};
    }

    double stops(StopReason reason) const { return m_stops[static_cast<std::size_t>(reason)]; }

private:
    static double sum(const std::array<double, 3>& told) { return told[0] + told[1] + told[2]; }

    double m_people = 0;
    double m_items = 0;
    std::array<double, 4> m_stops{};
    std::array<std::array<double, 3>, 3> m_told{};
};

QString asText(const Row& row) {
    return QString::asprintf("items %.2f, stop 1 / 2 %.3f / %.3f, right %.3f, exploring %.3f, swapped %.4f, "
                             "right when sure %.3f, exploring right %.3f",
                             row.items, row.stopOne, row.stopTwo, row.right, row.exploring, row.swapped,
                             row.rightWhenSure, row.exploringRight);
}

void verifyWithin(const char* what, double actual, double low, double high) {
    // A hair for the bounds themselves, which are written in hundredths.
    const bool isWithin = actual >= low - 1e-9 && actual <= high + 1e-9;
    QVERIFY2(isWithin,
             qPrintable(QString("%1 is %2, outside %3 to %4").arg(what).arg(actual).arg(low).arg(high)));
}

} // namespace

Q_DECLARE_METATYPE(Variant)
Q_DECLARE_METATYPE(Row)

class SimulationTest final : public QObject {
    Q_OBJECT

private slots:
    void people_landInTheBands_data();
    void people_landInTheBands();
    void people_stopByEachRule();

private:
    Tally simulate(const Variant& variant, int people);

    const Questionnaire m_questionnaire = referenceQuestionnaire();
    Remembered m_remembered{m_questionnaire};
};

Tally SimulationTest::simulate(const Variant& variant, int people) {
    Population population(m_questionnaire, variant);
    Tally tally;
    for (int each = 0; each < people; ++each) {
        const Person person = population.draw();
        tally.add(interview(m_questionnaire, m_remembered, person, variant.isFixedOrder), person.kind);
    }
    return tally;
}

void SimulationTest::people_landInTheBands_data() {
    QTest::addColumn<Variant>("variant");
    QTest::addColumn<Row>("published");
    const auto row = [](const char* name, const Variant& variant, const Row& published) {
        QTest::newRow(name) << variant << published;
    };
    row("as the tables say", {}, {5.8, .68, .32, .87, .13, .001, .98, .91});
    row("15 % random answers", {.15, 0, 0, 0, false}, {6.0, .61, .39, .78, .21, .004, .96, .87});
    row("tables wrong", {0, .5, 0, 0, false}, {5.8, .66, .34, .84, .15, .002, .97, .90});
    row("both", {.15, .5, 0, 0, false}, {6.0, .59, .40, .75, .24, .005, .96, .86});
    row("20 % skipped", {0, 0, .2, 0, false}, {6.4, .58, .40, .80, .20, .001, .97, .89});
    row("10 % misled", {0, 0, 0, .1, false}, {5.9, .64, .35, .79, .19, .025, .93, .85});
    row("fixed order", {0, 0, 0, 0, true}, {5.9, .69, .31, .87, .13, .000, .98, .91});
}

void SimulationTest::people_landInTheBands() {
    QFETCH(Variant, variant);
    QFETCH(Row, published);
    const Row row = simulate(variant, peopleInRow).row();
    qInfo().noquote() << asText(row);
    const bool isFirstRow = QByteArray(QTest::currentDataTag()) == "as the tables say";
    verifyWithin("items", row.items, isFirstRow ? 5.4 : published.items - .2,
                 isFirstRow ? 5.95 : published.items + .2);
    const auto verifyShare = [](const char* what, double actual, double expected, double tolerance = .02) {
        verifyWithin(what, actual, expected - tolerance, expected + tolerance);
    };
    verifyShare("stopped by rule 1", row.stopOne, published.stopOne);
    verifyShare("stopped by rule 2", row.stopTwo, published.stopTwo);
    verifyShare("told right", row.right, published.right);
    verifyShare("told exploring", row.exploring, published.exploring);
    verifyShare("swapped", row.swapped, published.swapped, .005);
    verifyShare("right when sure", row.rightWhenSure, published.rightWhenSure);
    verifyShare("exploring told right", row.exploringRight, published.exploringRight);
}

void SimulationTest::people_stopByEachRule() {
    constexpr int people = 3000;
    Variant halfSkipped;
    halfSkipped.skipped = .5;
    const Tally tally = simulate(halfSkipped, people);
    for (const StopReason reason :
         {StopReason::SureEnough, StopReason::CannotChange, StopReason::MostAsked, StopReason::NothingLeft}) {
        qInfo("rule %d: %.0f of %d", static_cast<int>(reason), tally.stops(reason), people);
        QVERIFY(tally.stops(reason) > 10);
    }
}

NEXTRUNG_SUITE("core.simulation", SimulationTest)
#include "tst_simulation.moc"
