#include "content/phrases/phrases.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace nextrung::content {

using core::Language;

namespace {

constexpr std::string_view minus = "−";
constexpr std::string_view noDate[] = {"no date given", "sin fecha"};

std::string_view pick(Language language, std::string_view en, std::string_view es) {
    return language == Language::Spanish ? es : en;
}

/// "1234567" to "1,234,567": es-US groups as en-US does, unlike plain Spanish.
std::string grouped(std::string digits) {
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) {
        digits.insert(static_cast<std::size_t>(at), 1, ',');
    }
    return digits;
}

std::uint64_t magnitude(std::int64_t value) {
    const auto bits = static_cast<std::uint64_t>(value);
    return value < 0 ? ~bits + 1 : bits; // The smallest value has no positive twin.
}

std::string twoDigits(std::uint64_t value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

std::string dollars(std::int64_t cents, bool withCents) {
    const std::uint64_t whole = magnitude(cents);
    std::string text = cents < 0 ? std::string(minus) : std::string();
    text += '$' + grouped(std::to_string(whole / 100));
    if (withCents) {
        text += '.' + twoDigits(whole % 100);
    }
    return text;
}

/// "91.2" from 9120: no zero that says nothing.
std::string decimal(std::int64_t hundredths) {
    const std::uint64_t whole = magnitude(hundredths);
    std::string text = hundredths < 0 ? std::string(minus) : std::string();
    text += grouped(std::to_string(whole / 100));
    const std::uint64_t part = whole % 100;
    if (part % 10 != 0) {
        text += '.' + twoDigits(part);
    } else if (part != 0) {
        text += '.' + std::to_string(part / 10);
    }
    return text;
}

std::string monthName(std::chrono::month month, Language language) {
    constexpr std::array<std::string_view, 12> en = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    constexpr std::array<std::string_view, 12> es = {"ene", "feb", "mar", "abr", "may", "jun",
                                                     "jul", "ago", "sep", "oct", "nov", "dic"};
    const std::size_t index = (static_cast<unsigned>(month) + 11U) % 12U;
    return std::string(pick(language, en[index], es[index]));
}

bool isMoney(core::Unit unit) {
    return unit == core::Unit::DollarsPerYear || unit == core::Unit::DollarsPerHour ||
           unit == core::Unit::Dollars;
}

std::string oneValue(std::int64_t hundredths, core::Unit unit, bool withCents) {
    if (isMoney(unit)) {
        return dollars(hundredths, withCents);
    }
    return decimal(hundredths) + (unit == core::Unit::Percent ? "%" : "");
}

std::string counted(std::int64_t count, std::string_view one, std::string_view many) {
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

} // namespace

std::string formatMoney(core::Money amount, Language /*language*/) {
    return dollars(amount.cents, amount.cents % 100 != 0);
}

std::string formatCount(std::int64_t count, Language /*language*/) {
    return (count < 0 ? std::string(minus) : std::string()) + grouped(std::to_string(magnitude(count)));
}

std::string formatNumber(double number, Language /*language*/) {
    // Beyond this a number of hundredths no longer fits; nothing that people count comes near.
    constexpr double most = 9e15;
    if (!std::isfinite(number) || std::abs(number) > most) {
        std::array<char, 32> buffer{};
        const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
        return {buffer.data(), end};
    }
    return decimal(std::llround(number * 100));
}

std::string formatDate(const core::PartialDate& date, Language language) {
    const std::string month = monthName(date.month.month(), language);
    const std::string year = std::to_string(static_cast<int>(date.month.year()));
    if (!date.day) {
        return month + ' ' + year;
    }
    const std::string day = std::to_string(static_cast<unsigned>(*date.day));
    return language == Language::Spanish ? day + ' ' + month + ' ' + year : month + ' ' + day + ", " + year;
}

std::string formatMonths(core::months length, Language language) {
    const auto count = static_cast<std::int64_t>(length.count());
    const auto whole = static_cast<std::int64_t>(magnitude(count));
    std::string text = count < 0 ? std::string(minus) : std::string();
    const std::int64_t years = whole / 12;
    const std::int64_t months = whole % 12;
    if (years != 0) {
        text += counted(years, pick(language, "year", "año"), pick(language, "years", "años"));
    }
    if (months != 0 || years == 0) {
        text += years != 0 ? " " : "";
        text += counted(months, pick(language, "month", "mes"), pick(language, "months", "meses"));
    }
    return text;
}

std::string formatFigureValue(const core::Figure& figure, Language language) {
    // In a range both ends are written alike: "$20.10 to $24.00".
    const bool withCents = figure.lowHundredths % 100 != 0 || figure.highHundredths % 100 != 0;
    std::string text = oneValue(figure.lowHundredths, figure.unit, withCents);
    if (figure.isRange()) {
        text += std::string(pick(language, " to ", " a ")) +
                oneValue(figure.highHundredths, figure.unit, withCents);
    }
    return text;
}

std::string formatUnit(core::Unit unit, Language language) {
    switch (unit) {
    case core::Unit::DollarsPerYear:
        return std::string(pick(language, "a year", "al año"));
    case core::Unit::DollarsPerHour:
        return std::string(pick(language, "an hour", "por hora"));
    case core::Unit::Months:
        return std::string(pick(language, "months", "meses"));
    case core::Unit::Years:
        return std::string(pick(language, "years", "años"));
    case core::Unit::Hours:
        return std::string(pick(language, "hours", "horas"));
    case core::Unit::HoursPerWeek:
        return std::string(pick(language, "hours a week", "horas por semana"));
    case core::Unit::Dollars:
    case core::Unit::Percent:
    case core::Unit::Count:
        break;
    }
    return {};
}

std::string formatFigure(const core::Figure& figure, Language language) {
    const bool isOne = figure.lowHundredths == 100 && figure.highHundredths == 100;
    std::string unit = formatUnit(figure.unit, language);
    if (isOne && figure.unit == core::Unit::Months) {
        unit = pick(language, "month", "mes");
    } else if (isOne && figure.unit == core::Unit::Years) {
        unit = pick(language, "year", "año");
    } else if (isOne && figure.unit == core::Unit::Hours) {
        unit = pick(language, "hour", "hora");
    } else if (isOne && figure.unit == core::Unit::HoursPerWeek) {
        unit = pick(language, "hour a week", "hora por semana");
    }
    return formatFigureValue(figure, language) + (unit.empty() ? "" : ' ' + unit);
}

std::string formatPlaceAndDate(const core::Figure& figure, Language language) {
    const std::string& place = figure.place.in(language);
    const std::string asOf = formatAsOf(figure.asOf, language);
    const std::string date = asOf.empty() ? std::string(pick(language, noDate[0], noDate[1])) : asOf;
    return place.empty() ? date : place + ", " + date;
}

std::string formatSource(const core::Source& source, Language language) {
    std::string text = source.title.in(language);
    if (!source.reportedBy.isEmpty()) {
        text += std::string(pick(language, ", as reported by ", ", según "));
        text += source.reportedBy.in(language);
    }
    const std::string asOf = formatAsOf(source.asOf, language);
    return asOf.empty() ? text : text + ", " + asOf;
}

std::string formatAsOf(const std::string& asOf, Language language) {
    const auto date = core::parsePartialDate(asOf);
    return date ? formatDate(*date, language) : asOf;
}

} // namespace nextrung::content
