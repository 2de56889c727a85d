// Page phrases: the words of the plain-text page beside the sentences that core asks for.
#pragma once
#include "core/support/phrase_keys.h"

#include <span>

namespace nextrung::content {

/// What base must have besides core's own keys.
std::span<const core::PhraseSpec> pagePhrases();

} // namespace nextrung::content
