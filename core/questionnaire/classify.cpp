#include "core/questionnaire/classify.h"

#include "core/questionnaire/evidence.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace nextrung::core {

using namespace evidence;

namespace {

constexpr std::array<Kind, kindCount> allKinds{Kind::Springboard, Kind::Career, Kind::Exploring};

/// Closer than this, two changes of log-odds are equal and the earlier one in the rule's order stands.
constexpr double tie = 1e-12;

bool isDecided(const QuestionnaireRule& rule, const Chances& chances, Kind kind, Kind opposite) {
    return chances[indexOf(kind)] >= rule.decideAt && chances[indexOf(opposite)] <= rule.oppositeAtMost;
}

Kind strongestRival(const LogChances& logChances, Kind kind) {
    std::optional<Kind> rival;
    for (const Kind other : allKinds) {
        if (other != kind && (!rival || logOdds(logChances, other, *rival) > 0)) {
            rival = other;
        }
    }
    return *rival;
}

std::vector<Id> chosenOf(const Line& line) {
    std::vector<Id> chosen;
    for (const Choice& choice : line.choices) {
        if (choice.isChosen) {
            chosen.push_back(choice.option->id);
        }
    }
    if (chosen.empty() && !line.item->noneOption.empty()) {
        chosen.push_back(line.item->noneOption);
    }
    return chosen;
}

std::size_t chosenPlace(const Line& line) {
    const auto chosen = std::find_if(line.choices.begin(), line.choices.end(),
                                     [](const Choice& choice) { return choice.isChosen; });
    return static_cast<std::size_t>(std::distance(line.choices.begin(), chosen));
}

double weightOfExploring(double logOddsAdded, Kind kind, Kind rival) {
    LogChances added{};
    added[indexOf(Kind::Exploring)] = logOddsAdded;
    return logOdds(added, kind, rival);
}

std::vector<Reason> reasonsFor(const Sheet& sheet, Kind kind, Kind rival) {
    std::vector<Reason> reasons;
    for (const Line& line : sheet.lines) {
        if (!counts(sheet, line)) {
            continue;
        }
        const double weight = exponentOf(sheet, line) * logOdds(line.says, kind, rival);
        reasons.push_back({line.item->id, chosenOf(line), weight});
        if (const double added = addsToExploring(line); added != 0) {
            reasons.push_back(
                {line.sureness->id, {line.surenessChosen->id}, weightOfExploring(added, kind, rival)});
        }
    }
    std::stable_sort(reasons.begin(), reasons.end(), [](const Reason& left, const Reason& right) {
        return std::abs(left.weight) > std::abs(right.weight);
    });
    return reasons;
}

/// Looks at one changed answer after the other and keeps the smallest change that makes another kind.
class FlipSearch {
public:
    FlipSearch(const Sheet& sheet, Kind kind, Kind rival)
        : m_sheet(sheet),
          m_kind(kind),
          m_rival(rival),
          m_logOdds(logOdds(logChancesOf(sheet), kind, rival)) {}

    std::optional<Flip> search() {
        for (Line& line : m_sheet.lines) {
            if (counts(m_sheet, line)) {
                tryEachChangeOf(line);
            }
        }
        return m_smallest;
    }

private:
    void tryEachChangeOf(Line& line) {
        const bool isTicks = line.item->form == ItemForm::Ticks;
        const std::size_t answered = isTicks ? 0 : chosenPlace(line);
        for (std::size_t choice = 0; choice < line.choices.size(); ++choice) {
            if (!isTicks && choice == answered) {
                continue;
            }
            change(line, choice);
            keepIfSmaller(line, choice);
            change(line, isTicks ? choice : answered);
        }
    }

    void keepIfSmaller(const Line& line, std::size_t choice) {
        const Kind becomes = kindOf(m_sheet);
        if (becomes == m_kind) {
            return;
        }
        const double moved = std::abs(logOdds(logChancesOf(m_sheet), m_kind, m_rival) - m_logOdds);
        if (!m_smallest || moved < m_smallest->change - tie) {
            m_smallest = {line.item->id, line.choices[choice].option->id, becomes, moved};
        }
    }

    Sheet m_sheet;
    Kind m_kind;
    Kind m_rival;
    double m_logOdds;
    std::optional<Flip> m_smallest;
};

} // namespace

Kind decide(const QuestionnaireRule& rule, const Chances& chances) {
    if (isDecided(rule, chances, Kind::Springboard, Kind::Career)) {
        return Kind::Springboard;
    }
    if (isDecided(rule, chances, Kind::Career, Kind::Springboard)) {
        return Kind::Career;
    }
    return Kind::Exploring;
}

std::optional<Kind> leaningOf(const QuestionnaireRule& rule, const Chances& chances) {
    const double springboard = chances[indexOf(Kind::Springboard)];
    const double career = chances[indexOf(Kind::Career)];
    if (springboard >= rule.leaningOdds * career) {
        return Kind::Springboard;
    }
    if (career >= rule.leaningOdds * springboard) {
        return Kind::Career;
    }
    return std::nullopt;
}

Sureness surenessOf(const QuestionnaireRule& rule, double chance) {
    if (chance >= rule.verySureAt) {
        return Sureness::Very;
    }
    return chance >= rule.quiteSureAt ? Sureness::Quite : Sureness::Fairly;
}

Classification classify(const Questionnaire& questionnaire, const Answers& answers) {
    const QuestionnaireRule& rule = questionnaire.rule;
    const Sheet sheet = layOut(questionnaire, answers);
    const LogChances logChances = logChancesOf(sheet);

    Classification result;
    result.kind = kindOf(sheet);
    result.chances = normalized(logChances);
    result.answered = countAnswered(sheet);
    result.enoughAnswers = result.answered >= rule.leastAnsweredToTell;
    if (result.kind != Kind::Exploring) {
        result.sureness = surenessOf(rule, result.chances[indexOf(result.kind)]);
    } else if (result.enoughAnswers) {
        result.leaning = leaningOf(rule, result.chances);
    }
    result.rival = strongestRival(logChances, result.kind);
    result.priorLogOdds = logOdds(sheet.prior, result.kind, result.rival);
    result.reasons = reasonsFor(sheet, result.kind, result.rival);
    result.flip = FlipSearch(sheet, result.kind, result.rival).search();
    return result;
}

Chances chancesOf(const Questionnaire& questionnaire, const Answers& answers) {
    return normalized(logChancesOf(layOut(questionnaire, answers)));
}

Kind kindOf(const Questionnaire& questionnaire, const Answers& answers) {
    return kindOf(layOut(questionnaire, answers));
}

} // namespace nextrung::core
