// UTF-8: steps through text code point by code point, and makes any bytes fit to show on one line.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace nextrung::content {

struct CodePoint {
    char32_t value = 0;
    std::size_t length = 0; ///< Bytes.
};

/// The code point at `position`.
/// Missing: nullopt for bytes that are not UTF-8 (overlong, surrogate, too large, cut off).
std::optional<CodePoint> codePointAt(std::string_view text, std::size_t position);

/// The first byte that is not UTF-8.
std::optional<std::size_t> firstInvalidByte(std::string_view text);

/// Controls and the marks that turn the direction of writing: they hide or forge what a person reads.
bool isHiddenOrControl(char32_t value);

/// `text` on one line of at most `limit` code points: what cannot be shown becomes "\u{…}" or "\x…", what is
/// cut off "…".
std::string printable(std::string_view text, std::size_t limit);

} // namespace nextrung::content
