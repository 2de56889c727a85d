// Node: a place in a JSON document that knows its pointer; reading it wrongly is an error that is kept, not
// the end.
#pragma once
#include "content/reader/bounded_json.h"
#include "content/reader/content_error.h"
#include "content/reader/names.h"
#include "core/support/date.h"
#include "core/support/id.h"
#include "core/support/localized_text.h"

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nextrung::content {

/// All that is wrong with one document.
class ErrorLog {
public:
    explicit ErrorLog(std::string file) : m_file(std::move(file)) {}

    const std::string& file() const { return m_file; }
    const ContentErrors& errors() const { return m_errors; }
    void add(std::string pointer, std::string found, std::string expected);
    /// The errors in the order of `document`, whatever order it was read in.
    ContentErrors inOrderOf(const Json& document) const;

private:
    std::string m_file;
    ContentErrors m_errors;
};

/// "one of a, b, c".
std::string oneOf(const std::vector<std::string>& names);

/// Range of a number; both ends are allowed.
struct NumberRange {
    double least = 0;
    double most = 0;
};

/// How an id is written: `Plain` "ma-2"; `Dotted` "ma-3.review"; `Full` "pack/ma-3.review".
enum class IdForm { Plain, Dotted, Full };
bool isId(std::string_view text, IdForm form);
/// "an id such as …": what is expected where one is missing or wrong.
std::string expectedId(IdForm form);

/// A cheap handle; the document must outlive it. Every reading function logs what is wrong and then gives a
/// value that is empty, so that reading goes on and finds the next error.
class Node {
public:
    Node(const Json& value, std::string pointer, ErrorLog& log)
        : m_value(&value), m_pointer(std::move(pointer)), m_log(&log) {}

    const Json& value() const { return *m_value; }
    const std::string& pointer() const { return m_pointer; }
    ErrorLog& log() const { return *m_log; }

    /// Logs that something else was expected here; `found` is what is there.
    void refuse(const std::string& expected) const;
    void refuse(const std::string& found, const std::string& expected) const;

    bool isObject() const { return m_value->is_object(); }
    bool isList() const { return m_value->is_array(); }
    bool isString() const { return m_value->is_string(); }
    bool isWord(std::string_view word) const;

    /// Any string, empty or not.
    std::optional<std::string> string() const;
    /// One line of words: not empty, no space at its ends, nothing hidden and no control character in it.
    std::string words() const;
    /// {"en": …, "es": …}, both there.
    core::LocalizedText text() const;
    core::Id id(IdForm form = IdForm::Plain) const;
    std::optional<bool> boolean() const;
    std::optional<std::int64_t> integer(std::int64_t least, std::int64_t most) const;
    std::optional<double> number(NumberRange range) const;
    /// A decimal number with at most two places, times a hundred, exactly.
    std::optional<std::int64_t> hundredths(NumberRange range) const;
    std::optional<core::PartialDate> partialDate() const;
    /// "2026-11-24", "2026-11" or "2026", a date that exists; empty when it is not.
    std::string asOf() const;
    /// The elements of a list of `least` to `most`.
    std::vector<Node> elements(std::size_t least = 0, std::size_t most = 10'000) const;
    /// The members of an object, in the order of the document.
    std::vector<std::pair<std::string, Node>> members() const;
    /// Ids, each once.
    std::vector<core::Id> ids(IdForm form = IdForm::Plain, std::size_t least = 0) const;

    template <typename T, std::size_t count> std::optional<T> oneOf(const Names<T, count>& names) const {
        for (const NamedValue<T>& named : names) {
            if (isWord(named.name)) {
                return named.value;
            }
        }
        refuse(content::oneOf(allNames(names)));
        return std::nullopt;
    }

private:
    const Json* m_value;
    std::string m_pointer;
    ErrorLog* m_log;
};

/// The fields of one object: each is asked for by name, and `finish` refuses those that nobody asked for.
class Fields {
public:
    /// Refuses what is no object; then every required field is missing in silence.
    explicit Fields(const Node& node);

    const Node& node() const { return m_node; }
    bool isObject() const { return m_node.isObject(); }
    bool has(std::string_view name) const;

    std::optional<Node> optional(std::string_view name);
    /// Missing: logged with what was expected.
    std::optional<Node> required(std::string_view name, const std::string& expected);

    core::Id id(std::string_view name, IdForm form = IdForm::Plain);
    core::Id optionalId(std::string_view name, IdForm form = IdForm::Plain);
    core::LocalizedText text(std::string_view name);
    core::LocalizedText optionalText(std::string_view name);
    std::string words(std::string_view name);
    std::string optionalWords(std::string_view name);
    std::string optionalAsOf(std::string_view name);
    std::optional<core::PartialDate> optionalDate(std::string_view name);
    std::optional<bool> boolean(std::string_view name);
    std::optional<bool> optionalBoolean(std::string_view name);
    std::optional<int> integer(std::string_view name, int least, int most);
    std::optional<int> optionalInteger(std::string_view name, int least, int most);
    std::optional<double> number(std::string_view name, NumberRange range);
    std::optional<double> optionalNumber(std::string_view name, NumberRange range);
    std::vector<Node> list(std::string_view name, std::size_t least = 0);
    std::vector<Node> optionalList(std::string_view name);
    std::vector<core::Id> ids(std::string_view name, IdForm form = IdForm::Plain, std::size_t least = 1);
    std::vector<core::Id> optionalIds(std::string_view name, IdForm form = IdForm::Plain);

    template <typename T, std::size_t count>
    std::optional<T> oneOf(std::string_view name, const Names<T, count>& names) {
        const auto node = required(name, content::oneOf(allNames(names)));
        return node ? node->oneOf(names) : std::nullopt;
    }

    /// Refuses the fields that were not asked for.
    void finish() const;

private:
    Node m_node;
    std::vector<std::string> m_asked;
};

/// A state's two letters, such as UT; empty when it is something else.
std::string readState(const Node& node);
/// "A" to "F" with "+" or "-" or without; empty when it is something else.
std::string readGrade(const Node& node);

} // namespace nextrung::content
