#include "content/reader/documents.h"

#include <algorithm>
#include <set>

namespace nextrung::content {

namespace {

constexpr std::size_t mostArguments = 3;

bool isArgumentName(std::string_view name) {
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return !name.empty() && name.size() <= 32 && name.front() >= 'a' && name.front() <= 'z' &&
           std::all_of(name.begin(), name.end(), isLetter);
}

void readArguments(const Node& node, Phrase& phrase) {
    if (node.isObject() && node.value().size() > mostArguments) {
        node.refuse(std::to_string(node.value().size()) + " arguments", "at most 3");
    }
    for (const auto& [name, member] : node.members()) {
        if (!isArgumentName(name)) {
            member.refuse("the argument \"" + name + '"', "letters only, the first one small");
        }
        phrase.arguments.emplace_back(name, member.oneOf(argumentNames).value_or(ArgumentType::Text));
    }
}

bool canDecidePlural(const Phrase& phrase, std::string_view name) {
    return std::any_of(phrase.arguments.begin(), phrase.arguments.end(), [name](const auto& argument) {
        const bool counts = argument.second == ArgumentType::Count || argument.second == ArgumentType::Number;
        return argument.first == name && counts;
    });
}

/// Each brace opens or closes a placeholder of an argument; `other` has them all.
void checkPlaceholders(const Node& node, const std::string& form, const Phrase& phrase, bool mayOmitPlural) {
    const auto braces = std::count_if(form.begin(), form.end(), [](char c) { return c == '{' || c == '}'; });
    const auto names = placeholdersOf(form);
    if (braces != 2 * static_cast<std::ptrdiff_t>(names.size())) {
        node.refuse("a brace without its partner", "placeholders such as {need}");
    }
    const std::set<std::string> used(names.begin(), names.end());
    std::set<std::string> known;
    for (const auto& [name, type] : phrase.arguments) {
        known.insert(name);
        const bool mayOmit = mayOmitPlural && name == phrase.plural;
        if (used.count(name) == 0 && !mayOmit) {
            node.refuse("no {" + name + '}', "every argument of args");
        }
    }
    for (const std::string& name : used) {
        if (known.count(name) == 0) {
            node.refuse('{' + name + '}', "arguments of args only");
        }
    }
}

PhraseForms readForms(const Node& node, const Phrase& phrase) {
    PhraseForms forms;
    if (phrase.plural.empty()) {
        forms.one = forms.other = node.words();
        checkPlaceholders(node, forms.other, phrase, false);
        return forms;
    }
    Fields fields(node);
    const auto one = fields.required("one", "the words for one");
    const auto other = fields.required("other", "the words for any other number");
    if (one) {
        forms.one = one->words();
        checkPlaceholders(*one, forms.one, phrase, true);
    }
    if (other) {
        forms.other = other->words();
        checkPlaceholders(*other, forms.other, phrase, false);
    }
    fields.finish();
    return forms;
}

Phrase readPhrase(const Node& node) {
    Fields fields(node);
    Phrase phrase;
    if (const auto arguments = fields.required("args", "an object, empty for none")) {
        readArguments(*arguments, phrase);
    }
    if (const auto plural = fields.optional("plural")) {
        phrase.plural = plural->string().value_or("");
        if (!canDecidePlural(phrase, phrase.plural)) {
            plural->refuse("an argument that is a count or a number");
        }
    }
    if (const auto en = fields.required("en", "a text")) {
        phrase.en = readForms(*en, phrase);
    }
    if (const auto es = fields.required("es", "a text")) {
        phrase.es = readForms(*es, phrase);
    }
    fields.finish();
    return phrase;
}

} // namespace

void readPhrases(Fields& fields, const PackScope& scope, Vocabulary& vocabulary,
                 std::map<std::string, Phrase>& phrases) {
    const auto list = fields.required("phrases", "an object of phrases by key");
    if (!list) {
        return;
    }
    for (const auto& [key, member] : list->members()) {
        if (!isId(key, IdForm::Dotted)) {
            member.refuse("the key \"" + key + '"', expectedId(IdForm::Dotted));
            continue;
        }
        Phrase phrase = readPhrase(member);
        if (vocabulary.declare(Realm::Phrase, key, scope, member)) {
            phrases.emplace(key, std::move(phrase));
        }
    }
}

} // namespace nextrung::content
