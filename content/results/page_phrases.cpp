#include "content/results/page_phrases.h"

namespace nextrung::content {

std::span<const core::PhraseSpec> pagePhrases() {
    return {};
}

} // namespace nextrung::content
