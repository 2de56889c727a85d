#include "content/reader/node.h"

#include "content/reader/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <unordered_map>

namespace nextrung::content {

namespace {

constexpr std::size_t longestFound = 80;

/// What is there, in a few words.
std::string describe(const Json& value) {
    switch (value.type()) {
    case Json::value_t::null:
        return "null";
    case Json::value_t::object:
        return value.empty() ? "an empty object" : "an object";
    case Json::value_t::array:
        return value.empty() ? "an empty list" : "a list";
    case Json::value_t::string:
        return '"' + printable(value.get_ref<const std::string&>(), longestFound) + '"';
    default:
        return value.dump();
    }
}

std::string rounded(double value) {
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}

std::string expectedRange(std::string_view what, NumberRange range) {
    return std::string(what) + " from " + rounded(range.least) + " to " + rounded(range.most);
}

/// The place of the innermost value that is there on the way to `pointer`; what is missing comes with its
/// parent.
std::size_t placeOf(std::string pointer, const std::unordered_map<std::string, std::size_t>& places) {
    while (true) {
        const auto found = places.find(pointer);
        if (found != places.end()) {
            return found->second;
        }
        const auto slash = pointer.rfind('/');
        if (slash == std::string::npos) {
            return 0;
        }
        pointer.resize(slash);
    }
}

bool isIdLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// Letters and digits, joined by single "-", and by single "." where dots are allowed.
bool isIdPart(std::string_view text, bool dots) {
    bool afterLetter = false;
    for (const char c : text) {
        const bool joins = c == '-' || (dots && c == '.');
        if (!isIdLetter(c) && !(joins && afterLetter)) {
            return false;
        }
        afterLetter = !joins;
    }
    return afterLetter;
}

bool hasHidden(std::string_view text) {
    std::size_t position = 0;
    while (position < text.size()) {
        const auto point = codePointAt(text, position);
        if (!point || isHiddenOrControl(point->value)) {
            return true;
        }
        position += point->length;
    }
    return false;
}

} // namespace

void ErrorLog::add(std::string pointer, std::string found, std::string expected) {
    m_errors.push_back(ContentError{m_file, std::move(pointer), std::move(found), std::move(expected)});
}

ContentErrors ErrorLog::inOrderOf(const Json& document) const {
    if (m_errors.size() < 2) {
        return m_errors; // Numbering a whole document costs more than reading it.
    }
    std::unordered_map<std::string, std::size_t> places;
    walk(document, {}, [&places](const Json&, const std::string& pointer) {
        return places.emplace(pointer, places.size()).second;
    });
    ContentErrors sorted = m_errors;
    std::stable_sort(sorted.begin(), sorted.end(), [&places](const ContentError& a, const ContentError& b) {
        return placeOf(a.pointer, places) < placeOf(b.pointer, places);
    });
    return sorted;
}

std::string oneOf(const std::vector<std::string>& names) {
    if (names.size() == 1) {
        return names.front();
    }
    std::string list = "one of ";
    for (std::size_t i = 0; i < names.size(); ++i) {
        list += (i == 0 ? "" : ", ") + names[i];
    }
    return list;
}

bool isId(std::string_view text, IdForm form) {
    if (text.size() > 128) {
        return false;
    }
    if (form != IdForm::Full) {
        return isIdPart(text, form == IdForm::Dotted);
    }
    const auto slash = text.find('/');
    return slash != std::string_view::npos && isIdPart(text.substr(0, slash), false) &&
           isIdPart(text.substr(slash + 1), true);
}

std::string expectedId(IdForm form) {
    switch (form) {
    case IdForm::Dotted:
        return "an id in small letters, digits, \"-\" and \".\", such as ma-3.review";
    case IdForm::Full:
        return "an id with its pack, such as sample-cedar-valley/ma-3.review";
    case IdForm::Plain:
        break;
    }
    return "an id in small letters, digits and \"-\", such as medical-assistant";
}

void Node::refuse(const std::string& expected) const {
    refuse(describe(*m_value), expected);
}

void Node::refuse(const std::string& found, const std::string& expected) const {
    m_log->add(m_pointer, found, expected);
}

bool Node::isWord(std::string_view word) const {
    return m_value->is_string() && m_value->get_ref<const std::string&>() == word;
}

std::optional<std::string> Node::string() const {
    if (!m_value->is_string()) {
        refuse("a text");
        return std::nullopt;
    }
    return m_value->get_ref<const std::string&>();
}

std::string Node::words() const {
    const auto text = string();
    if (!text) {
        return {};
    }
    if (text->find_first_not_of(' ') == std::string::npos) {
        refuse("a text that is not empty");
        return {};
    }
    if (hasHidden(*text)) {
        refuse("a text without control characters and hidden marks");
    }
    if (text->front() == ' ' || text->back() == ' ') {
        refuse("a text without spaces at its ends");
    }
    return *text;
}

core::LocalizedText Node::text() const {
    if (!isObject()) {
        refuse(R"({"en": …, "es": …})");
        return {};
    }
    Fields fields(*this);
    core::LocalizedText text;
    text.en = fields.words("en");
    text.es = fields.words("es");
    fields.finish();
    return text;
}

core::Id Node::id(IdForm form) const {
    if (!m_value->is_string() || !isId(m_value->get_ref<const std::string&>(), form)) {
        refuse(expectedId(form));
        return {};
    }
    return m_value->get_ref<const std::string&>();
}

std::optional<bool> Node::boolean() const {
    if (!m_value->is_boolean()) {
        refuse("true or false");
        return std::nullopt;
    }
    return m_value->get<bool>();
}

std::optional<std::int64_t> Node::integer(std::int64_t least, std::int64_t most) const {
    std::optional<std::int64_t> whole;
    if (m_value->is_number_integer()) {
        whole = m_value->get<std::int64_t>();
    } else if (m_value->is_number_float()) {
        // JSON Schema counts 12.0 as whole, and so do we.
        const auto value = m_value->get<double>();
        if (value == std::floor(value) && std::abs(value) < 1e15) {
            whole = static_cast<std::int64_t>(value);
        }
    }
    if (!whole || *whole < least || *whole > most) {
        refuse("a whole number from " + std::to_string(least) + " to " + std::to_string(most));
        return std::nullopt;
    }
    return whole;
}

std::optional<double> Node::number(NumberRange range) const {
    if (!m_value->is_number()) {
        refuse(expectedRange("a number", range));
        return std::nullopt;
    }
    const auto value = m_value->get<double>() + 0.0; // −0 becomes 0.
    if (!(value >= range.least && value <= range.most)) {
        refuse(expectedRange("a number", range));
        return std::nullopt;
    }
    return value;
}

std::optional<std::int64_t> Node::hundredths(NumberRange range) const {
    const auto value = number(range);
    if (!value) {
        return std::nullopt;
    }
    // The shortest decimal text of a double is the number that the author wrote: no rounding of ours comes
    // between.
    std::array<char, 512> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(*value),
                                   std::chars_format::fixed)
                         .ptr;
    std::string digits(buffer.data(), end);
    const auto point = digits.find('.');
    const std::size_t places = point == std::string::npos ? 0 : digits.size() - point - 1;
    if (places > 2) {
        refuse("at most two places after the point");
        return std::nullopt;
    }
    if (point != std::string::npos) {
        digits.erase(point, 1);
    }
    digits.append(2 - places, '0');
    std::int64_t result = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), result);
    if (parsed.ec != std::errc()) {
        refuse(expectedRange("a number", range));
        return std::nullopt;
    }
    return *value < 0 ? -result : result;
}

std::optional<core::PartialDate> Node::partialDate() const {
    const auto date =
        isString() ? core::parsePartialDate(m_value->get_ref<const std::string&>()) : std::nullopt;
    if (!date) {
        refuse("a date that exists, such as 2026-11-24 or 2026-11");
    }
    return date;
}

std::string Node::asOf() const {
    if (isString()) {
        const auto& text = m_value->get_ref<const std::string&>();
        const bool isYear = text.size() == 4 && text.find_first_not_of("0123456789") == std::string::npos;
        if (isYear || core::parsePartialDate(text)) {
            return text;
        }
    }
    refuse("a date that exists, such as 2026-11-24, 2026-11 or 2026");
    return {};
}

std::vector<Node> Node::elements(std::size_t least, std::size_t most) const {
    if (!isList()) {
        refuse("a list");
        return {};
    }
    if (m_value->size() < least || m_value->size() > most) {
        refuse("a list of " + std::to_string(m_value->size()), m_value->size() < least
                                                                   ? "at least " + std::to_string(least)
                                                                   : "at most " + std::to_string(most));
    }
    std::vector<Node> nodes;
    nodes.reserve(m_value->size());
    for (const Json& element : *m_value) {
        nodes.emplace_back(element, m_pointer + '/' + std::to_string(nodes.size()), *m_log);
    }
    return nodes;
}

std::vector<std::pair<std::string, Node>> Node::members() const {
    if (!isObject()) {
        refuse("an object");
        return {};
    }
    std::vector<std::pair<std::string, Node>> nodes;
    for (const auto& [name, value] : m_value->get_ref<const Json::object_t&>()) {
        nodes.emplace_back(name, Node(value, m_pointer + '/' + pointerToken(name), *m_log));
    }
    return nodes;
}

std::vector<core::Id> Node::ids(IdForm form, std::size_t least) const {
    std::vector<core::Id> ids;
    for (const Node& element : elements(least)) {
        const core::Id id = element.id(form);
        if (!id.empty() && std::find(ids.begin(), ids.end(), id) != ids.end()) {
            element.refuse('"' + id + "\" again", "each once");
        } else if (!id.empty()) {
            ids.push_back(id);
        }
    }
    return ids;
}

Fields::Fields(const Node& node) : m_node(node) {
    if (!node.isObject()) {
        node.refuse("an object");
    }
}

bool Fields::has(std::string_view name) const {
    return isObject() && m_node.value().contains(name);
}

std::optional<Node> Fields::optional(std::string_view name) {
    m_asked.emplace_back(name);
    if (!isObject()) {
        return std::nullopt;
    }
    const auto found = m_node.value().find(name);
    if (found == m_node.value().end()) {
        return std::nullopt;
    }
    return Node(*found, m_node.pointer() + '/' + pointerToken(name), m_node.log());
}

std::optional<Node> Fields::required(std::string_view name, const std::string& expected) {
    const auto node = optional(name);
    if (!node && isObject()) {
        m_node.log().add(m_node.pointer() + '/' + pointerToken(name), "nothing", expected);
    }
    return node;
}

core::Id Fields::id(std::string_view name, IdForm form) {
    const auto node = required(name, expectedId(form));
    return node ? node->id(form) : core::Id();
}

core::Id Fields::optionalId(std::string_view name, IdForm form) {
    const auto node = optional(name);
    return node ? node->id(form) : core::Id();
}

core::LocalizedText Fields::text(std::string_view name) {
    const auto node = required(name, R"({"en": …, "es": …})");
    return node ? node->text() : core::LocalizedText();
}

core::LocalizedText Fields::optionalText(std::string_view name) {
    const auto node = optional(name);
    return node ? node->text() : core::LocalizedText();
}

std::string Fields::words(std::string_view name) {
    const auto node = required(name, "a text");
    return node ? node->words() : std::string();
}

std::string Fields::optionalWords(std::string_view name) {
    const auto node = optional(name);
    return node ? node->words() : std::string();
}

std::string Fields::optionalAsOf(std::string_view name) {
    const auto node = optional(name);
    return node ? node->asOf() : std::string();
}

std::optional<core::PartialDate> Fields::optionalDate(std::string_view name) {
    const auto node = optional(name);
    return node ? node->partialDate() : std::nullopt;
}

std::optional<bool> Fields::boolean(std::string_view name) {
    const auto node = required(name, "true or false");
    return node ? node->boolean() : std::nullopt;
}

std::optional<bool> Fields::optionalBoolean(std::string_view name) {
    const auto node = optional(name);
    return node ? node->boolean() : std::nullopt;
}

namespace {

std::optional<int> toInt(const std::optional<Node>& node, int least, int most) {
    const auto value = node ? node->integer(least, most) : std::nullopt;
    return value ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
}

} // namespace

std::optional<int> Fields::integer(std::string_view name, int least, int most) {
    return toInt(
        required(name, "a whole number from " + std::to_string(least) + " to " + std::to_string(most)), least,
        most);
}

std::optional<int> Fields::optionalInteger(std::string_view name, int least, int most) {
    return toInt(optional(name), least, most);
}

std::optional<double> Fields::number(std::string_view name, NumberRange range) {
    const auto node = required(name, expectedRange("a number", range));
    return node ? node->number(range) : std::nullopt;
}

std::optional<double> Fields::optionalNumber(std::string_view name, NumberRange range) {
    const auto node = optional(name);
    return node ? node->number(range) : std::nullopt;
}

std::vector<Node> Fields::list(std::string_view name, std::size_t least) {
    const auto node = required(name, "a list");
    return node ? node->elements(least) : std::vector<Node>();
}

std::vector<Node> Fields::optionalList(std::string_view name) {
    const auto node = optional(name);
    return node ? node->elements() : std::vector<Node>();
}

std::vector<core::Id> Fields::ids(std::string_view name, IdForm form, std::size_t least) {
    const auto node = required(name, "a list of ids");
    return node ? node->ids(form, least) : std::vector<core::Id>();
}

std::vector<core::Id> Fields::optionalIds(std::string_view name, IdForm form) {
    const auto node = optional(name);
    return node ? node->ids(form) : std::vector<core::Id>();
}

void Fields::finish() const {
    if (!isObject()) {
        return;
    }
    std::vector<std::string> allowed = m_asked;
    std::sort(allowed.begin(), allowed.end());
    allowed.erase(std::unique(allowed.begin(), allowed.end()), allowed.end());
    for (const auto& [name, node] : m_node.members()) {
        if (!std::binary_search(allowed.begin(), allowed.end(), name)) {
            node.refuse("the unknown field \"" + printable(name, longestFound) + '"',
                        content::oneOf(allowed));
        }
    }
}

std::string readState(const Node& node) {
    const auto& text = node.isString() ? node.value().get_ref<const std::string&>() : std::string();
    const bool isCode =
        text.size() == 2 && text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string::npos;
    if (!isCode) {
        node.refuse("a state's two letters, such as UT");
    }
    return isCode ? text : std::string();
}

std::string readGrade(const Node& node) {
    const auto& text = node.isString() ? node.value().get_ref<const std::string&>() : std::string();
    const bool isLetter = !text.empty() && text.front() >= 'A' && text.front() <= 'F';
    const bool isMarked = text.size() == 2 && (text[1] == '+' || text[1] == '-');
    if (!isLetter || !(text.size() == 1 || isMarked)) {
        node.refuse("a grade from A to F, with + or - or without");
        return {};
    }
    return text;
}

} // namespace nextrung::content
