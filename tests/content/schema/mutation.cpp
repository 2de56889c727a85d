#include "tests/content/schema/mutation.h"

#include <utility>

namespace nextrung::tests {

using content::Json;

namespace {

/// An object with more members is one of entries by id; all that have fixed members are smaller.
constexpr std::size_t mostFixedMembers = 20;
/// The longest of the least lengths that a schema asks of a list.
constexpr std::size_t keptElements = 2;

const std::vector<Json>& otherTypes() {
    static const std::vector<Json> values = {nullptr,
                                             true,
                                             false,
                                             0,
                                             7,
                                             1.5,
                                             "word",
                                             "",
                                             Json::array(),
                                             Json{"word"},
                                             Json::object(),
                                             Json{{"en", "x"}},
                                             Json{1, 2},
                                             "2026-11",
                                             Json{{"id", 1}},
                                             "unpublished"};
    return values;
}

const std::vector<Json>& otherNumbers() {
    static const std::vector<Json> values = {-1,    0,    1,       2,    -0.5,  0.5,
                                             0.001, 1.0,  12.0,    13,   101,   1201,
                                             10001, 1e9,  1000001, 1e12, 1e300, 9007199254740993,
                                             -1e9,  -0.0, 20.5,    169,  3651};
    return values;
}

/// None is longer than a document may have: such a document is not even parsed, and all other mutations in it
/// would be hidden.
const std::vector<std::string>& otherStrings() {
    static const std::vector<std::string> values = {"",
                                                    " ",
                                                    "unpublished",
                                                    "unknown",
                                                    "nurze",
                                                    "Upper-Case",
                                                    "with space",
                                                    "-hyphen",
                                                    "a/b",
                                                    "dot.ted",
                                                    "ñ",
                                                    "2026-13",
                                                    "2026-11-31",
                                                    "2026",
                                                    "26-1-1",
                                                    "2026-11-24T",
                                                    "UTA",
                                                    "ut",
                                                    "A++",
                                                    "G",
                                                    "29-1141",
                                                    "x-1141",
                                                    "{count}",
                                                    "{",
                                                    "USD/week",
                                                    "es",
                                                    std::string(129, 'a'),
                                                    "a_b",
                                                    "ends-",
                                                    "pack/Id",
                                                    "/"};
    return values;
}

Json excerpt(const Json& value) {
    if (!value.is_structured()) {
        return value;
    }
    const bool isFixed = value.is_object() && value.size() <= mostFixedMembers;
    Json kept = value.is_array() ? Json::array() : Json::object();
    std::size_t taken = 0;
    for (const auto& item : value.items()) {
        if (!isFixed && ++taken > keptElements) {
            break;
        }
        if (value.is_array()) {
            kept.push_back(excerpt(item.value()));
        } else {
            kept[item.key()] = excerpt(item.value());
        }
    }
    return kept;
}

Json excerptAround(const Json& value, const Json::json_pointer& path, const Json& inner) {
    if (path.empty()) {
        return inner;
    }
    // The pointer can only be taken apart at its end.
    Json::json_pointer rest = path;
    std::vector<std::string> tokens;
    while (!rest.empty()) {
        tokens.push_back(rest.back());
        rest.pop_back();
    }
    const std::string first = tokens.back();
    Json::json_pointer below;
    for (auto token = tokens.rbegin() + 1; token != tokens.rend(); ++token) {
        below.push_back(*token);
    }
    Json kept = value.is_array() ? Json::array() : Json::object();
    std::size_t beside = 0;
    std::size_t index = 0;
    for (const auto& item : value.items()) {
        const std::string token = value.is_array() ? std::to_string(index++) : item.key();
        // What is set into a list may be there already, so that its neighbors stay.
        const bool isKept = below.empty() || (value.is_object() && value.size() <= mostFixedMembers) ||
                            ++beside <= keptElements;
        if (token != first && !isKept) {
            continue;
        }
        Json member = token == first ? excerptAround(item.value(), below, inner) : excerpt(item.value());
        if (value.is_array()) {
            kept.push_back(std::move(member));
        } else {
            kept[token] = std::move(member);
        }
    }
    return kept;
}

} // namespace

Mutator::Mutator(const std::vector<Json>& documents, unsigned seed) : m_dice(seed) {
    for (const Json& document : documents) {
        content::walk(document, {}, [this](const Json& value, const std::string&) {
            if (value.is_object() && value.size() <= mostFixedMembers) {
                for (const auto& [name, member] : value.items()) {
                    m_members.emplace_back(name, member);
                }
            }
            return true;
        });
    }
}

Mutation Mutator::mutate(const Json& document, const std::vector<std::string>& pointers) {
    const std::string& pointer = oneOf(pointers);
    const Json& value = document.at(Json::json_pointer(pointer));
    if (below(5) == 0) {
        return anotherType(pointer);
    }
    if (value.is_object()) {
        return ofObject(pointer, value);
    }
    if (value.is_array()) {
        return ofList(pointer, value);
    }
    if (value.is_string()) {
        return ofString(pointer, value.get<std::string>());
    }
    return value.is_number() ? ofNumber(pointer, value) : anotherType(pointer);
}

Mutation Mutator::anotherType(std::string pointer) {
    if (below(2) == 0) {
        const auto& [name, value] = oneOf(m_members);
        return {std::move(pointer), value, "put what a " + name + " is elsewhere"};
    }
    return {std::move(pointer), oneOf(otherTypes()), "put another type"};
}

Mutation Mutator::ofObject(std::string pointer, const Json& object) {
    Json changed = object;
    std::vector<std::string> names;
    for (const auto& item : object.items()) {
        names.push_back(item.key());
    }
    switch (names.empty() ? 1 + below(2) : below(6)) {
    case 0:
    case 5: {
        const std::string name = oneOf(names);
        changed.erase(name);
        return {std::move(pointer), changed, "remove " + name};
    }
    case 1:
        changed["surprise"] = 1;
        return {std::move(pointer), changed, "add an unknown member"};
    case 2: {
        const auto& [name, value] = oneOf(m_members);
        changed[name] = value;
        return {std::move(pointer), changed, "put the member " + name + " of elsewhere"};
    }
    case 3: {
        const std::string name = oneOf(names);
        const std::string other = oneOf(otherStrings());
        changed[other] = changed[name];
        changed.erase(name);
        return {std::move(pointer), changed, "call " + name + " \"" + other + '"'};
    }
    default: {
        const std::string one = oneOf(names);
        const std::string other = oneOf(names);
        std::swap(changed[one], changed[other]);
        return {std::move(pointer), changed, "swap " + one + " and " + other};
    }
    }
}

Mutation Mutator::ofList(std::string pointer, const Json& list) {
    Json changed = list;
    switch (list.empty() ? 0 : below(5)) {
    case 0:
        changed.push_back(oneOf(m_members).second);
        return {std::move(pointer), changed, "append what belongs elsewhere"};
    case 1:
        return {std::move(pointer), Json::array(), "empty the list"};
    case 2:
        changed.push_back(list[below(list.size())]);
        return {std::move(pointer), changed, "an element again"};
    case 3:
        changed.erase(below(list.size()));
        return {std::move(pointer), changed, "remove an element"};
    default:
        changed[below(list.size())] = oneOf(otherTypes());
        return {std::move(pointer), changed, "an element of another type"};
    }
}

Mutation Mutator::ofString(std::string pointer, const std::string& text) {
    switch (below(4)) {
    case 0:
        return {std::move(pointer), text + "x", "a letter more"};
    case 1:
        return {std::move(pointer), std::string(), "empty the string"};
    default:
        return {std::move(pointer), oneOf(otherStrings()), "another string"};
    }
}

Mutation Mutator::ofNumber(std::string pointer, const Json& number) {
    if (below(4) == 0) {
        return {std::move(pointer), -number.get<double>(), "the other sign"};
    }
    return {std::move(pointer), oneOf(otherNumbers()), "another number"};
}

std::vector<std::string> allPointers(const Json& document) {
    std::vector<std::string> pointers;
    content::walk(document, {}, [&pointers](const Json&, const std::string& pointer) {
        pointers.push_back(pointer);
        return true;
    });
    return pointers;
}

Json mutated(const Json& document, const Mutation& mutation) {
    Json changed = document;
    changed[Json::json_pointer(mutation.pointer)] = mutation.value;
    return changed;
}

Json mutatedExcerpt(const Json& document, const Mutation& mutation) {
    return excerptAround(document, Json::json_pointer(mutation.pointer), mutation.value);
}

} // namespace nextrung::tests
