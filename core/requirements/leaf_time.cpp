#include "core/profile/work.h"
#include "core/requirements/leaf.h"
#include "core/requirements/time_served.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <tuple>

namespace nextrung::core {

namespace {

constexpr double mostMonthsAsked = 12000;

/// Whole months that satisfy `need`; content and employers may have said a fraction.
months wholeMonthsFor(double need) {
    return months{static_cast<int>(std::ceil(std::clamp(need, 0.0, mostMonthsAsked)))};
}

/// Where and on which rung the person is, as far as the context or the current employment says.
struct Place {
    Id institution;
    Id rung;
};

Place placeOf(const LeafCase& leafCase) {
    Place place{leafCase.context.institution, leafCase.context.rung};
    if (const Employment* current = leafCase.profile.currentEmployment()) {
        if (place.institution.empty()) {
            place.institution = current->institution.value_or(Id{});
        }
        if (place.rung.empty() && current->institution.value_or(Id{}) == place.institution) {
            place.rung = current->rung.value_or(Id{});
        }
    }
    if (!leafCase.leaf.rung.empty()) {
        place.rung = leafCase.leaf.rung;
    }
    if (place.rung == unknownRung) {
        place.rung.clear();
    }
    return place;
}

bool isOfRole(const Employment& employment, const std::vector<Id>& roles) {
    if (roles.empty()) {
        return employment.role == medicalAssistantRole;
    }
    return std::find(roles.begin(), roles.end(), employment.role) != roles.end();
}

bool counts(const LeafCase& leafCase, const Place& place, const Employment& employment) {
    const bool isHere = !place.institution.empty() && employment.institution == place.institution;
    switch (leafCase.leaf.tenureOf) {
    case TenureOf::Role:
        return isOfRole(employment, leafCase.leaf.ids);
    case TenureOf::Institution:
        return isHere;
    case TenureOf::Rung:
        break;
    }
    return isHere && !place.rung.empty() && employment.rung == place.rung;
}

/// Calls `take` with each employment that a tenure leaf counts.
template <typename Take> void forEachThatCounts(const LeafCase& leafCase, const Take& take) {
    const bool isOfAnyPlace = leafCase.leaf.tenureOf == TenureOf::Role;
    const Place place = isOfAnyPlace ? Place{} : placeOf(leafCase);
    for (const Employment& employment : leafCase.profile.employments) {
        if (counts(leafCase, place, employment)) {
            take(employment);
        }
    }
}

Stretch stretchOf(const Employment& employment) {
    return {employment.from, employment.until};
}

/// The time that a tenure leaf counts.
struct TimeTold {
    TimeServed served;
    bool hasBeginning = false;

    /// True when nothing that the person has not told us could add to it.
    bool isAll(const LeafCase& leafCase) const {
        return leafCase.isComplete("employments") ||
               (leafCase.leaf.tenureOf == TenureOf::Rung && hasBeginning);
    }
};

TimeTold timeTold(const LeafCase& leafCase) {
    TimeTold told{TimeServed(leafCase.today), false};
    forEachThatCounts(leafCase, [&told](const Employment& employment) {
        told.served.add(stretchOf(employment));
        told.hasBeginning = told.hasBeginning || employment.from.has_value();
    });
    return told;
}

/// What a tenure leaf says of the time that it counts.
struct TenureWords {
    std::vector<Stretch> stretches;
    std::vector<Evidence> evidence;
    months atLeast{0};
    bool saysSomething = false;
};

TenureWords tenureWords(const LeafCase& leafCase) {
    const TimeTold told = timeTold(leafCase);
    TenureWords words;
    forEachThatCounts(leafCase, [&](const Employment& employment) {
        words.stretches.push_back(stretchOf(employment));
        if (employment.from && employment.from->first() <= leafCase.today) {
            words.evidence.push_back({EvidenceKind::Employment, employment.key});
        }
    });
    words.atLeast = told.served.months(Reading::Least);
    words.saysSomething = told.isAll(leafCase) || !words.evidence.empty();
    return words;
}

Message detailOfTenure(const TenureWords& words, months asked, RequirementState state) {
    if (state == RequirementState::Met) {
        return {"requirement.detail.tenure.have", {{"have", words.atLeast}}};
    }
    if (words.saysSomething) {
        return {"requirement.detail.tenure.short", {{"have", words.atLeast}, {"need", asked}}};
    }
    return {"requirement.detail.unknown", {}};
}

/// What one id of a duty leaf comes to.
struct DutyOfId {
    Id id;
    std::vector<DutyDone> entries;
    MetWithin met;
    months served{0};
    std::optional<Date> metByTimeOn;
};

bool isOftenEnough(const LeafCase& leafCase, const DutyDone& duty, Reading reading) {
    if (!leafCase.leaf.timesPerWeek) {
        return true;
    }
    return duty.timesPerWeek ? *duty.timesPerWeek >= *leafCase.leaf.timesPerWeek : reading == Reading::Most;
}

bool goesOn(const LeafCase& leafCase, const DutyDone& duty, Reading reading) {
    if (duty.from && duty.from->first() > leafCase.today) {
        return false;
    }
    const auto until = lastDayOf(duty, leafCase.profile);
    return !until || (reading == Reading::Least ? until->first() : until->last()) >= leafCase.today;
}

std::vector<Stretch> stretchesOf(const LeafCase& leafCase, const std::vector<DutyDone>& entries,
                                 Reading reading) {
    std::vector<Stretch> stretches;
    for (const DutyDone& duty : entries) {
        if (isOftenEnough(leafCase, duty, reading)) {
            stretches.push_back({duty.from, lastDayOf(duty, leafCase.profile)});
        }
    }
    return stretches;
}

bool isDone(const LeafCase& leafCase, const std::vector<DutyDone>& entries, Reading reading) {
    if (!leafCase.leaf.amount.value) {
        return std::any_of(entries.begin(), entries.end(), [&](const DutyDone& duty) {
            return goesOn(leafCase, duty, reading) && isOftenEnough(leafCase, duty, reading);
        });
    }
    const auto stretches = stretchesOf(leafCase, entries, reading);
    return monthsServed(stretches, reading, leafCase.today) >= wholeMonthsFor(*leafCase.leaf.amount.value);
}

DutyOfId dutyOf(const LeafCase& leafCase, const Id& id) {
    DutyOfId duty;
    duty.id = id;
    if (leafCase.isKnown(id)) {
        std::copy_if(leafCase.profile.duties.begin(), leafCase.profile.duties.end(),
                     std::back_inserter(duty.entries), [&id](const DutyDone& done) { return done.id == id; });
    }
    if (duty.entries.empty()) {
        duty.met.atMost = !leafCase.isComplete("duties");
        return duty;
    }
    duty.met = {isDone(leafCase, duty.entries, Reading::Least),
                isDone(leafCase, duty.entries, Reading::Most)};
    const auto stretches = stretchesOf(leafCase, duty.entries, Reading::Least);
    duty.served = monthsServed(stretches, Reading::Least, leafCase.today);
    if (leafCase.leaf.amount.value) {
        duty.metByTimeOn = servedOn(stretches, wholeMonthsFor(*leafCase.leaf.amount.value), leafCase.today);
    } else if (duty.met.atLeast) {
        duty.metByTimeOn = leafCase.today;
    }
    return duty;
}

/// Which of two says more about the person; the earlier one where they are alike.
bool saysMore(const DutyOfId& left, const DutyOfId& right) {
    const auto rank = [](const DutyOfId& duty) {
        return std::tuple{duty.met.atLeast, !duty.entries.empty(), duty.met.atMost, duty.served};
    };
    return rank(left) > rank(right);
}

DutyOfId bestDuty(const LeafCase& leafCase) {
    DutyOfId best = dutyOf(leafCase, leafCase.leaf.ids.front());
    for (const Id& id : leafCase.leaf.ids) {
        const DutyOfId duty = dutyOf(leafCase, id);
        if (saysMore(duty, best)) {
            best = duty;
        }
    }
    return best;
}

/// The entry that the row speaks of: the last one that goes on, else the last one.
const DutyDone& entryToName(const LeafCase& leafCase, const DutyOfId& duty) {
    const auto going = std::find_if(duty.entries.rbegin(), duty.entries.rend(), [&](const DutyDone& done) {
        return goesOn(leafCase, done, Reading::Most);
    });
    return going == duty.entries.rend() ? duty.entries.back() : *going;
}

bool isTooSeldom(const LeafCase& leafCase, const DutyDone& entry) {
    return entry.timesPerWeek && !isOftenEnough(leafCase, entry, Reading::Least);
}

Message detailOfMetDuty(const LeafCase& leafCase, const DutyOfId& duty, const DutyDone& entry) {
    const LocalizedText what = leafCase.titleOf(duty.id);
    if (leafCase.leaf.amount.value) {
        return {"requirement.detail.duty.months", {{"what", what}, {"have", duty.served}}};
    }
    if (entry.from) {
        return {"requirement.detail.duty.since", {{"what", what}, {"from", *entry.from}}};
    }
    return {"requirement.detail.duty.doing", {{"what", what}}};
}

Message detailOfOpenDuty(const LeafCase& leafCase, const DutyOfId& duty, const DutyDone& entry) {
    const LocalizedText what = leafCase.titleOf(duty.id);
    const Requirement& leaf = leafCase.leaf;
    if (leaf.timesPerWeek && !entry.timesPerWeek) {
        return {"requirement.detail.duty.often-missing", {{"what", what}}};
    }
    if (isTooSeldom(leafCase, entry)) {
        return {"requirement.detail.duty.less-often",
                {{"what", what}, {"have", *entry.timesPerWeek}, {"need", *leaf.timesPerWeek}}};
    }
    if (leaf.amount.value && !entry.from) {
        return {"requirement.detail.duty.since-missing", {{"what", what}}};
    }
    if (leaf.amount.value) {
        return {"requirement.detail.duty.months-of",
                {{"what", what}, {"have", duty.served}, {"need", wholeMonthsFor(*leaf.amount.value)}}};
    }
    if (const auto until = lastDayOf(entry, leafCase.profile)) {
        return {"requirement.detail.duty.ended", {{"what", what}, {"until", *until}}};
    }
    return {"requirement.detail.duty.since", {{"what", what}, {"from", *entry.from}}}; // it begins later
}

Message detailOfDuty(const LeafCase& leafCase, const DutyOfId& duty, RequirementState state) {
    if (duty.entries.empty()) {
        return {state == RequirementState::NotYet ? "requirement.detail.duty.none"
                                                  : "requirement.detail.unknown",
                {}};
    }
    const DutyDone& entry = entryToName(leafCase, duty);
    return state == RequirementState::Met ? detailOfMetDuty(leafCase, duty, entry)
                                          : detailOfOpenDuty(leafCase, duty, entry);
}

std::vector<Id> allowedIds(const LeafCase& leafCase) {
    std::vector<Id> allowed;
    std::copy_if(leafCase.leaf.ids.begin(), leafCase.leaf.ids.end(), std::back_inserter(allowed),
                 [&](const Id& id) { return leafCase.notAllowed.count(id) == 0; });
    return allowed;
}

std::optional<Message> actionForDuty(const LeafCase& leafCase, const DutyOfId& duty) {
    const std::vector<Id> allowed = allowedIds(leafCase);
    if (allowed.empty()) {
        return std::nullopt;
    }
    const bool nameOne = std::find(allowed.begin(), allowed.end(), duty.id) != allowed.end();
    if (!duty.entries.empty() && nameOne) {
        const LocalizedText what = leafCase.titleOf(duty.id);
        if (isTooSeldom(leafCase, entryToName(leafCase, duty))) {
            return Message{"action.duty.more-often", {{"what", what}, {"need", *leafCase.leaf.timesPerWeek}}};
        }
        if (duty.metByTimeOn) {
            return Message{"action.duty.wait", {{"what", what}, {"on", exactly(*duty.metByTimeOn)}}};
        }
    }
    const LocalizedText what = allowed.size() == 1 ? leafCase.titleOf(allowed.front()) : leafCase.leaf.title;
    return Message{"action.duty.not-yet", {{"what", what}}};
}

std::vector<Evidence> evidenceOf(const LeafCase& leafCase, const DutyOfId& duty) {
    std::vector<Evidence> evidence;
    for (const DutyDone& done : duty.entries) {
        const bool counts = leafCase.leaf.amount.value ? done.from && done.from->first() <= leafCase.today
                                                       : goesOn(leafCase, done, Reading::Least);
        if (counts && isOftenEnough(leafCase, done, Reading::Least)) {
            evidence.push_back({EvidenceKind::Duty, done.key});
        }
    }
    return evidence;
}

AnswerForm formForDuty(const LeafCase& leafCase, const DutyOfId& duty) {
    if (duty.entries.empty()) {
        return AnswerForm::Entity;
    }
    const DutyDone& entry = entryToName(leafCase, duty);
    return leafCase.leaf.timesPerWeek && !entry.timesPerWeek ? AnswerForm::Score : AnswerForm::Day;
}

} // namespace

RequirementState stateOfTenure(const LeafCase& leafCase) {
    const auto& need = leafCase.leaf.amount.value;
    if (!need) {
        return RequirementState::Unpublished;
    }
    const months asked = wholeMonthsFor(*need);
    const TimeTold told = timeTold(leafCase);
    if (told.served.months(Reading::Least) >= asked) {
        return RequirementState::Met;
    }
    return stateOf({false, !told.isAll(leafCase) || told.served.months(Reading::Most) >= asked});
}

RequirementState stateOfDuty(const LeafCase& leafCase) {
    // How long is asked, but not published.
    if (leafCase.leaf.amount.unpublished) {
        return RequirementState::Unpublished;
    }
    MetWithin any;
    for (const Id& id : leafCase.leaf.ids) {
        const MetWithin one = dutyOf(leafCase, id).met;
        any = {any.atLeast || one.atLeast, any.atMost || one.atMost};
    }
    return stateOf(any);
}

LeafFinding assessTenure(const LeafCase& leafCase) {
    const TenureWords words = tenureWords(leafCase);
    const auto& need = leafCase.leaf.amount.value;
    LeafFinding finding;
    finding.state = stateOfTenure(leafCase);
    finding.answerForm = AnswerForm::Day;
    finding.evidence = words.evidence;
    if (words.saysSomething) {
        finding.progress = Progress{static_cast<double>(words.atLeast.count()), need};
    }
    if (!need) {
        finding.detail = words.saysSomething
                             ? Message{"requirement.detail.tenure.unpublished", {{"have", words.atLeast}}}
                             : Message{"requirement.detail.unpublished", {}};
        return finding;
    }
    const months asked = wholeMonthsFor(*need);
    finding.metByTimeOn = servedOn(words.stretches, asked, leafCase.today);
    finding.detail = detailOfTenure(words, asked, finding.state);
    if (finding.state == RequirementState::NotYet) {
        finding.nextAction = finding.metByTimeOn
                                 ? Message{"action.tenure.wait", {{"on", exactly(*finding.metByTimeOn)}}}
                                 : Message{"action.tenure.not-yet", {{"need", asked}}};
    }
    return finding;
}

LeafFinding assessDuty(const LeafCase& leafCase) {
    std::optional<Date> metByTimeOn;
    for (const Id& id : leafCase.leaf.ids) {
        const DutyOfId duty = dutyOf(leafCase, id);
        if (duty.metByTimeOn && (!metByTimeOn || *duty.metByTimeOn < *metByTimeOn)) {
            metByTimeOn = duty.metByTimeOn;
        }
    }
    const DutyOfId best = bestDuty(leafCase);
    LeafFinding finding;
    finding.state = stateOfDuty(leafCase);
    finding.detail = detailOfDuty(leafCase, best, finding.state);
    finding.metByTimeOn = metByTimeOn;
    finding.evidence = evidenceOf(leafCase, best);
    if (leafCase.leaf.amount.value && !best.entries.empty()) {
        finding.progress = Progress{static_cast<double>(best.served.count()), leafCase.leaf.amount.value};
    }
    if (finding.state == RequirementState::NotYet) {
        finding.nextAction = actionForDuty(leafCase, best);
    }
    finding.answerForm = formForDuty(leafCase, best);
    if (finding.answerForm == AnswerForm::Entity) {
        finding.choices = leafCase.leaf.ids;
    }
    // What is done already is still shown.
    if (leafCase.leaf.amount.unpublished) {
        finding.detail = {"requirement.detail.unpublished", {}};
        finding.metByTimeOn.reset();
        finding.nextAction.reset();
    }
    return finding;
}

} // namespace nextrung::core
