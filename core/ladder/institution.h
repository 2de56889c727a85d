// Institution: an employer with its sites, its ladders and what it published about them.
#pragma once
#include "core/profile/profile.h"
#include "core/requirements/requirement.h"
#include "core/support/figure.h"

#include <map>
#include <optional>
#include <vector>

namespace nextrung::core {

/// How one moves up to a rung; Unpublished when the institution never said.
enum class MoveUp { InPlace, Opening, Unpublished };

struct Rung {
    Id id; ///< Local in the institution.
    LocalizedText title;
    LocalizedText summary; ///< A few words of what somebody on it does: "Blood draws and shots".
    std::optional<Figure> pay;
    Requirement requirements;             ///< A group; its children are what "k of n" counts.
    bool requirementsUnpublished = false; ///< Nothing at all was published of this rung.
    std::vector<Id> duties;               ///< Empty: no duties were published.
    int enoughDuties = 0;                 ///< 0: all of them.
    MoveUp moveUp = MoveUp::Unpublished;
    std::vector<int> windows; ///< Months (1 to 12) in which one can move up; empty: not published.
    LocalizedText decidedBy;  ///< Empty: not published.

    bool operator==(const Rung&) const = default;
};

struct Ladder {
    Id id;
    LocalizedText title;
    std::string version;
    std::vector<Rung> rungs; ///< Lowest first.
    Id continuesLadder;      ///< Whose rung the lowest one follows; empty for a ladder of its own.
    Id continuesRung;
    Source source;

    bool operator==(const Ladder&) const = default;
};

/// What a site changes about one rung.
struct RungOverlay {
    Id rung;
    std::vector<Requirement> add;
    std::vector<Id> drop;              ///< Requirement ids.
    std::map<Id, Requirement> replace; ///< By requirement id.

    bool operator==(const RungOverlay&) const = default;
};

struct Site {
    Id id;
    LocalizedText title;
    LocalizedText place;
    std::vector<RungOverlay> overlays;

    bool operator==(const Site&) const = default;
};

struct Institution {
    Id id; ///< Also the pack's id.
    LocalizedText title;
    LocalizedText place;
    std::string state;   ///< "UT"; empty when it has several.
    bool sample = false; ///< Fictional; said so wherever it shows.
    std::vector<Site> sites;
    std::vector<Ladder> ladders;
    std::vector<Id> roles; ///< Roles that MAs hold there.

    const Site* findSite(const Id& site) const;
    bool operator==(const Institution&) const = default;
};

/// A ladder as it stands at one site: the base, then what the site drops, replaces and adds.
/// Missing: a site that is empty or unknown leaves the base alone. Twice is once: a ladder with the changes
/// keeps them.
Ladder ladderAt(const Ladder& ladder, const Institution& institution, const Id& site);

/// A requirement with the employer's written-down answers in the place of what is unpublished; what is
/// published governs. For showing the conditions alone: `assess` reads the answers itself, and says which of
/// them counted.
Requirement withEmployerAnswers(const Requirement& requirement, const std::vector<EmployerAnswer>& answers);

} // namespace nextrung::core
