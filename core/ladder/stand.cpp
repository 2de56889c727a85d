#include "core/ladder/stand.h"

#include "core/profile/work.h"

#include <algorithm>
#include <iterator>

namespace nextrung::core {

namespace {

std::optional<std::size_t> indexOf(const Ladder& ladder, const Id& rung) {
    const auto found = std::find_if(ladder.rungs.begin(), ladder.rungs.end(),
                                    [&rung](const Rung& candidate) { return candidate.id == rung; });
    if (found == ladder.rungs.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - ladder.rungs.begin());
}

const Ladder* findLadder(const Institution& institution, const Id& ladder) {
    const auto found = std::find_if(institution.ladders.begin(), institution.ladders.end(),
                                    [&ladder](const Ladder& candidate) { return candidate.id == ladder; });
    return found == institution.ladders.end() ? nullptr : &*found;
}

/// Where the person's title is, seen from one ladder.
struct TitlePlace {
    std::optional<std::size_t> index; ///< On this ladder.
    bool isUnknown = false;
    bool isJustBelow = false; ///< On the ladder that this one continues, high enough for its lowest rung.
};

/// The title on the ladders that `ladder` continues, directly or not.
TitlePlace placeBelow(const Ladder& ladder, const Institution& institution, const Id& rung) {
    const Ladder* above = &ladder;
    // As many steps as there are ladders: a circle, which the reader refuses, would end too.
    for (std::size_t step = 0; step < institution.ladders.size(); ++step) {
        const Ladder* below = findLadder(institution, above->continuesLadder);
        if (below == nullptr) {
            break;
        }
        if (const auto index = indexOf(*below, rung)) {
            const auto follows = indexOf(*below, above->continuesRung);
            return {std::nullopt, false, above == &ladder && follows && *index >= *follows};
        }
        above = below;
    }
    return {std::nullopt, true, false};
}

TitlePlace placeOfTitle(const Ladder& ladder, const Institution& institution, const Employment* employment) {
    if (employment == nullptr || !employment->rung || *employment->rung == unknownRung) {
        return {std::nullopt, true, false};
    }
    if (const auto index = indexOf(ladder, *employment->rung)) {
        return {index, false, false};
    }
    return placeBelow(ladder, institution, *employment->rung);
}

const RungOverlay* overlayOf(const Institution& institution, const Id& site, const Id& rung) {
    const Site* place = institution.findSite(site);
    if (place == nullptr) {
        return nullptr;
    }
    const auto found = std::find_if(place->overlays.begin(), place->overlays.end(),
                                    [&rung](const RungOverlay& overlay) { return overlay.rung == rung; });
    return found == place->overlays.end() ? nullptr : &*found;
}

void markFromSite(Assessment& node, const std::vector<Id>& fromSite) {
    node.fromSite = std::find(fromSite.begin(), fromSite.end(), node.requirement) != fromSite.end();
    for (Assessment& child : node.children) {
        markFromSite(child, fromSite);
    }
}

std::optional<std::int64_t> payStep(const Figure* below, const Figure* above) {
    if (below == nullptr || above == nullptr || below->unit != above->unit || below->isRange() ||
        above->isRange()) {
        return std::nullopt;
    }
    return above->lowHundredths - below->lowHundredths;
}

const Figure* payOf(const Rung& rung) {
    return rung.pay ? &*rung.pay : nullptr;
}

/// Pay of the rung under the one at `index`; under the lowest one, of the rung that it continues from.
const Figure* payBelow(const Ladder& ladder, const Institution& institution, std::size_t index) {
    if (index > 0) {
        return payOf(ladder.rungs[index - 1]);
    }
    const Ladder* below = findLadder(institution, ladder.continuesLadder);
    const auto follows = below == nullptr ? std::nullopt : indexOf(*below, ladder.continuesRung);
    return follows ? payOf(below->rungs[*follows]) : nullptr;
}

/// One call of `standOn`.
struct StandCase {
    const Ladder& ladder; ///< With the site's changes.
    const Institution& institution;
    const Profile& profile;
    Date today;
    const EntityIndex& entities;
    const Employment* employment;
    TitlePlace title;
    Id site;
};

Assessment assessRung(const StandCase& standCase, const Rung& rung) {
    AssessContext context;
    context.entities = &standCase.entities;
    context.institution = standCase.institution.id;
    // A title that no ladder has is no rung to count time on.
    context.rung = standCase.title.isUnknown ? Id{unknownRung} : *standCase.employment->rung;
    Assessment root = assess(rung.requirements, standCase.profile, standCase.today, context);
    if (rung.requirementsUnpublished) {
        markUnpublished(root);
    }
    return root;
}

void takeDuties(const StandCase& standCase, const Rung& rung, RungStanding& standing) {
    standing.duties = rung.duties;
    std::copy_if(rung.duties.begin(), rung.duties.end(), std::back_inserter(standing.dutiesDone),
                 [&](const Id& duty) {
                     return doesDuty(standCase.profile, duty, standCase.institution.id, standCase.today);
                 });
    const int all = static_cast<int>(rung.duties.size());
    standing.dutiesNeeded = rung.enoughDuties > 0 ? std::min(rung.enoughDuties, all) : all;
}

RungStanding standOnRung(const StandCase& standCase, std::size_t index) {
    const Rung& rung = standCase.ladder.rungs[index];
    RungStanding standing;
    standing.rung = rung.id;
    standing.title = rung.title;
    standing.held = standCase.title.index && index <= *standCase.title.index;
    standing.isTitle = standCase.title.index == index;
    standing.requirements = assessRung(standCase, rung);
    standing.requirementsUnpublished = rung.requirementsUnpublished;
    standing.pay = rung.pay;
    standing.payStepHundredths =
        payStep(payBelow(standCase.ladder, standCase.institution, index), payOf(rung));
    standing.moveUp = rung.moveUp;
    standing.windows = rung.windows;
    standing.decidedBy = rung.decidedBy;
    standing.summary = rung.summary;
    takeDuties(standCase, rung, standing);
    if (const RungOverlay* overlay = overlayOf(standCase.institution, standCase.site, rung.id)) {
        for (const Requirement& added : overlay->add) {
            standing.fromSite.push_back(added.id);
        }
        for (const auto& [replaced, requirement] : overlay->replace) {
            standing.fromSite.push_back(requirement.id);
        }
    }
    markFromSite(standing.requirements, standing.fromSite);
    return standing;
}

/// The highest rung of whose duties the person does enough, each one between likewise.
void searchByWork(std::size_t first, Standing& standing) {
    for (std::size_t index = first; index < standing.rungs.size(); ++index) {
        const RungStanding& rung = standing.rungs[index];
        if (rung.duties.empty()) {
            standing.workSearchEndedAt = rung.rung;
            return;
        }
        if (static_cast<int>(rung.dutiesDone.size()) < rung.dutiesNeeded) {
            return;
        }
        standing.byWork = rung.rung;
    }
}

RungRange rangeOf(const std::vector<RungStanding>& rungs) {
    RungRange range;
    for (const RungStanding& rung : rungs) {
        if (rung.requirements.state == RequirementState::Met) {
            range.low = rung.rung;
        }
        if (rung.requirements.state != RequirementState::NotYet) {
            range.high = rung.rung;
        }
    }
    return range;
}

/// The rung to reach next; nullopt above the highest one and where the person is not near this ladder.
std::optional<std::size_t> indexOfNext(const StandCase& standCase, const Standing& standing) {
    std::size_t next = 0;
    if (standCase.title.index) {
        next = *standCase.title.index + 1;
    } else if (standCase.title.isUnknown && standing.range->low) {
        next = *indexOf(standCase.ladder, *standing.range->low) + 1;
    } else if (!standCase.title.isUnknown && !standCase.title.isJustBelow) {
        return std::nullopt;
    }
    return next < standing.rungs.size() ? std::optional{next} : std::nullopt;
}

} // namespace

void markUnpublished(Assessment& root) {
    if (root.state == RequirementState::NotYet) {
        return;
    }
    root.state = RequirementState::Unpublished;
    root.metByTimeOn.reset();
    root.expires.reset();
    root.endsSoon = false;
}

Standing standOn(const Ladder& ladder, const Institution& institution, const Profile& profile, Date today,
                 const EntityIndex& entities) {
    const Employment* employment = employmentAt(profile, institution.id);
    const Id saidSite = employment == nullptr ? Id{} : employment->site.value_or(Id{});
    const Id site = institution.findSite(saidSite) == nullptr ? Id{} : saidSite;
    const Ladder here = ladderAt(ladder, institution, site);
    const StandCase standCase{
        here, institution, profile, today, entities, employment, placeOfTitle(here, institution, employment),
        site};
    Standing standing;
    standing.institution = institution.id;
    standing.site = site;
    standing.ladder = ladder.id;
    standing.levelUnknown = standCase.title.isUnknown;
    for (std::size_t index = 0; index < here.rungs.size(); ++index) {
        standing.rungs.push_back(standOnRung(standCase, index));
    }
    if (standCase.title.index) {
        standing.byTitle = here.rungs[*standCase.title.index].id;
    }
    if (standing.levelUnknown) {
        standing.range = rangeOf(standing.rungs);
    }
    searchByWork(standCase.title.index ? *standCase.title.index + 1 : 0, standing);
    if (const auto next = indexOfNext(standCase, standing)) {
        standing.next = standing.rungs[*next].rung;
        standing.rungs[*next].isNext = true;
    }
    for (RungStanding& rung : standing.rungs) {
        rung.isWork = standing.byWork == rung.rung;
    }
    return standing;
}

const RungStanding* findRung(const Standing& standing, const Id& rung) {
    const auto found =
        std::find_if(standing.rungs.begin(), standing.rungs.end(),
                     [&rung](const RungStanding& candidate) { return candidate.rung == rung; });
    return found == standing.rungs.end() ? nullptr : &*found;
}

std::vector<RungStanding> nextRungs(const Standing& standing, const Institution& institution,
                                    const Profile& profile, Date today, const EntityIndex& entities) {
    std::vector<RungStanding> next;
    const auto take = [&next](const Standing& from) {
        if (from.next) {
            next.push_back(*findRung(from, *from.next));
        }
    };
    take(standing);
    for (const Ladder& ladder : institution.ladders) {
        if (ladder.id == standing.ladder || ladder.continuesLadder.empty() || standing.levelUnknown) {
            continue;
        }
        const Standing branch = standOn(ladder, institution, profile, today, entities);
        if (!branch.levelUnknown && !branch.byTitle) {
            take(branch);
        }
    }
    const auto branches = standing.next ? next.begin() + 1 : next.begin();
    std::sort(branches, next.end(),
              [](const RungStanding& left, const RungStanding& right) { return left.rung < right.rung; });
    return next;
}

} // namespace nextrung::core
