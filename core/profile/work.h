// Work: what a person does now, wherever they wrote it down.
#pragma once
#include "core/profile/profile.h"

#include <optional>

namespace nextrung::core {

/// The person's employment at `institution` that goes on: the last one in the list, else nullptr.
const Employment* employmentAt(const Profile& profile, const Id& institution);

/// The last day of a duty: its own, else that of the job in which it was done.
/// Missing: it goes on.
std::optional<PartialDate> lastDayOf(const DutyDone& duty, const Profile& profile);

/// True when the person certainly does the duty on `today`, and nothing says that it is for somebody else
/// than `institution`.
bool doesDuty(const Profile& profile, const Id& duty, const Id& institution, Date today);

} // namespace nextrung::core
