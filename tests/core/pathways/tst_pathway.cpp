#include "core/pathways/aim.h"
#include "core/pathways/pathway.h"
#include "tests/core/worlds.h"
#include "tests/suites/suite.h"

#include <set>

using namespace nextrung::tests;

class TestPathway : public QObject {
    Q_OBJECT

private slots:
    void sideOf_kind();
    void sideOf_aim();
    void aimOf_mapsEveryOption();
    void optionFor_isTheChosenOneThatStandsForTheAim();
    void aimsOfNextRung_inPlaceAlsoToStay();
    void allAims_hasEachOnce();
};

void TestPathway::sideOf_kind() {
    using K = PathwayKind;
    for (const K kind : {K::License, K::Degree, K::OtherJob, K::Outside}) {
        QCOMPARE(sideOf(kind), Side::Springboard);
    }
    for (const K kind : {K::NextRung, K::Specialize, K::Lead, K::Teach}) {
        QCOMPARE(sideOf(kind), Side::Career);
    }
}

void TestPathway::sideOf_aim() {
    using A = Aim;
    for (const A aim : {A::Nurse, A::OtherLicense, A::DoctorPa, A::HealthAdministration, A::Outside}) {
        QVERIFY(sideOf(aim) == Side::Springboard);
    }
    for (const A aim : {A::Lead, A::Teach, A::Specialize, A::Recognized, A::Stay}) {
        QVERIFY(sideOf(aim) == Side::Career);
    }
    QVERIFY(!sideOf(A::NotSure));
}

void TestPathway::aimOf_mapsEveryOption() {
    QVERIFY(aimOf("pull", "nurse") == Aim::Nurse);
    QVERIFY(aimOf("pull", "other-license") == Aim::OtherLicense);
    QVERIFY(aimOf("pull", "doctor-pa") == Aim::DoctorPa);
    QVERIFY(aimOf("pull", "run-clinic-degree") == Aim::HealthAdministration);
    QVERIFY(aimOf("pull", "run-clinic-no-degree") == Aim::Lead);
    QVERIFY(aimOf("pull", "outside") == Aim::Outside);
    QVERIFY(aimOf("pull", "dont-know") == Aim::NotSure);
    QVERIFY(!aimOf("pull", "like-ma"));
    QVERIFY(aimOf("grow", "lead") == Aim::Lead);
    QVERIFY(aimOf("grow", "teach") == Aim::Teach);
    QVERIFY(aimOf("grow", "specialize") == Aim::Specialize);
    QVERIFY(aimOf("grow", "recognized") == Aim::Recognized);
    QVERIFY(aimOf("grow", "stay") == Aim::Stay);
    // The same word elsewhere is another answer.
    QVERIFY(!aimOf("five-years", "outside"));
    QVERIFY(!aimOf("best-next-year", "lead"));
    QVERIFY(!aimOf("pull", "lead"));
}

void TestPathway::optionFor_isTheChosenOneThatStandsForTheAim() {
    Answers answers;
    answers.chosen = {{"pull", {"nurse"}}, {"grow", {}}};
    QVERIFY(optionFor(answers, "pull", Aim::Nurse) == Id{"nurse"});
    QVERIFY(!optionFor(answers, "pull", Aim::Lead));
    QVERIFY(!optionFor(answers, "grow", Aim::Lead));
    QVERIFY(!optionFor({}, "pull", Aim::Nurse));
}

void TestPathway::aimsOfNextRung_inPlaceAlsoToStay() {
    QVERIFY(aimsOfNextRung(MoveUp::InPlace) == std::vector<Aim>({Aim::Recognized, Aim::Stay}));
    QVERIFY(aimsOfNextRung(MoveUp::Opening) == std::vector<Aim>({Aim::Recognized}));
    QVERIFY(aimsOfNextRung(MoveUp::Unpublished) == std::vector<Aim>({Aim::Recognized}));
}

void TestPathway::allAims_hasEachOnce() {
    QCOMPARE(std::set<Aim>(allAims.begin(), allAims.end()).size(), allAims.size());
    QCOMPARE(allAims.size(), static_cast<std::size_t>(Aim::NotSure) + 1);
}

NEXTRUNG_SUITE("core.pathway", TestPathway)
#include "tst_pathway.moc"
