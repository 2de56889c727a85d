// Tables: the questionnaire as the reference tables give it, without the texts.
#pragma once
#include "core/questionnaire/questionnaire.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace nextrung::tests {

using Json = nlohmann::ordered_json; // the order of the options is the file's

inline Json readJson(const std::string& path) {
    std::ifstream file(path);
    if (!file)
        throw std::runtime_error("cannot open " + path);
    return Json::parse(file);
}

inline Json readReferenceTables() {
    return readJson(NEXTRUNG_SOURCE_DIR "/tests/core/questionnaire/reference-tables.json");
}

inline core::Chances chancesFrom(const Json& json) {
    return {json.at("springboard").get<double>(), json.at("career").get<double>(),
            json.at("exploring").get<double>()};
}

inline core::Option option(const std::string& id, const core::Chances& chances = {1, 1, 1}) {
    core::Option made;
    made.id = id;
    made.chances = chances;
    return made;
}

inline core::Item itemFrom(const std::string& id, const Json& options) {
    core::Item item;
    item.id = id;
    for (const auto& [name, chances] : options.items())
        item.options.push_back(option(name, chancesFrom(chances)));
    return item;
}

inline core::Item pastYearFrom(const Json& json) {
    core::Item item = itemFrom("past-year", json.at("ticks"));
    item.form = core::ItemForm::Ticks;
    item.exponent = json.at("exponent").get<double>();
    item.noneOption = "none";
    item.options.push_back(option("none"));
    return item;
}

inline core::Item howSureFrom(const Json& json) {
    core::Item item;
    item.id = "how-sure";
    item.form = core::ItemForm::Sureness;
    item.qualifies = "five-years";
    for (const auto& [name, exponent] : json.at("exponent on five-years").items()) {
        item.options.push_back(option(name));
        item.options.back().exponent = exponent.get<double>();
    }
    item.options.back().addsToExploring = json.at("guessing adds to exploring, log odds").get<double>();
    return item;
}

inline core::Item uncounted(const std::string& id, core::ItemForm form,
                            const std::vector<std::string>& options) {
    core::Item item;
    item.id = id;
    item.form = form;
    item.counts = false;
    for (const std::string& name : options)
        item.options.push_back(option(name));
    return item;
}

inline core::QuestionnaireRule ruleFrom(const Json& tables) {
    const Json& json = tables.at("rule");
    core::QuestionnaireRule rule;
    rule.order = tables.at("order").get<std::vector<std::string>>();
    rule.alwaysFirst = json.at("always first").get<std::vector<std::string>>();
    rule.intent = tables.at("intent").at("items").get<std::vector<std::string>>();
    rule.intentShare = tables.at("intent").at("half").get<double>();
    rule.notCounted = {{"if-paid", "five-years", "outside"}};
    rule.leastAnswered = json.at("least answered").get<int>();
    rule.atLeastOneOf = json.at("at least one of").get<std::vector<std::string>>();
    rule.stopAt = json.at("stop at").get<double>();
    rule.decideAt = json.at("decide at").get<double>();
    rule.oppositeAtMost = json.at("opposite kind at most").get<double>();
    rule.mostAsked = json.at("most asked").get<int>();
    rule.leastAnsweredToTell = json.at("least answered to tell a kind").get<int>();
    return rule;
}

/// All eleven items, in the order of the tables; grow and barriers have no weight there.
inline core::Questionnaire questionnaireFrom(const Json& tables) {
    core::Questionnaire questionnaire;
    questionnaire.version = "reference";
    questionnaire.prior = chancesFrom(tables.at("prior"));
    questionnaire.rule = ruleFrom(tables);
    for (const core::Id& id : questionnaire.rule.order)
        questionnaire.items.push_back(id == "past-year" ? pastYearFrom(tables.at("past-year"))
                                                        : itemFrom(id, tables.at("items").at(id)));
    questionnaire.items.push_back(howSureFrom(tables.at("how-sure")));
    questionnaire.items.push_back(
        uncounted("grow", core::ItemForm::Single, {"lead", "teach", "specialize", "recognized", "stay"}));
    questionnaire.items.push_back(
        uncounted("barriers", core::ItemForm::Ticks,
                  {"money", "hours", "family", "not-sure", "no-opening", "leave-clinic", "unclear",
                   "degree-asked", "doubt-pays", "unsafe-asking", "none"}));
    return questionnaire;
}

/// In the shape of an answers file: `{"five-years": "new-license", "past-year": ["applied", "saved"]}`.
inline core::Answers answersFrom(const Json& json) {
    core::Answers answers;
    for (const auto& [item, answer] : json.items())
        answers.chosen[item] = answer.is_array() ? answer.get<std::vector<core::Id>>()
                                                 : std::vector<core::Id>{answer.get<core::Id>()};
    return answers;
}

inline core::Questionnaire referenceQuestionnaire() {
    return questionnaireFrom(readReferenceTables());
}

} // namespace nextrung::tests
