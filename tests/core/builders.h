// Builders: the smallest requirement, profile or catalog that a test needs, in one line each.
#pragma once
#include "core/advice/advice.h"
#include "core/requirements/assess.h"

#include <QMetaType>

#include <string>
#include <utility>
#include <vector>

namespace nextrung::tests {

using namespace nextrung::core;

Date day(const std::string& iso);
PartialDate when(const std::string& iso);

/// Nothing for an empty text, so that a data row can leave a date out.
std::optional<PartialDate> maybeWhen(const std::string& iso);

inline constexpr Date today{std::chrono::year{2026} / std::chrono::November / 24};

LocalizedText text(const std::string& words);

Entity entity(const Id& id, EntityKind kind, int rank = 0);

/// The vocabulary of the tests: two of most kinds, so that "any one of them serves" can be tried.
EntityIndex vocabulary();

AssessContext contextOf(const EntityIndex& entities);

Assessment assessed(const Requirement& requirement, const Profile& profile, Date on = today);
/// Decided without its words.
RequirementState stateAlone(const Requirement& requirement, const Profile& profile, Date on = today);

// Requirements.

Requirement leaf(const Id& id, LeafKind kind, std::vector<Id> ids = {});
Requirement numbered(Requirement made, double amount);
Requirement withoutNumber(Requirement made);
Requirement unpublished(Requirement made);
Requirement yesNo(const Id& id);
Requirement group(const Id& id, NodeKind node, std::vector<Requirement> children, int atLeast = 0);
Requirement all(const Id& id, std::vector<Requirement> children);
Requirement any(const Id& id, std::vector<Requirement> children);
Requirement atLeast(const Id& id, int needed, std::vector<Requirement> children);

// Profiles.

Employment employment(const Id& key, const std::string& from, const std::string& until = {});
Employment onRung(Employment made, const Id& rung);
RequirementFact fact(const Id& requirement, std::variant<bool, double, std::string> value,
                     const std::string& on = {});
DutyDone duty(const Id& id, const std::string& from = {}, const std::string& until = {});
EmployerAnswer employerSays(const Id& requirement,
                            std::variant<std::monostate, bool, double, std::string> value);

/// The fact, list by list, that a profile says "that's all I have" of everything.
std::set<std::string> everyList();

// Figures.

Figure figure(std::int64_t low, std::int64_t high, Unit unit);
Figure monthsFigure(std::int64_t low, std::int64_t high);
Figure hourly(std::int64_t cents);
std::string name(RequirementState state);
std::string iso(const std::optional<Date>& date);

} // namespace nextrung::tests

Q_DECLARE_METATYPE(nextrung::core::Requirement)
Q_DECLARE_METATYPE(nextrung::core::Profile)
Q_DECLARE_METATYPE(nextrung::core::RequirementState)
