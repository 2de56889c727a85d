// Stand: where a person is on a ladder, by title, by the work they do, and by requirements.
#pragma once
#include "core/ladder/institution.h"
#include "core/profile/profile.h"
#include "core/requirements/assess.h"

#include <optional>
#include <vector>

namespace nextrung::core {

/// One rung as the person meets it.
struct RungStanding {
    Id rung;
    LocalizedText title;
    bool held = false; ///< The person's title, or below it.
    bool isTitle = false;
    bool isWork = false;     ///< Highest rung whose duties the person does.
    bool isNext = false;     ///< The next rung above the title.
    Assessment requirements; ///< Held rungs too, but they are not counted again.
    bool requirementsUnpublished = false;
    std::optional<Figure> pay;
    std::optional<std::int64_t>
        payStepHundredths; ///< Against the rung below; only where both publish pay in one unit.
    MoveUp moveUp = MoveUp::Unpublished;
    std::vector<int> windows;
    LocalizedText decidedBy;
    LocalizedText summary;
    std::vector<Id> duties;
    std::vector<Id> dutiesDone;
    int dutiesNeeded = 0;
    std::vector<Id> fromSite; ///< Requirements that the site adds or replaces.

    bool operator==(const RungStanding&) const = default;
};

/// From the highest rung certainly met to the highest with no "not yet".
struct RungRange {
    std::optional<Id> low;  ///< Missing: no rung is certainly met.
    std::optional<Id> high; ///< Missing: even the lowest has a "not yet".

    bool operator==(const RungRange&) const = default;
};

struct Standing {
    Id institution;
    Id site; ///< Empty when not said.
    Id ladder;
    bool levelUnknown = false; ///< The person said they do not know, or said nothing.
    std::optional<Id> byTitle;
    std::optional<Id> byWork; ///< Above the title only; missing when the work says the title or less.
    std::optional<Id> workSearchEndedAt; ///< A rung with no published duties ended the search.
    std::optional<Id> next; ///< The rung above the title (above `range.low` when the level is unknown).
    std::optional<RungRange> range;  ///< Level unknown only.
    std::vector<RungStanding> rungs; ///< Lowest first.

    bool operator==(const Standing&) const = default;
};

/// Units:   counts of the person's own site.
/// Missing: a level that is missing or "unknown" gives the range.
/// Errors:  a rung that the ladder does not have is treated as unknown.
/// Source:  the ladder.
Standing standOn(const Ladder& ladder, const Institution& institution, const Profile& profile, Date today,
                 const EntityIndex& entities);

/// The rungs that the person can move up to next: the standing's own, then by id the lowest one of each
/// ladder that continues from a rung that they hold. Missing: while the level is unknown nobody knows what is
/// held, so only the standing's own.
std::vector<RungStanding> nextRungs(const Standing& standing, const Institution& institution,
                                    const Profile& profile, Date today, const EntityIndex& entities);

/// What was never published is not met, even where nothing stands against it.
void markUnpublished(Assessment& root);

/// The rung of a standing, or nullptr.
const RungStanding* findRung(const Standing& standing, const Id& rung);

} // namespace nextrung::core
