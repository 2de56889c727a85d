// Find terms: where the words that content explains stand in a text, so that a tap on one can explain it.
#pragma once
#include "core/catalog/term.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace nextrung::content {

struct Range {
    std::size_t begin = 0;
    std::size_t length = 0;

    bool operator==(const Range&) const = default;
};

struct FoundTerm {
    core::Id term;
    Range bytes; ///< Of the UTF-8 text that was searched.
    Range utf16; ///< The same place in UTF-16 units, as QString counts.

    bool operator==(const FoundTerm&) const = default;
};

/// The first place of each term in `text`, in the order of the text; no two overlap, the longer spelling
/// wins.
///
/// A spelling counts as a whole word only: no letter or digit stands beside it, and no hyphen that ties it to
/// one ("RN" is not in "NCLEX-RN"). Capitals count, so that "PA" is not "pa"; a spelling that begins small
/// may begin with a capital in the text. Errors: none; bytes that are not UTF-8 are no part of a word.
std::vector<FoundTerm> findTerms(const std::vector<core::Term>& terms, std::string_view text,
                                 core::Language language);

} // namespace nextrung::content
