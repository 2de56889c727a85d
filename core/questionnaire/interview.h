// Interview: which item to ask next, and when to stop.
#pragma once
#include "core/questionnaire/questionnaire.h"

#include <optional>
#include <vector>

namespace nextrung::core {

enum class StopReason {
    SureEnough,   ///< Rule 1: enough answers and the top chance is high.
    CannotChange, ///< Rule 2: no answers to what is left can change the kind.
    MostAsked,    ///< Rule 3: as many as may be asked.
    NothingLeft   ///< Rule 3: every item was asked.
};

/// Either the next item, or why there is none.
struct NextItem {
    std::optional<Id> item;
    std::optional<StopReason> stopped;

    bool operator==(const NextItem&) const = default;
};

/// The next item to ask, given what was answered or skipped so far.
///
/// Missing: how-sure follows an answered five-years and is never skipped.
/// Errors:  none.
/// Source:  the questionnaire's rule: expected fall in entropy, ties in its order.
NextItem nextItem(const Questionnaire& questionnaire, const Answers& answers);

/// True when a bound shows that no answers to the items not yet asked can change the kind. Sound; may be
/// loose.
bool cannotChange(const Questionnaire& questionnaire, const Answers& answers);

/// Items that were skipped and whose answer could still change the kind, in the rule's order.
std::vector<Id> skippedThatCouldChange(const Questionnaire& questionnaire, const Answers& answers);

/// How the interview would have gone for somebody with these answers; an absent item is one that they skip.
struct InterviewReport {
    std::vector<Id> items; ///< In the order in which they would have been asked; how-sure is not among them.
    StopReason stoppedBy = StopReason::NothingLeft;

    bool operator==(const InterviewReport&) const = default;
};

InterviewReport replayInterview(const Questionnaire& questionnaire, const Answers& answers);

} // namespace nextrung::core
