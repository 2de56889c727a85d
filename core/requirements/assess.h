// Assess: how a person stands against a requirement tree, in three-valued logic with two kinds of "not
// known".
#pragma once
#include "core/catalog/entity.h"
#include "core/profile/profile.h"
#include "core/requirements/requirement.h"
#include "core/support/message.h"

#include <map>
#include <optional>
#include <vector>

namespace nextrung::core {

/// Unknown asks the person, Unpublished asks the employer; neither means "no".
enum class RequirementState { Met, NotYet, Unknown, Unpublished };

/// How far a leaf is, in the unit of its kind (months, hours, points, years, times).
struct Progress {
    double have = 0;
    std::optional<double> need; ///< Missing: not published.

    bool operator==(const Progress&) const = default;
};

enum class EvidenceKind {
    Employment,
    Credential,
    License,
    Education,
    Course,
    Training,
    Duty,
    Fact,
    EmployerAnswer
};

/// An entry of the profile that counted towards a leaf.
struct Evidence {
    EvidenceKind kind = EvidenceKind::Fact;
    Id key; ///< Of the entry; for education the level's id.

    bool operator==(const Evidence&) const = default;
};

/// What answers an unknown leaf where it stands.
enum class AnswerForm { Day, YesNo, Score, Hours, Entity, EducationLevel, Age, State, None };

struct Assessment {
    Id requirement;
    NodeKind node = NodeKind::Leaf;
    LeafKind kind = LeafKind::Other;
    LocalizedText title;
    RequirementState state = RequirementState::Unknown;
    Message detail; ///< The second line of its row: "8 of 12 hours", "3 years 4 months".
    std::optional<Progress> progress;
    std::vector<Evidence> evidence; ///< What counted.
    std::optional<Date>
        metByTimeOn; ///< The earliest date at which time alone would meet it; today or earlier when met.
    std::optional<Message> nextAction; ///< None when met.
    std::optional<Date> expires;       ///< Met through something that ends: the last day on which it counts.
    bool endsSoon = false;             ///< Met, and it expires within 90 days.
    AnswerForm answerForm = AnswerForm::None; ///< How a person answers it on the spot.
    std::vector<Id> choices; ///< Ids to choose from when the form is Entity or EducationLevel.
    bool fromSite = false;   ///< Added or replaced by the person's site.
    std::vector<Assessment> children;
    int met = 0;    ///< Children met (a leaf: 1 or 0).
    int total = 1;  ///< Children (a root that is Any: 1).
    int needed = 1; ///< Children that have to be met before the group is.

    bool operator==(const Assessment&) const = default;
};

/// What `assess` may look up: entities by id.
using EntityIndex = std::map<Id, Entity>;

/// What surrounds the person: where "this institution" and "this rung" are.
struct AssessContext {
    const EntityIndex* entities = nullptr; ///< Never null when `assess` is called.
    Id institution;                        ///< Empty: the person's current one.
    Id rung;                               ///< Empty: the person's current one.
};

/// How `profile` stands against `requirement` on `today`.
///
/// Units:   whole months and days; a month stands for any of its days, and where first and last day differ
/// the leaf is Unknown. Missing: an absent fact is Unknown, unless its list is in `profile.complete`: then it
/// is NotYet. A sum over a list
///          (tenure as an MA or at an institution, training hours) that is short stays Unknown until the list
///          is complete.
/// Errors:  none; ids without an entity are treated as held by nobody.
/// Source:  the requirement's own sources; this function adds no rule.
Assessment assess(const Requirement& requirement, const Profile& profile, Date today,
                  const AssessContext& context);

/// The state that `assess` finds, and no word about it: for many requirements at once.
/// Units, missing, errors and source: those of `assess`.
RequirementState stateOf(const Requirement& requirement, const Profile& profile, Date today,
                         const AssessContext& context);

/// Leaves in reading order that are in `state`, whatever the root says.
std::vector<const Assessment*> leavesIn(const Assessment& root, RequirementState state);

/// The open leaf to begin with: first what one can do, then what one can tell us, then what the employer has
/// to say, and last what only takes time. Leaves of a group that is met already, or that the state does not
/// allow, are no step. Missing: nullptr when nothing is left that one could do.
const Assessment* firstStep(const Assessment& root);

/// Share of the root's children that is met, an unknown child counting half. 0 to 1.
double readiness(const Assessment& root);

} // namespace nextrung::core
