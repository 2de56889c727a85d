// Bounded JSON: parses bytes that nobody vouches for; every limit is checked before there is a tree.
#pragma once
#include "content/reader/content_error.h"

#include <nlohmann/json.hpp>
#include <tl/expected.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace nextrung::content {

/// Keeps the order of the document, so that errors come in the order in which an author reads.
using Json = nlohmann::ordered_json;

/// A document as large as a published pack may be; what is larger is no document of ours.
struct JsonLimits {
    std::size_t bytes = 2UL * 1024 * 1024;
    std::size_t depth = 32;
    std::size_t stringBytes = 4096; ///< Longer unbroken text freezes a screen.
    std::size_t values = 200'000;   ///< In the whole document, members included.
    std::size_t elements = 10'000;  ///< In one list or object.
};

/// Reads one JSON text.
///
/// Errors: one, the first in the text: too large, no UTF-8, a byte order mark or NUL in it, no JSON,
/// something after
///         its end, too deep, too long, a key twice in one object, a number that does not fit (whole numbers
///         in 64 bits, others finite). The pointer is as near as it can be; where it does not say enough,
///         `found` has line and column.
tl::expected<Json, ContentError> parseBoundedJson(const std::string& file, std::string_view bytes,
                                                  const JsonLimits& limits = {});

/// `token` as a part of a JSON pointer.
std::string pointerToken(std::string_view token);

/// A number without ".0" where it is whole, as a person writes it.
Json jsonNumber(double number);

/// A document as we write one: indented, and bytes that are no UTF-8 replaced rather than everything lost.
std::string writeJson(const Json& document);

/// Calls `visit(value, pointer)` for `value` and what it holds, in the order of the document; where it gives
/// false, nothing below is visited.
template <typename Visit> void walk(const Json& value, const std::string& pointer, const Visit& visit) {
    if (!visit(value, pointer) || !value.is_structured()) {
        return;
    }
    std::size_t index = 0;
    for (const auto& item : value.items()) {
        const std::string token = value.is_array() ? std::to_string(index++) : pointerToken(item.key());
        walk(item.value(), pointer + '/' + token, visit);
    }
}

} // namespace nextrung::content
