#include "core/pathways/recommend.h"

#include "core/pathways/aim.h"
#include "core/pathways/limits.h"
#include "core/pathways/needs.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace nextrung::core {

namespace {

constexpr int tenths = 10;

/// Why a path fits: the first that is true.
enum class Fit { ServesAim, SameSide, WhileExploring, OtherSide };

double shareOf(Fit fit) {
    switch (fit) {
    case Fit::ServesAim:
        return 1;
    case Fit::SameSide:
        return 0.6;
    case Fit::WhileExploring:
        return 0.5;
    case Fit::OtherSide:
        break;
    }
    return 0.2;
}

/// One call of `recommend`.
struct Wanted {
    const Catalog& catalog;
    const Profile& profile;
    Kind kind;
    std::optional<Aim> aim;
    const Standing* standing;
    Date today;
};

/// A path before it is scored.
struct Candidate {
    PathwayAdvice advice;
    std::vector<Aim> aims;
    bool workSaysSo = false; ///< A next rung whose work the person does already.
};

Fit fitOf(const Wanted& wanted, const Candidate& candidate) {
    const bool hasAim = wanted.aim && *wanted.aim != Aim::NotSure;
    if (hasAim &&
        std::find(candidate.aims.begin(), candidate.aims.end(), *wanted.aim) != candidate.aims.end()) {
        return Fit::ServesAim;
    }
    if (wanted.kind == Kind::Exploring) {
        return Fit::WhileExploring;
    }
    const Side side = wanted.kind == Kind::Springboard ? Side::Springboard : Side::Career;
    return sideOf(candidate.advice.kind) == side ? Fit::SameSide : Fit::OtherSide;
}

int tenthsOf(int weight, double share) {
    return static_cast<int>(std::lround(static_cast<double>(weight * tenths) * std::clamp(share, 0.0, 1.0)));
}

const char* aimReason(Aim aim) {
    switch (aim) {
    case Aim::Nurse:
        return "path.reason.aim.nurse";
    case Aim::OtherLicense:
        return "path.reason.aim.other-license";
    case Aim::DoctorPa:
        return "path.reason.aim.doctor-pa";
    case Aim::HealthAdministration:
        return "path.reason.aim.health-administration";
    case Aim::Outside:
        return "path.reason.aim.outside";
    case Aim::Lead:
        return "path.reason.aim.lead";
    case Aim::Teach:
        return "path.reason.aim.teach";
    case Aim::Specialize:
        return "path.reason.aim.specialize";
    case Aim::Recognized:
        return "path.reason.aim.recognized";
    case Aim::Stay:
    case Aim::NotSure:
        break;
    }
    return "path.reason.aim.stay";
}

/// The person's own words for the aim, where an answer holds them.
std::optional<LocalizedText> wordsForAim(const Wanted& wanted, Aim aim) {
    for (const auto& item : {Id{pullItem}, Id{growItem}}) {
        const auto option = optionFor(wanted.profile.answers, item, aim);
        const Item* asked = option ? wanted.catalog.questionnaire.find(item) : nullptr;
        const Option* chosen = asked == nullptr ? nullptr : findOption(*asked, *option);
        if (chosen != nullptr && isNotYetMa(wanted.profile)) {
            return findOption(inWordsForNotYetMa(*asked), *option)->text;
        }
        if (chosen != nullptr) {
            return chosen->text;
        }
    }
    return std::nullopt;
}

Message fitReason(const Wanted& wanted, Fit fit) {
    switch (fit) {
    case Fit::ServesAim:
        if (const auto words = wordsForAim(wanted, *wanted.aim)) {
            return {"path.reason.said", {{"answer", *words}}};
        }
        return {aimReason(*wanted.aim), {}};
    case Fit::SameSide:
        return {wanted.kind == Kind::Springboard ? "path.reason.kind.springboard" : "path.reason.kind.career",
                {}};
    case Fit::WhileExploring:
        return {"path.reason.exploring", {}};
    case Fit::OtherSide:
        break;
    }
    return {"path.reason.other-side", {}};
}

/// What else speaks for a path, each with the points that it brings; the ladder's own come before those.
std::vector<Message> furtherReasons(const Wanted& wanted, const Candidate& candidate,
                                    const PathNeeds& needs) {
    const PathwayAdvice& advice = candidate.advice;
    const ScoreWeights& weights = wanted.catalog.weights;
    std::vector<std::pair<int, Message>> reasons;
    if (candidate.workSaysSo) {
        reasons.emplace_back(weights.fit * tenths, Message{"path.reason.work", {}});
    }
    if (advice.kind == PathwayKind::NextRung) {
        reasons.emplace_back(weights.fit * tenths, Message{"path.reason.next-rung", {}});
    }
    if (advice.requirements.met > 0) {
        reasons.emplace_back(advice.parts.readinessTenths,
                             Message{"path.reason.ready",
                                     {{"met", std::int64_t{advice.requirements.met}},
                                      {"total", std::int64_t{advice.requirements.total}}}});
    }
    if (keepsEveryWish(wanted.profile.limits, needs, wanted.today)) {
        reasons.emplace_back(advice.parts.wishesTenths, Message{"path.reason.wishes-kept", {}});
    }
    constexpr double shortPath = 24;
    if (advice.monthsLow && *advice.monthsLow > 0 && *advice.monthsLow <= shortPath) {
        const months length{static_cast<int>(std::ceil(*advice.monthsLow))};
        reasons.emplace_back(advice.parts.timeTenths, Message{"path.reason.short", {{"months", length}}});
    }
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const auto& left, const auto& right) { return left.first > right.first; });
    std::vector<Message> messages;
    for (auto& reason : reasons) {
        messages.push_back(std::move(reason.second));
    }
    return messages;
}

std::vector<Message> reasonsFor(const Wanted& wanted, const Candidate& candidate, Fit fit,
                                const PathNeeds& needs) {
    std::vector<Message> reasons = furtherReasons(wanted, candidate, needs);
    // That it is the other kind's way is said, but last: it is no reason to take it.
    reasons.insert(fit == Fit::OtherSide ? reasons.end() : reasons.begin(), fitReason(wanted, fit));
    return reasons;
}

PathwayAdvice scored(const Wanted& wanted, Candidate candidate, const PathNeeds& needs) {
    const ScoreWeights& weights = wanted.catalog.weights;
    const Fit fit = fitOf(wanted, candidate);
    PathwayAdvice& advice = candidate.advice;
    advice.parts.fitTenths = tenthsOf(weights.fit, shareOf(fit));
    advice.parts.readinessTenths = tenthsOf(weights.readiness, readiness(advice.requirements));
    advice.parts.wishesTenths =
        tenthsOf(weights.wishes, wishesKept(wanted.profile.limits, needs, wanted.today));
    advice.parts.timeTenths = tenthsOf(weights.time, timeShare(needs, wanted.today));
    advice.monthsLow = needs.monthsLow;
    advice.monthsHigh = needs.monthsHigh;
    advice.hoursPerWeek = needs.hoursPerWeek;
    advice.lengthFrom = needs.lengthFrom;
    advice.program = needs.program;
    advice.brokenWishes = brokenWishes(wanted.profile.limits, needs, wanted.today);
    advice.outOfReach = brokenFirmLimit(wanted.profile.limits, needs, wanted.today);
    advice.reasons = reasonsFor(wanted, candidate, fit, needs);
    return candidate.advice;
}

PathwayAdvice adviceFor(const Wanted& wanted, const Pathway& pathway) {
    Candidate candidate;
    candidate.aims = pathway.aims;
    candidate.advice.id = pathway.id;
    candidate.advice.kind = pathway.kind;
    candidate.advice.title = pathway.title;
    candidate.advice.pay = pathway.pay;
    AssessContext context;
    context.entities = &wanted.catalog.entities;
    candidate.advice.requirements = assess(pathway.requirements, wanted.profile, wanted.today, context);
    if (pathway.littlePublished && pathway.requirements.children.empty()) {
        markUnpublished(candidate.advice.requirements);
    }
    return scored(wanted, std::move(candidate), needsOf(pathway, wanted.catalog, wanted.profile));
}

/// The work of a rung is done when the highest rung by work is this one or above it.
bool workReaches(const Standing& standing, const Id& rung) {
    const auto at = [&standing](const Id& id) {
        return std::find_if(standing.rungs.begin(), standing.rungs.end(),
                            [&id](const RungStanding& candidate) { return candidate.rung == id; });
    };
    return standing.byWork && at(rung) != standing.rungs.end() && at(*standing.byWork) >= at(rung);
}

PathwayAdvice adviceFor(const Wanted& wanted, const RungStanding& rung) {
    Candidate candidate;
    candidate.aims = aimsOfNextRung(rung.moveUp);
    candidate.workSaysSo = workReaches(*wanted.standing, rung.rung);
    candidate.advice.id = wanted.standing->institution + "/" + rung.rung;
    candidate.advice.kind = PathwayKind::NextRung;
    candidate.advice.title = rung.title;
    candidate.advice.pay = rung.pay;
    candidate.advice.requirements = rung.requirements;
    return scored(wanted, std::move(candidate), needsOf(rung, wanted.today));
}

void sortBestFirst(std::vector<PathwayAdvice>& pathways) {
    std::sort(pathways.begin(), pathways.end(), [](const PathwayAdvice& left, const PathwayAdvice& right) {
        const int leftSum = left.parts.sumTenths();
        const int rightSum = right.parts.sumTenths();
        return leftSum != rightSum ? leftSum > rightSum : left.id < right.id;
    });
}

} // namespace

Recommendation recommend(const Catalog& catalog, const Profile& profile, Kind kind, std::optional<Aim> aim,
                         const Standing* standing, Date today) {
    const Wanted wanted{catalog, profile, kind, aim, standing, today};
    std::vector<PathwayAdvice> all;
    for (const Pathway& pathway : catalog.pathways) {
        all.push_back(adviceFor(wanted, pathway));
    }
    const Institution* institution =
        standing == nullptr ? nullptr : catalog.findInstitution(standing->institution);
    if (institution != nullptr) {
        for (const RungStanding& rung :
             nextRungs(*standing, *institution, profile, today, catalog.entities)) {
            all.push_back(adviceFor(wanted, rung));
        }
    }
    Recommendation recommendation;
    for (PathwayAdvice& advice : all) {
        auto& list = advice.outOfReach ? recommendation.outOfReach : recommendation.pathways;
        list.push_back(std::move(advice));
    }
    sortBestFirst(recommendation.pathways);
    sortBestFirst(recommendation.outOfReach);
    return recommendation;
}

} // namespace nextrung::core
