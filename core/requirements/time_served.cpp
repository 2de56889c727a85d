#include "core/requirements/time_served.h"

#include <algorithm>
#include <compare>

namespace nextrung::core {

namespace {

constexpr int daysToAMonth = 30;
constexpr months longestServed{12 * 200};
constexpr Date longAgo{std::chrono::year{1} / std::chrono::January / 1};

/// From the first day to the day after the last one.
struct Span {
    Date from;
    Date end;

    auto operator<=>(const Span&) const = default;
};

std::optional<Span> spanOf(const Stretch& stretch, Reading reading, Date today) {
    if (!stretch.from && reading == Reading::Least) {
        return std::nullopt;
    }
    Span span{longAgo, today};
    if (stretch.from) {
        span.from = reading == Reading::Least ? stretch.from->last() : stretch.from->first();
    }
    if (stretch.until) {
        const Date last = reading == Reading::Least ? stretch.until->first() : stretch.until->last();
        span.end = std::min(today, plusDays(last, days{1}));
    }
    return span.from < span.end ? std::optional{span} : std::nullopt;
}

std::vector<Span> mergedSpans(const std::vector<Stretch>& stretches, Reading reading, Date today) {
    std::vector<Span> spans;
    for (const Stretch& stretch : stretches) {
        if (const auto span = spanOf(stretch, reading, today)) {
            spans.push_back(*span);
        }
    }
    std::sort(spans.begin(), spans.end());
    std::vector<Span> merged;
    for (const Span& span : spans) {
        if (!merged.empty() && span.from <= merged.back().end) {
            merged.back().end = std::max(merged.back().end, span.end);
        } else {
            merged.push_back(span);
        }
    }
    return merged;
}

} // namespace

months monthsServed(const std::vector<Stretch>& stretches, Reading reading, Date today) {
    const std::vector<Span> spans = mergedSpans(stretches, reading, today);
    months whole{0};
    days leftOver{0};
    int piecesLeftOver = 0;
    for (const Span& span : spans) {
        const months inSpan = wholeMonthsBetween(span.from, span.end);
        const days rest = daysBetween(plusMonths(span.from, inSpan), span.end);
        whole += inSpan;
        leftOver += rest;
        piecesLeftOver += rest.count() > 0 ? 1 : 0;
    }
    // One piece goes by its anniversaries alone: 30 days after January 31 is no month yet.
    return piecesLeftOver < 2 ? whole : whole + months{leftOver.count() / daysToAMonth};
}

void TimeServed::add(const Stretch& stretch) {
    if (!m_only) {
        m_only = stretch;
        return;
    }
    if (m_several.empty()) {
        m_several.push_back(*m_only);
    }
    m_several.push_back(stretch);
}

std::chrono::months TimeServed::months(Reading reading) const {
    if (!m_several.empty()) {
        return monthsServed(m_several, reading, m_today);
    }
    const auto span = m_only ? spanOf(*m_only, reading, m_today) : std::nullopt;
    return span ? wholeMonthsBetween(span->from, span->end) : std::chrono::months{0};
}

std::optional<Date> servedOn(const std::vector<Stretch>& stretches, months need, Date today) {
    if (need > longestServed) {
        return std::nullopt;
    }
    Date early = today;
    Date late = today;
    for (const Stretch& stretch : stretches) {
        if (stretch.from) {
            early = std::min(early, stretch.from->last());
            late = std::max(late, stretch.from->last());
        }
    }
    late = plusMonths(late, need + months{2});
    if (monthsServed(stretches, Reading::Least, late) < need) {
        return std::nullopt;
    }
    // One piece has its anniversary; only several have to be searched for the day.
    if (stretches.size() == 1 && stretches.front().from && need > months{0}) {
        return plusMonths(stretches.front().from->last(), need);
    }
    while (early < late) {
        const Date middle = plusDays(early, days{daysBetween(early, late).count() / 2});
        if (monthsServed(stretches, Reading::Least, middle) >= need) {
            late = middle;
        } else {
            early = plusDays(middle, days{1});
        }
    }
    return early;
}

} // namespace nextrung::core
