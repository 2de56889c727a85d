// Questionnaire: the items, their chances and the constants of the rule, as a content pack gives them.
#pragma once
#include "core/support/id.h"
#include "core/support/localized_text.h"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace nextrung::core {

enum class Kind { Springboard, Career, Exploring };
inline constexpr std::size_t kindCount = 3;

/// A tick item that counts has no more options than this, "none" aside: the interview looks at every set of
/// them.
inline constexpr std::size_t mostTicksThatCount = 12;

/// One number for each kind, in the order of `Kind`.
using Chances = std::array<double, kindCount>;

struct Option {
    Id id;
    LocalizedText text;
    Chances chances{1, 1, 1};   ///< Chance that a person of each kind chooses it (or, for ticks, ticks it).
    double exponent = 1;        ///< how-sure only: on the evidence of the item that it qualifies.
    double addsToExploring = 0; ///< how-sure only: log odds.

    bool operator==(const Option&) const = default;
};

enum class ItemForm {
    Single,  ///< One option is chosen.
    Ticks,   ///< Any number of options, each there or not, independent given the kind.
    Sureness ///< Qualifies the item before it; never asked or counted on its own.
};

/// Words that take the place of an item's own; what is empty here, or not named, stays as it is.
struct Wording {
    LocalizedText stem;
    LocalizedText shortTitle;
    LocalizedText whyWeAsk;
    std::map<Id, LocalizedText> options; ///< The text of an option, by its id.

    bool operator==(const Wording&) const = default;
};

struct Item {
    Id id;
    ItemForm form = ItemForm::Single;
    LocalizedText stem;
    LocalizedText shortTitle; ///< Under an answer on the result screen: "Five years from now".
    LocalizedText whyWeAsk;
    std::vector<Option> options;
    bool counts = true;  ///< False: no weight for the kind (grow, barriers).
    double exponent = 1; ///< On the whole item's evidence (past-year: .75).
    Id noneOption;       ///< Ticks only: the option that means "no tick"; empty where there is none.
    int mostTicks = 0;   ///< Ticks only: 0 for no limit.
    Id qualifies;        ///< Sureness only: the item whose evidence it scales.
    std::optional<Wording> ifNotYetMa; ///< Where its own words do not fit somebody who is not an MA yet.

    bool operator==(const Item&) const = default;
};

/// An item that says nothing under a condition: if-paid when five-years is outside. Both are items that
/// count.
struct NotCounted {
    Id item;
    Id whenItem;
    Id whenOption;

    bool operator==(const NotCounted&) const = default;
};

struct QuestionnaireRule {
    std::vector<Id> order;       ///< Items that count, in the order that breaks ties.
    std::vector<Id> alwaysFirst; ///< Asked first, in this order.
    std::vector<Id> intent;   ///< Ask one thing several ways; the first answered in this order counts whole.
    double intentShare = 0.5; ///< What each further intent item counts.
    std::vector<NotCounted> notCounted;
    int leastAnswered = 4;
    std::vector<Id> atLeastOneOf;
    double stopAt = 0.9;
    double decideAt = 0.8;
    double oppositeAtMost = 0.05;
    int mostAsked = 8;
    int leastAnsweredToTell = 3;
    double quiteSureAt = 0.9;
    double verySureAt = 0.97;
    double leaningOdds = 2; ///< Springboard to career, or career to springboard.

    bool operator==(const QuestionnaireRule&) const = default;
};

/// Validated when made by content: every id that the rule names is there, every chance lies in (0, 1).
struct Questionnaire {
    std::string version;
    Chances prior{};
    std::vector<Item> items;
    QuestionnaireRule rule;

    const Item* find(const Id& item) const;
    bool operator==(const Questionnaire&) const = default;
};

const Option* findOption(const Item& item, const Id& option);

/// The item in words for somebody who is not an MA yet: ids, chances and all else stay.
Item inWordsForNotYetMa(Item item);

/// Every item in such words.
Questionnaire inWordsForNotYetMa(Questionnaire questionnaire);

/// What a person answered: item to chosen options, and which items they skipped.
/// An item in neither was not asked; a skip is no evidence. "none" of a tick item is an answer without ticks,
/// and so is an empty list.
struct Answers {
    std::map<Id, std::vector<Id>> chosen;
    std::set<Id> skipped;

    bool operator==(const Answers&) const = default;
};

} // namespace nextrung::core
