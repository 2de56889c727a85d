#include "core/profile/work.h"
#include "tests/core/builders.h"
#include "tests/suites/suite.h"

using namespace nextrung::tests;

class TestWork : public QObject {
    Q_OBJECT

private slots:
    void currentEmployment_isTheLastWithoutAnEnd();
    void employmentAt_isTheOneThatGoesOnThere();
    void lastDayOf_isTheJobsWhereTheDutyHasNone();
    void doesDuty_today_data();
    void doesDuty_today();
    void doesDuty_forAnotherEmployer_doesNotCount();
};

void TestWork::currentEmployment_isTheLastWithoutAnEnd() {
    Profile person;
    QVERIFY(person.currentEmployment() == nullptr);
    person.employments = {employment("a", "2010-01"), employment("b", "2020-01"),
                          employment("c", "2021-01", "2022-01")};
    QCOMPARE(person.currentEmployment()->key, Id{"b"});
    person.employments = {employment("c", "2021-01", "2022-01")};
    QVERIFY(person.currentEmployment() == nullptr);
}

void TestWork::employmentAt_isTheOneThatGoesOnThere() {
    Profile person;
    person.employments = {employment("a", "2010-01"), employment("b", "2020-01"),
                          employment("c", "2021-01", "2022-01")};
    person.employments[1].institution = "oak";
    QCOMPARE(employmentAt(person, "cedar")->key, Id{"a"});
    QCOMPARE(employmentAt(person, "oak")->key, Id{"b"});
    QVERIFY(employmentAt(person, "elm") == nullptr);
    person.employments[0].institution = std::nullopt;
    QVERIFY(employmentAt(person, "cedar") == nullptr);
}

void TestWork::lastDayOf_isTheJobsWhereTheDutyHasNone() {
    Profile person;
    person.employments = {employment("a", "2020-01", "2024-05")};
    DutyDone calls = duty("panel-calls");
    QVERIFY(!lastDayOf(calls, person));
    calls.at = "a";
    QVERIFY(lastDayOf(calls, person) == when("2024-05"));
    calls.until = when("2023-01-31");
    QVERIFY(lastDayOf(calls, person) == when("2023-01-31"));
    calls.until = std::nullopt;
    calls.at = "gone";
    QVERIFY(!lastDayOf(calls, person));
}

void TestWork::doesDuty_today_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<bool>("does");
    QTest::newRow("no dates") << ""
                              << "" << true;
    QTest::newRow("since today") << "2026-11-24"
                                 << "" << true;
    QTest::newRow("from tomorrow") << "2026-11-25"
                                   << "" << false;
    QTest::newRow("since this month") << "2026-11"
                                      << "" << true;
    QTest::newRow("from next month") << "2026-12"
                                     << "" << false;
    QTest::newRow("until today") << ""
                                 << "2026-11-24" << true;
    QTest::newRow("until yesterday") << ""
                                     << "2026-11-23" << false;
    QTest::newRow("until some day of this month: not certain") << ""
                                                               << "2026-11" << false;
    QTest::newRow("until next month") << ""
                                      << "2026-12" << true;
}

void TestWork::doesDuty_today() {
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(bool, does);
    Profile person;
    person.duties = {duty("precepting", from.toStdString(), until.toStdString())};
    QCOMPARE(doesDuty(person, "precepting", "cedar", today), does);
    QVERIFY(!doesDuty(person, "panel-calls", "cedar", today));
}

void TestWork::doesDuty_forAnotherEmployer_doesNotCount() {
    Profile person;
    person.employments = {employment("here", "2020-01"), employment("there", "2020-01")};
    person.employments[1].institution = "oak";
    person.duties = {duty("precepting")};
    person.duties[0].at = "there";
    QVERIFY(!doesDuty(person, "precepting", "cedar", today));
    QVERIFY(doesDuty(person, "precepting", "oak", today));
    person.duties[0].at = "here";
    QVERIFY(doesDuty(person, "precepting", "cedar", today));
}

NEXTRUNG_SUITE("core.work", TestWork)
#include "tst_work.moc"
