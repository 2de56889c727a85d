// Pathway: a way forward, and the offers of schools and employers for it.
#pragma once
#include "core/profile/profile.h"
#include "core/requirements/requirement.h"
#include "core/support/figure.h"

#include <optional>
#include <vector>

namespace nextrung::core {

enum class PathwayKind { NextRung, Specialize, Lead, Teach, License, Degree, OtherJob, Outside };

/// Springboard: leads out of the MA job; career: grows within it. Both are treated alike by every rule.
enum class Side { Springboard, Career };

Side sideOf(PathwayKind kind);
/// Missing: NotSure has no side.
std::optional<Side> sideOf(Aim aim);

/// What a path asks of the person's life; nothing is guessed, so each may be missing.
struct PathwayNeeds {
    std::optional<bool> nightsWeekends;
    std::optional<bool> leavesEmployer;
    std::optional<bool> leavesSite;

    bool operator==(const PathwayNeeds&) const = default;
};

struct Pathway {
    Id id;
    PathwayKind kind = PathwayKind::License;
    LocalizedText title;
    LocalizedText summary; ///< One sentence of what the person would do.
    std::vector<Aim> aims; ///< That it serves.
    std::string soc;
    Requirement requirements; ///< A group.
    std::optional<Figure> pay;
    std::optional<Figure> typicalMonths;
    std::vector<Figure> figures; ///< Further sourced figures: exam fee, share that pass, outlook.
    LocalizedText givesUp;
    LocalizedText tryCheaply;
    std::vector<Id> leadsTo; ///< Pathways.
    PathwayNeeds needs;
    bool littlePublished = false; ///< No standard is published; the page says so and asks.
    std::vector<Source> sources;

    bool operator==(const Pathway&) const = default;
};

/// One school's or employer's offer for a destination.
struct Program {
    Id id;
    Id pathway;
    Id institution; ///< The employer that partners with it; empty for none.
    LocalizedText title;
    std::optional<Figure> months;
    std::optional<Figure> hoursPerWeek;
    std::optional<bool> nightsWeekends;
    bool sample = false;
    Source source;

    bool operator==(const Program&) const = default;
};

} // namespace nextrung::core
