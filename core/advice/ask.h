// Ask: the questions to bring to the employer, and the facts that only the person can give.
#pragma once
#include "core/advice/advice.h"

#include <vector>

namespace nextrung::core {

/// What the open ends of an advice are read from.
struct OpenEnds {
    const Catalog& catalog;
    const Standing* standing;              ///< May be null.
    const std::vector<RungStanding>& next; ///< The next rungs.
    const Recommendation& paths;
};

/// First the level, where it is not known; then each next rung: what it asks for, its pay, how one moves up,
/// who decides, when, and its duties; then the paths in their order. Each question once.
std::vector<AskItem> askItems(const OpenEnds& openEnds);

/// The unknown leaves of the next rungs, then of the paths in their order; what is asked for twice is asked
/// once.
std::vector<PersonQuestion> personQuestions(const OpenEnds& openEnds);

} // namespace nextrung::core
