#include "core/questionnaire/interview.h"

#include "core/questionnaire/evidence.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace nextrung::core {

using namespace evidence;

namespace {

/// Closer than this, two entropies are equal and the earlier item in the rule's order is asked.
constexpr double tie = 1e-12;

// ---- What is left to ask

bool isLeft(const Sheet& sheet, const Line& line) {
    return line.asked == Asked::NotYet && !isSetAside(sheet, line);
}

bool isAsked(const Sheet& sheet, const Line& line) {
    return line.asked != Asked::NotYet && !isSetAside(sheet, line);
}

bool isSurenessLeft(const Sheet& sheet, const Line& line) {
    return line.sureness != nullptr && line.surenessAsked == Asked::NotYet && counts(sheet, line);
}

/// The items that open every interview, however sure it is already.
std::optional<Id> openingItem(const Sheet& sheet) {
    for (const Id& id : sheet.rule->alwaysFirst) {
        for (const Line& line : sheet.lines) {
            if (line.item->id == id && isLeft(sheet, line)) {
                return id;
            }
            if (line.sureness != nullptr && line.sureness->id == id && isSurenessLeft(sheet, line)) {
                return id;
            }
        }
    }
    return std::nullopt;
}

// ---- The bound of stop rule 2

struct Range {
    double low = 0;
    double high = 0;
};

Range& operator+=(Range& sum, const Range& term) {
    sum.low += term.low;
    sum.high += term.high;
    return sum;
}

/// Of factors that are never below zero.
Range product(const Range& value, const Range& factor) {
    return {std::min(value.low * factor.low, value.low * factor.high),
            std::max(value.high * factor.low, value.high * factor.high)};
}

/// Between which log-odds an answer to a line that is left can lie, a skip too; of ticks each at its own
/// extreme.
Range extremes(const Line& line, Kind of, Kind to) {
    Range ofTicks;
    Range ofOptions;
    for (const Choice& choice : line.choices) {
        const double chosen = logOdds(choice.whenChosen, of, to);
        const double left = logOdds(choice.whenLeft, of, to);
        ofTicks += {std::min(chosen, left), std::max(chosen, left)};
        ofOptions = {std::min(ofOptions.low, chosen), std::max(ofOptions.high, chosen)};
    }
    return line.item->form == ItemForm::Ticks ? ofTicks : ofOptions;
}

/// Whether an answer to what is left can set this line aside.
bool canBeSetAside(const Sheet& sheet, const Line& line) {
    return std::any_of(line.setAside.begin(), line.setAside.end(),
                       [&](const SetAside& when) { return isLeft(sheet, sheet.lines[when.line]); });
}

/// Between which shares of the intent a line can count, whatever is answered to what is left: whole until an
/// earlier one is answered for good, and half as soon as an earlier one may be.
Range intentShares(const Sheet& sheet, const Line& line) {
    Range shares{1, 1};
    for (const Line& other : sheet.lines) {
        const bool isEarlier = line.intent && other.intent && *other.intent < *line.intent;
        if (isEarlier && (isLeft(sheet, other) || counts(sheet, other))) {
            shares.low = sheet.rule->intentShare;
        }
        if (isEarlier && counts(sheet, other) && !canBeSetAside(sheet, other)) {
            shares.high = sheet.rule->intentShare;
        }
    }
    return shares;
}

/// Between which exponents and log odds for exploring the sureness of an answer can lie.
struct SurenessRange {
    Range exponent{1, 1};
    Range adds;
};

SurenessRange surenessRange(const Line& line) {
    SurenessRange range;
    if (line.sureness == nullptr || line.surenessAsked == Asked::Skipped) {
        return range;
    }
    if (line.surenessChosen != nullptr) {
        return {{line.surenessChosen->exponent, line.surenessChosen->exponent},
                {addsToExploring(line), addsToExploring(line)}};
    }
    for (const Option& option : line.sureness->options) {
        range.exponent.low = std::min(range.exponent.low, option.exponent);
        range.exponent.high = std::max(range.exponent.high, option.exponent);
        range.adds.low = std::min(range.adds.low, option.addsToExploring);
        range.adds.high = std::max(range.adds.high, option.addsToExploring);
    }
    return range;
}

/// What exploring's extra log odds mean between two kinds.
Range forExploring(const Range& adds, Kind of, Kind to) {
    if (of == Kind::Exploring) {
        return adds;
    }
    return to == Kind::Exploring ? Range{-adds.high, -adds.low} : Range{};
}

Range reachOfAnswered(const Sheet& sheet, const Line& line, Kind of, Kind to) {
    const double says = line.item->exponent * logOdds(line.says, of, to);
    const SurenessRange sureness = surenessRange(line);
    Range reach = product(product({says, says}, intentShares(sheet, line)), sureness.exponent);
    reach += forExploring(sureness.adds, of, to);
    return canBeSetAside(sheet, line) ? Range{std::min(reach.low, 0.0), std::max(reach.high, 0.0)} : reach;
}

/// A line that is left, at its most extreme and whole: as if it were the first intent, though it may be a
/// further one.
Range reachOfLeft(const Line& line, Kind of, Kind to) {
    const SurenessRange sureness = surenessRange(line);
    const double whole = line.item->exponent * sureness.exponent.high;
    Range reach = product(extremes(line, of, to), {0, whole});
    reach += forExploring({std::min(0.0, sureness.adds.low), std::max(0.0, sureness.adds.high)}, of, to);
    return reach;
}

/// Between which log-odds two kinds can end, each line at its own extreme. Sound, and loose: one answer can
/// seldom be the most extreme for every pair of kinds.
Range reachOf(const Sheet& sheet, Kind of, Kind to) {
    const double prior = logOdds(sheet.prior, of, to);
    Range reach{prior, prior};
    for (const Line& line : sheet.lines) {
        if (counts(sheet, line)) {
            reach += reachOfAnswered(sheet, line, of, to);
        } else if (isLeft(sheet, line)) {
            reach += reachOfLeft(line, of, to);
        }
    }
    return reach;
}

double chanceAgainst(double logOddsToFirst, double logOddsToSecond) {
    return 1 / (1 + std::exp(-logOddsToFirst) + std::exp(-logOddsToSecond));
}

/// Between which chances a kind can end.
Range chanceRange(const Sheet& sheet, Kind kind, Kind first, Kind second) {
    const Range toFirst = reachOf(sheet, kind, first);
    const Range toSecond = reachOf(sheet, kind, second);
    return {chanceAgainst(toFirst.low, toSecond.low), chanceAgainst(toFirst.high, toSecond.high)};
}

bool isBoundToStay(const Sheet& sheet) {
    const QuestionnaireRule& rule = *sheet.rule;
    const Range springboard = chanceRange(sheet, Kind::Springboard, Kind::Career, Kind::Exploring);
    const Range career = chanceRange(sheet, Kind::Career, Kind::Springboard, Kind::Exploring);
    const auto staysDecided = [&](const Range& kind, const Range& opposite) {
        return kind.low >= rule.decideAt && opposite.high <= rule.oppositeAtMost;
    };
    const auto staysUndecided = [&](const Range& kind, const Range& opposite) {
        return kind.high < rule.decideAt || opposite.low > rule.oppositeAtMost;
    };
    switch (kindOf(sheet)) {
    case Kind::Springboard:
        return staysDecided(springboard, career);
    case Kind::Career:
        return staysDecided(career, springboard);
    case Kind::Exploring:
        break;
    }
    return staysUndecided(springboard, career) && staysUndecided(career, springboard);
}

bool isAnyItemLeft(const Sheet& sheet) {
    return std::any_of(sheet.lines.begin(), sheet.lines.end(),
                       [&](const Line& line) { return isLeft(sheet, line); });
}

bool isAnySurenessLeft(const Sheet& sheet) {
    return std::any_of(sheet.lines.begin(), sheet.lines.end(),
                       [&](const Line& line) { return isSurenessLeft(sheet, line); });
}

/// Answers that count now and that no later answer can set aside.
int countAnsweredForGood(const Sheet& sheet) {
    return static_cast<int>(std::count_if(sheet.lines.begin(), sheet.lines.end(), [&](const Line& line) {
        return counts(sheet, line) && !canBeSetAside(sheet, line);
    }));
}

bool cannotChange(const Sheet& sheet) {
    if (!isAnyItemLeft(sheet) && !isAnySurenessLeft(sheet)) {
        return true;
    }
    return countAnsweredForGood(sheet) >= sheet.rule->leastAnsweredToTell && isBoundToStay(sheet);
}

// ---- Stop

int countAsked(const Sheet& sheet) {
    return static_cast<int>(std::count_if(sheet.lines.begin(), sheet.lines.end(),
                                          [&](const Line& line) { return isAsked(sheet, line); }));
}

bool isOneOfAnswered(const Sheet& sheet, const std::vector<Id>& items) {
    return std::any_of(sheet.lines.begin(), sheet.lines.end(), [&](const Line& line) {
        return counts(sheet, line) && std::find(items.begin(), items.end(), line.item->id) != items.end();
    });
}

bool isSureEnough(const Sheet& sheet) {
    const Chances chances = normalized(logChancesOf(sheet));
    return isOneOfAnswered(sheet, sheet.rule->atLeastOneOf) &&
           *std::max_element(chances.begin(), chances.end()) >= sheet.rule->stopAt;
}

std::optional<StopReason> stopReason(const Sheet& sheet) {
    const bool isEnough = countAnswered(sheet) >= sheet.rule->leastAnswered;
    if (isEnough && isSureEnough(sheet)) {
        return StopReason::SureEnough;
    }
    if (isEnough && cannotChange(sheet)) {
        return StopReason::CannotChange;
    }
    if (countAsked(sheet) >= sheet.rule->mostAsked) {
        return StopReason::MostAsked;
    }
    if (!isAnyItemLeft(sheet)) {
        return StopReason::NothingLeft;
    }
    return std::nullopt;
}

// ---- Which item to ask

double entropy(const Chances& chances) {
    double sum = 0;
    for (const double chance : chances) {
        sum -= chance > 0 ? chance * std::log(chance) : 0;
    }
    return sum;
}

/// Of an answer to a line, from the plain tables: no exponent.
double chanceOfAnswer(const Chances& now, const LogChances& says) {
    double sum = 0;
    for (std::size_t kind = 0; kind < kindCount; ++kind) {
        sum += now[kind] * std::exp(says[kind]);
    }
    return sum;
}

double expectedEntropy(Sheet& sheet, Line& line, const Chances& now) {
    double sum = 0;
    forEachAnswer(line,
                  [&] { sum += chanceOfAnswer(now, line.says) * entropy(normalized(logChancesOf(sheet))); });
    return sum;
}

/// The largest expected fall in entropy is the smallest entropy expected after the answer.
std::optional<Id> mostTellingItem(Sheet& sheet) {
    const Chances now = normalized(logChancesOf(sheet));
    std::optional<Id> best;
    double least = 0;
    for (Line& line : sheet.lines) {
        if (!isLeft(sheet, line)) {
            continue;
        }
        const double expected = expectedEntropy(sheet, line, now);
        if (!best || expected < least - tie) {
            best = line.item->id;
            least = expected;
        }
    }
    return best;
}

// ---- Skipped

bool couldChange(Sheet& sheet, Line& line) {
    const Kind told = kindOf(sheet);
    bool changes = false;
    forEachAnswer(line, [&] { changes = changes || kindOf(sheet) != told; });
    return changes;
}

} // namespace

NextItem nextItem(const Questionnaire& questionnaire, const Answers& answers) {
    Sheet sheet = layOut(questionnaire, answers);
    if (const std::optional<Id> opening = openingItem(sheet)) {
        return {opening, std::nullopt};
    }
    if (const std::optional<StopReason> stopped = stopReason(sheet)) {
        return {std::nullopt, stopped};
    }
    return {mostTellingItem(sheet), std::nullopt};
}

bool cannotChange(const Questionnaire& questionnaire, const Answers& answers) {
    return cannotChange(layOut(questionnaire, answers));
}

std::vector<Id> skippedThatCouldChange(const Questionnaire& questionnaire, const Answers& answers) {
    Sheet sheet = layOut(questionnaire, answers);
    const bool isNothingTold = countAnswered(sheet) < questionnaire.rule.leastAnsweredToTell;
    std::vector<Id> items;
    for (Line& line : sheet.lines) {
        if (line.asked == Asked::Skipped && !isSetAside(sheet, line) &&
            (isNothingTold || couldChange(sheet, line))) {
            items.push_back(line.item->id);
        }
    }
    return items;
}

InterviewReport replayInterview(const Questionnaire& questionnaire, const Answers& answers) {
    InterviewReport report;
    Answers given;
    NextItem next = nextItem(questionnaire, given);
    while (next.item) {
        const Item* item = questionnaire.find(*next.item);
        if (item->form != ItemForm::Sureness) {
            report.items.push_back(*next.item);
        }
        const auto answer = answers.chosen.find(*next.item);
        if (answer != answers.chosen.end()) {
            given.chosen.insert(*answer);
        }
        // Also under an answer that the questionnaire does not know: else it would be asked forever.
        given.skipped.insert(*next.item);
        next = nextItem(questionnaire, given);
    }
    report.stoppedBy = *next.stopped;
    return report;
}

} // namespace nextrung::core
