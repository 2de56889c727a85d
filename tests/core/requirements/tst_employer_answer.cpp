#include "core/ladder/institution.h"
#include "core/requirements/employer_answer.h"
#include "tests/core/builders.h"
#include "tests/suites/suite.h"

using namespace nextrung::tests;

namespace {

Profile asked(std::variant<std::monostate, bool, double, std::string> value) {
    Profile person;
    person.employerAnswers = {employerSays("r", std::move(value))};
    return person;
}

bool moves(const Requirement& requirement, std::variant<std::monostate, bool, double, std::string> value) {
    return filledByEmployer(requirement, {employerSays("r", std::move(value))}).has_value();
}

} // namespace

class TestEmployerAnswer : public QObject {
    Q_OBJECT

private slots:
    void number_fillsWhatIsUnpublished();
    void number_doesNotTouchWhatIsPublished();
    void id_fillsWhatIsUnpublished();
    void freeText_movesNothing();
    void wrongType_movesNothing();
    void newestAnswer_counts();
    void lackingBoth_isFilledByBoth();
    void answerOfAnother_movesNothing();
    void yesNo_isTheEmployersFact();
    void yesNo_doesNotTouchWhatIsPublished();
    void scope_isFilledOnlyWhereNoRuleWasFound();
    void assess_namesTheAnswerAmongItsEvidence();
    void withEmployerAnswers_fillsTheWholeTree();
};

void TestEmployerAnswer::number_fillsWhatIsUnpublished() {
    for (const LeafKind kind : {LeafKind::Tenure, LeafKind::TrainingHours, LeafKind::Rating, LeafKind::Age,
                                LeafKind::Duty, LeafKind::Skill}) {
        const auto filled =
            filledByEmployer(withoutNumber(leaf("r", kind, {"precepting"})), {employerSays("r", 3.0)});
        QVERIFY(filled);
        QVERIFY((filled->leaf.amount == Threshold{3.0, false}));
        QVERIFY(!isUnpublished(filled->leaf));
        QCOMPARE(filled->answer, Id{"answer-r"});
    }
    // Nothing but the number was missing of these.
    QVERIFY(moves(unpublished(leaf("r", LeafKind::Rating)), 3.0));
    QVERIFY(moves(withoutNumber(leaf("r", LeafKind::Rating)), 0.0));
    QVERIFY(!moves(withoutNumber(leaf("r", LeafKind::Rating)), -1.0));
}

void TestEmployerAnswer::number_doesNotTouchWhatIsPublished() {
    const Requirement published = numbered(leaf("r", LeafKind::Rating), 4);
    QVERIFY(!moves(published, 3.0));
    Profile person = asked(3.0);
    person.facts = {fact("r", 3.0)};
    QCOMPARE(name(assessed(published, person).state), name(RequirementState::NotYet));
}

void TestEmployerAnswer::id_fillsWhatIsUnpublished() {
    for (const LeafKind kind :
         {LeafKind::Credential, LeafKind::License, LeafKind::Course, LeafKind::Duty, LeafKind::Skill}) {
        const auto filled =
            filledByEmployer(unpublished(leaf("r", kind)), {employerSays("r", std::string{"ccma"})});
        QVERIFY(filled);
        QCOMPARE(filled->leaf.ids, std::vector<Id>{"ccma"});
        QVERIFY(!isUnpublished(filled->leaf));
    }
    const auto school = filledByEmployer(unpublished(leaf("r", LeafKind::Education)),
                                         {employerSays("r", std::string{"associate"})});
    QCOMPARE(school->leaf.education, Id{"associate"});
    QVERIFY(!moves(leaf("r", LeafKind::Credential, {"rma"}), std::string{"ccma"}));
}

void TestEmployerAnswer::freeText_movesNothing() {
    QVERIFY(
        !moves(unpublished(leaf("r", LeafKind::Credential)), std::string{"A CCMA, or something like it"}));
    QVERIFY(!moves(unpublished(leaf("r", LeafKind::Credential)), std::string{}));
    QVERIFY(!moves(withoutNumber(leaf("r", LeafKind::Rating)), std::string{"3"}));
    QVERIFY(!moves(withoutNumber(leaf("r", LeafKind::Rating)), std::monostate{}));
    // An id that no pack names is nobody's: it stays open, and nothing is claimed.
    Profile person = asked(std::string{"no-such-thing"});
    person.credentials = {{"c", "no-such-thing", std::nullopt}};
    QCOMPARE(name(assessed(unpublished(leaf("r", LeafKind::Credential)), person).state),
             name(RequirementState::Unknown));
}

void TestEmployerAnswer::wrongType_movesNothing() {
    QVERIFY(!moves(withoutNumber(leaf("r", LeafKind::Rating)), true));
    QVERIFY(!moves(unpublished(leaf("r", LeafKind::Credential)), 3.0));
    QVERIFY(!moves(unpublished(leaf("r", LeafKind::Approval)), 3.0));
    QVERIFY(employerSaid(unpublished(leaf("r", LeafKind::Approval)), {employerSays("r", 3.0)}) == nullptr);
}

void TestEmployerAnswer::newestAnswer_counts() {
    const std::vector<EmployerAnswer> answers{employerSays("r", 3.0), employerSays("r", 4.0),
                                              employerSays("r", std::monostate{})};
    QCOMPARE(filledByEmployer(withoutNumber(leaf("r", LeafKind::Rating)), answers)->leaf.amount.value,
             std::optional{4.0});
    const std::vector<EmployerAnswer> said{employerSays("r", true), employerSays("r", false)};
    QVERIFY(!std::get<bool>(employerSaid(unpublished(leaf("r", LeafKind::Opening)), said)->value));
}

void TestEmployerAnswer::lackingBoth_isFilledByBoth() {
    Requirement open = withoutNumber(unpublished(leaf("r", LeafKind::Duty)));
    const auto half = filledByEmployer(open, {employerSays("r", 6.0)});
    QVERIFY(isUnpublished(half->leaf));
    QCOMPARE(half->leaf.amount.value, std::optional{6.0});
    const auto whole =
        filledByEmployer(open, {employerSays("r", 6.0), employerSays("r", std::string{"precepting"})});
    QVERIFY(!isUnpublished(whole->leaf));
    QCOMPARE(whole->leaf.amount.value, std::optional{6.0});
    QCOMPARE(whole->leaf.ids, std::vector<Id>{"precepting"});
}

void TestEmployerAnswer::answerOfAnother_movesNothing() {
    QVERIFY(!filledByEmployer(withoutNumber(leaf("r", LeafKind::Rating)), {employerSays("other", 3.0)}));
    QVERIFY(employerSaid(unpublished(leaf("r", LeafKind::Opening)), {employerSays("other", true)}) ==
            nullptr);
}

void TestEmployerAnswer::yesNo_isTheEmployersFact() {
    for (const LeafKind kind : {LeafKind::Approval, LeafKind::Opening, LeafKind::Other}) {
        const Requirement open = unpublished(leaf("r", kind));
        const Assessment yes = assessed(open, asked(true));
        QCOMPARE(name(yes.state), name(RequirementState::Met));
        QVERIFY(yes.evidence == std::vector<Evidence>({{EvidenceKind::EmployerAnswer, "answer-r"}}));
        QCOMPARE(yes.detail.key, std::string{"requirement.detail.employer-yes"});
        QCOMPARE(name(assessed(open, asked(false)).state), name(RequirementState::NotYet));
        QCOMPARE(name(assessed(open, asked(std::monostate{})).state), name(RequirementState::Unpublished));
    }
}

void TestEmployerAnswer::yesNo_doesNotTouchWhatIsPublished() {
    const Assessment published = assessed(leaf("r", LeafKind::Approval), asked(true));
    QCOMPARE(name(published.state), name(RequirementState::Unknown));
}

void TestEmployerAnswer::scope_isFilledOnlyWhereNoRuleWasFound() {
    Requirement task = leaf("r", LeafKind::ScopeOfPractice, {"injections"});
    task.states = {"UT"};
    task.statesNot = {"NY"};
    Profile person = asked(true);
    const auto stateIn = [&](const std::string& place, bool answer) {
        person.state = place;
        person.employerAnswers.front().value = answer;
        return name(assessed(task, person).state);
    };
    QCOMPARE(stateIn("TX", true), name(RequirementState::Met));
    QCOMPARE(stateIn("TX", false), name(RequirementState::NotYet));
    QCOMPARE(stateIn("NY", true), name(RequirementState::NotYet));
    QCOMPARE(stateIn("UT", false), name(RequirementState::Met));
    person.state = std::nullopt;
    QCOMPARE(name(assessed(task, person).state), name(RequirementState::Unknown));
}

void TestEmployerAnswer::assess_namesTheAnswerAmongItsEvidence() {
    Profile person = asked(3.0);
    person.facts = {fact("r", 3.0)};
    const Assessment score = assessed(withoutNumber(leaf("r", LeafKind::Rating)), person);
    QCOMPARE(name(score.state), name(RequirementState::Met));
    QVERIFY(score.evidence == std::vector<Evidence>({{EvidenceKind::Fact, "fact-r"},
                                                     {EvidenceKind::EmployerAnswer, "answer-r"}}));
    person.employerAnswers = {employerSays("r", 3.5)};
    QCOMPARE(name(assessed(withoutNumber(leaf("r", LeafKind::Rating)), person).state),
             name(RequirementState::NotYet));
    person.facts.clear();
    QCOMPARE(name(assessed(withoutNumber(leaf("r", LeafKind::Rating)), person).state),
             name(RequirementState::Unknown));
}

void TestEmployerAnswer::withEmployerAnswers_fillsTheWholeTree() {
    const Requirement open = withoutNumber(leaf("r", LeafKind::Rating));
    const Requirement root =
        all("root", {yesNo("a"), any("any", {open, numbered(leaf("b", LeafKind::Rating), 4)})});
    const Requirement filled =
        withEmployerAnswers(root, {employerSays("r", 3.0), employerSays("b", 1.0), employerSays("a", true)});
    QCOMPARE(filled.children.at(1).children.at(0).amount.value, std::optional{3.0});
    QCOMPARE(filled.children.at(1).children.at(1).amount.value, std::optional{4.0});
    QVERIFY(filled.children.at(0) == root.children.at(0));
    QVERIFY(withEmployerAnswers(root, {}) == root);
    QVERIFY(withEmployerAnswers(filled, {employerSays("r", 9.0)}) == filled);
}

NEXTRUNG_SUITE("core.employer_answer", TestEmployerAnswer)
#include "tst_employer_answer.moc"
