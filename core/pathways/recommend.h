// Recommend: the pathways in the order in which they serve a person, each part of the score in the open.
#pragma once
#include "core/catalog/catalog.h"
#include "core/ladder/stand.h"
#include "core/pathways/pathway.h"
#include "core/profile/profile.h"
#include "core/support/message.h"

#include <optional>
#include <vector>

namespace nextrung::core {

/// Units: tenths of a point; the four parts sum to the score exactly.
struct ScoreParts {
    int fitTenths = 0;
    int readinessTenths = 0;
    int wishesTenths = 0;
    int timeTenths = 0;

    int sumTenths() const { return fitTenths + readinessTenths + wishesTenths + timeTenths; }
    bool operator==(const ScoreParts&) const = default;
};

/// A wish that a path breaks, or a firm limit that rules it out.
struct BrokenLimit {
    Limit limit;
    double need = 0; ///< In the limit's unit.
    Message words;   ///< "Needs 20 h a week; you said 10."

    bool operator==(const BrokenLimit&) const = default;
};

/// Whose months and hours a path's figures are.
enum class LengthFrom { OwnProgram, PartnerProgram, Typical, Ladder, Unknown };

struct PathwayAdvice {
    Id id; ///< A pathway's id; for a next rung "institution/rung".
    PathwayKind kind = PathwayKind::License;
    LocalizedText title;
    ScoreParts parts;
    std::vector<Message> reasons; ///< Why it is here, the strongest first.
    Assessment requirements;
    std::optional<double> monthsLow; ///< Missing: not known.
    std::optional<double> monthsHigh;
    std::optional<double> hoursPerWeek;
    LengthFrom lengthFrom = LengthFrom::Unknown;
    Id program; ///< The program whose numbers are used; empty for none.
    std::optional<Figure> pay;
    std::vector<BrokenLimit> brokenWishes;
    std::optional<BrokenLimit> outOfReach; ///< Set: a firm limit that it certainly breaks.

    bool operator==(const PathwayAdvice&) const = default;
};

struct Recommendation {
    std::vector<PathwayAdvice> pathways;   ///< Best first; ties by id.
    std::vector<PathwayAdvice> outOfReach; ///< Each with its reason; same order rule.

    bool operator==(const Recommendation&) const = default;
};

/// Units:   score 0 to 100.
/// Missing: an unknown figure never excludes: a wish against it counts .75, unknown time .5, and a firm limit
/// lets it pass. Errors:  none. Source:  the weights of the catalog; the rules of the pathways.
Recommendation recommend(const Catalog& catalog, const Profile& profile, Kind kind, std::optional<Aim> aim,
                         const Standing* standing, Date today);

} // namespace nextrung::core
