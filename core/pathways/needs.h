// Needs: what a path asks of a person's life, as far as somebody published it or the person wrote it down.
#pragma once
#include "core/catalog/catalog.h"
#include "core/ladder/stand.h"
#include "core/pathways/recommend.h"

#include <optional>

namespace nextrung::core {

/// Everything may be missing; ranges count with their low end, since only that is certain.
struct PathNeeds {
    std::optional<double> monthsLow;
    std::optional<double> monthsHigh;
    std::optional<double> hoursPerWeek;
    std::optional<bool> nightsWeekends;
    std::optional<bool> leavesEmployer;
    std::optional<bool> leavesSite;
    LengthFrom lengthFrom = LengthFrom::Unknown;
    Id program;
    const Assessment* ladder = nullptr; ///< A next rung: its time is that of its requirements.
    bool isLadderUnpublished = false;   ///< Nothing was published of what the rung asks for.
};

/// Of a pathway of the catalog: the person's own program, else the one that their employer partners with,
/// else the typical length. Of several own programs the last one, of several partners the first by id.
PathNeeds needsOf(const Pathway& pathway, const Catalog& catalog, const Profile& profile);

/// Of a next rung; `rung` has to outlive the result.
PathNeeds needsOf(const RungStanding& rung, Date today);

/// Whole months from `today` until `date` is reached; 0 for a date that is past.
int monthsUntil(Date date, Date today);

/// 24 / (24 + months), .5 for what nobody knows. For a next rung the tree of its requirements decides, leaf
/// by leaf: met 1, dated by its date, else .5; so a leaf that becomes met never lowers it.
double timeShare(const PathNeeds& needs, Date today);

/// The share of a wish for at most `atMost` months that is kept: min(1, wish / need), .75 for what nobody
/// knows; for a next rung leaf by leaf, as above.
double monthsKept(const PathNeeds& needs, double atMost, Date today);

/// The months that are certainly needed: for a next rung, of the leaves that only time will meet.
std::optional<double> monthsCertain(const PathNeeds& needs, Date today);

} // namespace nextrung::core
