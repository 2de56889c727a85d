#include "core/questionnaire/evidence.h"

#include "core/questionnaire/classify.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <utility>

namespace nextrung::core::evidence {

namespace {

LogChances logOf(const Chances& chances) {
    return {std::log(chances[0]), std::log(chances[1]), std::log(chances[2])};
}

LogChances logOfRest(const Chances& chances) {
    return {std::log1p(-chances[0]), std::log1p(-chances[1]), std::log1p(-chances[2])};
}

void add(LogChances& sum, const LogChances& term, double times = 1) {
    for (std::size_t kind = 0; kind < kindCount; ++kind) {
        sum[kind] += times * term[kind];
    }
}

template <typename Container, typename Value> bool contains(const Container& container, const Value& value) {
    return std::find(container.begin(), container.end(), value) != container.end();
}

std::vector<Choice> choicesOf(const Item& item) {
    const bool isTicks = item.form == ItemForm::Ticks;
    std::vector<Choice> choices;
    choices.reserve(item.options.size());
    for (const Option& option : item.options) {
        if (isTicks && option.id == item.noneOption) {
            continue;
        }
        choices.push_back(
            {&option, logOf(option.chances), isTicks ? logOfRest(option.chances) : LogChances{}, false});
    }
    return choices;
}

/// Whether the chosen ids answer the item at all: one that it knows, or for ticks none.
bool isAnswer(const Item& item, const std::vector<Id>& chosen) {
    if (item.form == ItemForm::Ticks && chosen.empty()) {
        return true;
    }
    return std::any_of(chosen.begin(), chosen.end(),
                       [&](const Id& id) { return findOption(item, id) != nullptr; });
}

Asked askedOf(const Item& item, const Answers& answers) {
    const auto found = answers.chosen.find(item.id);
    if (found != answers.chosen.end() && isAnswer(item, found->second)) {
        return Asked::Answered;
    }
    return answers.skipped.contains(item.id) ? Asked::Skipped : Asked::NotYet;
}

void weigh(Line& line) {
    line.says = {};
    for (const Choice& choice : line.choices) {
        add(line.says, choice.isChosen ? choice.whenChosen : choice.whenLeft);
    }
}

void choose(Line& line, const std::vector<Id>& chosen) {
    const bool isTicks = line.item->form == ItemForm::Ticks;
    for (Choice& choice : line.choices) {
        choice.isChosen = contains(chosen, choice.option->id);
        if (choice.isChosen && !isTicks) {
            break;
        }
    }
    weigh(line);
}

Line lineOf(const Item& item, const Answers& answers) {
    Line line;
    line.item = &item;
    line.choices = choicesOf(item);
    line.asked = askedOf(item, answers);
    if (line.asked == Asked::Answered) {
        choose(line, answers.chosen.at(item.id));
    }
    return line;
}

/// The place of an item in the sheet; the number of lines where it is not there.
std::size_t placeOf(const Sheet& sheet, const Id& item) {
    const auto found = std::find_if(sheet.lines.begin(), sheet.lines.end(),
                                    [&](const Line& line) { return line.item->id == item; });
    return static_cast<std::size_t>(std::distance(sheet.lines.begin(), found));
}

void addSureness(Sheet& sheet, const Item& sureness, const Answers& answers) {
    const std::size_t place = placeOf(sheet, sureness.qualifies);
    if (place == sheet.lines.size()) {
        return;
    }
    Line& line = sheet.lines[place];
    line.sureness = &sureness;
    line.surenessAsked = askedOf(sureness, answers);
    if (line.surenessAsked != Asked::Answered) {
        return;
    }
    for (const Id& id : answers.chosen.at(sureness.id)) {
        if (const Option* option = findOption(sureness, id);
            option != nullptr && line.surenessChosen == nullptr) {
            line.surenessChosen = option;
        }
    }
}

void addSetAside(Sheet& sheet, const NotCounted& rule) {
    const std::size_t place = placeOf(sheet, rule.item);
    const std::size_t when = placeOf(sheet, rule.whenItem);
    if (place == sheet.lines.size() || when == sheet.lines.size()) {
        return;
    }
    const std::vector<Choice>& choices = sheet.lines[when].choices;
    for (std::size_t choice = 0; choice < choices.size(); ++choice) {
        if (choices[choice].option->id == rule.whenOption) {
            sheet.lines[place].setAside.push_back({when, choice});
        }
    }
}

void addIntent(Sheet& sheet, const std::vector<Id>& intent) {
    for (std::size_t rank = 0; rank < intent.size(); ++rank) {
        if (const std::size_t place = placeOf(sheet, intent[rank]); place < sheet.lines.size()) {
            sheet.lines[place].intent = rank;
        }
    }
}

/// The intent that counts whole: of those answered the first one in precedence.
const Line* firstIntent(const Sheet& sheet) {
    const Line* first = nullptr;
    for (const Line& line : sheet.lines) {
        if (line.intent && counts(sheet, line) && (first == nullptr || *line.intent < *first->intent)) {
            first = &line;
        }
    }
    return first;
}

double exponentOf(const Sheet& sheet, const Line& line, const Line* firstIntent) {
    double exponent = line.item->exponent;
    if (line.intent && &line != firstIntent) {
        exponent *= sheet.rule->intentShare;
    }
    if (line.surenessChosen != nullptr) {
        exponent *= line.surenessChosen->exponent;
    }
    return exponent;
}

void forEachOption(Line& line, const std::function<void()>& visit) {
    for (std::size_t choice = 0; choice < line.choices.size(); ++choice) {
        change(line, choice);
        visit();
    }
}

void forEachSetOfTicks(Line& line, const std::function<void()>& visit) {
    weigh(line);
    visit();
    // A Gray code: the lowest bit set in the count names the one tick that differs from the set before.
    const std::uint64_t sets = std::uint64_t{1} << std::min(line.choices.size(), mostTicksThatCount);
    for (std::uint64_t count = 1; count < sets; ++count) {
        change(line, static_cast<std::size_t>(std::countr_zero(count)));
        visit();
    }
}

} // namespace

Sheet layOut(const Questionnaire& questionnaire, const Answers& answers) {
    Sheet sheet;
    sheet.rule = &questionnaire.rule;
    sheet.prior = logOf(questionnaire.prior);
    sheet.lines.reserve(questionnaire.rule.order.size());
    for (const Id& id : questionnaire.rule.order) {
        if (const Item* item = questionnaire.find(id);
            item != nullptr && item->counts && item->form != ItemForm::Sureness) {
            sheet.lines.push_back(lineOf(*item, answers));
        }
    }
    addIntent(sheet, questionnaire.rule.intent);
    for (const Item& item : questionnaire.items) {
        if (item.form == ItemForm::Sureness) {
            addSureness(sheet, item, answers);
        }
    }
    for (const NotCounted& rule : questionnaire.rule.notCounted) {
        addSetAside(sheet, rule);
    }
    return sheet;
}

void change(Line& line, std::size_t choice) {
    if (line.item->form == ItemForm::Ticks) {
        line.choices[choice].isChosen = !line.choices[choice].isChosen;
    } else {
        for (Choice& each : line.choices) {
            each.isChosen = false;
        }
        line.choices[choice].isChosen = true;
    }
    weigh(line);
}

void forEachAnswer(Line& line, const std::function<void()>& visit) {
    const Asked asked = std::exchange(line.asked, Asked::Answered);
    if (line.item->form == ItemForm::Ticks) {
        forEachSetOfTicks(line, visit);
    } else {
        forEachOption(line, visit);
    }
    line.asked = asked;
    for (Choice& choice : line.choices) {
        choice.isChosen = false;
    }
}

bool isSetAside(const Sheet& sheet, const Line& line) {
    return std::any_of(line.setAside.begin(), line.setAside.end(), [&](const SetAside& when) {
        const Line& other = sheet.lines[when.line];
        return other.asked == Asked::Answered && other.choices[when.choice].isChosen;
    });
}

bool counts(const Sheet& sheet, const Line& line) {
    return line.asked == Asked::Answered && !isSetAside(sheet, line);
}

int countAnswered(const Sheet& sheet) {
    return static_cast<int>(std::count_if(sheet.lines.begin(), sheet.lines.end(),
                                          [&](const Line& line) { return counts(sheet, line); }));
}

double exponentOf(const Sheet& sheet, const Line& line) {
    return exponentOf(sheet, line, firstIntent(sheet));
}

double addsToExploring(const Line& line) {
    return line.surenessChosen != nullptr ? line.surenessChosen->addsToExploring : 0;
}

LogChances logChancesOf(const Sheet& sheet) {
    const Line* const first = firstIntent(sheet);
    LogChances sum = sheet.prior;
    for (const Line& line : sheet.lines) {
        if (!counts(sheet, line)) {
            continue;
        }
        add(sum, line.says, exponentOf(sheet, line, first));
        sum[indexOf(Kind::Exploring)] += addsToExploring(line);
    }
    return sum;
}

Chances normalized(const LogChances& logChances) {
    const double top = *std::max_element(logChances.begin(), logChances.end());
    Chances chances{};
    double sum = 0;
    for (std::size_t kind = 0; kind < kindCount; ++kind) {
        chances[kind] = std::exp(logChances[kind] - top);
        sum += chances[kind];
    }
    for (double& chance : chances) {
        chance /= sum;
    }
    return chances;
}

Kind kindOf(const Sheet& sheet) {
    if (countAnswered(sheet) < sheet.rule->leastAnsweredToTell) {
        return Kind::Exploring;
    }
    return decide(*sheet.rule, normalized(logChancesOf(sheet)));
}

} // namespace nextrung::core::evidence
