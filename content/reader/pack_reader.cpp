#include "content/reader/pack_reader.h"

#include "content/reader/reading.h"

namespace nextrung::content {

tl::expected<Content, ContentErrors> readPacks(const std::vector<PackFiles>& packs) {
    const Reading reading(packs);
    ContentErrors errors = reading.errors();
    if (!errors.empty()) {
        return tl::unexpected(std::move(errors));
    }
    return reading.content();
}

} // namespace nextrung::content
