// Changes: what a changed answer or fact did to the advice, in a sentence or two.
#pragma once
#include "core/advice/advice.h"
#include "core/support/message.h"

#include <vector>

namespace nextrung::core {

/// What somebody who changed something wants to know, the most telling first: the kind, the first path or the
/// order of the paths, how many are out of reach or within it, how many requirements stand otherwise. One
/// message where none of these changed. Missing: the first advice of a person without answers has no paths to
/// compare; then the kind alone counts.
std::vector<Message> changesBetween(const Advice& before, const Advice& after);

} // namespace nextrung::core
