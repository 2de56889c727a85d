#include "core/requirements/time_served.h"
#include "tests/core/builders.h"
#include "tests/suites/suite.h"

#include <random>

using namespace nextrung::tests;

namespace {

Stretch stretch(const std::string& from, const std::string& until = {}) {
    return {maybeWhen(from), maybeWhen(until)};
}

int served(const std::vector<Stretch>& stretches, Reading reading = Reading::Least) {
    return static_cast<int>(monthsServed(stretches, reading, today).count());
}

/// Days on which one was there, counted one by one.
int daysThere(const std::vector<Stretch>& stretches, Date from, Date until) {
    int there = 0;
    for (Date date = from; date < until; date = plusDays(date, days{1})) {
        for (const Stretch& each : stretches) {
            if (each.from->first() <= date && (!each.until || date <= each.until->last())) {
                ++there;
                break;
            }
        }
    }
    return there;
}

} // namespace

class TestTimeServed : public QObject {
    Q_OBJECT

private slots:
    void served_unbrokenTimeCountsByAnniversaries();
    void served_overlapsCountOnce();
    void served_gapsDoNotCount();
    void served_theLastDayIsInIt();
    void served_leftOverDaysOfSeveralPiecesAddUp();
    void served_aMonthIsReadBothWays();
    void served_withoutABeginningAnythingIsPossible();
    void served_theFutureDoesNotCount();
    void servedOn_isTheFirstDay();
    void servedOn_neverWhereNothingGoesOn();
    void served_randomStretchesAgreeWithCountingDays();
};

void TestTimeServed::served_unbrokenTimeCountsByAnniversaries() {
    QCOMPARE(served({}), 0);
    QCOMPARE(served({stretch("2024-11-24")}), 24);
    QCOMPARE(served({stretch("2024-11-25")}), 23);
    QCOMPARE(served({stretch("2024-11-23")}), 24);
    QCOMPARE(served({stretch("2026-11-24")}), 0);
    // Thirty days, and no month yet.
    QCOMPARE(served({stretch("2026-10-01", "2026-10-30")}), 0);
    QCOMPARE(served({stretch("2026-10-01", "2026-10-31")}), 1);
}

void TestTimeServed::served_overlapsCountOnce() {
    QCOMPARE(served({stretch("2024-11-24"), stretch("2025-05-24")}), 24);
    QCOMPARE(served({stretch("2025-05-24"), stretch("2024-11-24", "2025-12-31")}), 24);
    QCOMPARE(served({stretch("2024-01-01", "2024-06-30"), stretch("2024-03-01", "2024-04-30")}), 6);
}

void TestTimeServed::served_gapsDoNotCount() {
    QCOMPARE(served({stretch("2020-01-01", "2020-12-31"), stretch("2025-01-01", "2025-06-30")}), 18);
}

void TestTimeServed::served_theLastDayIsInIt() {
    QCOMPARE(served({stretch("2025-01-01", "2025-12-31")}), 12);
    QCOMPARE(served({stretch("2025-01-01", "2025-12-30")}), 11);
    // Ended one day, began the next: unbroken.
    QCOMPARE(served({stretch("2025-01-15", "2025-02-14"), stretch("2025-02-15", "2025-03-14")}), 2);
}

void TestTimeServed::served_leftOverDaysOfSeveralPiecesAddUp() {
    // Fifteen days each.
    QCOMPARE(served({stretch("2025-01-01", "2025-01-15"), stretch("2025-03-01", "2025-03-15")}), 1);
    QCOMPARE(served({stretch("2025-01-01", "2025-01-14"), stretch("2025-03-01", "2025-03-15")}), 0);
    // A month and 20 days, and 10 days.
    QCOMPARE(served({stretch("2025-01-01", "2025-02-20"), stretch("2025-04-01", "2025-04-10")}), 2);
}

void TestTimeServed::served_aMonthIsReadBothWays() {
    QCOMPARE(served({stretch("2025-11")}, Reading::Least), 11);
    QCOMPARE(served({stretch("2025-11")}, Reading::Most), 12);
    QCOMPARE(served({stretch("2024-01-01", "2024-12")}, Reading::Least), 11);
    QCOMPARE(served({stretch("2024-01-01", "2024-12")}, Reading::Most), 12);
    // Within one month it can have been nothing.
    QCOMPARE(served({stretch("2024-12", "2024-12")}, Reading::Least), 0);
    QCOMPARE(served({stretch("2024-12", "2024-12")}, Reading::Most), 1);
}

void TestTimeServed::served_withoutABeginningAnythingIsPossible() {
    QCOMPARE(served({stretch("")}, Reading::Least), 0);
    QVERIFY(served({stretch("")}, Reading::Most) > 12 * 100);
    QCOMPARE(served({stretch(""), stretch("2025-11-24")}, Reading::Least), 12);
}

void TestTimeServed::served_theFutureDoesNotCount() {
    QCOMPARE(served({stretch("2027-01-01")}), 0);
    QCOMPARE(served({stretch("2025-11-24", "2028-01-01")}), 12);
    QCOMPARE(served({stretch("2026-03-01", "2025-01-01")}), 0);
}

void TestTimeServed::servedOn_isTheFirstDay() {
    const auto on = [](const std::vector<Stretch>& stretches, int need) {
        return iso(servedOn(stretches, months{need}, today));
    };
    QCOMPARE(on({stretch("2025-04-01")}, 24), std::string{"2027-04-01"});
    QCOMPARE(on({stretch("2025-04-01")}, 12), std::string{"2026-04-01"});
    // Only the month is known: by its last day it is certain.
    QCOMPARE(on({stretch("2025-04")}, 24), std::string{"2027-04-30"});
    // An old job of a year shortens it.
    QCOMPARE(on({stretch("2020-01-01", "2020-12-31"), stretch("2026-11-01")}, 24), std::string{"2027-11-01"});
    QCOMPARE(on({stretch("2026-01-31")}, 1), std::string{"2026-02-28"});
    QCOMPARE(on({stretch("2027-06-01")}, 6), std::string{"2027-12-01"});
}

void TestTimeServed::servedOn_neverWhereNothingGoesOn() {
    QVERIFY(!servedOn({}, months{1}, today));
    QVERIFY(!servedOn({stretch("2020-01-01", "2020-12-31")}, months{13}, today));
    QVERIFY(servedOn({stretch("2020-01-01", "2020-12-31")}, months{12}, today) == day("2021-01-01"));
    QVERIFY(!servedOn({stretch("")}, months{1}, today));
    QVERIFY(!servedOn({stretch("2020-01-01")}, months{100000}, today));
}

void TestTimeServed::served_randomStretchesAgreeWithCountingDays() {
    std::mt19937 random(20261124);
    std::uniform_int_distribution<int> offset(0, 1500);
    std::uniform_int_distribution<int> howMany(1, 5);
    const Date start = day("2022-01-01");
    for (int round = 0; round < 400; ++round) {
        std::vector<Stretch> stretches;
        for (int count = howMany(random); count > 0; --count) {
            const Date from = plusDays(start, days{offset(random)});
            const Date until = plusDays(from, days{offset(random) / 3});
            stretches.push_back({exactly(from), exactly(until)});
        }
        const int there = daysThere(stretches, start, today);
        const int inMonths = served(stretches);
        // A month has 28 to 31 days; up to 29 days stay left over.
        QVERIFY2(inMonths * 28 <= there, qPrintable(QString::number(round)));
        QVERIFY2((inMonths + 1) * 31 + 30 > there, qPrintable(QString::number(round)));
        const auto reached = servedOn(stretches, months{inMonths}, today);
        QVERIFY(reached && *reached <= today);
        const auto notBefore = plusDays(*reached, days{-1});
        QVERIFY(inMonths == 0 || monthsServed(stretches, Reading::Least, notBefore) < months{inMonths});
    }
}

NEXTRUNG_SUITE("core.time_served", TestTimeServed)
#include "tst_time_served.moc"
