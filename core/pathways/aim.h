// Aim: where the person wants to go, and which answers and paths stand for it.
#pragma once
#include "core/ladder/institution.h"
#include "core/profile/profile.h"

#include <array>
#include <optional>
#include <vector>

namespace nextrung::core {

/// In the order in which they are offered.
inline constexpr std::array allAims{
    Aim::Nurse,      Aim::OtherLicense, Aim::DoctorPa, Aim::HealthAdministration,
    Aim::Outside,    Aim::Lead,         Aim::Teach,    Aim::Specialize,
    Aim::Recognized, Aim::Stay,         Aim::NotSure};

/// The item that asks where a springboard would lead, and the one that asks how one would grow as an MA.
inline constexpr std::string_view pullItem = "pull";
inline constexpr std::string_view growItem = "grow";

/// The aim that an option of `pull` or `grow` stands for; missing for like-ma and for ids that are neither.
std::optional<Aim> aimOf(const Id& item, const Id& option);

/// The option of `item` that the person chose, when it stands for `aim`.
std::optional<Id> optionFor(const Answers& answers, const Id& item, Aim aim);

/// The aims that the next rung of a ladder serves: to be recognized; and, where one moves up in place, also
/// to stay, since clinic and work remain the same.
std::vector<Aim> aimsOfNextRung(MoveUp moveUp);

} // namespace nextrung::core
