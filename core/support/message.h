// Message: the key of a sentence and what goes into it; content turns it into words.
#pragma once
#include "core/support/date.h"
#include "core/support/localized_text.h"
#include "core/support/money.h"

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace nextrung::core {

/// count · amount · length of time · date · plain number (a score) · text from content or from the person.
using Argument = std::variant<std::int64_t, Money, months, PartialDate, double, LocalizedText>;

struct Message {
    std::string key; ///< A key of the phrases document, e.g. "requirement.tenure.progress".
    std::vector<std::pair<std::string, Argument>> arguments; ///< Name and value, as the phrase names them.

    bool operator==(const Message&) const = default;
};

} // namespace nextrung::core
