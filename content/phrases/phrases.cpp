#include "content/phrases/phrases.h"

#include <algorithm>
#include <type_traits>

namespace nextrung::content {

using core::Argument;
using core::Language;

namespace {

const Argument* find(const core::Message& message, std::string_view name) {
    const auto found = std::find_if(message.arguments.begin(), message.arguments.end(),
                                    [name](const auto& argument) { return argument.first == name; });
    return found == message.arguments.end() ? nullptr : &found->second;
}

std::string words(const Argument& argument, Language language) {
    return std::visit(
        [language](const auto& value) -> std::string {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, std::int64_t>) {
                return formatCount(value, language);
            } else if constexpr (std::is_same_v<T, core::Money>) {
                return formatMoney(value, language);
            } else if constexpr (std::is_same_v<T, core::months>) {
                return formatMonths(value, language);
            } else if constexpr (std::is_same_v<T, core::PartialDate>) {
                return formatDate(value, language);
            } else if constexpr (std::is_same_v<T, double>) {
                return formatNumber(value, language);
            } else {
                return value.in(language);
            }
        },
        argument);
}

/// One of something: English and Spanish agree on when that is, for the numbers that a result counts.
bool isOne(const Argument* argument) {
    if (argument == nullptr) {
        return false;
    }
    if (const auto* count = std::get_if<std::int64_t>(argument)) {
        return *count == 1;
    }
    if (const auto* number = std::get_if<double>(argument)) {
        return formatNumber(*number, Language::English) == "1";
    }
    return false;
}

} // namespace

std::vector<std::string> placeholdersOf(std::string_view form) {
    std::vector<std::string> names;
    for (std::size_t open = form.find('{'); open != std::string_view::npos; open = form.find('{', open + 1)) {
        const std::size_t close = form.find('}', open);
        if (close == std::string_view::npos) {
            break;
        }
        names.emplace_back(form.substr(open + 1, close - open - 1));
    }
    return names;
}

Phrases::Phrases(std::map<std::string, Phrase> phrases) : m_phrases(std::move(phrases)) {}

bool Phrases::has(const std::string& key) const {
    return m_phrases.find(key) != m_phrases.end();
}

std::string Phrases::render(const core::Message& message, Language language) const {
    const auto found = m_phrases.find(message.key);
    if (found == m_phrases.end()) {
        return message.key;
    }
    const Phrase& phrase = found->second;
    const PhraseForms& forms = language == Language::Spanish ? phrase.es : phrase.en;
    const bool one = !phrase.plural.empty() && isOne(find(message, phrase.plural));
    const std::string_view form = one ? forms.one : forms.other;

    // One pass: what an argument brings is never read for placeholders again.
    std::string sentence;
    std::size_t position = 0;
    while (position < form.size()) {
        const std::size_t open = form.find('{', position);
        const std::size_t close = open == std::string_view::npos ? open : form.find('}', open);
        if (close == std::string_view::npos) {
            break;
        }
        sentence += form.substr(position, open - position);
        const Argument* argument = find(message, form.substr(open + 1, close - open - 1));
        // An argument that is not there stays visible as its name, so that it is found.
        sentence += argument == nullptr ? std::string(form.substr(open, close - open + 1))
                                        : words(*argument, language);
        position = close + 1;
    }
    sentence += form.substr(position);
    return sentence;
}

} // namespace nextrung::content
