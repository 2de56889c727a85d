#include "core/support/date.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>

namespace nextrung::core {

namespace {

/// The number of `length` digits at `start`, or nullopt.
std::optional<int> digitsAt(std::string_view text, std::size_t start, std::size_t length) {
    int value = 0;
    for (const char character : text.substr(start, length)) {
        if (character < '0' || character > '9') {
            return std::nullopt;
        }
        value = value * 10 + (character - '0');
    }
    return value;
}

std::string padded(int value, std::size_t width) {
    std::string digits = std::to_string(std::abs(value));
    digits.insert(0, width - std::min(width, digits.size()), '0');
    return value < 0 ? "-" + digits : digits;
}

std::string monthToIso(std::chrono::year_month month) {
    return padded(static_cast<int>(month.year()), 4) + "-" +
           padded(static_cast<int>(unsigned(month.month())), 2);
}

std::optional<std::chrono::year_month> parseMonth(std::string_view text) {
    if (text.size() != 7 || text[4] != '-') {
        return std::nullopt;
    }
    const auto year = digitsAt(text, 0, 4);
    const auto month = digitsAt(text, 5, 2);
    if (!year || !month) {
        return std::nullopt;
    }
    const std::chrono::year_month result{std::chrono::year{*year},
                                         std::chrono::month{static_cast<unsigned>(*month)}};
    return result.ok() ? std::optional{result} : std::nullopt;
}

} // namespace

Date PartialDate::first() const {
    return month / day.value_or(std::chrono::day{1});
}

Date PartialDate::last() const {
    return day ? Date{month / *day} : Date{month / std::chrono::last};
}

PartialDate exactly(Date date) {
    return {date.year() / date.month(), date.day()};
}

std::optional<Date> parseDate(std::string_view text) {
    if (text.size() != 10 || text[7] != '-') {
        return std::nullopt;
    }
    const auto month = parseMonth(text.substr(0, 7));
    const auto day = digitsAt(text, 8, 2);
    if (!month || !day) {
        return std::nullopt;
    }
    const Date date = *month / std::chrono::day{static_cast<unsigned>(*day)};
    return date.ok() ? std::optional{date} : std::nullopt;
}

std::optional<PartialDate> parsePartialDate(std::string_view text) {
    if (const auto date = parseDate(text)) {
        return exactly(*date);
    }
    if (const auto month = parseMonth(text)) {
        return PartialDate{*month, std::nullopt};
    }
    return std::nullopt;
}

std::string toIso(Date date) {
    return monthToIso(date.year() / date.month()) + "-" + padded(static_cast<int>(unsigned(date.day())), 2);
}

std::string toIso(const PartialDate& date) {
    return date.day ? toIso(date.first()) : monthToIso(date.month);
}

Date plusMonths(Date date, months count) {
    const std::chrono::year_month month = date.year() / date.month() + count;
    const Date last = month / std::chrono::last;
    return std::min(date.day(), last.day()) == date.day() ? Date{month / date.day()} : last;
}

Date plusDays(Date date, days count) {
    return std::chrono::sys_days{date} + count;
}

days daysBetween(Date from, Date to) {
    return std::chrono::sys_days{to} - std::chrono::sys_days{from};
}

months wholeMonthsBetween(Date from, Date to) {
    if (to <= from) {
        return months{0};
    }
    const months apart = (to.year() / to.month()) - (from.year() / from.month());
    return plusMonths(from, apart) <= to ? apart : apart - months{1};
}

} // namespace nextrung::core
