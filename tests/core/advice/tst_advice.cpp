#include "core/advice/advice.h"
#include "tests/core/worlds.h"
#include "tests/suites/suite.h"

#include <algorithm>
#include <set>

using namespace nextrung::tests;

namespace {

struct Small {
    Catalog catalog = smallCatalog();
    Profile person = smallPerson();

    Advice advised() const { return advise(catalog, person, today); }
};

std::vector<Id> aboutOf(const Advice& advice) {
    std::vector<Id> ids;
    for (const AskItem& item : advice.ask) {
        ids.push_back(item.about);
    }
    return ids;
}

std::vector<Id> questionsOf(const Advice& advice) {
    std::vector<Id> ids;
    for (const PersonQuestion& question : advice.questions) {
        ids.push_back(question.requirement);
    }
    return ids;
}

bool has(const std::vector<Id>& ids, const Id& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

const AskItem& asked(const Advice& advice, const Id& about) {
    for (const AskItem& item : advice.ask) {
        if (item.about == about) {
            return item;
        }
    }
    throw std::runtime_error("not asked: " + about);
}

} // namespace

class TestAdvice : public QObject {
    Q_OBJECT

private slots:
    void kind_isWhatTheAnswersSay();
    void kind_thePersonsOwnWordWins();
    void aim_ofThePersonOrTheAnswers_data();
    void aim_ofThePersonOrTheAnswers();
    void aim_chosenByThePerson_stays();
    void aimsOffered_areThoseThatTheCatalogServes();
    void aimsOffered_exploring_beginWithTheLeaning();
    void standing_isOnTheLadderOfTheTitle();
    void standing_missingWithoutAnEmployerOrALadder();
    void ask_nextRungs();
    void ask_levelUnknown();
    void ask_unpublishedRung();
    void ask_paths();
    void ask_answeredIsNoLongerAsked();
    void ask_eachQuestionOnce();
    void questions_nextRungsFirstThenThePaths();
    void questions_oneFactIsAskedOnce();
    void openLeaves_allReachAskOrTheQuestions();
    void nextStep_withoutAnswers_isToAnswer();
    void nextStep_springboard_isOnTheBestPath();
    void nextStep_career_isOnTheLadder();
    void nextStep_levelUnknown_isToAsk();
    void nextStep_allMet_isToMoveUp();
    void nextStep_highestRung_goesOnToThePaths();
    void nextStep_pathAllMet_isToStart();
    void nextStep_nothingPublishedOfTheRung_isToAsk();
    void nextStep_isNeverATaskThatTheStateDoesNotAllow();
    void skipped_thatCouldChange();
    void unknownIds_areNoError();
    void emptyProfile_isNoError();
    void advise_sameForTheSameArguments();
    void advise_doesNotDependOnTheOrderOfTheCatalog();
    void advise_randomWorlds_agreeWithTheirParts();
};

void TestAdvice::kind_isWhatTheAnswersSay() {
    Small small;
    QCOMPARE(small.advised().kind, Kind::Springboard);
    QVERIFY(small.advised().classification == classify(small.catalog.questionnaire, small.person.answers));
    QCOMPARE(small.advised().questionnaireVersion, std::string{"small-1"});
    QCOMPARE(small.advised().today, today);
    QVERIFY(!small.advised().chosenKind);
    small.person.answers = careerAnswers();
    QCOMPARE(small.advised().kind, Kind::Career);
    small.person.answers = exploringAnswers();
    QCOMPARE(small.advised().kind, Kind::Exploring);
}

void TestAdvice::kind_thePersonsOwnWordWins() {
    Small small;
    small.person.chosenKind = Kind::Career;
    const Advice advice = small.advised();
    QCOMPARE(advice.kind, Kind::Career);
    QVERIFY(advice.chosenKind == Kind::Career);
    QCOMPARE(advice.classification.kind, Kind::Springboard);
    // The answers' aim was the other kind's: it goes with it.
    QVERIFY(!advice.aim);
    QCOMPARE(advice.paths.pathways.front().kind, PathwayKind::Specialize);
    small.person.chosenKind = std::nullopt;
    QVERIFY(advice.paths.pathways.front().id != small.advised().paths.pathways.front().id);
}

void TestAdvice::aim_ofThePersonOrTheAnswers_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("pull");
    QTest::addColumn<QString>("grow");
    QTest::addColumn<int>("aim");
    const auto springboard = static_cast<int>(Kind::Springboard);
    const auto career = static_cast<int>(Kind::Career);
    const auto exploring = static_cast<int>(Kind::Exploring);
    const auto at = [](Aim aim) { return static_cast<int>(aim); };
    QTest::newRow("springboard: pull") << springboard << "nurse"
                                       << "lead" << at(Aim::Nurse);
    QTest::newRow("springboard: grow does not fit") << springboard << ""
                                                    << "lead" << -1;
    QTest::newRow("springboard: pull of the other side") << springboard << "run-clinic-no-degree"
                                                         << "" << -1;
    QTest::newRow("springboard: does not know") << springboard << "dont-know"
                                                << "" << at(Aim::NotSure);
    QTest::newRow("springboard: no aim in the answer") << springboard << "like-ma"
                                                       << "" << -1;
    QTest::newRow("career: grow") << career << "nurse"
                                  << "recognized" << at(Aim::Recognized);
    QTest::newRow("career: falls back to a pull that fits") << career << "run-clinic-no-degree"
                                                            << "" << at(Aim::Lead);
    QTest::newRow("career: pull does not fit") << career << "nurse"
                                               << "" << -1;
    QTest::newRow("exploring: pull first") << exploring << "nurse"
                                           << "lead" << at(Aim::Nurse);
    QTest::newRow("exploring: falls back to grow") << exploring << "like-ma"
                                                   << "lead" << at(Aim::Lead);
    QTest::newRow("exploring: neither") << exploring << ""
                                        << "" << -1;
}

void TestAdvice::aim_ofThePersonOrTheAnswers() {
    QFETCH(int, kind);
    QFETCH(QString, pull);
    QFETCH(QString, grow);
    QFETCH(int, aim);
    Small small;
    small.person.chosenKind = static_cast<Kind>(kind);
    small.person.answers = {};
    if (!pull.isEmpty()) {
        small.person.answers.chosen["pull"] = {pull.toStdString()};
    }
    if (!grow.isEmpty()) {
        small.person.answers.chosen["grow"] = {grow.toStdString()};
    }
    const Advice advice = small.advised();
    QCOMPARE(advice.aim ? static_cast<int>(*advice.aim) : -1, aim);
    QCOMPARE(advice.aimFromAnswers, aim >= 0);
}

void TestAdvice::aim_chosenByThePerson_stays() {
    Small small;
    small.person.aim = Aim::Lead;
    for (const Kind kind : {Kind::Springboard, Kind::Career, Kind::Exploring}) {
        small.person.chosenKind = kind;
        QVERIFY(small.advised().aim == Aim::Lead);
        QVERIFY(!small.advised().aimFromAnswers);
    }
}

void TestAdvice::aimsOffered_areThoseThatTheCatalogServes() {
    Small small;
    using A = Aim;
    const std::vector<Aim> springboardFirst{A::Nurse,      A::DoctorPa,   A::Outside, A::Lead,   A::Teach,
                                            A::Specialize, A::Recognized, A::Stay,    A::NotSure};
    QVERIFY(small.advised().aimsOffered == springboardFirst);
    small.person.answers = careerAnswers();
    const std::vector<Aim> careerFirst{A::Lead,  A::Teach,    A::Specialize, A::Recognized, A::Stay,
                                       A::Nurse, A::DoctorPa, A::Outside,    A::NotSure};
    QVERIFY(small.advised().aimsOffered == careerFirst);
    // Without a ladder nothing serves to be recognized.
    small.person.employments.clear();
    QVERIFY(small.advised().aimsOffered == std::vector<Aim>({A::Lead, A::Teach, A::Specialize, A::Nurse,
                                                             A::DoctorPa, A::Outside, A::NotSure}));
    small.catalog.pathways.clear();
    QVERIFY(small.advised().aimsOffered == std::vector<Aim>({A::NotSure}));
}

void TestAdvice::aimsOffered_exploring_beginWithTheLeaning() {
    Small small;
    small.person.answers = exploringAnswers();
    small.person.answers.chosen["past-year"] = {"asked-level"};
    QCOMPARE(small.advised().kind, Kind::Exploring);
    QVERIFY(small.advised().classification.leaning == Kind::Career);
    QCOMPARE(small.advised().aimsOffered.front(), Aim::Lead);
    small.person.answers.chosen["past-year"] = {"saved"};
    QVERIFY(small.advised().classification.leaning == Kind::Springboard);
    QCOMPARE(small.advised().aimsOffered.front(), Aim::Nurse);
}

void TestAdvice::standing_isOnTheLadderOfTheTitle() {
    Small small;
    QCOMPARE(small.advised().standing->ladder, Id{"ma"});
    small.person.employments[0].rung = "lead-1";
    QCOMPARE(small.advised().standing->ladder, Id{"lead"});
    // Not known: the ladder that continues no other.
    small.person.employments[0].rung = "unknown";
    QCOMPARE(small.advised().standing->ladder, Id{"ma"});
    QVERIFY(small.advised().standing->levelUnknown);
}

void TestAdvice::standing_missingWithoutAnEmployerOrALadder() {
    Small small;
    small.person.employments[0].institution = "elm";
    QVERIFY(!small.advised().standing);
    small.person.employments[0].institution = std::nullopt;
    QVERIFY(!small.advised().standing);
    small.person = smallPerson();
    small.person.employments[0].until = when("2026-01-01");
    QVERIFY(!small.advised().standing);
    small.person = smallPerson();
    small.catalog.institutions[0].ladders.clear();
    QVERIFY(!small.advised().standing);
}

void TestAdvice::ask_nextRungs() {
    Small small;
    small.catalog.institutions[0].ladders[0].rungs[0].decidedBy = {};
    small.catalog.institutions[0].ladders[0].rungs[0].windows.clear();
    const Advice advice = small.advised();
    const std::vector<Id> about = aboutOf(advice);
    QCOMPARE(about.at(0), Id{"cedar/ma-3.review"});
    QCOMPARE(about.at(1), Id{"cedar/lead-1.decided-by"});
    QCOMPARE(about.at(2), Id{"cedar/lead-1.windows"});
    QVERIFY((asked(advice, "cedar/ma-3.review").question ==
             Message{"ask.rating",
                     {{"requirement", text("title of cedar/ma-3.review")}, {"where", text("MA ma-3")}}}));
    // The rung after the next one is not asked about yet.
    QVERIFY(!has(about, "cedar/ma-4.pay"));
    small.person.employments[0].rung = "ma-3";
    const std::vector<Id> later = aboutOf(small.advised());
    QVERIFY(has(later, "cedar/ma-4.pay"));
    QVERIFY(has(later, "cedar/ma-4.decided-by"));
    QVERIFY(has(later, "cedar/ma-4.duties"));
    // An opening has no months.
    QVERIFY(!has(later, "cedar/ma-4.windows"));
    QVERIFY(!has(later, "cedar/ma-4.move-up"));
    small.catalog.institutions[0].ladders[1].rungs[3].moveUp = MoveUp::Unpublished;
    QVERIFY(has(aboutOf(small.advised()), "cedar/ma-4.move-up"));
}

void TestAdvice::ask_levelUnknown() {
    Small small;
    small.person.employments[0].rung = "unknown";
    const Advice between = small.advised();
    QCOMPARE(between.ask.front().about, Id{"cedar.level"});
    QVERIFY((between.ask.front().question ==
             Message{"ask.my-level-between", {{"low", text("MA ma-2")}, {"high", text("MA ma-4")}}}));
    small.person.credentials.clear();
    small.person.complete = {"credentials"};
    small.person.facts = {fact("cedar/ma-4.opening", false)};
    small.catalog.institutions[0].ladders[1].rungs[2].requirements = all("cedar/ma-3", {yesNo("x")});
    small.person.facts.push_back(fact("x", false));
    // Everything above the first is "not yet": the level is the first one, and still it is asked for.
    QCOMPARE(small.advised().ask.front().question.key, std::string{"ask.my-level"});
    small.person.employments[0].rung = "ma-1";
    QVERIFY(!has(aboutOf(small.advised()), "cedar.level"));
}

void TestAdvice::ask_unpublishedRung() {
    Small small;
    Rung& next = small.catalog.institutions[0].ladders[1].rungs[2];
    next.requirementsUnpublished = true;
    next.requirements.children.clear();
    QCOMPARE(small.advised().ask.front().about, Id{"cedar/ma-3.requirements"});
    QCOMPARE(small.advised().ask.front().question.key, std::string{"ask.rung-requirements"});
}

void TestAdvice::ask_paths() {
    Small small;
    const Advice advice = small.advised();
    QVERIFY((asked(advice, "lead-ma.standard").question ==
             Message{"ask.path-standard", {{"path", text("To be a lead-ma")}}}));
    QCOMPARE(asked(advice, "base/lead-ma.a").question.key, std::string{"ask.other"});
    // Out of reach, and still open.
    small.person.limits = {{LimitKind::Months, 1, true}};
    small.catalog.pathways[2].typicalMonths = monthsFigure(12, 12);
    QVERIFY(has(aboutOf(small.advised()), "base/lead-ma.a"));
}

void TestAdvice::ask_answeredIsNoLongerAsked() {
    Small small;
    small.person.employerAnswers = {employerSays("cedar/ma-3.review", 3.0)};
    const Advice advice = small.advised();
    QVERIFY(!has(aboutOf(advice), "cedar/ma-3.review"));
    QVERIFY(has(questionsOf(advice), "cedar/ma-3.review"));
    small.person.employerAnswers = {employerSays("cedar/ma-3.review", std::monostate{})};
    QVERIFY(has(aboutOf(small.advised()), "cedar/ma-3.review"));
}

void TestAdvice::ask_eachQuestionOnce() {
    Small small;
    // The work search ends where the next rung has no duties: one question, not two.
    small.person.employments[0].rung = "ma-3";
    const std::vector<Id> about = aboutOf(small.advised());
    QCOMPARE(std::count(about.begin(), about.end(), Id{"cedar/ma-4.duties"}), std::ptrdiff_t{1});
    // Two rungs up it is asked as well.
    small.person.employments[0].rung = "ma-2";
    small.person.duties = {duty("precepting"), duty("panel-calls")};
    QVERIFY(has(aboutOf(small.advised()), "cedar/ma-4.duties"));
}

void TestAdvice::questions_nextRungsFirstThenThePaths() {
    Small small;
    const std::vector<Id> questions = questionsOf(small.advised());
    QCOMPARE(questions.at(0), Id{"cedar/ma-3.duty"});
    QCOMPARE(questions.at(1), Id{"cedar/lead-1.approval"});
    QCOMPARE(questions.at(2), Id{"base/practical-nurse.a"});
    QVERIFY(has(questions, "base/teacher.a"));
    small.person.limits = {{LimitKind::Months, 47, true}};
    QCOMPARE(questionsOf(small.advised()).back(), Id{"base/teacher.a"});
    QVERIFY(small.advised().questions.at(0).form == AnswerForm::Entity);
}

void TestAdvice::questions_oneFactIsAskedOnce() {
    Small small;
    Requirement scope = leaf("s1", LeafKind::ScopeOfPractice, {"injections"});
    Requirement school = leaf("e1", LeafKind::Education);
    school.education = "ged";
    small.catalog.pathways[0].requirements.children = {scope, school};
    scope.id = "s2";
    school.id = "e2";
    school.education = "bachelor";
    small.catalog.pathways[1].requirements.children = {scope, school};
    small.person.state = std::nullopt;
    const std::vector<Id> questions = questionsOf(small.advised());
    QCOMPARE(has(questions, "s1") + has(questions, "s2"), 1);
    QCOMPARE(has(questions, "e1") + has(questions, "e2"), 1);
    // Three paths ask for the same course.
    QVERIFY(has(questions, "base/practical-nurse.a"));
    QVERIFY(!has(questions, "base/registered-nurse.a"));
    QVERIFY(!has(questions, "base/physician-assistant.a"));
}

void TestAdvice::openLeaves_allReachAskOrTheQuestions() {
    for (unsigned seed = 0; seed < 200; ++seed) {
        const RandomWorld world(seed + 50000);
        const Advice advice = advise(world.catalog(), world.person(), today);
        const std::vector<Id> about = aboutOf(advice);
        const std::vector<Id> questions = questionsOf(advice);
        for (const auto* list : {&advice.paths.pathways, &advice.paths.outOfReach}) {
            for (const PathwayAdvice& path : *list) {
                for (const Assessment* leaf : leavesIn(path.requirements, RequirementState::Unpublished)) {
                    QVERIFY(has(about, leaf->requirement));
                }
                for (const Assessment* leaf : leavesIn(path.requirements, RequirementState::Unknown)) {
                    QVERIFY(has(questions, leaf->requirement));
                }
            }
        }
        QCOMPARE(std::set<Id>(about.begin(), about.end()).size(), about.size());
        QCOMPARE(std::set<Id>(questions.begin(), questions.end()).size(), questions.size());
    }
}

void TestAdvice::nextStep_withoutAnswers_isToAnswer() {
    Small small;
    small.person.answers = {};
    QCOMPARE(small.advised().nextStep->action.key, std::string{"action.answer-questions"});
    // Somebody who says their kind need not answer.
    small.person.chosenKind = Kind::Career;
    QVERIFY(small.advised().nextStep->action.key != "action.answer-questions");
}

void TestAdvice::nextStep_springboard_isOnTheBestPath() {
    Small small;
    small.person.complete = {"courses"};
    const NextStep step = *small.advised().nextStep;
    QCOMPARE(step.pathway, small.advised().paths.pathways.front().id);
    QCOMPARE(step.pathway, Id{"registered-nurse"});
    QCOMPARE(step.requirement, Id{"base/registered-nurse.a"});
    QVERIFY((step.action == Message{"action.course.not-yet", {{"what", text("anatomy")}}}));
    QVERIFY(
        (step.reason == Message{"next-step.reason.left",
                                {{"where", text("To be a registered-nurse")}, {"left", std::int64_t{2}}}}));
}

void TestAdvice::nextStep_career_isOnTheLadder() {
    Small small;
    small.person.answers = careerAnswers();
    const NextStep step = *small.advised().nextStep;
    // Telling us comes before asking the employer.
    QCOMPARE(step.requirement, Id{"cedar/ma-3.duty"});
    QCOMPARE(step.action.key, std::string{"action.duty.unknown"});
    QCOMPARE(step.pathway, Id{});
    QVERIFY((step.reason ==
             Message{"next-step.reason.left", {{"where", text("MA ma-3")}, {"left", std::int64_t{2}}}}));
    small.person.duties = {duty("precepting")};
    QCOMPARE(small.advised().nextStep->action.key, std::string{"action.rating.unpublished"});
    small.person.answers = exploringAnswers();
    QCOMPARE(small.advised().nextStep->requirement, Id{"cedar/ma-3.review"});
}

void TestAdvice::nextStep_levelUnknown_isToAsk() {
    Small small;
    small.person.answers = careerAnswers();
    small.person.employments[0].rung = "unknown";
    QCOMPARE(small.advised().nextStep->action.key, std::string{"action.ask-level"});
    // The facts leave one level only: then the ladder goes on.
    small.person.facts = {fact("cedar/ma-4.opening", false), fact("x", false)};
    small.catalog.institutions[0].ladders[1].rungs[2].requirements = all("cedar/ma-3", {yesNo("x")});
    QCOMPARE(small.advised().nextStep->requirement, Id{"x"});
}

void TestAdvice::nextStep_allMet_isToMoveUp() {
    Small small;
    small.person.answers = careerAnswers();
    Rung& next = small.catalog.institutions[0].ladders[1].rungs[2];
    next.requirements.children.clear();
    const auto action = [&](MoveUp moveUp) {
        next.moveUp = moveUp;
        return small.advised().nextStep->action;
    };
    QVERIFY((action(MoveUp::InPlace) == Message{"action.move-up.in-place", {{"rung", text("MA ma-3")}}}));
    QCOMPARE(action(MoveUp::Opening).key, std::string{"action.move-up.opening"});
    QCOMPARE(action(MoveUp::Unpublished).key, std::string{"action.move-up.unpublished"});
    QCOMPARE(small.advised().nextStep->reason.key, std::string{"next-step.reason.all-met"});
    QCOMPARE(small.advised().nextStep->requirement, Id{});
}

void TestAdvice::nextStep_highestRung_goesOnToThePaths() {
    Small small;
    small.person.answers = careerAnswers();
    small.person.employments[0].rung = "lead-2";
    const Advice advice = small.advised();
    QVERIFY(!advice.standing->next);
    QCOMPARE(advice.nextStep->pathway, advice.paths.pathways.front().id);
    // Without an employer too.
    small.person.employments.clear();
    QVERIFY(!small.advised().nextStep->pathway.empty());
    small.catalog.pathways.clear();
    QVERIFY(!small.advised().nextStep);
}

void TestAdvice::nextStep_pathAllMet_isToStart() {
    Small small;
    small.person.courses = {{"k", "anatomy", "A", std::nullopt}};
    const NextStep step = *small.advised().nextStep;
    QVERIFY((step.action == Message{"action.path.start", {{"path", text("To be a practical-nurse")}}}));
    QCOMPARE(step.pathway, Id{"practical-nurse"});
}

void TestAdvice::nextStep_nothingPublishedOfTheRung_isToAsk() {
    Small small;
    small.person.answers = careerAnswers();
    Rung& next = small.catalog.institutions[0].ladders[1].rungs[2];
    next.requirementsUnpublished = true;
    next.requirements.children.clear();
    QVERIFY((small.advised().nextStep->action ==
             Message{"action.rung-requirements.unpublished", {{"rung", text("MA ma-3")}}}));
}

void TestAdvice::nextStep_isNeverATaskThatTheStateDoesNotAllow() {
    Small small;
    small.person.answers = careerAnswers();
    small.person.state = "NY";
    small.person.complete = everyList();
    Requirement rule = leaf("rule", LeafKind::ScopeOfPractice, {"injections"});
    rule.statesNot = {"NY"};
    Rung& next = small.catalog.institutions[0].ladders[1].rungs[2];
    next.requirements = all("cedar/ma-3", {rule, leaf("task", LeafKind::Duty, {"injections"})});
    small.catalog.institutions[0].ladders.erase(small.catalog.institutions[0].ladders.begin());
    const NextStep step = *small.advised().nextStep;
    QVERIFY(step.requirement != "task" && step.requirement != "rule");
    QVERIFY(!step.pathway.empty());
    small.person.state = "UT";
    next.requirements.children[0].states = {"UT"};
    QCOMPARE(small.advised().nextStep->requirement, Id{"task"});
}

void TestAdvice::skipped_thatCouldChange() {
    Small small;
    small.person.answers = {};
    small.person.answers.chosen = {{"five-years", {"new-license"}}, {"school-plan", {"maybe"}}};
    small.person.answers.skipped = {"pull"};
    // An item that the interview would have asked and that has no answer counts as skipped.
    Answers asked = small.person.answers;
    for (const Id& item : replayInterview(small.catalog.questionnaire, asked).items)
        if (!asked.chosen.contains(item))
            asked.skipped.insert(item);
    QVERIFY(small.advised().skippedThatCouldChange ==
            skippedThatCouldChange(small.catalog.questionnaire, asked));
    QVERIFY(asked.skipped.size() > 1);
}

void TestAdvice::unknownIds_areNoError() {
    Small small;
    small.person.answers.chosen["no-such-item"] = {"nothing"};
    small.person.answers.chosen["pull"] = {"no-such-option"};
    small.person.credentials.push_back({"c9", "no-such-card", std::nullopt});
    small.person.education = "no-such-level";
    small.person.duties.push_back(duty("no-such-duty"));
    small.person.facts.push_back(fact("no-such-requirement", true));
    small.person.employerAnswers.push_back(employerSays("no-such-requirement", 3.0));
    small.person.complete.insert("no-such-list");
    small.person.employments[0].site = "no-such-site";
    small.person.employments[0].rung = "no-such-rung";
    const Advice advice = small.advised();
    QVERIFY(advice.standing->levelUnknown);
    QVERIFY(!advice.aim);
    QVERIFY(!advice.paths.pathways.empty());
}

void TestAdvice::emptyProfile_isNoError() {
    Small small;
    small.person = {};
    const Advice advice = small.advised();
    QCOMPARE(advice.kind, Kind::Exploring);
    QVERIFY(!advice.classification.enoughAnswers);
    QVERIFY(!advice.standing);
    QCOMPARE(advice.paths.pathways.size(), std::size_t{7});
    const Advice nothingInstalled = advise(Catalog{}, Profile{}, today);
    QVERIFY(nothingInstalled.paths.pathways.empty());
    QVERIFY(nothingInstalled.aimsOffered == std::vector<Aim>({Aim::NotSure}));
}

void TestAdvice::advise_sameForTheSameArguments() {
    const Small small;
    QVERIFY(small.advised() == small.advised());
    for (unsigned seed = 0; seed < 100; ++seed) {
        const RandomWorld world(seed + 70000);
        QVERIFY(advise(world.catalog(), world.person(), today) ==
                advise(world.catalog(), world.person(), today));
    }
}

void TestAdvice::advise_doesNotDependOnTheOrderOfTheCatalog() {
    for (unsigned seed = 0; seed < 100; ++seed) {
        RandomWorld world(seed + 90000);
        const Advice before = advise(world.catalog(), world.person(), today);
        Catalog shuffled = world.catalog();
        std::shuffle(shuffled.pathways.begin(), shuffled.pathways.end(), world.random());
        std::shuffle(shuffled.programs.begin(), shuffled.programs.end(), world.random());
        shuffled.institutions.insert(shuffled.institutions.begin(), Institution{});
        QVERIFY(advise(shuffled, world.person(), today) == before);
    }
    Small small;
    const Advice before = small.advised();
    std::swap(small.catalog.institutions[0].ladders[0], small.catalog.institutions[0].ladders[1]);
    std::swap(small.catalog.institutions[0].sites[0], small.catalog.institutions[0].sites[1]);
    QVERIFY(small.advised() == before);
}

void TestAdvice::advise_randomWorlds_agreeWithTheirParts() {
    for (unsigned seed = 0; seed < 200; ++seed) {
        const RandomWorld world(seed + 30000);
        Profile person = world.person();
        person.answers = seed % 3 == 0 ? springboardAnswers() : careerAnswers();
        const Advice advice = advise(world.catalog(), person, today);
        QVERIFY(advice.standing.has_value());
        QVERIFY(advice.paths ==
                recommend(world.catalog(), person, advice.kind, advice.aim, &*advice.standing, today));
        if (advice.nextStep && !advice.nextStep->requirement.empty()) {
            QVERIFY(!advice.nextStep->action.key.empty());
            QCOMPARE(advice.nextStep->reason.key, std::string{"next-step.reason.left"});
        }
    }
}

NEXTRUNG_SUITE("core.advise", TestAdvice)
#include "tst_advice.moc"
