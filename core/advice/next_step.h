// Next step: the one thing to do next, chosen from the ladder and the paths.
#pragma once
#include "core/advice/advice.h"

#include <optional>
#include <vector>

namespace nextrung::core {

/// For a springboard the best path that has a step comes first, for everybody else the ladder; each falls
/// back to the other. Of a level or path the step is `firstStep`, or to move up where all is met. `advice` is
/// complete but for it. Missing: nothing is left to do that we know of.
std::optional<NextStep> nextStepOf(const Advice& advice, const std::vector<RungStanding>& next);

} // namespace nextrung::core
