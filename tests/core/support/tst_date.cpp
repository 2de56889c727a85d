#include "core/support/date.h"
#include "tests/core/builders.h"
#include "tests/suites/suite.h"

using namespace nextrung::tests;

class TestDate : public QObject {
    Q_OBJECT

private slots:
    void parseDate_onlyDaysThatExist_data();
    void parseDate_onlyDaysThatExist();
    void parsePartialDate_dayOrMonth();
    void partialDate_standsForEveryDayOfItsMonth();
    void toIso_givesBackWhatWasRead();
    void exactly_isTheDay();
    void plusMonths_staysInTheMonth_data();
    void plusMonths_staysInTheMonth();
    void plusDays_crossesYears();
    void daysBetween_isSigned();
    void wholeMonthsBetween_roundsDown_data();
    void wholeMonthsBetween_roundsDown();
};

void TestDate::parseDate_onlyDaysThatExist_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isDay");
    QTest::newRow("a day") << "2026-11-24" << true;
    QTest::newRow("leap day") << "2024-02-29" << true;
    QTest::newRow("no leap year") << "2026-02-29" << false;
    QTest::newRow("a hundred years, no leap year") << "2100-02-29" << false;
    QTest::newRow("day 31 of a short month") << "2026-11-31" << false;
    QTest::newRow("day 0") << "2026-11-00" << false;
    QTest::newRow("month 13") << "2026-13-01" << false;
    QTest::newRow("month 0") << "2026-00-01" << false;
    QTest::newRow("a month alone") << "2026-11" << false;
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("one digit") << "2026-11-4" << false;
    QTest::newRow("a sign for a digit") << "2026-1+-04" << false;
    QTest::newRow("a space") << "2026-11- 4" << false;
    QTest::newRow("slashes") << "2026/11/24" << false;
    QTest::newRow("something after it") << "2026-11-24T" << false;
    QTest::newRow("a letter for a digit") << "2026-11-2x" << false;
}

void TestDate::parseDate_onlyDaysThatExist() {
    QFETCH(QString, text);
    QFETCH(bool, isDay);
    QCOMPARE(parseDate(text.toStdString()).has_value(), isDay);
}

void TestDate::parsePartialDate_dayOrMonth() {
    QVERIFY(parsePartialDate("2026-11")->day == std::nullopt);
    QVERIFY(parsePartialDate("2026-11-24")->day == std::chrono::day{24});
    QVERIFY(!parsePartialDate("2026"));
    QVERIFY(!parsePartialDate("2026-13"));
    QVERIFY(!parsePartialDate("2026-02-30"));
    QVERIFY(!parsePartialDate("nov 2026"));
}

void TestDate::partialDate_standsForEveryDayOfItsMonth() {
    QCOMPARE(toIso(when("2024-02").first()), std::string{"2024-02-01"});
    QCOMPARE(toIso(when("2024-02").last()), std::string{"2024-02-29"});
    QCOMPARE(toIso(when("2026-02").last()), std::string{"2026-02-28"});
    QCOMPARE(when("2026-11-24").first(), day("2026-11-24"));
    QCOMPARE(when("2026-11-24").last(), day("2026-11-24"));
}

void TestDate::toIso_givesBackWhatWasRead() {
    for (const char* iso : {"2026-11-24", "0999-01-02", "2026-11"}) {
        QCOMPARE(toIso(when(iso)), std::string{iso});
    }
}

void TestDate::exactly_isTheDay() {
    QVERIFY(exactly(day("2026-11-24")) == when("2026-11-24"));
}

void TestDate::plusMonths_staysInTheMonth_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("to");
    QTest::newRow("none") << "2026-11-24" << 0 << "2026-11-24";
    QTest::newRow("one") << "2026-11-24" << 1 << "2026-12-24";
    QTest::newRow("over the year") << "2026-11-24" << 14 << "2028-01-24";
    QTest::newRow("back") << "2026-01-31" << -2 << "2025-11-30";
    QTest::newRow("to the end of February") << "2026-01-31" << 1 << "2026-02-28";
    QTest::newRow("to a leap day") << "2024-01-31" << 1 << "2024-02-29";
    QTest::newRow("the end comes back") << "2026-01-31" << 2 << "2026-03-31";
}

void TestDate::plusMonths_staysInTheMonth() {
    QFETCH(QString, from);
    QFETCH(int, count);
    QFETCH(QString, to);
    QCOMPARE(toIso(plusMonths(day(from.toStdString()), months{count})), to.toStdString());
}

void TestDate::plusDays_crossesYears() {
    QCOMPARE(toIso(plusDays(day("2026-12-31"), days{1})), std::string{"2027-01-01"});
    QCOMPARE(toIso(plusDays(day("2024-03-01"), days{-1})), std::string{"2024-02-29"});
}

void TestDate::daysBetween_isSigned() {
    QCOMPARE(daysBetween(day("2026-11-24"), day("2027-02-22")).count(), 90);
    QCOMPARE(daysBetween(day("2026-11-24"), day("2026-11-23")).count(), -1);
}

void TestDate::wholeMonthsBetween_roundsDown_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("count");
    QTest::newRow("same day") << "2026-11-24"
                              << "2026-11-24" << 0;
    QTest::newRow("earlier") << "2026-11-24"
                             << "2025-11-24" << 0;
    QTest::newRow("one day short") << "2026-10-25"
                                   << "2026-11-24" << 0;
    QTest::newRow("to the day") << "2026-10-24"
                                << "2026-11-24" << 1;
    QTest::newRow("one day over") << "2026-10-23"
                                  << "2026-11-24" << 1;
    QTest::newRow("two years") << "2024-11-24"
                               << "2026-11-24" << 24;
    QTest::newRow("day 31 to the end of February") << "2026-01-31"
                                                   << "2026-02-28" << 1;
    QTest::newRow("day 31 to the day before") << "2026-01-31"
                                              << "2026-02-27" << 0;
}

void TestDate::wholeMonthsBetween_roundsDown() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, count);
    QCOMPARE(wholeMonthsBetween(day(from.toStdString()), day(to.toStdString())).count(), count);
}

NEXTRUNG_SUITE("core.date", TestDate)
#include "tst_date.moc"
