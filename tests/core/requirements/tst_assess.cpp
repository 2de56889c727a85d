#include "core/requirements/assess.h"
#include "tests/core/builders.h"
#include "tests/suites/suite.h"

#include <functional>

using namespace nextrung::tests;

namespace {

/// One row: a leaf, what the person told, and how that stands today.
void row(const char* name, const Requirement& requirement, const Profile& profile, RequirementState state) {
    QTest::newRow(name) << requirement << profile << state;
}

Profile with(const std::function<void(Profile&)>& tell) {
    Profile profile;
    tell(profile);
    return profile;
}

Profile saidAll(Profile profile) {
    profile.complete = everyList();
    return profile;
}

Requirement tenure(double needed, TenureOf of = TenureOf::Role) {
    Requirement made = numbered(leaf("r", LeafKind::Tenure), needed);
    made.tenureOf = of;
    return made;
}

Profile employed(std::vector<Employment> employments) {
    return with([&](Profile& profile) { profile.employments = std::move(employments); });
}

Profile holding(const Id& id, const std::string& until = {}) {
    return with([&](Profile& profile) { profile.credentials = {{"c1", id, maybeWhen(until)}}; });
}

Profile licensed(const Id& id, const std::string& until = {}) {
    return with([&](Profile& profile) { profile.licenses = {{"l1", id, maybeWhen(until)}}; });
}

Profile schooled(const Id& level) {
    return with([&](Profile& profile) { profile.education = level; });
}

Profile took(const Id& id, const std::string& grade, const std::string& on) {
    return with([&](Profile& profile) { profile.courses = {{"k1", id, grade, maybeWhen(on)}}; });
}

Profile trained(std::vector<TrainingTaken> trainings) {
    return with([&](Profile& profile) { profile.trainings = std::move(trainings); });
}

TrainingTaken hours(const Id& key, double count, const std::string& on, const Id& id = "panel-management") {
    return {key, id, count, maybeWhen(on)};
}

Profile doing(std::vector<DutyDone> duties) {
    return with([&](Profile& profile) { profile.duties = std::move(duties); });
}

DutyDone often(DutyDone made, double timesPerWeek) {
    made.timesPerWeek = timesPerWeek;
    return made;
}

Profile told(std::variant<bool, double, std::string> value, const std::string& on = {}) {
    return with([&](Profile& profile) { profile.facts = {fact("r", std::move(value), on)}; });
}

Profile in(const std::string& state) {
    return with([&](Profile& profile) { profile.state = state; });
}

Requirement graded(Requirement made, const std::string& least) {
    made.leastGrade = least;
    return made;
}

Requirement within(Requirement made, int count) {
    made.withinMonths = count;
    return made;
}

Requirement atLeastWeekly(Requirement made, double times) {
    made.timesPerWeek = times;
    return made;
}

Requirement level(const Id& id) {
    Requirement made = leaf("r", LeafKind::Education);
    made.education = id;
    return made;
}

Requirement scope(std::set<std::string> states, std::set<std::string> statesNot) {
    Requirement made = leaf("r", LeafKind::ScopeOfPractice, {"injections"});
    made.states = std::move(states);
    made.statesNot = std::move(statesNot);
    return made;
}

constexpr auto met = RequirementState::Met;
constexpr auto notYet = RequirementState::NotYet;
constexpr auto unknown = RequirementState::Unknown;
constexpr auto notPublished = RequirementState::Unpublished;

std::string keyOf(const std::optional<Message>& message) {
    return message ? message->key : "none";
}

template <typename Value> Value argument(const Message& message, const std::string& name) {
    for (const auto& [each, value] : message.arguments) {
        if (each == name) {
            return std::get<Value>(value);
        }
    }
    throw std::runtime_error("no argument " + name + " in " + message.key);
}

} // namespace

class TestAssess : public QObject {
    Q_OBJECT

    void columns() {
        QTest::addColumn<Requirement>("requirement");
        QTest::addColumn<Profile>("profile");
        QTest::addColumn<RequirementState>("state");
    }

    void check() {
        QFETCH(Requirement, requirement);
        QFETCH(Profile, profile);
        QFETCH(RequirementState, state);
        const Assessment assessment = assessed(requirement, profile);
        QCOMPARE(name(assessment.state), name(state));
        QCOMPARE(name(stateAlone(requirement, profile)), name(state));
        QCOMPARE(assessment.requirement, requirement.id);
        QCOMPARE(assessment.met, state == met ? 1 : 0);
        QCOMPARE(assessment.total, 1);
        // Met leaves have a day and no action; open ones are answered or asked.
        QCOMPARE(state == met, assessment.metByTimeOn && *assessment.metByTimeOn <= today);
        QVERIFY(state != met || !assessment.nextAction);
        QVERIFY(state != unknown || assessment.answerForm != AnswerForm::None);
        QVERIFY(state != unknown || assessment.nextAction);
        QVERIFY(state != notPublished || assessment.nextAction);
        QVERIFY(!assessment.detail.key.empty());
    }

private slots:
    void tenureOfRole_state_data();
    void tenureOfRole_state() { check(); }
    void tenureOfInstitution_state_data();
    void tenureOfInstitution_state() { check(); }
    void tenureOfRung_state_data();
    void tenureOfRung_state() { check(); }
    void credential_state_data();
    void credential_state() { check(); }
    void license_state_data();
    void license_state() { check(); }
    void education_state_data();
    void education_state() { check(); }
    void course_state_data();
    void course_state() { check(); }
    void trainingHours_state_data();
    void trainingHours_state() { check(); }
    void duty_state_data();
    void duty_state() { check(); }
    void skill_state_data();
    void skill_state() { check(); }
    void rating_state_data();
    void rating_state() { check(); }
    void age_state_data();
    void age_state() { check(); }
    void yesNo_state_data();
    void yesNo_state() { check(); }
    void scopeOfPractice_state_data();
    void scopeOfPractice_state() { check(); }
    void unpublishedLeaf_isUnpublishedWhateverThePersonTold();

    void assess_shortSum_givesProgressAndDate();
    void assess_credential_saysWhatCountedAndWhenItEnds();
    void assess_expiringWithinNinetyDays_endsSoon();
    void assess_trainingHours_endWhenTheSumFallsShort();
    void assess_course_endsWhenTheGradeIsTooOld();
    void assess_ageNotYet_saysTheBirthday();
    void assess_newestFactCounts();
    void assess_answerForm_asksForWhatIsMissing();
    void assess_action_ofContentWinsForNotYetOnly();
    void assess_taskThatTheStateDoesNotAllow_isNeverSuggested();
    void assess_evidenceThatDidNotCount_isNotListed();
    void assess_idWithoutEntity_isHeldByNobody();
    void assess_ownRungUnknown_isUnknown();
};

void TestAssess::tenureOfRole_state_data() {
    columns();
    row("one day short, more not excluded", tenure(24), employed({employment("e", "2024-11-25")}), unknown);
    row("one day short, that is all", tenure(24), saidAll(employed({employment("e", "2024-11-25")})), notYet);
    row("to the day", tenure(24), employed({employment("e", "2024-11-24")}), met);
    row("one day over", tenure(24), employed({employment("e", "2024-11-23")}), met);
    row("nothing told", tenure(24), {}, unknown);
    row("nothing, and that is all", tenure(24), saidAll({}), notYet);
    row("nothing needed", tenure(0), {}, met);
    row("two jobs add up", tenure(24),
        employed({employment("e", "2020-01-01", "2020-12-31"), employment("f", "2025-11-24")}), met);
    row("overlap counts once", tenure(24),
        saidAll(employed({employment("e", "2025-11-24"), employment("f", "2025-11-24")})), notYet);
    row("without a beginning it may be enough", tenure(24), saidAll(employed({employment("e", "")})),
        unknown);
    row("month: enough from any of its days", tenure(24), employed({employment("e", "2024-10")}), met);
    row("month: first day enough, last day not", tenure(24), saidAll(employed({employment("e", "2024-11")})),
        unknown);
    row("month: short from any of its days", tenure(24), saidAll(employed({employment("e", "2024-12")})),
        notYet);
    row("half a month asked is a whole one", tenure(23.5), employed({employment("e", "2024-11-24")}), met);
    row("how long is not published", withoutNumber(tenure(0)), employed({employment("e", "2000-01-01")}),
        notPublished);
    Employment scribe = employment("e", "2000-01-01");
    scribe.role = "scribe";
    row("another role", tenure(24), saidAll(employed({scribe})), notYet);
    Requirement eitherRole = tenure(24);
    eitherRole.ids = {"medical-assistant", "scribe"};
    row("one of two roles", eitherRole, employed({scribe}), met);
}

void TestAssess::tenureOfInstitution_state_data() {
    columns();
    const Requirement here = tenure(12, TenureOf::Institution);
    Employment elsewhere = employment("old", "2010-01-01", "2020-01-01");
    elsewhere.institution = "oak";
    Employment scribeHere = employment("e", "2025-11-24");
    scribeHere.role = "scribe";
    row("to the day", here, employed({employment("e", "2025-11-24")}), met);
    row("any role counts", here, employed({scribeHere}), met);
    row("one day short, more not excluded", here, employed({employment("e", "2025-11-25")}), unknown);
    row("one day short, that is all", here, saidAll(employed({employment("e", "2025-11-25")})), notYet);
    row("years elsewhere do not count", here, saidAll(employed({elsewhere, employment("e", "2026-01-01")})),
        notYet);
    row("no job here", here, saidAll(employed({elsewhere})), notYet);
    row("nothing told", here, {}, unknown);
}

void TestAssess::tenureOfRung_state_data() {
    columns();
    const Requirement onThis = tenure(12, TenureOf::Rung);
    Requirement onSecond = onThis;
    onSecond.rung = "ma-2";
    row("own rung, to the day", onThis, employed({onRung(employment("e", "2025-11-24"), "ma-2")}), met);
    // The beginning on the rung is told, so nothing is missing.
    row("own rung, one day short", onThis, employed({onRung(employment("e", "2025-11-25"), "ma-2")}), notYet);
    row("own rung, no date", onThis, employed({onRung(employment("e", ""), "ma-2")}), unknown);
    row("own rung, one date is missing", onThis,
        employed({onRung(employment("d", "", "2020-01-01"), "ma-2"),
                  onRung(employment("e", "2026-01-01"), "ma-2")}),
        unknown);
    row("own rung unknown", onThis, employed({onRung(employment("e", "2000-01-01"), "unknown")}), unknown);
    row("no rung told", onThis, employed({employment("e", "2000-01-01")}), unknown);
    row("named rung", onSecond, employed({onRung(employment("e", "2025-01-01"), "ma-2")}), met);
    row("named rung, other one held", onSecond, employed({onRung(employment("e", "2000-01-01"), "ma-1")}),
        unknown);
    row("named rung, other one held, that is all", onSecond,
        saidAll(employed({onRung(employment("e", "2000-01-01"), "ma-1")})), notYet);
    Employment sameNameElsewhere = onRung(employment("e", "2000-01-01", "2010-01-01"), "ma-2");
    sameNameElsewhere.institution = "oak";
    row("a rung of another employer", onSecond,
        saidAll(employed({sameNameElsewhere, onRung(employment("f", "2026-01-01"), "ma-1")})), notYet);
    row("month: first and last day differ", onThis, employed({onRung(employment("e", "2025-11"), "ma-2")}),
        unknown);
}

void TestAssess::credential_state_data() {
    columns();
    const Requirement either = leaf("r", LeafKind::Credential, {"ccma", "rma"});
    const Requirement graced = leaf("r", LeafKind::Credential, {"cma"});
    row("ends today", either, holding("ccma", "2026-11-24"), met);
    row("ended yesterday, the other not excluded", either, holding("ccma", "2026-11-23"), unknown);
    row("ended yesterday, that is all", either, saidAll(holding("ccma", "2026-11-23")), notYet);
    row("ends tomorrow", either, holding("rma", "2026-11-25"), met);
    row("no end told", either, holding("ccma"), met);
    row("another one", either, holding("cma"), unknown);
    row("another one, that is all", either, saidAll(holding("cma")), notYet);
    row("nothing told", either, {}, unknown);
    row("nothing, and that is all", either, saidAll({}), notYet);
    row("last day of grace", graced, holding("cma", "2026-10-25"), met);
    row("grace is over: an entry decides for its id", graced, holding("cma", "2026-10-24"), notYet);
    row("month: any of its days", graced, holding("cma", "2026-12"), met);
    row("month: first and last day differ", leaf("r", LeafKind::Credential, {"ccma"}),
        holding("ccma", "2026-11"), unknown);
    row("month: ended on any of its days", leaf("r", LeafKind::Credential, {"ccma"}),
        holding("ccma", "2026-10"), notYet);
    Profile renewed = holding("ccma", "2024-01-01");
    renewed.credentials.push_back({"c2", "ccma", when("2028-01-01")});
    row("an old and a new one", either, renewed, met);
    row("in the wrong list", either, licensed("ccma"), unknown);
    row("which one is not published", leaf("r", LeafKind::Credential), holding("ccma"), notPublished);
}

void TestAssess::license_state_data() {
    columns();
    const Requirement nurse = leaf("r", LeafKind::License, {"rn-license"});
    row("held", nurse, licensed("rn-license"), met);
    row("ends today", nurse, licensed("rn-license", "2026-11-24"), met);
    row("last day of grace", nurse, licensed("rn-license", "2026-10-25"), met);
    row("grace is over", nurse, licensed("rn-license", "2026-10-24"), notYet);
    row("ended yesterday, no grace", leaf("r", LeafKind::License, {"lpn-license"}),
        licensed("lpn-license", "2026-11-23"), notYet);
    row("another one", nurse, licensed("lpn-license"), unknown);
    row("another one, that is all", nurse, saidAll(licensed("lpn-license")), notYet);
    row("nothing told", nurse, {}, unknown);
    row("certificates are complete, licenses are not", nurse,
        with([](Profile& profile) { profile.complete = {"credentials"}; }), unknown);
}

void TestAssess::education_state_data() {
    columns();
    row("below", level("associate"), schooled("ged"), notYet);
    row("at", level("associate"), schooled("associate"), met);
    row("above", level("associate"), schooled("bachelor"), met);
    row("nothing told", level("associate"), {}, unknown);
    row("nothing, and that is all", level("associate"), saidAll({}), notYet);
    row("a level that no pack names", level("associate"), schooled("magister"), unknown);
    row("asked for a level that no pack names", level("magister"), schooled("bachelor"), unknown);
    row("which one is not published", level(""), schooled("bachelor"), notPublished);
}

void TestAssess::course_state_data() {
    columns();
    const Requirement anatomy = leaf("r", LeafKind::Course, {"anatomy"});
    const Requirement withC = graded(anatomy, "C");
    const Requirement fresh = within(anatomy, 60);
    row("taken, any grade", anatomy, took("anatomy", "", ""), met);
    row("grade below", withC, took("anatomy", "C-", "2025-12"), notYet);
    row("grade at", withC, took("anatomy", "C", "2025-12"), met);
    row("grade above", withC, took("anatomy", "C+", "2025-12"), met);
    row("best grade", withC, took("anatomy", "A+", "2025-12"), met);
    row("failed", withC, took("anatomy", "F", "2025-12"), notYet);
    row("B- against B", graded(anatomy, "B"), took("anatomy", "B-", ""), notYet);
    row("A- against B+", graded(anatomy, "B+"), took("anatomy", "A-", ""), met);
    row("no grade told", withC, took("anatomy", "", "2025-12"), unknown);
    row("not a letter", withC, took("anatomy", "passed", "2025-12"), unknown);
    row("old to the day", fresh, took("anatomy", "B", "2021-11-24"), met);
    row("one day too old", fresh, took("anatomy", "B", "2021-11-23"), notYet);
    row("no date told", fresh, took("anatomy", "B", ""), unknown);
    row("month: first and last day differ", fresh, took("anatomy", "B", "2021-11"), unknown);
    row("month: too old on any of its days", fresh, took("anatomy", "B", "2021-10"), notYet);
    row("month: fresh on any of its days", fresh, took("anatomy", "B", "2021-12"), met);
    row("this month is past, whatever its day", fresh, took("anatomy", "B", "2026-11"), met);
    row("planned for next month", fresh, took("anatomy", "", "2026-12"), notYet);
    row("as long as the grade itself counts", leaf("r", LeafKind::Course, {"chemistry"}),
        took("chemistry", "B", "2021-11-24"), met);
    row("longer than the grade itself counts", leaf("r", LeafKind::Course, {"chemistry"}),
        took("chemistry", "B", "2021-11-23"), notYet);
    row("the requirement's own time goes first", within(leaf("r", LeafKind::Course, {"chemistry"}), 120),
        took("chemistry", "B", "2018-01-01"), met);
    row("another course", anatomy, took("chemistry", "A", "2026-01"), unknown);
    row("another course, that is all", anatomy, saidAll(took("chemistry", "A", "2026-01")), notYet);
    row("nothing told", anatomy, {}, unknown);
}

void TestAssess::trainingHours_state_data() {
    columns();
    const Requirement twelve =
        within(numbered(leaf("r", LeafKind::TrainingHours, {"panel-management"}), 12), 12);
    row("below, more not excluded", twelve, trained({hours("a", 11.99, "2026-03-02")}), unknown);
    row("below, that is all", twelve, saidAll(trained({hours("a", 11.99, "2026-03-02")})), notYet);
    row("at", twelve, trained({hours("a", 12, "2026-03-02")}), met);
    row("above", twelve, trained({hours("a", 12.01, "2026-03-02")}), met);
    row("tenths that add up to it", twelve,
        trained({hours("a", 4.1, "2026-03-02"), hours("b", 7.9, "2026-03-03")}), met);
    row("old to the day", twelve, trained({hours("a", 12, "2025-11-24")}), met);
    row("one day too old", twelve, saidAll(trained({hours("a", 12, "2025-11-23")})), notYet);
    row("month: first and last day differ", twelve, saidAll(trained({hours("a", 12, "2025-11")})), unknown);
    row("no date told", twelve, saidAll(trained({hours("a", 12, "")})), unknown);
    row("planned", twelve, saidAll(trained({hours("a", 12, "2026-12-01")})), notYet);
    row("another training", twelve, saidAll(trained({hours("a", 12, "2026-03-02", "coaching")})), notYet);
    row("nothing told", twelve, {}, unknown);
    row("nothing, and that is all", twelve, saidAll({}), notYet);
    row("how many is not published", withoutNumber(twelve), trained({hours("a", 100, "2026-03-02")}),
        notPublished);
}

void TestAssess::duty_state_data() {
    columns();
    const Requirement either = leaf("r", LeafKind::Duty, {"precepting", "panel-calls"});
    const Requirement halfYear = numbered(leaf("r", LeafKind::Duty, {"precepting"}), 6);
    const Requirement thrice = atLeastWeekly(leaf("r", LeafKind::Duty, {"precepting"}), 3);
    row("done", either, doing({duty("precepting")}), met);
    row("ends today", either, doing({duty("precepting", "2025-01", "2026-11-24")}), met);
    row("ended yesterday, the other not excluded", either,
        doing({duty("precepting", "2025-01", "2026-11-23")}), unknown);
    row("ended yesterday, that is all", either, saidAll(doing({duty("precepting", "2025-01", "2026-11-23")})),
        notYet);
    row("begins tomorrow", leaf("r", LeafKind::Duty, {"precepting"}),
        doing({duty("precepting", "2026-11-25")}), notYet);
    row("nothing told", either, {}, unknown);
    row("nothing, and that is all", either, saidAll({}), notYet);
    row("months at", halfYear, doing({duty("precepting", "2026-05-24")}), met);
    row("months one day short: an entry decides", halfYear, doing({duty("precepting", "2026-05-25")}),
        notYet);
    row("months in the past count", halfYear, doing({duty("precepting", "2020-01-01", "2020-06-30")}), met);
    row("months, no date told", halfYear, doing({duty("precepting")}), unknown);
    row("month: first and last day differ", halfYear, doing({duty("precepting", "2026-05")}), unknown);
    row("often enough", thrice, doing({often(duty("precepting"), 3)}), met);
    row("not often enough", thrice, doing({often(duty("precepting"), 2.9)}), notYet);
    row("how often is not told", thrice, doing({duty("precepting")}), unknown);
    row("months and often, one is missing", atLeastWeekly(halfYear, 3),
        doing({duty("precepting", "2020-01-01")}), unknown);
    row("months and often", atLeastWeekly(halfYear, 3), doing({often(duty("precepting", "2020-01-01"), 3)}),
        met);
    row("how long is not published", withoutNumber(halfYear), doing({duty("precepting", "2020-01-01")}),
        notPublished);
    Profile oldJob = doing({duty("precepting", "2019-01-01")});
    oldJob.employments = {employment("e", "2018-01-01", "2020-01-01")};
    oldJob.duties[0].at = "e";
    row("ended with its job", leaf("r", LeafKind::Duty, {"precepting"}), oldJob, notYet);
}

void TestAssess::skill_state_data() {
    columns();
    const Requirement spanish = leaf("r", LeafKind::Skill, {"spanish"});
    const Requirement tenTimes = numbered(spanish, 10);
    row("yes", spanish, told(true), met);
    row("no", spanish, told(false), notYet);
    row("nothing told", spanish, {}, unknown);
    row("a text is no answer", spanish, told(std::string{"yes"}), unknown);
    row("below", tenTimes, told(9.0), notYet);
    row("at", tenTimes, told(10.0), met);
    row("above", tenTimes, told(11.0), met);
    row("a yes to the whole", tenTimes, told(true), met);
    row("once, no count asked", spanish, told(1.0), met);
    row("never, no count asked", spanish, told(0.0), notYet);
    row("lists being complete says nothing of it", spanish, saidAll({}), unknown);
    row("how often is not published", withoutNumber(spanish), told(100.0), notPublished);
}

void TestAssess::rating_state_data() {
    columns();
    const Requirement three = numbered(leaf("r", LeafKind::Rating), 3);
    row("below", three, told(2.9), notYet);
    row("at", three, told(3.0), met);
    row("above", three, told(3.1), met);
    row("nothing told", three, {}, unknown);
    row("a yes is no score", three, told(true), unknown);
    row("how high is not published", withoutNumber(three), told(5.0), notPublished);
    row("no number at all", leaf("r", LeafKind::Rating), told(5.0), notPublished);
    row("of another requirement", three, with([](Profile& profile) { profile.facts = {fact("other", 5.0)}; }),
        unknown);
}

void TestAssess::age_state_data() {
    columns();
    const Requirement adult = numbered(leaf("r", LeafKind::Age), 18);
    row("below", adult, told(17.0, "2026-11-24"), notYet);
    row("at", adult, told(18.0, "2026-11-24"), met);
    row("above", adult, told(40.0), met);
    row("no date: as of today", adult, told(17.0), notYet);
    row("told a year ago to the day", adult, told(17.0, "2025-11-24"), met);
    row("told a day less than a year ago", adult, told(17.0, "2025-11-25"), notYet);
    row("nothing told", adult, {}, unknown);
    row("a yes is no age", adult, told(true), unknown);
    row("which age is not published", withoutNumber(adult), told(40.0), notPublished);
}

void TestAssess::yesNo_state_data() {
    columns();
    for (const auto& [name, kind] :
         {std::pair{"approval", LeafKind::Approval}, std::pair{"opening", LeafKind::Opening},
          std::pair{"other", LeafKind::Other}}) {
        const Requirement asked = leaf("r", kind);
        const auto named = [n = std::string{name}](const char* rest) { return n + ": " + rest; };
        row(named("yes").c_str(), asked, told(true), met);
        row(named("no").c_str(), asked, told(false), notYet);
        row(named("nothing told").c_str(), asked, {}, unknown);
        row(named("a number is no answer").c_str(), asked, told(1.0), unknown);
        row(named("not published").c_str(), unpublished(asked), told(true), notPublished);
    }
}

void TestAssess::scopeOfPractice_state_data() {
    columns();
    const Requirement task = scope({"UT", "CA"}, {"NY"});
    row("allowed", task, in("UT"), met);
    row("not allowed", task, in("NY"), notYet);
    row("no rule published", task, in("TX"), notPublished);
    row("state missing", task, {}, unknown);
    row("no state at all is named", scope({}, {}), in("UT"), notPublished);
    row("a fact does not move the rule", task, with([](Profile& profile) {
            profile.state = "NY";
            profile.facts = {fact("r", true)};
        }),
        notYet);
}

void TestAssess::unpublishedLeaf_isUnpublishedWhateverThePersonTold() {
    Profile person = saidAll(told(true));
    person.employments = {onRung(employment("e", "2000-01-01"), "ma-2")};
    person.credentials = {{"c", "ccma", std::nullopt}};
    person.education = "bachelor";
    for (int kind = 0; kind <= static_cast<int>(LeafKind::Other); ++kind) {
        const Requirement asked = unpublished(leaf("r", static_cast<LeafKind>(kind), {"ccma"}));
        const Assessment assessment = assessed(asked, person);
        QCOMPARE(name(assessment.state), name(notPublished));
        QCOMPARE(assessment.answerForm, AnswerForm::None);
        QVERIFY(assessment.nextAction);
        QVERIFY(!assessment.metByTimeOn);
    }
}

void TestAssess::assess_shortSum_givesProgressAndDate() {
    const Assessment lasting = assessed(tenure(24), employed({employment("e", "2025-04-10")}));
    QCOMPARE(lasting.progress->have, 19.0);
    QCOMPARE(lasting.progress->need, std::optional{24.0});
    QCOMPARE(iso(lasting.metByTimeOn), std::string{"2027-04-10"});
    QCOMPARE(lasting.detail.key, std::string{"requirement.detail.tenure.short"});
    QCOMPARE(argument<months>(lasting.detail, "have").count(), 19);
    const Assessment certain = assessed(tenure(24), saidAll(employed({employment("e", "2025-04-10")})));
    QCOMPARE(keyOf(certain.nextAction), std::string{"action.tenure.wait"});
    QVERIFY(argument<PartialDate>(*certain.nextAction, "on") == when("2027-04-10"));
    const Assessment ended =
        assessed(tenure(24), saidAll(employed({employment("e", "2020-01-01", "2020-12-31")})));
    QVERIFY(!ended.metByTimeOn);
    QCOMPARE(keyOf(ended.nextAction), std::string{"action.tenure.not-yet"});
    const Requirement twelve = numbered(leaf("r", LeafKind::TrainingHours, {"panel-management"}), 12);
    const Assessment class8 = assessed(twelve, saidAll(trained({hours("a", 8, "2026-03-02")})));
    QCOMPARE(class8.progress->have, 8.0);
    QCOMPARE(argument<double>(*class8.nextAction, "left"), 4.0);
    const Assessment notAsked = assessed(withoutNumber(tenure(0)), employed({employment("e", "2025-04-10")}));
    QCOMPARE(notAsked.progress->have, 19.0);
    QVERIFY(!notAsked.progress->need);
}

void TestAssess::assess_credential_saysWhatCountedAndWhenItEnds() {
    Profile two = holding("ccma", "2027-08-31");
    two.credentials.push_back({"c2", "rma", when("2028-08-31")});
    const Requirement either = leaf("r", LeafKind::Credential, {"ccma", "rma"});
    const Assessment later = assessed(either, two);
    QCOMPARE(iso(later.expires), std::string{"2028-08-31"});
    QVERIFY(later.evidence == std::vector<Evidence>({{EvidenceKind::Credential, "c2"}}));
    two.credentials.push_back({"c3", "ccma", std::nullopt});
    QVERIFY(!assessed(either, two).expires);
    const Assessment graced =
        assessed(leaf("r", LeafKind::Credential, {"cma"}), holding("cma", "2026-11-01"));
    QCOMPARE(iso(graced.expires), std::string{"2026-12-01"});
    QCOMPARE(graced.detail.key, std::string{"requirement.detail.credential.grace"});
    const Assessment ended = assessed(either, saidAll(holding("ccma", "2026-01-31")));
    QCOMPARE(keyOf(ended.nextAction), std::string{"action.credential.renew"});
    QCOMPARE(ended.detail.key, std::string{"requirement.detail.credential.ended"});
    QVERIFY(!ended.expires);
    QCOMPARE(assessed(either, saidAll({})).detail.key, std::string{"requirement.detail.credential.none"});
    QCOMPARE(keyOf(assessed(either, saidAll({})).nextAction), std::string{"action.credential.not-yet"});
}

void TestAssess::assess_expiringWithinNinetyDays_endsSoon() {
    const Requirement held = leaf("r", LeafKind::Credential, {"ccma"});
    QVERIFY(assessed(held, holding("ccma", "2026-11-24")).endsSoon);
    QVERIFY(assessed(held, holding("ccma", "2027-02-22")).endsSoon);
    QVERIFY(!assessed(held, holding("ccma", "2027-02-23")).endsSoon);
    QVERIFY(!assessed(held, holding("ccma")).endsSoon);
    QVERIFY(!assessed(held, holding("ccma", "2026-11-23")).endsSoon);
    // Known to the month: the earliest day is the careful one.
    QVERIFY(assessed(held, holding("ccma", "2027-02")).endsSoon);
    QCOMPARE(iso(assessed(held, holding("ccma", "2027-02")).expires), std::string{"2027-02-01"});
}

void TestAssess::assess_trainingHours_endWhenTheSumFallsShort() {
    const Requirement twelve =
        within(numbered(leaf("r", LeafKind::TrainingHours, {"panel-management"}), 12), 12);
    const Assessment sum = assessed(twelve, trained({hours("a", 4, "2026-01-10"), hours("b", 6, "2026-03-02"),
                                                     hours("c", 6, "2026-06-01")}));
    // The class of January can go; without the one of March 10 hours are left.
    QCOMPARE(iso(sum.expires), std::string{"2027-03-02"});
    QCOMPARE(sum.evidence.size(), std::size_t{3});
    const Requirement everCounts = numbered(leaf("r", LeafKind::TrainingHours, {"panel-management"}), 12);
    QVERIFY(!assessed(everCounts, trained({hours("a", 12, "2000-01-01")})).expires);
}

void TestAssess::assess_course_endsWhenTheGradeIsTooOld() {
    const Assessment fresh =
        assessed(within(leaf("r", LeafKind::Course, {"anatomy"}), 60), took("anatomy", "B", "2022-01-15"));
    QCOMPARE(iso(fresh.expires), std::string{"2027-01-15"});
    QVERIFY(fresh.endsSoon);
    const Assessment low =
        assessed(graded(leaf("r", LeafKind::Course, {"anatomy"}), "C"), took("anatomy", "D+", ""));
    QCOMPARE(keyOf(low.nextAction), std::string{"action.course.again"});
    QVERIFY(!low.expires);
}

void TestAssess::assess_ageNotYet_saysTheBirthday() {
    const Requirement adult = numbered(leaf("r", LeafKind::Age), 18);
    const Assessment young = assessed(adult, told(16.0, "2026-03-05"));
    // Nobody who was 16 that day is younger than 18 two years later.
    QCOMPARE(iso(young.metByTimeOn), std::string{"2028-03-05"});
    QCOMPARE(keyOf(young.nextAction), std::string{"action.age.wait"});
    QCOMPARE(name(assessed(adult, told(16.0, "2026-03-05"), day("2028-03-05")).state), name(met));
    QCOMPARE(name(assessed(adult, told(16.0, "2026-03-05"), day("2028-03-04")).state), name(notYet));
}

void TestAssess::assess_newestFactCounts() {
    const Requirement three = numbered(leaf("r", LeafKind::Rating), 3);
    Profile scores;
    scores.facts = {{"f1", "r", 4.0, when("2026-06")}, {"f2", "r", 2.0, when("2025-06")}};
    QCOMPARE(name(assessed(three, scores).state), name(met));
    QVERIFY(assessed(three, scores).evidence == std::vector<Evidence>({{EvidenceKind::Fact, "f1"}}));
    // Of one day, the later entry.
    scores.facts[1].on = when("2026-06");
    QCOMPARE(name(assessed(three, scores).state), name(notYet));
    // One without a date gives way to one that has it.
    scores.facts[1].on = std::nullopt;
    QCOMPARE(name(assessed(three, scores).state), name(met));
}

void TestAssess::assess_answerForm_asksForWhatIsMissing() {
    const Requirement either = leaf("r", LeafKind::Credential, {"ccma", "rma"});
    QCOMPARE(assessed(either, {}).answerForm, AnswerForm::Entity);
    QCOMPARE(assessed(either, {}).choices, std::vector<Id>({"ccma", "rma"}));
    QCOMPARE(assessed(leaf("r", LeafKind::Credential, {"ccma"}), holding("ccma", "2026-11")).answerForm,
             AnswerForm::Day);
    QCOMPARE(assessed(tenure(24), {}).answerForm, AnswerForm::Day);
    QCOMPARE(assessed(level("associate"), {}).answerForm, AnswerForm::EducationLevel);
    QCOMPARE(assessed(level("associate"), {}).choices, std::vector<Id>({"ged", "associate", "bachelor"}));
    const Requirement anatomy = leaf("r", LeafKind::Course, {"anatomy", "chemistry"});
    QCOMPARE(assessed(anatomy, {}).answerForm, AnswerForm::Entity);
    QCOMPARE(
        assessed(within(leaf("r", LeafKind::Course, {"anatomy"}), 60), took("anatomy", "B", "")).answerForm,
        AnswerForm::Day);
    const Assessment noGrade =
        assessed(graded(leaf("r", LeafKind::Course, {"anatomy"}), "C"), took("anatomy", "", ""));
    QCOMPARE(noGrade.answerForm, AnswerForm::Entity);
    QCOMPARE(noGrade.choices, std::vector<Id>({"anatomy"}));
    QCOMPARE(assessed(numbered(leaf("r", LeafKind::TrainingHours, {"coaching"}), 8), {}).answerForm,
             AnswerForm::Hours);
    const Requirement precepting = atLeastWeekly(numbered(leaf("r", LeafKind::Duty, {"precepting"}), 6), 3);
    QCOMPARE(assessed(precepting, {}).answerForm, AnswerForm::Entity);
    QCOMPARE(assessed(precepting, doing({duty("precepting", "2020-01")})).answerForm, AnswerForm::Score);
    QCOMPARE(assessed(precepting, doing({often(duty("precepting"), 3)})).answerForm, AnswerForm::Day);
    QCOMPARE(assessed(leaf("r", LeafKind::Skill, {"spanish"}), {}).answerForm, AnswerForm::YesNo);
    QCOMPARE(assessed(numbered(leaf("r", LeafKind::Skill, {"spanish"}), 5), {}).answerForm,
             AnswerForm::Score);
    QCOMPARE(assessed(numbered(leaf("r", LeafKind::Rating), 3), {}).answerForm, AnswerForm::Score);
    QCOMPARE(assessed(numbered(leaf("r", LeafKind::Age), 18), {}).answerForm, AnswerForm::Age);
    QCOMPARE(assessed(leaf("r", LeafKind::Approval), {}).answerForm, AnswerForm::YesNo);
    QCOMPARE(assessed(scope({"UT"}, {}), {}).answerForm, AnswerForm::State);
    // A "no" can be taken back where it was given.
    QCOMPARE(assessed(leaf("r", LeafKind::Approval), told(false)).answerForm, AnswerForm::YesNo);
}

void TestAssess::assess_action_ofContentWinsForNotYetOnly() {
    Requirement course = leaf("r", LeafKind::Course, {"anatomy"});
    course.action = text("Sign up by Dec 11");
    const Assessment open = assessed(course, saidAll({}));
    QCOMPARE(keyOf(open.nextAction), std::string{"action.as-published"});
    QCOMPARE(argument<LocalizedText>(*open.nextAction, "action").en, std::string{"Sign up by Dec 11"});
    QCOMPARE(keyOf(assessed(course, {}).nextAction), std::string{"action.course.unknown"});
    QCOMPARE(keyOf(assessed(course, took("anatomy", "A", "")).nextAction), std::string{"none"});
}

void TestAssess::assess_taskThatTheStateDoesNotAllow_isNeverSuggested() {
    Requirement rule = scope({"UT"}, {"NY"});
    rule.id = "rule";
    rule.action = text("Give injections");
    Requirement task = leaf("task", LeafKind::Duty, {"injections"});
    task.action = text("Give more injections");
    const Requirement either = leaf("either", LeafKind::Duty, {"injections", "precepting"});
    const Requirement rung = all("root", {rule, task, either});
    const auto actionAt = [&](const Profile& person, std::size_t index) {
        return keyOf(assessed(rung, person).children.at(index).nextAction);
    };
    EntityIndex entities = vocabulary();
    const Profile inUtah = saidAll(in("UT"));
    const Profile inNewYork = saidAll(in("NY"));
    QCOMPARE(actionAt(inUtah, 1), std::string{"action.as-published"});
    QCOMPARE(actionAt(inUtah, 2), std::string{"action.duty.not-yet"});
    QCOMPARE(actionAt(inNewYork, 0), std::string{"none"});
    QCOMPARE(actionAt(inNewYork, 1), std::string{"none"});
    QCOMPARE(actionAt(inNewYork, 2), std::string{"action.duty.not-yet"});
    // What is suggested of the pair is what is allowed.
    const Assessment root = assessed(rung, inNewYork);
    QCOMPARE(argument<LocalizedText>(*root.children.at(2).nextAction, "what").en, std::string{"precepting"});
    // All of it cannot be reached here, so no part of it is a step.
    QCOMPARE(keyOf(root.nextAction), std::string{"none"});
    QVERIFY(firstStep(root) == nullptr);
    // What the employer says "no" to is not suggested either.
    Profile inTexas = saidAll(in("TX"));
    inTexas.employerAnswers = {employerSays("rule", false)};
    QCOMPARE(actionAt(inTexas, 1), std::string{"none"});
    inTexas.employerAnswers = {employerSays("rule", true)};
    QCOMPARE(actionAt(inTexas, 1), std::string{"action.as-published"});
}

void TestAssess::assess_evidenceThatDidNotCount_isNotListed() {
    Profile jobs =
        employed({employment("past", "2020-01-01", "2020-12-31"), employment("later", "2027-01-01"),
                  employment("undated", ""), employment("now", "2025-01-01")});
    const Assessment years = assessed(tenure(12), jobs);
    QVERIFY(years.evidence ==
            std::vector<Evidence>({{EvidenceKind::Employment, "past"}, {EvidenceKind::Employment, "now"}}));
    const Requirement thrice = atLeastWeekly(leaf("r", LeafKind::Duty, {"precepting"}), 3);
    QVERIFY(assessed(thrice, doing({often(duty("precepting"), 1)})).evidence.empty());
    QCOMPARE(assessed(thrice, doing({often(duty("precepting"), 3)})).evidence.size(), std::size_t{1});
    const Requirement twelve =
        within(numbered(leaf("r", LeafKind::TrainingHours, {"panel-management"}), 12), 12);
    QVERIFY(assessed(twelve, trained({hours("a", 5, "2020-01-01")})).evidence.empty());
    const Assessment school = assessed(level("associate"), schooled("bachelor"));
    QVERIFY(school.evidence == std::vector<Evidence>({{EvidenceKind::Education, "bachelor"}}));
    QVERIFY(assessed(level("associate"), schooled("ged")).evidence.empty());
}

void TestAssess::assess_idWithoutEntity_isHeldByNobody() {
    const Requirement odd = leaf("r", LeafKind::Credential, {"gone"});
    QCOMPARE(name(assessed(odd, holding("gone")).state), name(unknown));
    QCOMPARE(name(assessed(odd, saidAll(holding("gone"))).state), name(notYet));
    const Requirement oddDuty = leaf("r", LeafKind::Duty, {"gone"});
    QCOMPARE(name(assessed(oddDuty, saidAll(doing({duty("gone")}))).state), name(notYet));
}

void TestAssess::assess_ownRungUnknown_isUnknown() {
    const EntityIndex entities = vocabulary();
    AssessContext context = contextOf(entities);
    context.institution = "cedar";
    context.rung = Id{unknownRung};
    const Profile person = employed({onRung(employment("e", "2000-01-01"), "no-such-rung")});
    const Assessment rung = assess(tenure(12, TenureOf::Rung), person, today, context);
    QCOMPARE(name(rung.state), name(unknown));
    context.rung = "no-such-rung";
    QCOMPARE(name(assess(tenure(12, TenureOf::Rung), person, today, context).state), name(met));
}

NEXTRUNG_SUITE("core.assess", TestAssess)
#include "tst_assess.moc"
