// Work edit: changes the job that goes on now, in a profile that may not have one yet.
#pragma once
#include "core/profile/profile.h"

#include <optional>
#include <string>

namespace nextrung::ui {

/// The employment that goes on now; made, as a medical assistant, when there is none.
core::Employment& currentWork(core::Profile& profile);

/// Sets the employer; another one than before also means another site, level and start.
void setEmployer(core::Profile& profile, const std::optional<core::Id>& institution);

/// Nobody's MA: no job, and that is all there is. What somebody does well stays, without the job it was done
/// in.
void setNotYetMa(core::Profile& profile);

/// A key that no entry of `entries` has: the prefix and the first free number.
template <class Entries> core::Id freshKey(const Entries& entries, const std::string& prefix) {
    const auto taken = [&entries](const core::Id& key) {
        for (const auto& entry : entries)
            if (entry.key == key)
                return true;
        return false;
    };
    int number = 1;
    while (taken(prefix + std::to_string(number)))
        ++number;
    return prefix + std::to_string(number);
}

} // namespace nextrung::ui
