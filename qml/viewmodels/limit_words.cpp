#include "qml/viewmodels/limit_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace nextrung::ui {
namespace {

using core::LimitKind;

constexpr int monthsInYear = 12;

/// The context of this file's texts in the translations.
struct LimitWords {
    Q_DECLARE_TR_FUNCTIONS(nextrung::ui::LimitWords)
};

QString monthsWords(int months) {
    if (months % monthsInYear == 0)
        //: How long a path may take at most.
        return LimitWords::tr("%n year(s)", nullptr, months / monthsInYear);
    //: How long a path may take at most.
    return LimitWords::tr("%n month(s)", nullptr, months);
}

QString said(const core::Limit& limit) {
    switch (limit.what) {
    case LimitKind::StudyHoursPerWeek:
        //: One of the things that have to fit the person's life. %n is hours.
        return LimitWords::tr("%n h a week", nullptr, static_cast<int>(std::lround(limit.atMost)));
    case LimitKind::Months:
        //: One of the things that have to fit the person's life. %1 is a length, like "2 years".
        return LimitWords::tr("%1 at most").arg(valueWords(limit.what, limit.atMost));
    case LimitKind::NightsWeekends:
        return LimitWords::tr("no nights or weekends");
    case LimitKind::LeaveEmployer:
        return LimitWords::tr("stay with my employer");
    case LimitKind::LeaveSite:
        return LimitWords::tr("stay at my clinic");
    case LimitKind::MoneyLaidOut:
        break;
    }
    return {};
}

} // namespace

const std::vector<LimitKind>& limitsAsked() {
    static const std::vector<LimitKind> kinds{LimitKind::StudyHoursPerWeek, LimitKind::Months,
                                              LimitKind::NightsWeekends, LimitKind::LeaveSite,
                                              LimitKind::LeaveEmployer};
    return kinds;
}

bool isYesNo(LimitKind what) {
    return what == LimitKind::NightsWeekends || what == LimitKind::LeaveEmployer ||
           what == LimitKind::LeaveSite;
}

const std::vector<double>& valuesOffered(LimitKind what) {
    static const std::vector<double> hours{5, 10, 15, 20, 25, 30, 35, 40};
    static const std::vector<double> months{6, 12, 18, 24, 36, 48, 60};
    static const std::vector<double> no{0};
    if (what == LimitKind::StudyHoursPerWeek)
        return hours;
    return what == LimitKind::Months ? months : no;
}

QString keyOf(LimitKind what) {
    switch (what) {
    case LimitKind::StudyHoursPerWeek:
        return QStringLiteral("hours");
    case LimitKind::Months:
        return QStringLiteral("months");
    case LimitKind::NightsWeekends:
        return QStringLiteral("nights");
    case LimitKind::LeaveEmployer:
        return QStringLiteral("employer");
    case LimitKind::LeaveSite:
        return QStringLiteral("site");
    case LimitKind::MoneyLaidOut:
        break;
    }
    return QStringLiteral("money");
}

QString limitTitle(LimitKind what) {
    switch (what) {
    case LimitKind::StudyHoursPerWeek:
        return LimitWords::tr("Hours for school");
    case LimitKind::Months:
        return LimitWords::tr("Time it takes");
    case LimitKind::NightsWeekends:
        return LimitWords::tr("Nights, weekends");
    case LimitKind::LeaveEmployer:
        return LimitWords::tr("Leave my employer");
    case LimitKind::LeaveSite:
        return LimitWords::tr("Leave my clinic");
    case LimitKind::MoneyLaidOut:
        break;
    }
    return {};
}

QString limitDetail(LimitKind what) {
    switch (what) {
    case LimitKind::StudyHoursPerWeek:
        return LimitWords::tr("a week, at most");
    case LimitKind::Months:
        return LimitWords::tr("until you are there");
    case LimitKind::NightsWeekends:
        return LimitWords::tr("at work or in class");
    case LimitKind::LeaveEmployer:
        return LimitWords::tr("for another one");
    case LimitKind::LeaveSite:
        return LimitWords::tr("for another site");
    case LimitKind::MoneyLaidOut:
        break;
    }
    return {};
}

QString limitIcon(LimitKind what) {
    switch (what) {
    case LimitKind::StudyHoursPerWeek:
        return QStringLiteral("clock");
    case LimitKind::Months:
        return QStringLiteral("calendar");
    case LimitKind::NightsWeekends:
        return QStringLiteral("moon");
    case LimitKind::LeaveEmployer:
        return QStringLiteral("outside");
    case LimitKind::LeaveSite:
        return QStringLiteral("site");
    case LimitKind::MoneyLaidOut:
        break;
    }
    return QStringLiteral("cash");
}

QString freeWords(LimitKind what) {
    if (isYesNo(what))
        //: Whether a path may ask for nights, or for leaving: it may.
        return LimitWords::tr("Fine");
    //: Of hours a week, or of the time that a path takes: any will do.
    return LimitWords::tr("Any");
}

QString valueWords(LimitKind what, double atMost) {
    if (isYesNo(what))
        //: Whether a path may ask for nights, or for leaving: it may not.
        return LimitWords::tr("No");
    const int number = static_cast<int>(std::lround(atMost));
    if (what == LimitKind::Months)
        return monthsWords(number);
    //: Hours of school a week; %n is the number.
    return LimitWords::tr("%n h", nullptr, number);
}

QString limitsSaid(const std::vector<core::Limit>& limits) {
    QStringList words;
    for (const LimitKind what : limitsAsked()) {
        const auto limit = std::find_if(limits.begin(), limits.end(),
                                        [what](const core::Limit& each) { return each.what == what; });
        if (limit == limits.end() || (isYesNo(what) && limit->atMost >= 1))
            continue;
        //: %1 is something that has to fit the person's life, like "10 h a week".
        words.append(limit->firm ? LimitWords::tr("%1 (must)").arg(said(*limit)) : said(*limit));
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace nextrung::ui
