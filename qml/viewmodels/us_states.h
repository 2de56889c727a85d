// US states: what a person chooses from where a rule depends on the state.
#pragma once
#include "core/support/localized_text.h"

#include <string>
#include <vector>

namespace nextrung::ui {

struct UsState {
    std::string code; ///< "UT".
    core::LocalizedText name;
};

/// The fifty states and the District of Columbia, by English name.
const std::vector<UsState>& usStates();

} // namespace nextrung::ui
