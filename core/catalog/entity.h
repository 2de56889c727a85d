// Entities: the shared vocabulary that requirements, evidence and steps refer to.
#pragma once
#include "core/support/id.h"
#include "core/support/localized_text.h"

#include <optional>
#include <string>

namespace nextrung::core {

enum class EntityKind { Credential, License, Duty, Skill, Course, Training, Role, EducationLevel, Task };

struct Entity {
    Id id;
    EntityKind kind = EntityKind::Duty;
    LocalizedText title;
    LocalizedText meaning;             ///< One plain sentence for a field term; may be empty.
    std::string soc;                   ///< Roles: O*NET-SOC code.
    int rank = 0;                      ///< Education levels: higher holds all lower ones.
    std::optional<int> validForMonths; ///< Credentials; courses: how long a grade counts.
    std::optional<int> graceDays;      ///< Credentials: days after the end in which it still counts.

    bool operator==(const Entity&) const = default;
};

} // namespace nextrung::core
