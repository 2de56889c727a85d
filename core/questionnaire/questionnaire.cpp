#include "core/questionnaire/questionnaire.h"

#include <algorithm>

namespace nextrung::core {

const Item* Questionnaire::find(const Id& item) const {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item& each) { return each.id == item; });
    return found == items.end() ? nullptr : &*found;
}

const Option* findOption(const Item& item, const Id& option) {
    const auto found = std::find_if(item.options.begin(), item.options.end(),
                                    [&](const Option& each) { return each.id == option; });
    return found == item.options.end() ? nullptr : &*found;
}

} // namespace nextrung::core
