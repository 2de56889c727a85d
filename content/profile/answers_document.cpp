#include "content/profile/answers_document.h"

#include "content/profile/profile_document.h"

#include <algorithm>

namespace nextrung::content {

using core::Answers;
using core::Id;
using core::Item;
using core::ItemForm;

namespace {

/// Ids of items are fixed, and these take several answers; a list of one stays a list for whoever reads it.
bool takesSeveral(const Id& item) {
    return item == "past-year" || item == "barriers";
}

/// The place of one chosen option in the document, where `answers` is the object that has it.
std::string placeOf(const Json* answers, const std::string& pointer, const Item& item, std::size_t index) {
    const std::string place = pointer + '/' + pointerToken(item.id);
    const bool isList = answers == nullptr ? item.form == ItemForm::Ticks : answers->at(item.id).is_array();
    return isList ? place + '/' + std::to_string(index) : place;
}

std::string optionsOf(const Item& item) {
    std::vector<std::string> names;
    for (const core::Option& option : item.options) {
        names.push_back(option.id);
    }
    return oneOf(names);
}

/// `answers`: the object of the document, or null where only the answers are known.
void checkItem(ErrorLog& log, const Json* answers, const std::string& pointer, const Item& item,
               const std::vector<Id>& chosen) {
    const std::string place = pointer + '/' + pointerToken(item.id);
    bool hasNone = false;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        hasNone = hasNone || (chosen[i] == item.noneOption && !item.noneOption.empty());
        if (core::findOption(item, chosen[i]) == nullptr) {
            log.add(placeOf(answers, pointer, item, i), '"' + chosen[i] + '"', optionsOf(item));
        }
    }
    const std::string count = std::to_string(chosen.size()) + " options";
    if (item.form != ItemForm::Ticks && chosen.size() != 1) {
        log.add(place, count, "one option");
    } else if (hasNone && chosen.size() > 1) {
        log.add(place, '"' + item.noneOption + "\" beside another option",
                '"' + item.noneOption + "\" alone");
    } else if (item.mostTicks != 0 && static_cast<int>(chosen.size()) > item.mostTicks) {
        log.add(place, count, "at most " + std::to_string(item.mostTicks));
    }
}

void check(ErrorLog& log, const Json* document, const std::string& pointer, const Answers& answers,
           const core::Questionnaire& questionnaire) {
    std::vector<std::string> items;
    for (const Item& item : questionnaire.items) {
        items.push_back(item.id);
    }
    for (const auto& [id, chosen] : answers.chosen) {
        const Item* item = questionnaire.find(id);
        if (item == nullptr) {
            log.add(pointer + '/' + pointerToken(id), "the unknown item \"" + id + '"', oneOf(items));
        } else {
            checkItem(log, document, pointer, *item, chosen);
        }
    }
    for (const Id& id : answers.skipped) {
        if (questionnaire.find(id) == nullptr) {
            // A profile lists them beside its answers.
            log.add(pointer.substr(0, pointer.rfind('/')) + "/skipped", "the unknown item \"" + id + '"',
                    oneOf(items));
        }
    }
}

} // namespace

Answers readChosen(const Node& node) {
    Answers answers;
    for (const auto& [item, member] : node.members()) {
        if (!isId(item, IdForm::Plain)) {
            member.refuse("the item \"" + item + '"', expectedId(IdForm::Plain));
        } else if (member.isString()) {
            answers.chosen[item] = {member.id()};
        } else if (member.isList()) {
            answers.chosen[item] = member.ids();
        } else {
            member.refuse("an option, or a list of options");
        }
    }
    return answers;
}

Json writeChosen(const Answers& answers) {
    Json object = Json::object();
    for (const auto& [item, chosen] : answers.chosen) {
        if (chosen.size() == 1 && !takesSeveral(item)) {
            object[item] = chosen.front();
        } else {
            object[item] = chosen;
        }
    }
    return object;
}

tl::expected<Answers, ContentErrors> readAnswers(const std::string& name, const std::string& bytes,
                                                 const core::Questionnaire& questionnaire) {
    auto tree = parseBoundedJson(name, bytes);
    if (!tree) {
        return tl::unexpected(ContentErrors{tree.error()});
    }
    ErrorLog log(name);
    Fields fields(Node(*tree, {}, log));
    Answers answers;
    const auto node = fields.required("answers", R"(an object such as {"five-years": "new-license"})");
    if (node) {
        answers = readChosen(*node);
    }
    fields.finish();
    // Ids that cannot be read at all are refused already; only what could be read is held against the items.
    if (node && log.errors().empty()) {
        check(log, &node->value(), "/answers", answers, questionnaire);
    }
    if (!log.errors().empty()) {
        return tl::unexpected(log.inOrderOf(*tree));
    }
    return answers;
}

ContentErrors checkAnswers(const std::string& name, const Answers& answers,
                           const core::Questionnaire& questionnaire, const std::string& pointer) {
    ErrorLog log(name);
    check(log, nullptr, pointer, answers, questionnaire);
    return log.errors();
}

} // namespace nextrung::content
