// Requirement: a condition for a rung or a pathway; a tree of all / any / at-least-n over leaves.
#pragma once
#include "core/support/figure.h"
#include "core/support/id.h"
#include "core/support/localized_text.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace nextrung::core {

enum class LeafKind {
    Tenure,
    Credential,
    License,
    Education,
    Course,
    TrainingHours,
    Duty,
    Skill,
    Rating,
    Approval,
    Opening,
    Age,
    ScopeOfPractice,
    Other
};

/// What tenure is counted of.
enum class TenureOf { Role, Institution, Rung };

/// Node::Leaf has no children; Any is at-least 1, All is at-least all of them.
enum class NodeKind { Leaf, All, Any, AtLeast };

/// A number that a leaf asks for: known, or asked but not published.
struct Threshold {
    std::optional<double> value;
    bool unpublished = false; ///< "A rating is asked; how high is not published."

    bool operator==(const Threshold&) const = default;
};

struct Requirement {
    Id id; ///< "pack/requirement-id": unique in the catalog.
    NodeKind node = NodeKind::Leaf;
    LocalizedText title;
    LocalizedText
        action; ///< What to do next for it, when content says more than the kind does; may be empty.
    std::vector<Source> sources; ///< Where the rule is stated; may be empty in a sample.

    // Groups.
    std::vector<Requirement> children;
    int atLeast = 0; ///< AtLeast only.

    // Leaves. Only the members that the kind uses are set.
    LeafKind kind = LeafKind::Other;
    bool unpublished = false; ///< The institution never said what exactly it asks for.
    std::vector<Id>
        ids; ///< Credential, license, course, training, duty, skill, task or role: any one of them serves.
    TenureOf tenureOf = TenureOf::Role;
    Id rung;          ///< Tenure of a rung; empty for the person's own.
    Id education;     ///< Education level that is asked for.
    Threshold amount; ///< Months of tenure or duty, training hours, score, years of age, times it was done.
    std::string leastGrade;             ///< Course: "C" or better; empty for any grade.
    std::optional<int> withinMonths;    ///< Training hours and courses count when not older than this.
    std::optional<double> timesPerWeek; ///< Duty: at least so often.
    std::set<std::string> states;       ///< ScopeOfPractice: states whose rule allows it, as published.
    std::set<std::string> statesNot;    ///< ScopeOfPractice: states whose rule does not.

    bool operator==(const Requirement&) const = default;
};

} // namespace nextrung::core
