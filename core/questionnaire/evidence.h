// Evidence: the answers laid beside the items that count, and what they say of the kinds. Internal here.
#pragma once
#include "core/questionnaire/questionnaire.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace nextrung::core::evidence {

/// One number for each kind on the natural-log scale, where evidence adds up.
using LogChances = std::array<double, kindCount>;

constexpr std::size_t indexOf(Kind kind) {
    return static_cast<std::size_t>(kind);
}

constexpr double logOdds(const LogChances& chances, Kind of, Kind to) {
    return chances[indexOf(of)] - chances[indexOf(to)];
}

enum class Asked { NotYet, Skipped, Answered };

/// One option of an item that counts. Leaving it says something only where it could have been ticked as well.
struct Choice {
    const Option* option = nullptr;
    LogChances whenChosen{};
    LogChances whenLeft{};
    bool isChosen = false;
};

/// The line says nothing when this choice of that other line is chosen.
struct SetAside {
    std::size_t line = 0;
    std::size_t choice = 0;
};

/// One item that counts, with what was answered. The option that means "no tick" is no choice of its own.
struct Line {
    const Item* item = nullptr;
    std::vector<Choice> choices;
    std::vector<SetAside> setAside;
    std::optional<std::size_t> intent; ///< Its precedence among the intent items, 0 the first.
    Asked asked = Asked::NotYet;
    LogChances says{}; ///< What the answer says, before any exponent.

    const Item* sureness = nullptr; ///< The item that asks how sure this answer is.
    Asked surenessAsked = Asked::NotYet;
    const Option* surenessChosen = nullptr;
};

/// One person's answers to the items that count, in the rule's order.
struct Sheet {
    const QuestionnaireRule* rule = nullptr;
    LogChances prior{};
    std::vector<Line> lines;
};

Sheet layOut(const Questionnaire& questionnaire, const Answers& answers);

/// Chooses that option in place of the chosen one; of ticks, ticks or unticks it.
void change(Line& line, std::size_t choice);

/// Gives the line every answer that it can get, calls `visit` at each, and leaves it without an answer again.
void forEachAnswer(Line& line, const std::function<void()>& visit);

bool isSetAside(const Sheet& sheet, const Line& line);

/// Answered and not set aside: evidence.
bool counts(const Sheet& sheet, const Line& line);

int countAnswered(const Sheet& sheet);

/// What multiplies a line's evidence: the item's own exponent, its share of the intent, how sure the answer
/// is.
double exponentOf(const Sheet& sheet, const Line& line);

/// Log odds that a sureness adds to exploring on its own, whatever the answer.
double addsToExploring(const Line& line);

/// The prior and all that counts, not yet scaled to sum to 1.
LogChances logChancesOf(const Sheet& sheet);

Chances normalized(const LogChances& logChances);

/// What is told: exploring when there are too few answers, else what the chances decide.
Kind kindOf(const Sheet& sheet);

} // namespace nextrung::core::evidence
