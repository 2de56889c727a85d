// BoundedFile: reads a whole file that nobody vouches for, and writes one that is a person's own.
#pragma once
#include "content/reader/content_error.h"

#include <tl/expected.hpp>

#include <cstddef>
#include <optional>
#include <string>

namespace nextrung::platform {

/// As large as a document may be: what is larger is none of ours, and an endless one must not fill the
/// memory.
inline constexpr std::size_t largestDocument = 2UL * 1024 * 1024;

/// Errors: names the file, with what was found there. No more than `limit` bytes and one are ever read.
tl::expected<std::string, content::ContentError> readBoundedFile(const std::string& path,
                                                                 std::size_t limit = largestDocument);

/// Writes the bytes durably and for their owner alone; the file has the old bytes or the new ones, never a
/// part. Missing: nullopt when it worked.
std::optional<content::ContentError> writePrivateFile(const std::string& path, const std::string& bytes);

} // namespace nextrung::platform
