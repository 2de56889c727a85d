#include "core/profile/profile.h"

#include <algorithm>

namespace nextrung::core {

const Employment* Profile::currentEmployment() const {
    const auto last = std::find_if(employments.rbegin(), employments.rend(),
                                   [](const Employment& employment) { return !employment.until; });
    return last == employments.rend() ? nullptr : &*last;
}

} // namespace nextrung::core
