// Term: a word of the field that a newcomer may not know, with what it means.
#pragma once
#include "core/support/figure.h"
#include "core/support/id.h"
#include "core/support/localized_text.h"

#include <optional>
#include <string>
#include <vector>

namespace nextrung::core {

struct Term {
    Id id;
    LocalizedText title;
    LocalizedText meaning;        ///< One or two plain sentences.
    LocalizedText alsoCalled;     ///< Another name for it; may be empty.
    std::vector<std::string> en;  ///< How English texts spell it, the plural too.
    std::vector<std::string> es;  ///< How Spanish texts spell it.
    std::optional<Source> source; ///< Missing: a word that needs no proof.

    const std::vector<std::string>& spellings(Language language) const {
        return language == Language::Spanish ? es : en;
    }
    bool operator==(const Term&) const = default;
};

} // namespace nextrung::core
