#include "content/reader/bounded_json.h"

#include "content/reader/utf8.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <unordered_set>
#include <utility>
#include <vector>

namespace nextrung::content {

namespace {

std::string placeOf(std::string_view bytes, std::size_t position) {
    const std::string_view before = bytes.substr(0, std::min(position, bytes.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto lastBreak = before.rfind('\n');
    const std::size_t column =
        lastBreak == std::string_view::npos ? before.size() : before.size() - lastBreak - 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column + 1);
}

/// Builds the tree while it checks: the parser stops at the first thing that is not allowed.
class BoundedBuilder {
public:
    BoundedBuilder(std::string_view bytes, const JsonLimits& limits) : m_bytes(bytes), m_limits(limits) {}

    Json takeTree() { return std::move(m_root); }
    const std::optional<ContentError>& error() const { return m_error; }

    // What nlohmann's parser calls; the names and signatures are its own.
    bool null() { return place(Json(nullptr)) != nullptr; }
    bool boolean(bool value) { return place(Json(value)) != nullptr; }
    bool number_integer(Json::number_integer_t value) { return place(Json(value)) != nullptr; }
    bool number_unsigned(Json::number_unsigned_t value);
    bool number_float(Json::number_float_t value, const Json::string_t& literal);
    bool string(Json::string_t& value);
    bool binary(Json::binary_t& /*value*/) { return refuse("binary data", "JSON text"); }
    bool start_object(std::size_t /*elements*/) { return open(Json::object()); }
    bool key(Json::string_t& name);
    bool end_object() { return close(); }
    bool start_array(std::size_t /*elements*/) { return open(Json::array()); }
    bool end_array() { return close(); }
    bool parse_error(std::size_t position, const std::string& lastToken,
                     const nlohmann::detail::exception& what);

private:
    struct Level {
        Json* container = nullptr;
        std::string key; ///< Of the member whose value comes next.
        std::unordered_set<std::string> keys;
    };

    bool refuse(std::string found, std::string expected);
    std::string pointer() const;
    Json* place(Json value);
    bool open(Json container);
    bool close();

    std::string_view m_bytes;
    JsonLimits m_limits;
    Json m_root;
    std::vector<Level> m_levels;
    std::size_t m_values = 0;
    std::optional<ContentError> m_error;
};

bool BoundedBuilder::refuse(std::string found, std::string expected) {
    m_error = ContentError{{}, pointer(), std::move(found), std::move(expected)};
    return false;
}

/// Of the value that is being read.
std::string BoundedBuilder::pointer() const {
    std::string path;
    for (const Level& level : m_levels) {
        if (level.container->is_array()) {
            // A list that is not the innermost already holds the container that is being filled.
            const std::size_t open = &level == &m_levels.back() ? 0 : 1;
            path += '/' + std::to_string(level.container->size() - open);
        } else if (!level.keys.empty()) {
            path += '/' + pointerToken(level.key);
        }
    }
    return path;
}

/// Puts `value` where the parser stands.
/// Missing: nullptr when one more is too many.
Json* BoundedBuilder::place(Json value) {
    if (++m_values > m_limits.values) {
        refuse("more than " + std::to_string(m_limits.values) + " values", "a smaller document");
        return nullptr;
    }
    if (m_levels.empty()) {
        m_root = std::move(value);
        return &m_root;
    }
    Level& level = m_levels.back();
    if (level.container->size() >= m_limits.elements) {
        refuse("more than " + std::to_string(m_limits.elements) + " entries in one list or object", "fewer");
        return nullptr;
    }
    if (level.container->is_array()) {
        auto& list = level.container->get_ref<Json::array_t&>();
        list.push_back(std::move(value));
        return &list.back();
    }
    auto& object = level.container->get_ref<Json::object_t&>();
    object.emplace_back(level.key, std::move(value)); // The key is new: key() saw to it.
    return &object.back().second;
}

bool BoundedBuilder::open(Json container) {
    if (m_levels.size() >= m_limits.depth) {
        return refuse("more than " + std::to_string(m_limits.depth) + " levels of nesting",
                      "a flatter document");
    }
    Json* placed = place(std::move(container));
    if (placed == nullptr) {
        return false;
    }
    m_levels.push_back(Level{placed, {}, {}});
    return true;
}

bool BoundedBuilder::close() {
    m_levels.pop_back();
    return true;
}

bool BoundedBuilder::key(Json::string_t& name) {
    Level& level = m_levels.back();
    level.key = name;
    const bool isNew = level.keys.insert(name).second;
    if (name.size() > m_limits.stringBytes || name.find('\0') != std::string::npos) {
        return refuse("a key that is too long or has a NUL in it", "a short name");
    }
    return isNew || refuse("the key \"" + name + "\" twice", "each key once");
}

bool BoundedBuilder::number_unsigned(Json::number_unsigned_t value) {
    if (value > static_cast<Json::number_unsigned_t>(std::numeric_limits<std::int64_t>::max())) {
        return refuse(std::to_string(value), "a whole number that fits in 64 bits");
    }
    return place(Json(static_cast<std::int64_t>(value))) != nullptr;
}

bool BoundedBuilder::number_float(Json::number_float_t value, const Json::string_t& literal) {
    // The parser hands a whole number that is too large over as a float: silently another number.
    if (literal.find_first_of(".eE") == std::string::npos) {
        return refuse(literal, "a whole number that fits in 64 bits");
    }
    return place(Json(value)) != nullptr;
}

bool BoundedBuilder::string(Json::string_t& value) {
    if (value.size() > m_limits.stringBytes) {
        return refuse("a text of " + std::to_string(value.size()) + " bytes",
                      "at most " + std::to_string(m_limits.stringBytes) + " bytes");
    }
    if (value.find('\0') != std::string::npos) {
        return refuse("a text with a NUL (\\u0000) in it", "a text without NUL");
    }
    return place(Json(std::move(value))) != nullptr;
}

bool BoundedBuilder::parse_error(std::size_t position, const std::string& lastToken,
                                 const nlohmann::detail::exception& what) {
    // 406: a number such as 1e999 that no double can hold.
    if (what.id == 406) {
        return refuse(lastToken + " at " + placeOf(m_bytes, position), "a finite number");
    }
    const std::string_view words = what.what();
    // nlohmann says "… at line 1, column 2: syntax error while parsing value - unexpected '}'; expected …".
    const auto start = words.find("syntax error");
    const auto reason = start == std::string_view::npos ? words : words.substr(start);
    const std::size_t at = position == 0 ? 0 : position - 1;
    return refuse("no JSON at " + placeOf(m_bytes, at) + " (" + std::string(reason) + ")", "JSON (RFC 8259)");
}

/// What no parser has to look into to refuse.
std::optional<ContentError> refusedBytes(std::string_view bytes, const JsonLimits& limits) {
    if (bytes.size() > limits.bytes) {
        return ContentError{{},
                            {},
                            std::to_string(bytes.size()) + " bytes",
                            "at most " + std::to_string(limits.bytes) + " bytes"};
    }
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF") {
        return ContentError{
            {}, {}, "a byte order mark at line 1, column 1", "UTF-8 without a byte order mark"};
    }
    // nlohmann takes a NUL for the end of the text and would not see what follows.
    if (const auto nul = bytes.find('\0'); nul != std::string_view::npos) {
        return ContentError{{}, {}, "a NUL byte at " + placeOf(bytes, nul), "JSON text"};
    }
    if (const auto invalid = firstInvalidByte(bytes)) {
        return ContentError{{}, {}, "bytes that are no UTF-8 at " + placeOf(bytes, *invalid), "UTF-8"};
    }
    return std::nullopt;
}

} // namespace

tl::expected<Json, ContentError> parseBoundedJson(const std::string& file, std::string_view bytes,
                                                  const JsonLimits& limits) {
    std::optional<ContentError> error = refusedBytes(bytes, limits);
    if (!error) {
        BoundedBuilder builder(bytes, limits);
        Json::sax_parse(bytes.begin(), bytes.end(), &builder);
        error = builder.error();
        if (!error) {
            return builder.takeTree();
        }
    }
    error->file = file;
    return tl::unexpected(*std::move(error));
}

std::string pointerToken(std::string_view token) {
    std::string escaped;
    for (const char c : token) {
        if (c == '~') {
            escaped += "~0";
        } else if (c == '/') {
            escaped += "~1";
        } else {
            escaped += c;
        }
    }
    return escaped;
}

Json jsonNumber(double number) {
    constexpr double mostExact = 9e15;
    if (number == std::floor(number) && std::abs(number) < mostExact) {
        return static_cast<std::int64_t>(number);
    }
    return number;
}

std::string writeJson(const Json& document) {
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace nextrung::content
