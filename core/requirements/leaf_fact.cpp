#include "core/requirements/employer_answer.h"
#include "core/requirements/leaf.h"

#include <algorithm>
#include <cmath>

namespace nextrung::core {

namespace {

constexpr double mostYears = 150;
constexpr int monthsInAYear = 12;

/// The newest fact about the leaf; of two from one day the later entry.
const RequirementFact* newestFact(const LeafCase& leafCase) {
    const RequirementFact* newest = nullptr;
    const auto dayOf = [](const RequirementFact& fact) { return fact.on ? fact.on->last() : Date{}; };
    for (const RequirementFact& fact : leafCase.profile.facts) {
        if (fact.requirement == leafCase.leaf.id && (newest == nullptr || dayOf(fact) >= dayOf(*newest))) {
            newest = &fact;
        }
    }
    return newest;
}

template <typename Value> const Value* valueOf(const RequirementFact* fact) {
    return fact == nullptr ? nullptr : std::get_if<Value>(&fact->value);
}

void takeAsEvidence(const LeafCase& leafCase, const RequirementFact& fact, LeafFinding& finding) {
    finding.evidence = {{EvidenceKind::Fact, fact.key}};
    if (finding.state == RequirementState::Met) {
        finding.metByTimeOn = leafCase.today;
    }
}

Message saidDetail(bool yes, const std::optional<PartialDate>& on) {
    const std::string key = yes ? "requirement.detail.said-yes" : "requirement.detail.said-no";
    return on ? Message{key + "-on", {{"on", *on}}} : Message{key, {}};
}

void takeYesNo(const LeafCase& leafCase, bool yes, const RequirementFact& fact, LeafFinding& finding) {
    finding.detail = saidDetail(yes, fact.on);
    takeAsEvidence(leafCase, fact, finding);
}

void takeEmployerAnswer(const LeafCase& leafCase, const EmployerAnswer& answer, LeafFinding& finding) {
    const bool yes = std::get<bool>(answer.value);
    finding.detail = {yes ? "requirement.detail.employer-yes" : "requirement.detail.employer-no",
                      {{"who", LocalizedText{answer.who, answer.who}}}};
    finding.evidence = {{EvidenceKind::EmployerAnswer, answer.key}};
    if (yes) {
        finding.metByTimeOn = leafCase.today;
    }
}

LeafFinding findingIn(RequirementState state, AnswerForm form) {
    LeafFinding finding;
    finding.state = state;
    finding.answerForm = form;
    finding.detail = {"requirement.detail.unknown", {}};
    return finding;
}

/// The years that somebody certainly has who told an age some time ago; a birthday since then they can tell
/// us.
struct AgeToday {
    double years = 0;
    Date toldOn;
};

AgeToday ageToday(double told, const std::optional<PartialDate>& on, Date today) {
    const Date toldOn = on ? std::min(on->last(), today) : today;
    const auto since = wholeMonthsBetween(toldOn, today).count() / monthsInAYear;
    return {std::clamp(told, 0.0, mostYears) + static_cast<double>(since), toldOn};
}

RequirementState decided(bool yes) {
    return yes ? RequirementState::Met : RequirementState::NotYet;
}

/// Of a skill that somebody says they have, or have done so many times.
RequirementState stateOfDone(const RequirementFact* fact, const std::optional<double>& timesAsked) {
    if (const bool* yes = valueOf<bool>(fact)) {
        return decided(*yes);
    }
    const double* have = valueOf<double>(fact);
    if (have == nullptr) {
        return RequirementState::Unknown;
    }
    return decided(timesAsked ? *have >= *timesAsked : *have > 0);
}

RequirementState stateInState(const LeafCase& leafCase, const std::string& state) {
    if (leafCase.leaf.states.count(state) > 0) {
        return RequirementState::Met;
    }
    if (leafCase.leaf.statesNot.count(state) > 0) {
        return RequirementState::NotYet;
    }
    const EmployerAnswer* answer = employerSaid(leafCase.leaf, leafCase.profile.employerAnswers);
    return answer == nullptr ? RequirementState::Unpublished : decided(std::get<bool>(answer->value));
}

} // namespace

RequirementState stateOfYesNo(const LeafCase& leafCase) {
    if (const EmployerAnswer* answer = employerSaid(leafCase.leaf, leafCase.profile.employerAnswers)) {
        return decided(std::get<bool>(answer->value));
    }
    const bool* yes = valueOf<bool>(newestFact(leafCase));
    return yes == nullptr ? RequirementState::Unknown : decided(*yes);
}

RequirementState stateOfSkill(const LeafCase& leafCase) {
    const Threshold& times = leafCase.leaf.amount;
    return times.unpublished ? RequirementState::Unpublished : stateOfDone(newestFact(leafCase), times.value);
}

RequirementState stateOfRating(const LeafCase& leafCase) {
    const auto& need = leafCase.leaf.amount.value;
    if (!need) {
        return RequirementState::Unpublished;
    }
    const double* have = valueOf<double>(newestFact(leafCase));
    return have == nullptr ? RequirementState::Unknown : decided(*have >= *need);
}

RequirementState stateOfAge(const LeafCase& leafCase) {
    const auto& need = leafCase.leaf.amount.value;
    if (!need) {
        return RequirementState::Unpublished;
    }
    const RequirementFact* fact = newestFact(leafCase);
    const double* told = valueOf<double>(fact);
    return told == nullptr ? RequirementState::Unknown
                           : decided(ageToday(*told, fact->on, leafCase.today).years >= *need);
}

RequirementState stateOfScopeOfPractice(const LeafCase& leafCase) {
    const auto& state = leafCase.profile.state;
    return state ? stateInState(leafCase, *state) : RequirementState::Unknown;
}

LeafFinding assessYesNo(const LeafCase& leafCase) {
    LeafFinding finding = findingIn(stateOfYesNo(leafCase), AnswerForm::YesNo);
    if (const EmployerAnswer* answer = employerSaid(leafCase.leaf, leafCase.profile.employerAnswers)) {
        takeEmployerAnswer(leafCase, *answer, finding);
        finding.answerForm = AnswerForm::None;
        return finding;
    }
    const RequirementFact* fact = newestFact(leafCase);
    if (const bool* yes = valueOf<bool>(fact)) {
        takeYesNo(leafCase, *yes, *fact, finding);
    }
    return finding;
}

LeafFinding assessSkill(const LeafCase& leafCase) {
    const Threshold& times = leafCase.leaf.amount;
    LeafFinding finding =
        findingIn(stateOfSkill(leafCase), times.value ? AnswerForm::Score : AnswerForm::YesNo);
    finding.nextAction = Message{"action.skill.not-yet", {{"what", leafCase.what()}}};
    const RequirementFact* fact = newestFact(leafCase);
    const double* have = valueOf<double>(fact);
    if (times.unpublished) {
        finding.detail = have != nullptr ? Message{"requirement.detail.skill.unpublished", {{"have", *have}}}
                                         : Message{"requirement.detail.unpublished", {}};
        return finding;
    }
    if (const bool* yes = valueOf<bool>(fact)) {
        takeYesNo(leafCase, *yes, *fact, finding);
    } else if (have != nullptr && !times.value) {
        takeYesNo(leafCase, *have > 0, *fact, finding);
    } else if (have != nullptr) {
        finding.progress = Progress{*have, times.value};
        finding.detail = {"requirement.detail.skill.times", {{"have", *have}, {"need", *times.value}}};
        finding.nextAction = Message{"action.skill.more", {{"left", *times.value - *have}}};
        takeAsEvidence(leafCase, *fact, finding);
    }
    return finding;
}

LeafFinding assessRating(const LeafCase& leafCase) {
    LeafFinding finding = findingIn(stateOfRating(leafCase), AnswerForm::Score);
    const auto& need = leafCase.leaf.amount.value;
    const RequirementFact* fact = newestFact(leafCase);
    const double* have = valueOf<double>(fact);
    if (have != nullptr) {
        finding.progress = Progress{*have, need};
    }
    if (!need) {
        finding.detail = have != nullptr ? Message{"requirement.detail.rating.unpublished", {{"have", *have}}}
                                         : Message{"requirement.detail.unpublished", {}};
        return finding;
    }
    if (have != nullptr) {
        if (finding.state == RequirementState::NotYet) {
            finding.nextAction = Message{"action.rating.not-yet", {{"need", *need}}};
        }
        finding.detail =
            finding.state == RequirementState::Met
                ? Message{"requirement.detail.rating.met", {{"have", *have}}}
                : Message{"requirement.detail.rating.not-yet", {{"have", *have}, {"need", *need}}};
        takeAsEvidence(leafCase, *fact, finding);
    }
    return finding;
}

LeafFinding assessAge(const LeafCase& leafCase) {
    LeafFinding finding = findingIn(stateOfAge(leafCase), AnswerForm::Age);
    const auto& need = leafCase.leaf.amount.value;
    const RequirementFact* fact = newestFact(leafCase);
    const double* told = valueOf<double>(fact);
    if (!need) {
        finding.detail = told != nullptr ? Message{"requirement.detail.age.unpublished", {{"have", *told}}}
                                         : Message{"requirement.detail.unpublished", {}};
        return finding;
    }
    if (told == nullptr) {
        return finding;
    }
    const AgeToday age = ageToday(*told, fact->on, leafCase.today);
    finding.progress = Progress{age.years, need};
    takeAsEvidence(leafCase, *fact, finding);
    if (finding.state == RequirementState::Met) {
        finding.detail = {"requirement.detail.age.years", {{"have", age.years}}};
        return finding;
    }
    finding.detail = {"requirement.detail.age.not-yet", {{"have", age.years}, {"need", *need}}};
    if (*need <= mostYears) {
        const int yearsAfter = static_cast<int>(std::ceil(*need - std::clamp(*told, 0.0, mostYears)));
        finding.metByTimeOn = plusMonths(age.toldOn, months{yearsAfter * monthsInAYear});
        finding.nextAction = Message{"action.age.wait", {{"on", exactly(*finding.metByTimeOn)}}};
    }
    return finding;
}

LeafFinding assessScopeOfPractice(const LeafCase& leafCase) {
    LeafFinding finding = findingIn(stateOfScopeOfPractice(leafCase), AnswerForm::State);
    if (!leafCase.profile.state) {
        return finding;
    }
    const std::string& state = *leafCase.profile.state;
    const LocalizedText named{state, state};
    if (leafCase.leaf.states.count(state) > 0) {
        finding.metByTimeOn = leafCase.today;
        finding.detail = {"requirement.detail.scope-of-practice.allowed", {{"state", named}}};
    } else if (leafCase.leaf.statesNot.count(state) > 0) {
        finding.detail = {"requirement.detail.scope-of-practice.not-allowed", {{"state", named}}};
    } else if (const auto* answer = employerSaid(leafCase.leaf, leafCase.profile.employerAnswers)) {
        takeEmployerAnswer(leafCase, *answer, finding);
    } else {
        finding.detail = {"requirement.detail.scope-of-practice.unpublished", {{"state", named}}};
    }
    return finding;
}

} // namespace nextrung::core
