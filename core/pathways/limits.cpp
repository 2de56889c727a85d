#include "core/pathways/limits.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace nextrung::core {

namespace {

constexpr double unknownKept = 0.75;
constexpr double mostMonthsTold = 12000;

bool isYesNo(LimitKind what) {
    return what == LimitKind::NightsWeekends || what == LimitKind::LeaveEmployer ||
           what == LimitKind::LeaveSite;
}

std::optional<double> asNeed(std::optional<bool> need) {
    return need ? std::optional{*need ? 1.0 : 0.0} : std::nullopt;
}

/// What the path certainly needs of what the limit is about.
std::optional<double> certainNeed(LimitKind what, const PathNeeds& needs, Date today) {
    switch (what) {
    case LimitKind::StudyHoursPerWeek:
        return needs.hoursPerWeek;
    case LimitKind::Months:
        return monthsCertain(needs, today);
    case LimitKind::NightsWeekends:
        return asNeed(needs.nightsWeekends);
    case LimitKind::LeaveEmployer:
        return asNeed(needs.leavesEmployer);
    case LimitKind::LeaveSite:
        return asNeed(needs.leavesSite);
    case LimitKind::MoneyLaidOut:
        break; // a price is not what one lays out: that takes the funds too
    }
    return std::nullopt;
}

double keptOf(const Limit& limit, const PathNeeds& needs, Date today) {
    const double atMost = std::max(0.0, limit.atMost);
    if (limit.what == LimitKind::Months) {
        return monthsKept(needs, atMost, today);
    }
    if (isYesNo(limit.what) && atMost >= 1) {
        return 1; // fine with it: no need can exceed that
    }
    const auto need = certainNeed(limit.what, needs, today);
    if (!need) {
        return unknownKept;
    }
    return *need <= atMost ? 1.0 : atMost / *need;
}

const char* nameOf(LimitKind what) {
    switch (what) {
    case LimitKind::StudyHoursPerWeek:
        return "study-hours-per-week";
    case LimitKind::Months:
        return "months";
    case LimitKind::NightsWeekends:
        return "nights-weekends";
    case LimitKind::LeaveEmployer:
        return "leave-employer";
    case LimitKind::LeaveSite:
    case LimitKind::MoneyLaidOut:
        break;
    }
    return "leave-site";
}

months told(double length) {
    return months{static_cast<int>(std::clamp(length, 0.0, mostMonthsTold))};
}

Message wordsFor(const Limit& limit, double need) {
    const std::string key =
        std::string{limit.firm ? "path.out-of-reach." : "path.wish."} + nameOf(limit.what);
    if (limit.what == LimitKind::StudyHoursPerWeek) {
        return {key, {{"need", need}, {"atMost", limit.atMost}}};
    }
    if (limit.what == LimitKind::Months) {
        // Rounded apart, so that the two never read alike.
        return {key, {{"need", told(std::ceil(need))}, {"atMost", told(std::floor(limit.atMost))}}};
    }
    return {key, {}};
}

std::vector<BrokenLimit> brokenOf(const std::vector<Limit>& limits, bool firm, const PathNeeds& needs,
                                  Date today) {
    std::vector<BrokenLimit> broken;
    for (const Limit& limit : limits) {
        const auto need = limit.firm == firm ? certainNeed(limit.what, needs, today) : std::nullopt;
        if (need && *need > std::max(0.0, limit.atMost)) {
            broken.push_back({limit, *need, wordsFor(limit, *need)});
        }
    }
    std::stable_sort(broken.begin(), broken.end(), [](const BrokenLimit& left, const BrokenLimit& right) {
        return left.limit.what < right.limit.what;
    });
    return broken;
}

} // namespace

double wishesKept(const std::vector<Limit>& limits, const PathNeeds& needs, Date today) {
    double kept = 1;
    for (const Limit& limit : limits) {
        kept *= limit.firm ? 1 : keptOf(limit, needs, today);
    }
    return kept;
}

bool keepsEveryWish(const std::vector<Limit>& limits, const PathNeeds& needs, Date today) {
    const auto isWish = [](const Limit& limit) { return !limit.firm; };
    return std::any_of(limits.begin(), limits.end(), isWish) && wishesKept(limits, needs, today) >= 1;
}

std::vector<BrokenLimit> brokenWishes(const std::vector<Limit>& limits, const PathNeeds& needs, Date today) {
    return brokenOf(limits, false, needs, today);
}

std::optional<BrokenLimit> brokenFirmLimit(const std::vector<Limit>& limits, const PathNeeds& needs,
                                           Date today) {
    const auto broken = brokenOf(limits, true, needs, today);
    return broken.empty() ? std::nullopt : std::optional{broken.front()};
}

} // namespace nextrung::core
