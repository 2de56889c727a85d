#include "core/questionnaire/questionnaire.h"

#include <algorithm>
#include <utility>

namespace nextrung::core {

const Item* Questionnaire::find(const Id& item) const {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item& each) { return each.id == item; });
    return found == items.end() ? nullptr : &*found;
}

const Option* findOption(const Item& item, const Id& option) {
    const auto found = std::find_if(item.options.begin(), item.options.end(),
                                    [&](const Option& each) { return each.id == option; });
    return found == item.options.end() ? nullptr : &*found;
}

namespace {

void replaceBy(const LocalizedText& other, LocalizedText& words) {
    if (!other.isEmpty()) {
        words = other;
    }
}

} // namespace

Item inWordsForNotYetMa(Item item) {
    if (!item.ifNotYetMa) {
        return item;
    }
    const Wording& wording = *item.ifNotYetMa;
    replaceBy(wording.stem, item.stem);
    replaceBy(wording.shortTitle, item.shortTitle);
    replaceBy(wording.whyWeAsk, item.whyWeAsk);
    for (Option& option : item.options) {
        const auto text = wording.options.find(option.id);
        if (text != wording.options.end()) {
            option.text = text->second;
        }
    }
    return item;
}

Questionnaire inWordsForNotYetMa(Questionnaire questionnaire) {
    for (Item& item : questionnaire.items) {
        item = inWordsForNotYetMa(std::move(item));
    }
    return questionnaire;
}

} // namespace nextrung::core
