// Limits: which of a person's wishes a path keeps and how far, and which of their firm limits it breaks.
#pragma once
#include "core/pathways/needs.h"

#include <optional>
#include <vector>

namespace nextrung::core {

/// Product of min(1, wish / need) over the wishes; a need that nobody knows counts .75.
double wishesKept(const std::vector<Limit>& limits, const PathNeeds& needs, Date today);

/// True when there is a wish, and every one of them is certainly kept.
bool keepsEveryWish(const std::vector<Limit>& limits, const PathNeeds& needs, Date today);

/// The wishes that the path certainly exceeds, in the order of `LimitKind`.
std::vector<BrokenLimit> brokenWishes(const std::vector<Limit>& limits, const PathNeeds& needs, Date today);

/// The first firm limit, in the order of `LimitKind`, that the path certainly exceeds.
/// Missing: none; a need that nobody knows excludes nothing.
std::optional<BrokenLimit> brokenFirmLimit(const std::vector<Limit>& limits, const PathNeeds& needs,
                                           Date today);

} // namespace nextrung::core
