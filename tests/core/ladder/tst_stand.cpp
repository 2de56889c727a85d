#include "core/ladder/stand.h"
#include "tests/core/worlds.h"
#include "tests/suites/suite.h"

using namespace nextrung::tests;

namespace {

struct Cedar {
    Institution institution = cedar();
    EntityIndex entities = smallCatalog().entities;

    Standing stand(const Profile& profile, const Ladder& ladder = maLadder()) const {
        return standOn(ladder, institution, profile, today, entities);
    }

    std::vector<Id> next(const Profile& profile, const Ladder& ladder = maLadder()) const {
        std::vector<Id> ids;
        for (const RungStanding& rung :
             nextRungs(stand(profile, ladder), institution, profile, today, entities)) {
            ids.push_back(rung.rung);
        }
        return ids;
    }
};

Profile onTitle(const std::optional<Id>& rung) {
    Profile person = smallPerson();
    person.employments[0].rung = rung;
    return person;
}

Profile doing(Profile person, const std::vector<Id>& duties) {
    for (const Id& id : duties) {
        person.duties.push_back(duty(id, "2025-05"));
    }
    return person;
}

std::string orNone(const std::optional<Id>& id) {
    return id.value_or("none");
}

std::vector<Id> heldOf(const Standing& standing) {
    std::vector<Id> held;
    for (const RungStanding& rung : standing.rungs) {
        if (rung.held) {
            held.push_back(rung.rung);
        }
    }
    return held;
}

} // namespace

class TestStand : public QObject {
    Q_OBJECT

private slots:
    void title_holdsItsRungAndTheLowerOnes();
    void title_onTheHighestRung_hasNoNext();
    void title_thatTheLadderDoesNotHave_isUnknown();
    void noEmploymentThere_isUnknown();
    void work_isTheHighestRungWhoseDutiesAreDone_data();
    void work_isTheHighestRungWhoseDutiesAreDone();
    void work_enoughDutiesAreEnough();
    void work_noPublishedDuties_endsTheSearchAndSaysSo();
    void work_dutiesElsewhere_doNotCount();
    void requirements_countThoseOfThePersonsSite();
    void requirements_unpublishedRung_isNeverMet();
    void requirements_employersAnswerFillsOnlyWhatIsUnpublished();
    void requirements_timeOnThisRung_isTimeOnTheTitle();
    void levelUnknown_givesTheRange();
    void levelUnknown_noRungMet_hasNoLow();
    void levelUnknown_everythingNotYet_hasNoHigh();
    void continuedLadder_isReachedFromItsRung();
    void continuedLadder_isNotReachedFromBelow();
    void nextRungs_areTheOwnAndTheBranches();
    void payStep_isAgainstTheRungBelow();
    void payStep_onlyWhereBothPublishOneUnit();
};

void TestStand::title_holdsItsRungAndTheLowerOnes() {
    const Standing standing = Cedar().stand(onTitle("ma-2"));
    QCOMPARE(orNone(standing.byTitle), Id{"ma-2"});
    QCOMPARE(heldOf(standing), std::vector<Id>({"ma-1", "ma-2"}));
    QCOMPARE(orNone(standing.next), Id{"ma-3"});
    QVERIFY(!standing.levelUnknown);
    QVERIFY(!standing.range);
    QVERIFY(standing.rungs[1].isTitle && !standing.rungs[0].isTitle);
    QVERIFY(standing.rungs[2].isNext && !standing.rungs[3].isNext);
    QCOMPARE(standing.institution, Id{"cedar"});
    QCOMPARE(standing.ladder, Id{"ma"});
    QCOMPARE(standing.site, Id{});
    // Held rungs are assessed too.
    QCOMPARE(name(standing.rungs[1].requirements.state), name(RequirementState::Met));
}

void TestStand::title_onTheHighestRung_hasNoNext() {
    const Standing standing = Cedar().stand(onTitle("ma-4"));
    QCOMPARE(orNone(standing.next), Id{"none"});
    QCOMPARE(heldOf(standing).size(), std::size_t{4});
    QVERIFY(!standing.byWork);
    QVERIFY(!standing.workSearchEndedAt);
}

void TestStand::title_thatTheLadderDoesNotHave_isUnknown() {
    for (const std::optional<Id>& said :
         {std::optional<Id>{"unknown"}, std::optional<Id>{"ma-9"}, std::optional<Id>{}}) {
        const Standing standing = Cedar().stand(onTitle(said));
        QVERIFY(standing.levelUnknown);
        QVERIFY(!standing.byTitle);
        QVERIFY(standing.range);
        QVERIFY(heldOf(standing).empty());
    }
}

void TestStand::noEmploymentThere_isUnknown() {
    Profile elsewhere = onTitle("ma-2");
    elsewhere.employments[0].institution = "elm";
    QVERIFY(Cedar().stand(elsewhere).levelUnknown);
    Profile past = onTitle("ma-2");
    past.employments[0].until = when("2026-01-01");
    QVERIFY(Cedar().stand(past).levelUnknown);
}

void TestStand::work_isTheHighestRungWhoseDutiesAreDone_data() {
    QTest::addColumn<QStringList>("duties");
    QTest::addColumn<QString>("work");
    QTest::addColumn<QString>("endedAt");
    QTest::newRow("none") << QStringList{} << "none"
                          << "none";
    QTest::newRow("only those of the title") << QStringList{"rooming", "phones"} << "none"
                                             << "none";
    QTest::newRow("one of two") << QStringList{"precepting"} << "none"
                                << "none";
    QTest::newRow("both of the next") << QStringList{"precepting", "panel-calls"} << "ma-3"
                                      << "ma-4";
}

void TestStand::work_isTheHighestRungWhoseDutiesAreDone() {
    QFETCH(QStringList, duties);
    QFETCH(QString, work);
    QFETCH(QString, endedAt);
    std::vector<Id> done;
    for (const QString& each : duties) {
        done.push_back(each.toStdString());
    }
    const Standing standing = Cedar().stand(doing(onTitle("ma-2"), done));
    QCOMPARE(orNone(standing.byWork), work.toStdString());
    QCOMPARE(orNone(standing.workSearchEndedAt), endedAt.toStdString());
    for (const RungStanding& rung : standing.rungs) {
        QCOMPARE(rung.isWork, rung.rung == work.toStdString());
    }
}

void TestStand::work_enoughDutiesAreEnough() {
    Ladder ladder = maLadder();
    ladder.rungs[2].enoughDuties = 1;
    const Standing enough = Cedar().stand(doing(onTitle("ma-2"), {"panel-calls"}), ladder);
    QCOMPARE(orNone(enough.byWork), Id{"ma-3"});
    QCOMPARE(enough.rungs[2].dutiesNeeded, 1);
    QCOMPARE(enough.rungs[2].dutiesDone, std::vector<Id>{"panel-calls"});
    // More than there are is all of them.
    ladder.rungs[2].enoughDuties = 9;
    QCOMPARE(Cedar().stand(onTitle("ma-2"), ladder).rungs[2].dutiesNeeded, 2);
    // Every rung between likewise: two rungs up is not reached over one whose duties are missing.
    ladder.rungs[3].duties = {"budget"};
    QCOMPARE(orNone(Cedar().stand(doing(onTitle("ma-2"), {"budget"}), ladder).byWork), Id{"none"});
    const Standing both =
        Cedar().stand(doing(onTitle("ma-2"), {"precepting", "panel-calls", "budget"}), ladder);
    QCOMPARE(orNone(both.byWork), Id{"ma-4"});
    QVERIFY(!both.workSearchEndedAt);
}

void TestStand::work_noPublishedDuties_endsTheSearchAndSaysSo() {
    Ladder ladder = maLadder();
    ladder.rungs[2].duties.clear();
    ladder.rungs[3].duties = {"budget"};
    const Standing standing = Cedar().stand(doing(onTitle("ma-2"), {"budget"}), ladder);
    QCOMPARE(orNone(standing.byWork), Id{"none"});
    QCOMPARE(orNone(standing.workSearchEndedAt), Id{"ma-3"});
}

void TestStand::work_dutiesElsewhere_doNotCount() {
    Profile person = doing(onTitle("ma-2"), {"precepting", "panel-calls"});
    Employment other = employment("e2", "2020-01");
    other.institution = "elm";
    person.employments.insert(person.employments.begin(), other);
    person.duties[0].at = "e2";
    QCOMPARE(orNone(Cedar().stand(person).byWork), Id{"none"});
    person.duties[0].at = "e1";
    QCOMPARE(orNone(Cedar().stand(person).byWork), Id{"ma-3"});
}

void TestStand::requirements_countThoseOfThePersonsSite() {
    Profile person = onTitle("ma-2");
    const RungStanding base = Cedar().stand(person).rungs[2];
    QCOMPARE(base.requirements.total, 3);
    QVERIFY(base.fromSite.empty());
    person.employments[0].site = "riverside";
    const Standing standing = Cedar().stand(person);
    const RungStanding here = standing.rungs[2];
    QCOMPARE(standing.site, Id{"riverside"});
    QCOMPARE(here.fromSite, std::vector<Id>({"cedar/riverside.desk", "cedar/riverside.review"}));
    QCOMPARE(here.requirements.total, 3);
    QVERIFY(!here.requirements.children[0].fromSite);
    QVERIFY(here.requirements.children[1].fromSite);
    QVERIFY(here.requirements.children[2].fromSite);
    // What the site published is no longer a question for the employer.
    QCOMPARE(leavesIn(base.requirements, RequirementState::Unpublished).size(), std::size_t{1});
    QVERIFY(leavesIn(here.requirements, RequirementState::Unpublished).empty());
    person.employments[0].site = "elm";
    QCOMPARE(Cedar().stand(person).site, Id{});
    QVERIFY(Cedar().stand(person).rungs[2].requirements == base.requirements);
    // A ladder that has the changes already is not changed again.
    person.employments[0].site = "riverside";
    const Ladder changed = ladderAt(maLadder(), Cedar().institution, "riverside");
    QVERIFY(Cedar().stand(person, changed) == standing);
}

void TestStand::requirements_unpublishedRung_isNeverMet() {
    Ladder ladder = maLadder();
    ladder.rungs[2].requirementsUnpublished = true;
    ladder.rungs[2].requirements.children.clear();
    const RungStanding nothing = Cedar().stand(onTitle("ma-2"), ladder).rungs[2];
    QCOMPARE(name(nothing.requirements.state), name(RequirementState::Unpublished));
    QVERIFY(nothing.requirementsUnpublished);
    QVERIFY(!nothing.requirements.metByTimeOn);
    // An empty list that was published asks for nothing.
    QCOMPARE(name(Cedar().stand(onTitle("ma-2")).rungs[0].requirements.state), name(RequirementState::Met));
    // What the site alone published is shown, and still it is not all.
    ladder.rungs[2].requirements.children = {yesNo("a")};
    Profile person = onTitle("ma-2");
    person.facts = {fact("a", true)};
    QCOMPARE(name(Cedar().stand(person, ladder).rungs[2].requirements.state),
             name(RequirementState::Unpublished));
    person.facts = {fact("a", false)};
    QCOMPARE(name(Cedar().stand(person, ladder).rungs[2].requirements.state), name(RequirementState::NotYet));
}

void TestStand::requirements_employersAnswerFillsOnlyWhatIsUnpublished() {
    Profile person = onTitle("ma-2");
    person.facts = {fact("cedar/ma-3.review", 3.0), fact("cedar/riverside.review", 3.0)};
    const auto review = [&] {
        const Standing standing = Cedar().stand(person);
        return name(standing.rungs[2].requirements.children.at(person.employments[0].site ? 1 : 2).state);
    };
    QCOMPARE(review(), name(RequirementState::Unpublished));
    person.employerAnswers = {employerSays("cedar/ma-3.review", 3.0)};
    QCOMPARE(review(), name(RequirementState::Met));
    person.employerAnswers = {employerSays("cedar/ma-3.review", 4.0)};
    QCOMPARE(review(), name(RequirementState::NotYet));
    person.employerAnswers = {employerSays("cedar/ma-3.review", std::string{"A 3 or better"})};
    QCOMPARE(review(), name(RequirementState::Unpublished));
    // At Riverside it is published: 3, whatever somebody said.
    person.employments[0].site = "riverside";
    person.employerAnswers = {employerSays("cedar/riverside.review", 5.0)};
    QCOMPARE(review(), name(RequirementState::Met));
}

void TestStand::requirements_timeOnThisRung_isTimeOnTheTitle() {
    const Assessment time = Cedar().stand(onTitle("ma-2")).rungs[2].requirements.children[0];
    QCOMPARE(name(time.state), name(RequirementState::Met));
    QCOMPARE(time.progress->have, 19.0);
    QCOMPARE(name(Cedar().stand(onTitle("unknown")).rungs[2].requirements.children[0].state),
             name(RequirementState::Unknown));
    QCOMPARE(name(Cedar().stand(onTitle("ma-9")).rungs[2].requirements.children[0].state),
             name(RequirementState::Unknown));
}

void TestStand::levelUnknown_givesTheRange() {
    Profile person = onTitle("unknown");
    const Standing standing = Cedar().stand(person);
    // The certificate is there, so MA 2 is certain; nothing stands against the rest.
    QCOMPARE(orNone(standing.range->low), Id{"ma-2"});
    QCOMPARE(orNone(standing.range->high), Id{"ma-4"});
    QCOMPARE(orNone(standing.next), Id{"ma-3"});
    person.facts = {fact("cedar/ma-4.opening", false)};
    QCOMPARE(orNone(Cedar().stand(person).range->high), Id{"ma-3"});
    person.credentials.clear();
    QCOMPARE(orNone(Cedar().stand(person).range->low), Id{"ma-1"});
    QCOMPARE(orNone(Cedar().stand(person).next), Id{"ma-2"});
    // Without a title the work is held against the ladder from its foot.
    person = doing(person, {"rooming", "phones"});
    QCOMPARE(orNone(Cedar().stand(person).byWork), Id{"ma-2"});
}

void TestStand::levelUnknown_noRungMet_hasNoLow() {
    Ladder ladder = maLadder();
    ladder.rungs[0].requirements = all("root", {yesNo("a")});
    Profile person = onTitle("unknown");
    person.credentials.clear();
    const Standing standing = Cedar().stand(person, ladder);
    QVERIFY(!standing.range->low);
    QCOMPARE(orNone(standing.next), Id{"ma-1"});
}

void TestStand::levelUnknown_everythingNotYet_hasNoHigh() {
    Ladder ladder = maLadder();
    for (Rung& each : ladder.rungs) {
        each.requirements = all("root", {yesNo("a")});
    }
    Profile person = onTitle("unknown");
    person.facts = {fact("a", false)};
    const Standing standing = Cedar().stand(person, ladder);
    QVERIFY(!standing.range->low);
    QVERIFY(!standing.range->high);
    person.facts = {fact("a", true)};
    const Standing top = Cedar().stand(person, ladder);
    QCOMPARE(orNone(top.range->low), Id{"ma-4"});
    QCOMPARE(orNone(top.next), Id{"none"});
}

void TestStand::continuedLadder_isReachedFromItsRung() {
    for (const char* held : {"ma-2", "ma-3"}) {
        const Standing standing = Cedar().stand(onTitle(held), leadLadder());
        QVERIFY(!standing.levelUnknown);
        QVERIFY(!standing.byTitle);
        QCOMPARE(orNone(standing.next), Id{"lead-1"});
        QVERIFY(heldOf(standing).empty());
    }
    const Standing onIt = Cedar().stand(onTitle("lead-1"), leadLadder());
    QCOMPARE(orNone(onIt.byTitle), Id{"lead-1"});
    QCOMPARE(orNone(onIt.next), Id{"lead-2"});
}

void TestStand::continuedLadder_isNotReachedFromBelow() {
    const Standing standing = Cedar().stand(onTitle("ma-1"), leadLadder());
    QVERIFY(!standing.levelUnknown);
    QCOMPARE(orNone(standing.next), Id{"none"});
}

void TestStand::nextRungs_areTheOwnAndTheBranches() {
    QCOMPARE(Cedar().next(onTitle("ma-1")), std::vector<Id>({"ma-2"}));
    QCOMPARE(Cedar().next(onTitle("ma-2")), std::vector<Id>({"ma-3", "lead-1"}));
    QCOMPARE(Cedar().next(onTitle("ma-4")), std::vector<Id>({"lead-1"}));
    QCOMPARE(Cedar().next(onTitle("lead-2"), leadLadder()), std::vector<Id>());
    QCOMPARE(Cedar().next(onTitle("unknown")), std::vector<Id>({"ma-3"}));
}

void TestStand::payStep_isAgainstTheRungBelow() {
    const Standing standing = Cedar().stand(onTitle("ma-2"));
    QVERIFY(!standing.rungs[0].payStepHundredths);
    QCOMPARE(standing.rungs[1].payStepHundredths, std::optional<std::int64_t>{190});
    QCOMPARE(standing.rungs[2].payStepHundredths, std::optional<std::int64_t>{220});
    QVERIFY(!standing.rungs[3].payStepHundredths);
    // The lowest rung of a ladder that continues another is above the rung that it continues.
    const Standing lead = Cedar().stand(onTitle("ma-2"), leadLadder());
    QCOMPARE(lead.rungs[0].payStepHundredths, std::optional<std::int64_t>{390});
}

void TestStand::payStep_onlyWhereBothPublishOneUnit() {
    Ladder ladder = maLadder();
    ladder.rungs[1].pay = figure(4000000, 4000000, Unit::DollarsPerYear);
    ladder.rungs[2].pay = figure(4100000, 4300000, Unit::DollarsPerYear);
    ladder.rungs[3].pay = figure(4500000, 4500000, Unit::DollarsPerYear);
    const Standing standing = Cedar().stand(onTitle("ma-2"), ladder);
    for (const RungStanding& each : standing.rungs) {
        QVERIFY(!each.payStepHundredths);
    }
}

NEXTRUNG_SUITE("core.stand", TestStand)
#include "tst_stand.moc"
