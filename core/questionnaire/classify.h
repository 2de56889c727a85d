// Classify: which kind of MA the answers point to, how surely, and why.
#pragma once
#include "core/questionnaire/questionnaire.h"

#include <optional>
#include <vector>

namespace nextrung::core {

enum class Sureness { Fairly, Quite, Very };

/// How far one answer moved the odds of the told kind against its strongest rival.
struct Reason {
    Id item;
    std::vector<Id> options; ///< As answered; for ticks all that were ticked.
    double weight = 0;       ///< Natural-log odds; above zero points to the told kind.

    bool operator==(const Reason&) const = default;
};

/// The smallest single change of an answer that would change the kind.
struct Flip {
    Id item;
    Id option; ///< The option to choose instead; for ticks the one to tick or untick.
    Kind becomes = Kind::Exploring;
    double change = 0; ///< How far the log-odds of the told kind against its rival move, without sign.

    bool operator==(const Flip&) const = default;
};

struct Classification {
    Kind kind = Kind::Exploring;
    std::optional<Kind> leaning;      ///< For Exploring: springboard or career, at odds of 2 to 1 or more.
    std::optional<Sureness> sureness; ///< For Springboard and Career.
    Chances chances{};
    int answered = 0;            ///< Items that count and were answered; how-sure is none.
    bool enoughAnswers = false;  ///< False: nothing is told yet.
    Kind rival = Kind::Career;   ///< The strongest other kind.
    double priorLogOdds = 0;     ///< Of kind to rival; with the reasons' weights it sums to the log-odds.
    std::vector<Reason> reasons; ///< Largest weight first (by size), ties in the rule's order.
    std::optional<Flip> flip;

    bool operator==(const Classification&) const = default;
};

/// Units:   chances sum to 1; weights are natural-log odds.
/// Missing: an item that is absent or skipped is no evidence.
/// Errors:  none; ids that the questionnaire does not know are ignored.
/// Source:  the rule and tables of the questionnaire, which carry their version.
Classification classify(const Questionnaire& questionnaire, const Answers& answers);

/// The chances alone: what `classify` decides on, without reasons and flip.
Chances chancesOf(const Questionnaire& questionnaire, const Answers& answers);

/// The kind alone.
Kind kindOf(const Questionnaire& questionnaire, const Answers& answers);

/// The kind that chances decide, given enough answers: a high chance, and a low one of the opposite kind.
Kind decide(const QuestionnaireRule& rule, const Chances& chances);

/// Which way somebody who is exploring leans, if at all.
std::optional<Kind> leaningOf(const QuestionnaireRule& rule, const Chances& chances);

/// The word for a told kind's chance.
Sureness surenessOf(const QuestionnaireRule& rule, double chance);

} // namespace nextrung::core
