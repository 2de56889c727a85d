#include "core/profile/work.h"

#include <algorithm>

namespace nextrung::core {

namespace {

const Employment* employmentOf(const DutyDone& duty, const Profile& profile) {
    const auto found =
        std::find_if(profile.employments.begin(), profile.employments.end(),
                     [&duty](const Employment& employment) { return employment.key == duty.at; });
    return found == profile.employments.end() ? nullptr : &*found;
}

bool isElsewhere(const DutyDone& duty, const Profile& profile, const Id& institution) {
    const Employment* employment = employmentOf(duty, profile);
    return employment != nullptr && employment->institution && *employment->institution != institution;
}

} // namespace

const Employment* employmentAt(const Profile& profile, const Id& institution) {
    const auto found = std::find_if(profile.employments.rbegin(), profile.employments.rend(),
                                    [&institution](const Employment& employment) {
                                        return !employment.until && employment.institution == institution;
                                    });
    return found == profile.employments.rend() ? nullptr : &*found;
}

std::optional<PartialDate> lastDayOf(const DutyDone& duty, const Profile& profile) {
    if (duty.until) {
        return duty.until;
    }
    const Employment* employment = employmentOf(duty, profile);
    return employment == nullptr ? std::nullopt : employment->until;
}

bool doesDuty(const Profile& profile, const Id& duty, const Id& institution, Date today) {
    return std::any_of(profile.duties.begin(), profile.duties.end(), [&](const DutyDone& done) {
        const auto until = lastDayOf(done, profile);
        return done.id == duty && (!done.from || done.from->first() <= today) &&
               (!until || until->first() >= today) && !isElsewhere(done, profile, institution);
    });
}

} // namespace nextrung::core
