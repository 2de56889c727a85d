#include "core/pathways/limits.h"
#include "tests/core/worlds.h"
#include "tests/suites/suite.h"

using namespace nextrung::tests;

namespace {

constexpr double nobodyKnows = -1;

std::optional<double> known(double need) {
    return need == nobodyKnows ? std::nullopt : std::optional{need};
}

PathNeeds needing(LimitKind what, double need) {
    PathNeeds needs;
    const auto flag = need == nobodyKnows ? std::nullopt : std::optional{need > 0};
    switch (what) {
    case LimitKind::StudyHoursPerWeek:
        needs.hoursPerWeek = known(need);
        break;
    case LimitKind::Months:
        needs.monthsLow = known(need);
        break;
    case LimitKind::NightsWeekends:
        needs.nightsWeekends = flag;
        break;
    case LimitKind::LeaveEmployer:
        needs.leavesEmployer = flag;
        break;
    case LimitKind::LeaveSite:
        needs.leavesSite = flag;
        break;
    case LimitKind::MoneyLaidOut:
        break;
    }
    return needs;
}

/// A next rung with these conditions, for a person with these facts.
RungStanding rungWith(const Requirement& root, const Profile& person, MoveUp moveUp = MoveUp::InPlace) {
    RungStanding made;
    made.requirements = assessed(root, person);
    made.moveUp = moveUp;
    return made;
}

/// A leaf that time alone meets in `years`.
Requirement inYears(const Id& id, int years, Profile& person) {
    person.facts.push_back(fact(id, static_cast<double>(20 - years), "2026-11-24"));
    return numbered(leaf(id, LeafKind::Age), 20);
}

} // namespace

Q_DECLARE_METATYPE(nextrung::core::LimitKind)

class TestLimits : public QObject {
    Q_OBJECT

private slots:
    void wish_isKeptByItsShare_data();
    void wish_isKeptByItsShare();
    void wishes_multiply();
    void firmLimits_areNoWishes();
    void firmLimit_excludesOnlyWhatCertainlyExceedsIt();
    void firmLimit_firstInTheOrderOfKinds();
    void months_areRoundedApart();
    void keepsEveryWish_needsAWish();
    void needs_ownProgramThenPartnerThenTypical();
    void needs_yearsAreMonths();
    void needs_nextRungTakesTheDateOfItsRequirements();
    void timeShare_ofAPath();
    void timeShare_ofANextRung_leafByLeaf();
    void monthsKept_ofANextRung_leafByLeaf();
    void monthsCertain_ofANextRung_isTimeAlone();
    void monthsUntil_roundsUp();
};

void TestLimits::wish_isKeptByItsShare_data() {
    QTest::addColumn<LimitKind>("what");
    QTest::addColumn<double>("atMost");
    QTest::addColumn<double>("need");
    QTest::addColumn<double>("kept");
    QTest::addColumn<bool>("isBroken");
    const auto study = LimitKind::StudyHoursPerWeek;
    QTest::newRow("hours below") << study << 10.0 << 9.9 << 1.0 << false;
    QTest::newRow("hours at") << study << 10.0 << 10.0 << 1.0 << false;
    QTest::newRow("hours above") << study << 10.0 << 20.0 << 0.5 << true;
    QTest::newRow("hours unknown") << study << 10.0 << nobodyKnows << 0.75 << false;
    QTest::newRow("no hours needed") << study << 10.0 << 0.0 << 1.0 << false;
    QTest::newRow("no hours to give") << study << 0.0 << 20.0 << 0.0 << true;
    QTest::newRow("no hours to give, none needed") << study << 0.0 << 0.0 << 1.0 << false;
    QTest::newRow("less than none is none") << study << -5.0 << 20.0 << 0.0 << true;
    QTest::newRow("months at") << LimitKind::Months << 24.0 << 24.0 << 1.0 << false;
    QTest::newRow("months above") << LimitKind::Months << 18.0 << 24.0 << 0.75 << true;
    QTest::newRow("months unknown") << LimitKind::Months << 18.0 << nobodyKnows << 0.75 << false;
    QTest::newRow("money is not known") << LimitKind::MoneyLaidOut << 100.0 << nobodyKnows << 0.75 << false;
    for (const auto& [label, what] :
         {std::pair{"nights", LimitKind::NightsWeekends}, std::pair{"employer", LimitKind::LeaveEmployer},
          std::pair{"site", LimitKind::LeaveSite}}) {
        const auto named = [n = std::string{label}](const char* rest) { return n + ": " + rest; };
        QTest::newRow(named("not wanted, needed").c_str()) << what << 0.0 << 1.0 << 0.0 << true;
        QTest::newRow(named("not wanted, not needed").c_str()) << what << 0.0 << 0.0 << 1.0 << false;
        QTest::newRow(named("not wanted, unknown").c_str()) << what << 0.0 << nobodyKnows << 0.75 << false;
        QTest::newRow(named("fine, needed").c_str()) << what << 1.0 << 1.0 << 1.0 << false;
        QTest::newRow(named("fine, unknown").c_str()) << what << 1.0 << nobodyKnows << 1.0 << false;
    }
}

void TestLimits::wish_isKeptByItsShare() {
    QFETCH(LimitKind, what);
    QFETCH(double, atMost);
    QFETCH(double, need);
    QFETCH(double, kept);
    QFETCH(bool, isBroken);
    const PathNeeds needs = needing(what, need);
    const Limit wish{what, atMost, false};
    QCOMPARE(wishesKept({wish}, needs, today), kept);
    const auto broken = brokenWishes({wish}, needs, today);
    QCOMPARE(broken.size(), isBroken ? std::size_t{1} : std::size_t{0});
    QCOMPARE(keepsEveryWish({wish}, needs, today), kept == 1.0);
    if (isBroken) {
        QVERIFY(broken[0].limit == wish);
        QCOMPARE(broken[0].need, need);
        QVERIFY(broken[0].words.key.starts_with("path.wish."));
    }
    // A firm limit excludes exactly where a wish is broken, and otherwise costs nothing.
    const Limit firm{what, atMost, true};
    QCOMPARE(brokenFirmLimit({firm}, needs, today).has_value(), isBroken);
    QCOMPARE(wishesKept({firm}, needs, today), 1.0);
}

void TestLimits::wishes_multiply() {
    PathNeeds needs;
    needs.hoursPerWeek = 20;
    needs.monthsLow = 24;
    const std::vector<Limit> wishes{{LimitKind::StudyHoursPerWeek, 10, false},
                                    {LimitKind::Months, 12, false},
                                    {LimitKind::LeaveSite, 0, false}};
    QCOMPARE(wishesKept(wishes, needs, today), 0.5 * 0.5 * 0.75);
    QCOMPARE(wishesKept({}, needs, today), 1.0);
    QCOMPARE(brokenWishes(wishes, needs, today).size(), std::size_t{2});
}

void TestLimits::firmLimits_areNoWishes() {
    PathNeeds needs;
    needs.hoursPerWeek = 20;
    const Limit firm{LimitKind::StudyHoursPerWeek, 10, true};
    QVERIFY(brokenWishes({firm}, needs, today).empty());
    QVERIFY(!brokenFirmLimit({{LimitKind::StudyHoursPerWeek, 10, false}}, needs, today));
}

void TestLimits::firmLimit_excludesOnlyWhatCertainlyExceedsIt() {
    PathNeeds needs;
    const std::vector<Limit> firm{{LimitKind::StudyHoursPerWeek, 20, true}};
    QVERIFY(!brokenFirmLimit(firm, needs, today));
    needs.hoursPerWeek = 20;
    QVERIFY(!brokenFirmLimit(firm, needs, today));
    needs.hoursPerWeek = 20.5;
    const auto broken = brokenFirmLimit(firm, needs, today);
    QVERIFY(broken);
    QVERIFY((broken->words ==
             Message{"path.out-of-reach.study-hours-per-week", {{"need", 20.5}, {"atMost", 20.0}}}));
    // Of a range the low end counts.
    needs = {};
    needs.monthsLow = 24;
    needs.monthsHigh = 48;
    QVERIFY(!brokenFirmLimit({{LimitKind::Months, 30, true}}, needs, today));
    QVERIFY(brokenFirmLimit({{LimitKind::Months, 23, true}}, needs, today));
}

void TestLimits::firmLimit_firstInTheOrderOfKinds() {
    PathNeeds needs;
    needs.hoursPerWeek = 40;
    needs.leavesSite = true;
    const std::vector<Limit> firm{{LimitKind::LeaveSite, 0, true}, {LimitKind::StudyHoursPerWeek, 10, true}};
    QCOMPARE(brokenFirmLimit(firm, needs, today)->limit.what, LimitKind::StudyHoursPerWeek);
}

void TestLimits::months_areRoundedApart() {
    PathNeeds needs;
    needs.monthsLow = 12.5;
    const auto broken = brokenFirmLimit({{LimitKind::Months, 12.4, true}}, needs, today);
    QVERIFY((broken->words ==
             Message{"path.out-of-reach.months", {{"need", months{13}}, {"atMost", months{12}}}}));
}

void TestLimits::keepsEveryWish_needsAWish() {
    PathNeeds needs;
    needs.hoursPerWeek = 5;
    QVERIFY(!keepsEveryWish({}, needs, today));
    QVERIFY(!keepsEveryWish({{LimitKind::StudyHoursPerWeek, 10, true}}, needs, today));
    QVERIFY(keepsEveryWish({{LimitKind::StudyHoursPerWeek, 10, false}}, needs, today));
    QVERIFY(!keepsEveryWish({{LimitKind::StudyHoursPerWeek, 10, false}, {LimitKind::Months, 9, false}}, needs,
                            today));
}

void TestLimits::needs_ownProgramThenPartnerThenTypical() {
    Catalog catalog = smallCatalog();
    Profile person = smallPerson();
    Pathway nurse = *catalog.findPathway("registered-nurse");
    nurse.needs.nightsWeekends = false;
    QCOMPARE(needsOf(nurse, catalog, person).monthsLow, std::optional{24.0});
    QCOMPARE(needsOf(nurse, catalog, person).lengthFrom, LengthFrom::Typical);
    QVERIFY(!needsOf(nurse, catalog, person).hoursPerWeek);

    Program partner;
    partner.id = "valley";
    partner.pathway = nurse.id;
    partner.institution = "cedar";
    partner.months = monthsFigure(28, 30);
    partner.hoursPerWeek = figure(2000, 2000, Unit::HoursPerWeek);
    partner.nightsWeekends = true;
    Program stranger = partner;
    stranger.id = "a-stranger";
    stranger.institution = "elm";
    Program forAnother = partner;
    forAnother.id = "a-for-another";
    forAnother.pathway = "practical-nurse";
    Program second = partner;
    second.id = "z-second";
    second.months = monthsFigure(99, 99);
    catalog.programs = {second, stranger, forAnother, partner};
    const PathNeeds fromPartner = needsOf(nurse, catalog, person);
    QCOMPARE(fromPartner.monthsLow, std::optional{28.0});
    QCOMPARE(fromPartner.monthsHigh, std::optional{30.0});
    QCOMPARE(fromPartner.hoursPerWeek, std::optional{20.0});
    QCOMPARE(fromPartner.nightsWeekends, std::optional{true});
    QCOMPARE(fromPartner.lengthFrom, LengthFrom::PartnerProgram);
    QCOMPARE(fromPartner.program, Id{"valley"});

    OwnProgram own;
    own.key = "p1";
    own.pathway = nurse.id;
    own.months = 36;
    person.programs = {own};
    const PathNeeds fromOwn = needsOf(nurse, catalog, person);
    QCOMPARE(fromOwn.monthsLow, std::optional{36.0});
    QCOMPARE(fromOwn.lengthFrom, LengthFrom::OwnProgram);
    QCOMPARE(fromOwn.program, Id{"p1"});
    // Another school's hours are not mixed in.
    QVERIFY(!fromOwn.hoursPerWeek);
    QCOMPARE(fromOwn.nightsWeekends, std::optional{false});
    // The own program without months: the typical length is still the only one that is known.
    person.programs[0].months = std::nullopt;
    person.programs[0].hoursPerWeek = 12;
    QCOMPARE(needsOf(nurse, catalog, person).monthsLow, std::optional{24.0});
    QCOMPARE(needsOf(nurse, catalog, person).lengthFrom, LengthFrom::Typical);
    QCOMPARE(needsOf(nurse, catalog, person).hoursPerWeek, std::optional{12.0});
    // Nobody said anything.
    nurse.typicalMonths = std::nullopt;
    QVERIFY(!needsOf(nurse, catalog, person).monthsLow);
    QCOMPARE(needsOf(nurse, catalog, person).lengthFrom, LengthFrom::Unknown);
}

void TestLimits::needs_yearsAreMonths() {
    const Catalog catalog = smallCatalog();
    Pathway doctor = *catalog.findPathway("physician-assistant");
    doctor.typicalMonths = figure(900, 1100, Unit::Years);
    QCOMPARE(needsOf(doctor, catalog, {}).monthsLow, std::optional{108.0});
    QCOMPARE(needsOf(doctor, catalog, {}).monthsHigh, std::optional{132.0});
    doctor.typicalMonths = figure(900, 1100, Unit::Hours);
    QVERIFY(!needsOf(doctor, catalog, {}).monthsLow);
}

void TestLimits::needs_nextRungTakesTheDateOfItsRequirements() {
    Profile person;
    const Requirement root = all("root", {inYears("a", 1, person), inYears("b", 2, person)});
    const RungStanding inPlace = rungWith(root, person);
    const PathNeeds needs = needsOf(inPlace, today);
    QCOMPARE(needs.monthsLow, std::optional{24.0});
    QCOMPARE(needs.lengthFrom, LengthFrom::Ladder);
    QCOMPARE(needs.leavesEmployer, std::optional{false});
    QCOMPARE(needs.leavesSite, std::optional{false});
    const RungStanding byOpening = rungWith(all("root", {yesNo("c")}), person, MoveUp::Opening);
    QVERIFY(!needsOf(byOpening, today).leavesSite);
    QVERIFY(!needsOf(byOpening, today).monthsLow);
    const RungStanding unpublishedMove = rungWith(root, person, MoveUp::Unpublished);
    QVERIFY(!needsOf(unpublishedMove, today).leavesSite);
}

void TestLimits::timeShare_ofAPath() {
    PathNeeds needs;
    QCOMPARE(timeShare(needs, today), 0.5);
    needs.monthsLow = 0;
    QCOMPARE(timeShare(needs, today), 1.0);
    needs.monthsLow = 24;
    QCOMPARE(timeShare(needs, today), 0.5);
    needs.monthsLow = 72;
    QCOMPARE(timeShare(needs, today), 0.25);
}

void TestLimits::timeShare_ofANextRung_leafByLeaf() {
    Profile person;
    person.facts = {fact("met", true), fact("no", false)};
    const Requirement inOne = inYears("one", 1, person);
    const Requirement inSix = inYears("six", 6, person);
    const auto share = [&](const Requirement& root) {
        const RungStanding rung = rungWith(root, person);
        return timeShare(needsOf(rung, today), today);
    };
    QCOMPARE(share(all("root", {yesNo("met")})), 1.0);
    QCOMPARE(share(all("root", {yesNo("met"), yesNo("open")})), 0.5);
    QCOMPARE(share(all("root", {yesNo("no")})), 0.5);
    QCOMPARE(share(all("root", {unpublished(yesNo("ask"))})), 0.5);
    QCOMPARE(share(all("root", {inOne})), 24.0 / 36);
    QCOMPARE(share(all("root", {inOne, inSix})), 0.25);
    QCOMPARE(share(any("root", {inOne, inSix})), 24.0 / 36);
    QCOMPARE(share(atLeast("root", 2, {yesNo("met"), inOne, inSix})), 24.0 / 36);
    QCOMPARE(share(all("root", {any("any", {inSix, yesNo("open")}), inOne})), 0.5);
    QCOMPARE(share(all("root", {})), 1.0);
    // Of a rung of which nothing was published the site's own leaf does not say it.
    RungStanding silent = rungWith(all("root", {yesNo("met")}), person);
    silent.requirementsUnpublished = true;
    QCOMPARE(timeShare(needsOf(silent, today), today), 0.5);
}

void TestLimits::monthsKept_ofANextRung_leafByLeaf() {
    Profile person;
    person.facts = {fact("met", true)};
    const Requirement inTwo = inYears("two", 2, person);
    const auto kept = [&](const Requirement& root, double atMost) {
        const RungStanding rung = rungWith(root, person);
        return monthsKept(needsOf(rung, today), atMost, today);
    };
    QCOMPARE(kept(all("root", {inTwo}), 12), 0.5);
    QCOMPARE(kept(all("root", {inTwo}), 24), 1.0);
    QCOMPARE(kept(all("root", {inTwo, yesNo("open")}), 24), 0.75);
    QCOMPARE(kept(all("root", {inTwo, yesNo("open")}), 12), 0.5);
    QCOMPARE(kept(all("root", {yesNo("met")}), 0), 1.0);
}

void TestLimits::monthsCertain_ofANextRung_isTimeAlone() {
    Profile person;
    person.facts = {fact("met", true), fact("no", false)};
    const Requirement inOne = inYears("one", 1, person);
    const Requirement inTwo = inYears("two", 2, person);
    const auto certain = [&](const Requirement& root) {
        const RungStanding rung = rungWith(root, person);
        return *monthsCertain(needsOf(rung, today), today);
    };
    QCOMPARE(certain(all("root", {inOne, inTwo})), 24.0);
    // One can get the other one at once.
    QCOMPARE(certain(any("root", {inOne, yesNo("no")})), 0.0);
    QCOMPARE(certain(any("root", {inOne, inTwo})), 12.0);
    QCOMPARE(certain(atLeast("root", 2, {inOne, inTwo, yesNo("no")})), 12.0);
    QCOMPARE(certain(all("root", {yesNo("met"), yesNo("no")})), 0.0);
    // A sum that may be enough already is no certain wait.
    Profile worker;
    worker.employments = {employment("e", "2026-01-01")};
    const Requirement years = numbered(leaf("r", LeafKind::Tenure), 24);
    RungStanding rung = rungWith(all("root", {years}), worker);
    QCOMPARE(*monthsCertain(needsOf(rung, today), today), 0.0);
    worker.complete = {"employments"};
    rung = rungWith(all("root", {years}), worker);
    QCOMPARE(*monthsCertain(needsOf(rung, today), today), 14.0);
    QVERIFY(brokenFirmLimit({{LimitKind::Months, 13, true}}, needsOf(rung, today), today));
    QVERIFY(!brokenFirmLimit({{LimitKind::Months, 14, true}}, needsOf(rung, today), today));
}

void TestLimits::monthsUntil_roundsUp() {
    QCOMPARE(monthsUntil(today, today), 0);
    QCOMPARE(monthsUntil(day("2026-11-01"), today), 0);
    QCOMPARE(monthsUntil(day("2026-11-25"), today), 1);
    QCOMPARE(monthsUntil(day("2026-12-24"), today), 1);
    QCOMPARE(monthsUntil(day("2026-12-25"), today), 2);
}

NEXTRUNG_SUITE("core.limits", TestLimits)
#include "tst_limits.moc"
