// Dates: a calendar day, and a date that may be known only to the month.
#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace nextrung::core {

using Date = std::chrono::year_month_day;
using std::chrono::days;
using std::chrono::months;

/// A day, or a month that stands for any of its days.
struct PartialDate {
    std::chrono::year_month month{std::chrono::year{1970}, std::chrono::January};
    std::optional<std::chrono::day> day;

    Date first() const; ///< The earliest day that it can mean.
    Date last() const;  ///< The latest day that it can mean.
    bool operator==(const PartialDate&) const = default;
};

/// The day itself, as a date that could have been less exact.
PartialDate exactly(Date date);

/// Reads "2026-11-24".
/// Missing: nullopt when the text is not a day that exists.
std::optional<Date> parseDate(std::string_view text);

/// Reads "2026-11-24" or "2026-11".
/// Missing: nullopt when the text is neither.
std::optional<PartialDate> parsePartialDate(std::string_view text);

std::string toIso(Date date);
std::string toIso(const PartialDate& date);

/// `date` moved by whole months; a day past the month's end becomes its last day (Jan 31 + 1 = Feb 28).
Date plusMonths(Date date, months count);
Date plusDays(Date date, days count);

/// Days from `from` to `to`; negative when `to` is earlier.
days daysBetween(Date from, Date to);

/// Whole months from `from` to `to`, rounded down; zero when `to` is not later.
months wholeMonthsBetween(Date from, Date to);

} // namespace nextrung::core
