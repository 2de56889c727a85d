// Phrases: turns a result's key and arguments into a sentence, and money, dates and figures into words.
#pragma once
#include "core/support/figure.h"
#include "core/support/localized_text.h"
#include "core/support/message.h"
#include "core/support/phrase_keys.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nextrung::content {

using ArgumentType = core::ArgumentKind;

struct PhraseForms {
    std::string one; ///< Equal to `other` where the phrase has no plural.
    std::string other;

    bool operator==(const PhraseForms&) const = default;
};

struct Phrase {
    std::vector<std::pair<std::string, ArgumentType>> arguments;
    std::string plural; ///< The argument that decides the form; empty for none.
    PhraseForms en;
    PhraseForms es;

    bool operator==(const Phrase&) const = default;
};

class Phrases {
public:
    Phrases() = default;
    explicit Phrases(std::map<std::string, Phrase> phrases);

    /// The sentence for `message`.
    /// Missing: a key that no pack has gives the key itself, so that it shows.
    std::string render(const core::Message& message, core::Language language) const;
    bool has(const std::string& key) const;
    const std::map<std::string, Phrase>& all() const { return m_phrases; }
    bool operator==(const Phrases&) const = default;

private:
    std::map<std::string, Phrase> m_phrases;
};

/// The names in braces in one form of a phrase, in the order in which they stand.
std::vector<std::string> placeholdersOf(std::string_view form);

// The one small formatter, for en-US and es-US: "$5,760", "$20.10", "24 nov 2026", "2 years 3 months".
std::string formatMoney(core::Money amount, core::Language language); ///< No cents when they are zero.
std::string formatCount(std::int64_t count, core::Language language);
std::string formatNumber(double number, core::Language language);
std::string formatDate(const core::PartialDate& date, core::Language language);
std::string formatMonths(core::months length, core::Language language);
/// "$97,550", "$20.10", "24 to 48", "91.2%": the number of a figure, without its unit's words.
std::string formatFigureValue(const core::Figure& figure, core::Language language);
/// "a year", "an hour", "months", "hours a week", …
std::string formatUnit(core::Unit unit, core::Language language);
/// The number with its unit's words: "$97,550 a year", "1 month", "91.2%".
std::string formatFigure(const core::Figure& figure, core::Language language);
/// "United States, May 2025": place and as-of date of a figure; "no date given" where it has none.
std::string formatPlaceAndDate(const core::Figure& figure, core::Language language);
/// "U.S. Bureau of Labor Statistics, as reported by …, May 2025".
std::string formatSource(const core::Source& source, core::Language language);
/// "Nov 2026" from "2026-11"; "2019" from "2019"; empty from empty.
std::string formatAsOf(const std::string& asOf, core::Language language);

} // namespace nextrung::content
