#include "content/reader/documents.h"

#include <algorithm>
#include <cmath>

namespace nextrung::content {

using core::Chances;
using core::Id;
using core::Item;
using core::ItemForm;
using core::Option;
using core::Questionnaire;

namespace {

// Chances and thresholds lie strictly between 0 and 1: a zero would make one answer outweigh all others
// together.
constexpr double least = 1e-6;
constexpr NumberRange chanceRange{least, 1 - least};
constexpr NumberRange exponentRange{least, 1};
constexpr double sumTolerance = 1e-9;

Chances readChances(const Node& node) {
    Fields fields(node);
    Chances chances{1, 1, 1};
    for (const auto& [name, kind] : kindNames) {
        chances[static_cast<std::size_t>(kind)] = fields.number(name, chanceRange).value_or(0.5);
    }
    fields.finish();
    return chances;
}

/// Refuses chances that do not sum to 1 for one of the kinds.
void checkSum(const std::vector<Chances>& all, const Node& place) {
    for (const auto& [name, kind] : kindNames) {
        double sum = 0;
        for (const Chances& chances : all) {
            sum += chances[static_cast<std::size_t>(kind)];
        }
        if (std::abs(sum - 1) > sumTolerance) {
            place.refuse("chances of " + std::string(name) + " that sum to " + Json(sum).dump(),
                         "a sum of 1");
        }
    }
}

/// Reads the document and keeps the places of its items, for what the rule says of them.
class QuestionnaireReader {
public:
    Questionnaire read(Fields& fields);

private:
    void readItem(const Node& node);
    void readForm(Fields& fields, Item& item);
    Option readOption(const Node& node, const Item& item);
    void checkChances(const Node& options, const Item& item) const;
    void readAskedIf(const Node& node, Item& item) const;
    void readRule(const Node& node);
    void readNotCounted(const Node& list);
    void checkOrder(const Node& list) const;
    void checkThresholds(Fields& fields) const;
    /// A list of items for which `fits` holds.
    template <typename Fits>
    std::vector<Id> items(Fields& fields, std::string_view name, const std::string& expected,
                          Fits fits) const;

    Questionnaire m_questionnaire;
};

bool isAsked(const Item& item) {
    return item.counts && item.form != ItemForm::Sureness;
}

Questionnaire QuestionnaireReader::read(Fields& fields) {
    m_questionnaire.version = fields.words("version");
    if (const auto prior = fields.required("prior", "a chance for each kind")) {
        m_questionnaire.prior = readChances(*prior);
        const double sum = m_questionnaire.prior[0] + m_questionnaire.prior[1] + m_questionnaire.prior[2];
        if (std::abs(sum - 1) > sumTolerance) {
            prior->refuse("chances that sum to " + Json(sum).dump(), "a sum of 1");
        }
    }
    for (const Node& node : fields.list("items", 1)) {
        readItem(node);
    }
    if (const auto rule = fields.required("rule", "the rule's constants")) {
        readRule(*rule);
    }
    return m_questionnaire;
}

void QuestionnaireReader::readItem(const Node& node) {
    Fields fields(node);
    Item item;
    item.id = fields.id("id");
    if (!item.id.empty() && m_questionnaire.find(item.id) != nullptr) {
        fields.optional("id")->refuse('"' + item.id + "\" again", "an id that no other item has");
    }
    item.form = fields.oneOf("form", itemFormNames).value_or(ItemForm::Single);
    item.stem = fields.text("stem");
    item.shortTitle = fields.text("shortTitle");
    item.whyWeAsk = fields.text("whyWeAsk");
    item.counts = fields.optionalBoolean("counts").value_or(true);
    readForm(fields, item);
    if (const auto options = fields.required("options", "a list of options")) {
        for (const Node& option : options->elements(2)) {
            item.options.push_back(readOption(option, item));
        }
        checkChances(*options, item);
    }
    if (const auto askedIf = fields.optional("askedIf")) {
        readAskedIf(*askedIf, item);
    }
    fields.finish();
    m_questionnaire.items.push_back(std::move(item));
}

void refuseEmpty(const Node& object, const std::string& expected) {
    if (object.isObject() && object.value().empty()) {
        object.refuse(expected);
    }
}

/// Words that are all missing would say that somebody thought of this item, and be nothing.
core::Wording readWording(const Node& node, const Item& item) {
    Fields fields(node);
    core::Wording wording;
    wording.stem = fields.optionalText("stem");
    wording.shortTitle = fields.optionalText("shortTitle");
    wording.whyWeAsk = fields.optionalText("whyWeAsk");
    if (const auto options = fields.optional("options")) {
        for (const auto& [id, text] : options->members()) {
            if (core::findOption(item, id) == nullptr) {
                text.refuse('"' + id + '"', "an option of the item");
            }
            wording.options.emplace(id, text.text());
        }
        refuseEmpty(*options, "the text of an option");
    }
    fields.finish();
    refuseEmpty(node, "stem, shortTitle, whyWeAsk or options");
    return wording;
}

void QuestionnaireReader::readAskedIf(const Node& node, Item& item) const {
    Fields fields(node);
    if (const auto wording = fields.required("notYetMa", "the words for somebody who is not an MA yet")) {
        item.ifNotYetMa = readWording(*wording, item);
    }
    fields.finish();
}

/// The fields that one form has and the others do not.
void QuestionnaireReader::readForm(Fields& fields, Item& item) {
    if (item.form == ItemForm::Sureness) {
        item.qualifies = fields.id("qualifies");
        const Item* qualified = m_questionnaire.find(item.qualifies);
        if (!item.qualifies.empty() && (qualified == nullptr || qualified->form != ItemForm::Single)) {
            fields.optional("qualifies")->refuse("an item with one choice that stands before this one");
        }
        return;
    }
    item.exponent = fields.optionalNumber("exponent", exponentRange).value_or(1);
    if (item.form == ItemForm::Ticks) {
        item.noneOption = fields.optionalId("noneOption");
        item.mostTicks = fields.optionalInteger("mostTicks", 1, 100).value_or(0);
    }
}

Option QuestionnaireReader::readOption(const Node& node, const Item& item) {
    Fields fields(node);
    Option option;
    option.id = fields.id("id");
    if (!option.id.empty() && core::findOption(item, option.id) != nullptr) {
        fields.optional("id")->refuse('"' + option.id + "\" again",
                                      "an id that no other option of the item has");
    }
    option.text = fields.text("text");
    if (item.form == ItemForm::Sureness) {
        option.exponent = fields.number("exponent", exponentRange).value_or(1);
        option.addsToExploring = fields.optionalNumber("addsToExploring", {-20, 20}).value_or(0);
    } else if (item.counts && (item.noneOption.empty() || option.id != item.noneOption)) {
        if (const auto chances = fields.required("chances", "a chance for each kind")) {
            option.chances = readChances(*chances);
        }
    }
    fields.finish();
    return option;
}

void QuestionnaireReader::checkChances(const Node& options, const Item& item) const {
    if (!item.noneOption.empty() && core::findOption(item, item.noneOption) == nullptr) {
        options.refuse("no option \"" + item.noneOption + '"', "the option that noneOption names");
    }
    if (item.mostTicks > static_cast<int>(item.options.size())) {
        options.refuse(std::to_string(item.options.size()) + " options", "at least mostTicks options");
    }
    if (item.form != ItemForm::Single || !item.counts) {
        return;
    }
    std::vector<Chances> all;
    for (const Option& option : item.options) {
        all.push_back(option.chances);
    }
    checkSum(all, options);
}

template <typename Fits>
std::vector<Id> QuestionnaireReader::items(Fields& fields, std::string_view name, const std::string& expected,
                                           Fits fits) const {
    std::vector<Id> ids;
    for (const Node& element : fields.list(name, name == "order" ? 1 : 0)) {
        const Id id = element.id();
        if (id.empty()) {
            continue;
        }
        if (std::find(ids.begin(), ids.end(), id) != ids.end()) {
            element.refuse('"' + id + "\" again", "each once");
            continue;
        }
        const Item* item = m_questionnaire.find(id);
        if (item == nullptr || !fits(*item)) {
            element.refuse(expected);
        }
        ids.push_back(id);
    }
    return ids;
}

void QuestionnaireReader::readRule(const Node& node) {
    Fields fields(node);
    core::QuestionnaireRule& rule = m_questionnaire.rule;
    rule.order = items(fields, "order", "an item that counts", isAsked);
    if (const auto order = fields.optional("order")) {
        checkOrder(*order);
    }
    const auto isThere = [](const Item&) { return true; };
    const auto isOrdered = [&rule](const Item& item) {
        return std::find(rule.order.begin(), rule.order.end(), item.id) != rule.order.end();
    };
    rule.alwaysFirst = items(fields, "alwaysFirst", "an item", isThere);
    rule.intent = items(fields, "intent", "an item of order", isOrdered);
    rule.intentShare = fields.number("intentShare", {0, 1}).value_or(rule.intentShare);
    if (const auto list = fields.required("notCounted", "a list")) {
        readNotCounted(*list);
    }
    rule.leastAnswered = fields.integer("leastAnswered", 1, 100).value_or(rule.leastAnswered);
    rule.atLeastOneOf = items(fields, "atLeastOneOf", "an item of order", isOrdered);
    rule.stopAt = fields.number("stopAt", chanceRange).value_or(rule.stopAt);
    rule.decideAt = fields.number("decideAt", chanceRange).value_or(rule.decideAt);
    rule.oppositeAtMost = fields.number("oppositeAtMost", chanceRange).value_or(rule.oppositeAtMost);
    rule.mostAsked = fields.integer("mostAsked", 1, 100).value_or(rule.mostAsked);
    rule.leastAnsweredToTell =
        fields.integer("leastAnsweredToTell", 1, 100).value_or(rule.leastAnsweredToTell);
    rule.quiteSureAt = fields.number("quiteSureAt", chanceRange).value_or(rule.quiteSureAt);
    rule.verySureAt = fields.number("verySureAt", chanceRange).value_or(rule.verySureAt);
    checkThresholds(fields);
    fields.finish();
}

/// An item that counts and stands nowhere in the order would never be asked.
void QuestionnaireReader::checkOrder(const Node& list) const {
    const auto& order = m_questionnaire.rule.order;
    for (const Item& item : m_questionnaire.items) {
        if (isAsked(item) && !item.id.empty() &&
            std::find(order.begin(), order.end(), item.id) == order.end()) {
            list.refuse("no \"" + item.id + '"', "every item that counts");
        }
    }
}

void QuestionnaireReader::readNotCounted(const Node& list) {
    for (const Node& node : list.elements()) {
        Fields fields(node);
        core::NotCounted rule;
        rule.item = fields.id("item");
        rule.whenItem = fields.id("whenItem");
        rule.whenOption = fields.id("whenOption");
        const Item* when = m_questionnaire.find(rule.whenItem);
        if (!rule.item.empty() && m_questionnaire.find(rule.item) == nullptr) {
            fields.optional("item")->refuse("an item");
        }
        if (!rule.whenItem.empty() && when == nullptr) {
            fields.optional("whenItem")->refuse("an item");
        }
        if (when != nullptr && !rule.whenOption.empty() &&
            core::findOption(*when, rule.whenOption) == nullptr) {
            fields.optional("whenOption")->refuse("an option of " + rule.whenItem);
        }
        fields.finish();
        m_questionnaire.rule.notCounted.push_back(std::move(rule));
    }
}

void QuestionnaireReader::checkThresholds(Fields& fields) const {
    const core::QuestionnaireRule& rule = m_questionnaire.rule;
    const auto refuseUnless = [&fields](bool holds, std::string_view name, const std::string& expected) {
        const auto node = fields.optional(name);
        if (!holds && node) {
            node->refuse(expected);
        }
    };
    refuseUnless(rule.decideAt > 0.5, "decideAt", "more than 0.5: only one kind can be told");
    refuseUnless(rule.quiteSureAt >= rule.decideAt, "quiteSureAt", "at least decideAt");
    refuseUnless(rule.verySureAt >= rule.quiteSureAt, "verySureAt", "at least quiteSureAt");
    refuseUnless(rule.mostAsked >= rule.leastAnswered, "mostAsked", "at least leastAnswered");
}

} // namespace

core::Questionnaire readQuestionnaire(Fields& fields) {
    return QuestionnaireReader().read(fields);
}

core::ScoreWeights readScoring(Fields& fields) {
    core::ScoreWeights weights;
    if (const auto node = fields.required("weights", "fit, readiness, wishes and time")) {
        Fields members(*node);
        const auto fit = members.integer("fit", 0, 100);
        const auto readiness = members.integer("readiness", 0, 100);
        const auto wishes = members.integer("wishes", 0, 100);
        const auto time = members.integer("time", 0, 100);
        members.finish();
        if (!fit || !readiness || !wishes || !time) {
            return weights;
        }
        weights = {*fit, *readiness, *wishes, *time};
        const int sum = weights.fit + weights.readiness + weights.wishes + weights.time;
        if (sum != 100) {
            node->refuse("weights that sum to " + std::to_string(sum), "a sum of 100");
        }
    }
    return weights;
}

} // namespace nextrung::content
