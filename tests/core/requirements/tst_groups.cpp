#include "core/requirements/assess.h"
#include "tests/core/builders.h"
#include "tests/suites/suite.h"

#include <random>

using namespace nextrung::tests;

namespace {

constexpr std::array allStates{RequirementState::Met, RequirementState::NotYet, RequirementState::Unknown,
                               RequirementState::Unpublished};

/// A yes-or-no leaf, and the person's fact, that come out as `state`.
Requirement leafIn(RequirementState state, const Id& id, Profile& person) {
    if (state == RequirementState::Met || state == RequirementState::NotYet) {
        person.facts.push_back(fact(id, state == RequirementState::Met));
    }
    return state == RequirementState::Unpublished ? unpublished(yesNo(id)) : yesNo(id);
}

/// What a tree comes to when everything open is taken for true or false.
bool value(const Requirement& node, const Profile& person, bool unknownIs, bool unpublishedIs) {
    if (node.node == NodeKind::Leaf) {
        if (node.unpublished) {
            return unpublishedIs;
        }
        for (const RequirementFact& known : person.facts) {
            if (known.requirement == node.id) {
                return std::get<bool>(known.value);
            }
        }
        return unknownIs;
    }
    int isTrue = 0;
    for (const Requirement& child : node.children) {
        isTrue += value(child, person, unknownIs, unpublishedIs) ? 1 : 0;
    }
    switch (node.node) {
    case NodeKind::All:
        return isTrue == static_cast<int>(node.children.size());
    case NodeKind::Any:
        return isTrue > 0;
    default:
        return isTrue >= node.atLeast;
    }
}

/// The state by trying out: met whatever the open leaves are, not yet whatever they are, unknown where the
/// person's own facts alone could decide for it.
RequirementState byTryingOut(const Requirement& root, const Profile& person) {
    if (value(root, person, false, false)) {
        return RequirementState::Met;
    }
    if (!value(root, person, true, true)) {
        return RequirementState::NotYet;
    }
    return value(root, person, true, false) ? RequirementState::Unknown : RequirementState::Unpublished;
}

class RandomTree {
public:
    explicit RandomTree(unsigned seed) : m_random(seed) {}

    Requirement make(int depth, Profile& person) {
        const int shape = depth == 0 ? 0 : number(0, 3);
        const Id id = "n" + std::to_string(m_next++);
        if (shape == 0) {
            return leafIn(allStates.at(static_cast<std::size_t>(number(0, 3))), id, person);
        }
        std::vector<Requirement> children;
        for (int count = number(1, 4); count > 0; --count) {
            children.push_back(make(depth - 1, person));
        }
        const int most = static_cast<int>(children.size());
        if (shape == 1) {
            return all(id, std::move(children));
        }
        return shape == 2 ? any(id, std::move(children)) : atLeast(id, number(1, most), std::move(children));
    }

private:
    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }

    std::mt19937 m_random;
    int m_next = 0;
};

/// A certificate that ends on that day.
Requirement ending(const Id& id, const std::string& until, Profile& person) {
    person.credentials.push_back({"key-" + id, id, maybeWhen(until)});
    return leaf(id, LeafKind::Credential, {id});
}

} // namespace

class TestGroups : public QObject {
    Q_OBJECT

private slots:
    void atLeast_agreesWithTryingOutEveryCombination();
    void randomTrees_agreeWithTryingOut();
    void root_countsItsChildren();
    void rootThatIsAny_isOfOne();
    void nestedAny_countsItsOwnChildren();
    void emptyGroup_isMet();
    void metByTimeOn_isTheKthEarliest();
    void expires_isWhenTooFewAreLeft();
    void leavesIn_isInReadingOrderWhateverTheRootSays();
    void firstStep_doesBeforeItTellsBeforeItAsksBeforeItWaits();
    void firstStep_skipsWhatIsMetAlready();
    void firstStep_ofAnyTakesWhatCanBeDone();
    void readiness_countsUnknownHalf();
};

void TestGroups::atLeast_agreesWithTryingOutEveryCombination() {
    int tried = 0;
    for (std::size_t children = 1; children <= 5; ++children) {
        std::size_t combinations = 1;
        for (std::size_t child = 0; child < children; ++child) {
            combinations *= allStates.size();
        }
        for (std::size_t combination = 0; combination < combinations; ++combination) {
            Profile person;
            std::vector<Requirement> leaves;
            std::size_t rest = combination;
            for (std::size_t child = 0; child < children; ++child) {
                leaves.push_back(
                    leafIn(allStates.at(rest % allStates.size()), "l" + std::to_string(child), person));
                rest /= allStates.size();
            }
            for (int needed = 1; needed <= static_cast<int>(children); ++needed) {
                const Requirement root = atLeast("root", needed, leaves);
                QCOMPARE(name(assessed(root, person).state), name(byTryingOut(root, person)));
                ++tried;
            }
            // All is at least n, any is at least 1.
            QCOMPARE(name(assessed(all("root", leaves), person).state),
                     name(assessed(atLeast("root", static_cast<int>(children), leaves), person).state));
            QCOMPARE(name(assessed(any("root", leaves), person).state),
                     name(assessed(atLeast("root", 1, leaves), person).state));
        }
    }
    QCOMPARE(tried, 4 + 2 * 16 + 3 * 64 + 4 * 256 + 5 * 1024);
}

void TestGroups::randomTrees_agreeWithTryingOut() {
    const EntityIndex entities = vocabulary();
    std::map<RequirementState, int> seen;
    for (unsigned seed = 0; seed < 3000; ++seed) {
        Profile person;
        const Requirement root = RandomTree(seed).make(3, person);
        const Assessment assessment = assess(root, person, today, contextOf(entities));
        QCOMPARE(name(assessment.state), name(byTryingOut(root, person)));
        QCOMPARE(name(stateOf(root, person, today, contextOf(entities))), name(assessment.state));
        ++seen[assessment.state];
        // Every leaf is found again, by its state.
        std::size_t leaves = 0;
        for (const RequirementState state : allStates) {
            leaves += leavesIn(assessment, state).size();
        }
        QVERIFY(leaves >= 1);
        QVERIFY((firstStep(assessment) == nullptr) || assessment.state != RequirementState::Met);
        QVERIFY(readiness(assessment) >= 0 && readiness(assessment) <= 1);
    }
    for (const RequirementState state : allStates) {
        QVERIFY2(seen[state] > 100, name(state).c_str());
    }
}

void TestGroups::root_countsItsChildren() {
    Profile person;
    const Requirement nested =
        any("any", {leafIn(RequirementState::Met, "a", person), yesNo("b"), yesNo("c")});
    const Requirement root = all("root", {nested, leafIn(RequirementState::NotYet, "d", person), yesNo("e")});
    const Assessment assessment = assessed(root, person);
    QCOMPARE(assessment.met, 1);
    QCOMPARE(assessment.total, 3);
    QCOMPARE(assessment.needed, 3);
    const Assessment some = assessed(atLeast("root", 2, root.children), person);
    QCOMPARE(some.met, 1);
    QCOMPARE(some.total, 3);
    QCOMPARE(some.needed, 2);
}

void TestGroups::rootThatIsAny_isOfOne() {
    Profile person;
    const std::vector<Requirement> leaves{leafIn(RequirementState::Met, "a", person),
                                          leafIn(RequirementState::Met, "b", person), yesNo("c")};
    QCOMPARE(assessed(any("root", leaves), person).met, 1);
    QCOMPARE(assessed(any("root", leaves), person).total, 1);
    QCOMPARE(assessed(any("root", leaves), {}).met, 0);
    QCOMPARE(assessed(any("root", leaves), {}).total, 1);
    QCOMPARE(readiness(assessed(any("root", leaves), person)), 1.0);
    QCOMPARE(readiness(assessed(any("root", leaves), {})), 0.5);
}

void TestGroups::nestedAny_countsItsOwnChildren() {
    Profile person;
    const Requirement nested = any("any", {leafIn(RequirementState::Met, "a", person), yesNo("b")});
    const Assessment assessment = assessed(all("root", {nested}), person);
    QCOMPARE(assessment.children.front().total, 2);
    QCOMPARE(assessment.children.front().met, 1);
    QCOMPARE(assessment.children.front().needed, 1);
}

void TestGroups::emptyGroup_isMet() {
    const Assessment nothingAsked = assessed(all("root", {}), {});
    QCOMPARE(name(nothingAsked.state), name(RequirementState::Met));
    QCOMPARE(nothingAsked.total, 0);
    QCOMPARE(readiness(nothingAsked), 1.0);
}

void TestGroups::metByTimeOn_isTheKthEarliest() {
    Profile person;
    person.facts = {fact("a", 17.0, "2026-11-24"), fact("b", 16.0, "2026-11-24"),
                    fact("c", 40.0, "2026-11-24")};
    const auto age = [](const Id& id) { return numbered(leaf(id, LeafKind::Age), 18); };
    const std::vector<Requirement> leaves{age("a"), age("b"), age("c"), yesNo("d")};
    const auto dateOf = [&](const Requirement& root) { return iso(assessed(root, person).metByTimeOn); };
    QCOMPARE(dateOf(any("root", leaves)), std::string{"2026-11-24"});
    QCOMPARE(dateOf(atLeast("root", 2, leaves)), std::string{"2027-11-24"});
    QCOMPARE(dateOf(atLeast("root", 3, leaves)), std::string{"2028-11-24"});
    QCOMPARE(dateOf(all("root", leaves)), std::string{"never"});
    QCOMPARE(dateOf(all("root", {age("a"), any("any", {age("b"), age("c")})})), std::string{"2027-11-24"});
}

void TestGroups::expires_isWhenTooFewAreLeft() {
    Profile person;
    const std::vector<Requirement> leaves{ending("ccma", "2027-01-31", person),
                                          ending("rma", "2028-01-31", person), ending("cma", "", person)};
    const auto endOf = [&](const Requirement& root) { return iso(assessed(root, person).expires); };
    QCOMPARE(endOf(any("root", leaves)), std::string{"never"});
    QCOMPARE(endOf(atLeast("root", 2, leaves)), std::string{"2028-01-31"});
    QCOMPARE(endOf(all("root", leaves)), std::string{"2027-01-31"});
    QVERIFY(assessed(all("root", leaves), person).endsSoon);
    QVERIFY(!assessed(atLeast("root", 2, leaves), person).endsSoon);
    // What is not met does not end.
    QCOMPARE(iso(assessed(all("root", {leaves[0], yesNo("x")}), person).expires), std::string{"never"});
}

void TestGroups::leavesIn_isInReadingOrderWhateverTheRootSays() {
    Profile person;
    const Requirement root = any(
        "root", {leafIn(RequirementState::Met, "a", person), yesNo("b"),
                 all("all", {yesNo("c"), leafIn(RequirementState::Unpublished, "d", person)}), yesNo("e")});
    const Assessment assessment = assessed(root, person);
    QCOMPARE(name(assessment.state), name(RequirementState::Met));
    std::vector<Id> unknown;
    for (const Assessment* each : leavesIn(assessment, RequirementState::Unknown)) {
        unknown.push_back(each->requirement);
    }
    QCOMPARE(unknown, std::vector<Id>({"b", "c", "e"}));
    QCOMPARE(leavesIn(assessment, RequirementState::Unpublished).front()->requirement, Id{"d"});
    QVERIFY(leavesIn(assessment, RequirementState::NotYet).empty());
}

void TestGroups::firstStep_doesBeforeItTellsBeforeItAsksBeforeItWaits() {
    Profile person;
    person.facts = {fact("wait", 17.0, "2026-11-24"), fact("do", false)};
    const Requirement wait = numbered(leaf("wait", LeafKind::Age), 18);
    const Requirement ask = unpublished(yesNo("ask"));
    const auto first = [&](std::vector<Requirement> leaves) {
        return firstStep(assessed(all("root", std::move(leaves)), person))->requirement;
    };
    QCOMPARE(first({wait, ask, yesNo("tell"), yesNo("do")}), Id{"do"});
    QCOMPARE(first({wait, ask, yesNo("tell")}), Id{"tell"});
    QCOMPARE(first({wait, ask}), Id{"ask"});
    QCOMPARE(first({wait}), Id{"wait"});
    QCOMPARE(first({yesNo("tell"), yesNo("tell-2")}), Id{"tell"});
    // A group shows the action of its first step.
    const Assessment root = assessed(all("root", {wait, yesNo("tell")}), person);
    QVERIFY(root.nextAction == root.children.at(1).nextAction);
}

void TestGroups::firstStep_skipsWhatIsMetAlready() {
    Profile person;
    const Requirement done = any(
        "any", {leafIn(RequirementState::Met, "a", person), leafIn(RequirementState::NotYet, "b", person)});
    QCOMPARE(firstStep(assessed(all("root", {done, yesNo("c")}), person))->requirement, Id{"c"});
    QVERIFY(firstStep(assessed(all("root", {done}), person)) == nullptr);
}

void TestGroups::firstStep_ofAnyTakesWhatCanBeDone() {
    Requirement rule = leaf("rule", LeafKind::ScopeOfPractice, {"injections"});
    rule.statesNot = {"NY"};
    Profile person;
    person.state = "NY";
    person.facts = {fact("a", false)};
    const Requirement blocked = all("blocked", {rule, yesNo("with-the-rule")});
    QCOMPARE(firstStep(assessed(any("root", {blocked, yesNo("a")}), person))->requirement, Id{"a"});
    QVERIFY(firstStep(assessed(atLeast("root", 2, {blocked, yesNo("a")}), person)) == nullptr);
}

void TestGroups::readiness_countsUnknownHalf() {
    Profile person;
    const Requirement root = all("root", {leafIn(RequirementState::Met, "a", person),
                                          leafIn(RequirementState::NotYet, "b", person), yesNo("c"),
                                          leafIn(RequirementState::Unpublished, "d", person)});
    QCOMPARE(readiness(assessed(root, person)), 1.5 / 4);
    // The share of the children, also where fewer are needed.
    QCOMPARE(readiness(assessed(atLeast("root", 1, root.children), person)), 1.5 / 4);
}

NEXTRUNG_SUITE("core.assess_groups", TestGroups)
#include "tst_groups.moc"
