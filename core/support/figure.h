// Figure: a number with everything that makes it a claim: unit, place, date and source.
#pragma once
#include "core/support/id.h"
#include "core/support/localized_text.h"

#include <cstdint>
#include <optional>
#include <string>

namespace nextrung::core {

enum class SourceTier { Primary, PrimaryMirror, Secondary, SecondaryDataset, Sample };

/// Where a claim comes from: what a person can open to check it.
struct Source {
    Id id;
    LocalizedText title;      ///< The body that decides, e.g. "U.S. Bureau of Labor Statistics".
    LocalizedText reportedBy; ///< Set where somebody else's page was read: shown as "as reported by".
    std::string address;      ///< Where to check it; shown as text, never fetched.
    SourceTier tier = SourceTier::Primary;
    std::string
        asOf; ///< "2025-05", "2025-08-28" or "2019": the date of the claim; empty where the page has none.

    bool operator==(const Source&) const = default;
};

/// What the value counts. Money is in cents, everything else in hundredths of the unit.
enum class Unit {
    DollarsPerYear,
    DollarsPerHour,
    Dollars,
    Months,
    Years,
    Hours,
    HoursPerWeek,
    Percent,
    Count
};

/// One published number, or a range when low and high differ.
/// Units: hundredths of `unit` (so dollars are cents).
struct Figure {
    Id id;
    LocalizedText about; ///< What it says, in words: "Middle pay of registered nurses".
    std::int64_t lowHundredths = 0;
    std::int64_t highHundredths = 0;
    Unit unit = Unit::Count;
    LocalizedText place; ///< "United States", "California".
    std::string asOf;    ///< ISO year, month or day; empty where the page has no date.
    Source source;
    std::optional<int> recheckMonth; ///< 1 to 12: the month in which to look again.

    bool isRange() const { return lowHundredths != highHundredths; }
    bool operator==(const Figure&) const = default;
};

} // namespace nextrung::core
