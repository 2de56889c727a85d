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

std::vector<const Employment*> employmentsThatCount(const LeafCase& leafCase) {
    const Place place = placeOf(leafCase);
    std::vector<const Employment*> counting;
    for (const Employment& employment : leafCase.profile.employments) {
        const bool isHere = !place.institution.empty() && employment.institution == place.institution;
        const bool isOnRung = isHere && !place.rung.empty() && employment.rung == place.rung;
        const TenureOf of = leafCase.leaf.tenureOf;
        if ((of == TenureOf::Role && isOfRole(employment, leafCase.leaf.ids)) ||
            (of == TenureOf::Institution && isHere) || (of == TenureOf::Rung && isOnRung)) {
            counting.push_back(&employment);
        }
    }
    return counting;
}

/// True when nothing that the person has not told us could add to these entries.
bool tellsAll(const LeafCase& leafCase, const std::vector<const Employment*>& counting) {
    if (leafCase.isComplete("employments")) {
        return true;
    }
    return leafCase.leaf.tenureOf == TenureOf::Rung &&
           std::any_of(counting.begin(), counting.end(),
                       [](const Employment* employment) { return employment->from.has_value(); });
}

/// The time that a tenure leaf counts.
struct TimeTold {
    std::vector<Stretch> stretches;
    std::vector<Evidence> evidence;
    months atLeast{0};
    months atMost{0};
    bool isAll = false; ///< Nothing that we were not told could add to it.

    bool saysSomething() const { return isAll || !evidence.empty(); }
};

TimeTold timeTold(const LeafCase& leafCase) {
    const std::vector<const Employment*> counting = employmentsThatCount(leafCase);
    TimeTold told;
    for (const Employment* employment : counting) {
        told.stretches.push_back({employment->from, employment->until});
        if (employment->from && employment->from->first() <= leafCase.today) {
            told.evidence.push_back({EvidenceKind::Employment, employment->key});
        }
    }
    told.atLeast = monthsServed(told.stretches, Reading::Least, leafCase.today);
    told.atMost = monthsServed(told.stretches, Reading::Most, leafCase.today);
    told.isAll = tellsAll(leafCase, counting);
    return told;
}

Message detailOfTenure(const TimeTold& told, months asked, RequirementState state) {
    if (state == RequirementState::Met) {
        return {"requirement.detail.tenure.have", {{"have", told.atLeast}}};
    }
    if (told.saysSomething()) {
        return {"requirement.detail.tenure.short", {{"have", told.atLeast}, {"need", asked}}};
    }
    return {"requirement.detail.unknown", {}};
}

/// What one id of a duty leaf comes to.
struct DutyOfId {
    Id id;
    std::vector<DutyDone> entries;
    bool metAtLeast = false;
    bool metAtMost = false;
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
        duty.metAtMost = !leafCase.isComplete("duties");
        return duty;
    }
    duty.metAtLeast = isDone(leafCase, duty.entries, Reading::Least);
    duty.metAtMost = isDone(leafCase, duty.entries, Reading::Most);
    const auto stretches = stretchesOf(leafCase, duty.entries, Reading::Least);
    duty.served = monthsServed(stretches, Reading::Least, leafCase.today);
    if (leafCase.leaf.amount.value) {
        duty.metByTimeOn = servedOn(stretches, wholeMonthsFor(*leafCase.leaf.amount.value), leafCase.today);
    } else if (duty.metAtLeast) {
        duty.metByTimeOn = leafCase.today;
    }
    return duty;
}

/// Which of two says more about the person; the earlier one where they are alike.
bool saysMore(const DutyOfId& left, const DutyOfId& right) {
    const auto rank = [](const DutyOfId& duty) {
        return std::tuple{duty.metAtLeast, !duty.entries.empty(), duty.metAtMost, duty.served};
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

LeafFinding assessTenure(const LeafCase& leafCase) {
    const TimeTold told = timeTold(leafCase);
    const auto& need = leafCase.leaf.amount.value;
    LeafFinding finding;
    finding.answerForm = AnswerForm::Day;
    finding.evidence = told.evidence;
    if (told.saysSomething()) {
        finding.progress = Progress{static_cast<double>(told.atLeast.count()), need};
    }
    if (!need) {
        finding.state = RequirementState::Unpublished;
        finding.detail = told.saysSomething()
                             ? Message{"requirement.detail.tenure.unpublished", {{"have", told.atLeast}}}
                             : Message{"requirement.detail.unpublished", {}};
        return finding;
    }
    const months asked = wholeMonthsFor(*need);
    finding.state = stateOf(told.atLeast >= asked, !told.isAll || told.atMost >= asked);
    finding.metByTimeOn = servedOn(told.stretches, asked, leafCase.today);
    finding.detail = detailOfTenure(told, asked, finding.state);
    if (finding.state == RequirementState::NotYet) {
        finding.nextAction = finding.metByTimeOn
                                 ? Message{"action.tenure.wait", {{"on", exactly(*finding.metByTimeOn)}}}
                                 : Message{"action.tenure.not-yet", {{"need", asked}}};
    }
    return finding;
}

LeafFinding assessDuty(const LeafCase& leafCase) {
    bool metAtMost = false;
    std::optional<Date> metByTimeOn;
    for (const Id& id : leafCase.leaf.ids) {
        const DutyOfId duty = dutyOf(leafCase, id);
        metAtMost = metAtMost || duty.metAtMost;
        if (duty.metByTimeOn && (!metByTimeOn || *duty.metByTimeOn < *metByTimeOn)) {
            metByTimeOn = duty.metByTimeOn;
        }
    }
    const DutyOfId best = bestDuty(leafCase);
    LeafFinding finding;
    finding.state = stateOf(best.metAtLeast, metAtMost);
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
    // How long is asked, but not published: what is done already is still shown.
    if (leafCase.leaf.amount.unpublished) {
        finding.state = RequirementState::Unpublished;
        finding.detail = {"requirement.detail.unpublished", {}};
        finding.metByTimeOn.reset();
        finding.nextAction.reset();
    }
    return finding;
}

} // namespace nextrung::core
