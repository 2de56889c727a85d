#include "core/pathways/needs.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace nextrung::core {

namespace {

constexpr double hundredths = 100;
constexpr double monthsInAYear = 12;
constexpr double monthsThatHalve = 24;
constexpr double unknownTime = 0.5;
constexpr double unknownWish = 0.75;

std::optional<double> monthsFactor(Unit unit) {
    if (unit == Unit::Months) {
        return 1;
    }
    return unit == Unit::Years ? std::optional{monthsInAYear} : std::nullopt;
}

void takeLength(const Figure& length, LengthFrom from, PathNeeds& needs) {
    if (const auto factor = monthsFactor(length.unit)) {
        needs.monthsLow = static_cast<double>(length.lowHundredths) / hundredths * *factor;
        needs.monthsHigh = static_cast<double>(length.highHundredths) / hundredths * *factor;
        needs.lengthFrom = from;
    }
}

const OwnProgram* ownProgram(const Pathway& pathway, const Profile& profile) {
    const auto found =
        std::find_if(profile.programs.rbegin(), profile.programs.rend(),
                     [&pathway](const OwnProgram& program) { return program.pathway == pathway.id; });
    return found == profile.programs.rend() ? nullptr : &*found;
}

const Program* partnerProgram(const Pathway& pathway, const Catalog& catalog, const Profile& profile) {
    const Employment* employment = profile.currentEmployment();
    if (employment == nullptr || !employment->institution || employment->institution->empty()) {
        return nullptr;
    }
    const Program* first = nullptr;
    for (const Program& program : catalog.programs) {
        const bool serves = program.pathway == pathway.id && program.institution == *employment->institution;
        if (serves && (first == nullptr || program.id < first->id)) {
            first = &program;
        }
    }
    return first;
}

void takeOwnProgram(const OwnProgram& program, PathNeeds& needs) {
    needs.program = program.key;
    needs.hoursPerWeek = program.hoursPerWeek;
    if (program.months) {
        needs.monthsLow = needs.monthsHigh = program.months;
        needs.lengthFrom = LengthFrom::OwnProgram;
    }
}

void takePartnerProgram(const Program& program, PathNeeds& needs) {
    needs.program = program.id;
    if (program.hoursPerWeek) {
        needs.hoursPerWeek = static_cast<double>(program.hoursPerWeek->lowHundredths) / hundredths;
    }
    if (program.nightsWeekends) {
        needs.nightsWeekends = program.nightsWeekends;
    }
    if (program.months) {
        takeLength(*program.months, LengthFrom::PartnerProgram, needs);
    }
}

/// The n-th largest of the children's values: All takes the least of them, Any the most.
double foldTree(const Assessment& node, double unknown,
                const std::function<double(const Assessment&)>& leafValue) {
    if (node.node == NodeKind::Leaf) {
        return leafValue(node);
    }
    std::vector<double> values;
    std::transform(node.children.begin(), node.children.end(), std::back_inserter(values),
                   [&](const Assessment& child) { return foldTree(child, unknown, leafValue); });
    std::sort(values.begin(), values.end(), std::greater<>{});
    const auto needed = static_cast<std::size_t>(std::max(node.needed, 0));
    if (needed == 0) {
        return 1;
    }
    return needed <= values.size() ? values[needed - 1] : unknown;
}

/// Of a rung of which nothing was published the site's own leaves alone do not say when it is reached.
double foldLadder(const PathNeeds& needs, double unknown,
                  const std::function<double(const Assessment&)>& leafValue) {
    const double value = foldTree(*needs.ladder, unknown, leafValue);
    return needs.isLadderUnpublished ? std::min(value, unknown) : value;
}

/// What time alone certainly takes: the n-th smallest of the children's.
int monthsOfTimeAlone(const Assessment& node, Date today) {
    if (node.state == RequirementState::Met) {
        return 0;
    }
    if (node.node == NodeKind::Leaf) {
        const bool onlyTime = node.state == RequirementState::NotYet && node.metByTimeOn;
        return onlyTime ? monthsUntil(*node.metByTimeOn, today) : 0;
    }
    std::vector<int> values;
    std::transform(node.children.begin(), node.children.end(), std::back_inserter(values),
                   [today](const Assessment& child) { return monthsOfTimeAlone(child, today); });
    std::sort(values.begin(), values.end());
    const auto needed = static_cast<std::size_t>(std::max(node.needed, 0));
    return needed == 0 || needed > values.size() ? 0 : values[needed - 1];
}

double keptOf(double atMost, double need) {
    if (need <= 0) {
        return 1;
    }
    return std::clamp(atMost / need, 0.0, 1.0);
}

} // namespace

int monthsUntil(Date date, Date today) {
    const months whole = wholeMonthsBetween(today, date);
    const bool isMore = date > today && plusMonths(today, whole) < date;
    return static_cast<int>(whole.count()) + (isMore ? 1 : 0);
}

PathNeeds needsOf(const Pathway& pathway, const Catalog& catalog, const Profile& profile) {
    PathNeeds needs;
    needs.nightsWeekends = pathway.needs.nightsWeekends;
    needs.leavesEmployer = pathway.needs.leavesEmployer;
    needs.leavesSite = pathway.needs.leavesSite;
    if (pathway.typicalMonths) {
        takeLength(*pathway.typicalMonths, LengthFrom::Typical, needs);
    }
    if (const OwnProgram* own = ownProgram(pathway, profile)) {
        takeOwnProgram(*own, needs);
    } else if (const Program* partner = partnerProgram(pathway, catalog, profile)) {
        takePartnerProgram(*partner, needs);
    }
    return needs;
}

PathNeeds needsOf(const RungStanding& rung, Date today) {
    PathNeeds needs;
    needs.ladder = &rung.requirements;
    needs.isLadderUnpublished = rung.requirementsUnpublished;
    needs.leavesEmployer = false;
    if (rung.moveUp == MoveUp::InPlace) {
        needs.leavesSite = false;
    }
    if (rung.requirements.metByTimeOn) {
        needs.monthsLow = needs.monthsHigh = monthsUntil(*rung.requirements.metByTimeOn, today);
        needs.lengthFrom = LengthFrom::Ladder;
    }
    return needs;
}

double timeShare(const PathNeeds& needs, Date today) {
    const auto share = [](double length) {
        return monthsThatHalve / (monthsThatHalve + std::max(0.0, length));
    };
    if (needs.ladder == nullptr) {
        return needs.monthsLow ? share(*needs.monthsLow) : unknownTime;
    }
    return foldLadder(needs, unknownTime, [&](const Assessment& leaf) {
        if (leaf.state == RequirementState::Met) {
            return 1.0;
        }
        return leaf.metByTimeOn ? share(monthsUntil(*leaf.metByTimeOn, today)) : unknownTime;
    });
}

double monthsKept(const PathNeeds& needs, double atMost, Date today) {
    if (needs.ladder == nullptr) {
        return needs.monthsLow ? keptOf(atMost, *needs.monthsLow) : unknownWish;
    }
    return foldLadder(needs, unknownWish, [&](const Assessment& leaf) {
        if (leaf.state == RequirementState::Met) {
            return 1.0;
        }
        return leaf.metByTimeOn ? keptOf(atMost, monthsUntil(*leaf.metByTimeOn, today)) : unknownWish;
    });
}

std::optional<double> monthsCertain(const PathNeeds& needs, Date today) {
    if (needs.ladder == nullptr) {
        return needs.monthsLow;
    }
    return monthsOfTimeAlone(*needs.ladder, today);
}

} // namespace nextrung::core
