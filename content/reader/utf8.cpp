#include "content/reader/utf8.h"

#include <cstdint>

namespace nextrung::content {

namespace {

struct Lead {
    std::size_t length = 0;
    char32_t bits = 0;
    char32_t least = 0; ///< Below it the form would be overlong.
};

std::optional<Lead> leadOf(unsigned char byte) {
    if (byte < 0x80) {
        return Lead{1, byte, 0};
    }
    if ((byte & 0xE0U) == 0xC0U) {
        return Lead{2, byte & 0x1FU, 0x80};
    }
    if ((byte & 0xF0U) == 0xE0U) {
        return Lead{3, byte & 0x0FU, 0x800};
    }
    if ((byte & 0xF8U) == 0xF0U) {
        return Lead{4, byte & 0x07U, 0x10000};
    }
    return std::nullopt;
}

bool isScalar(char32_t value) {
    return value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
}

std::string hex(char32_t value, std::size_t leastDigits) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (char32_t rest = value; rest != 0 || text.size() < leastDigits; rest >>= 4U) {
        text.insert(text.begin(), digits[rest & 0xFU]);
    }
    return text;
}

} // namespace

std::optional<CodePoint> codePointAt(std::string_view text, std::size_t position) {
    const auto lead = leadOf(static_cast<unsigned char>(text[position]));
    if (!lead || position + lead->length > text.size()) {
        return std::nullopt;
    }
    char32_t value = lead->bits;
    for (std::size_t i = 1; i < lead->length; ++i) {
        const auto byte = static_cast<unsigned char>(text[position + i]);
        if ((byte & 0xC0U) != 0x80U) {
            return std::nullopt;
        }
        value = (value << 6U) | (byte & 0x3FU);
    }
    if (value < lead->least || !isScalar(value)) {
        return std::nullopt;
    }
    return CodePoint{value, lead->length};
}

std::optional<std::size_t> firstInvalidByte(std::string_view text) {
    std::size_t position = 0;
    while (position < text.size()) {
        if (static_cast<unsigned char>(text[position]) < 0x80) {
            ++position; // Nearly all bytes of JSON.
            continue;
        }
        const auto point = codePointAt(text, position);
        if (!point) {
            return position;
        }
        position += point->length;
    }
    return std::nullopt;
}

bool isHiddenOrControl(char32_t value) {
    const bool control = value < 0x20 || (value >= 0x7F && value <= 0x9F);
    const bool lineBreak = value == 0x2028 || value == 0x2029;
    const bool direction = value == 0x061C || value == 0x200E || value == 0x200F ||
                           (value >= 0x202A && value <= 0x202E) || (value >= 0x2066 && value <= 0x2069);
    const bool hidden = value == 0xFEFF || (value >= 0xFFF9 && value <= 0xFFFB) || value >= 0xE0000;
    return control || lineBreak || direction || hidden;
}

std::string printable(std::string_view text, std::size_t limit) {
    std::string shown;
    std::size_t position = 0;
    for (std::size_t count = 0; position < text.size(); ++count) {
        if (count == limit) {
            return shown + "…";
        }
        const auto point = codePointAt(text, position);
        if (!point) {
            shown += "\\x" + hex(static_cast<unsigned char>(text[position]), 2);
            ++position;
        } else if (isHiddenOrControl(point->value)) {
            shown += "\\u{" + hex(point->value, 4) + '}';
            position += point->length;
        } else {
            shown += text.substr(position, point->length);
            position += point->length;
        }
    }
    return shown;
}

} // namespace nextrung::content
