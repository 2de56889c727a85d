#include "core/profile/profile.h"

#include <algorithm>

namespace nextrung::core {

const Employment* Profile::currentEmployment() const {
    const auto last = std::find_if(employments.rbegin(), employments.rend(),
                                   [](const Employment& employment) { return !employment.until; });
    return last == employments.rend() ? nullptr : &*last;
}

bool isNotYetMa(const Profile& profile) {
    return profile.employments.empty() && profile.complete.count("employments") > 0;
}

Questionnaire wordedFor(const Questionnaire& questionnaire, const Profile& profile) {
    return isNotYetMa(profile) ? inWordsForNotYetMa(questionnaire) : questionnaire;
}

} // namespace nextrung::core
