#include "core/advice/advice.h"

#include "core/advice/ask.h"
#include "core/advice/next_step.h"

#include <algorithm>

namespace nextrung::core {

namespace {

bool fits(Aim aim, Kind kind) {
    const auto side = sideOf(aim);
    if (!side || kind == Kind::Exploring) {
        return true;
    }
    return *side == (kind == Kind::Springboard ? Side::Springboard : Side::Career);
}

/// The aim that an answer to `item` names, when it is one of the kind's side.
std::optional<Aim> aimFrom(const Answers& answers, std::string_view item, Kind kind) {
    const auto chosen = answers.chosen.find(Id{item});
    if (chosen == answers.chosen.end() || chosen->second.empty()) {
        return std::nullopt;
    }
    const auto aim = aimOf(Id{item}, chosen->second.front());
    return aim && fits(*aim, kind) ? aim : std::nullopt;
}

/// The item that asks about the kind's own side comes first.
std::optional<Aim> aimFromAnswers(const Answers& answers, Kind kind) {
    const bool growFirst = kind == Kind::Career;
    const auto first = aimFrom(answers, growFirst ? growItem : pullItem, kind);
    return first ? first : aimFrom(answers, growFirst ? pullItem : growItem, kind);
}

/// The side whose aims are offered first; exploring, the one that the person leans to.
Side ownSide(Kind kind, const Classification& classification) {
    const Kind told = kind == Kind::Exploring ? classification.leaning.value_or(Kind::Springboard) : kind;
    return told == Kind::Career ? Side::Career : Side::Springboard;
}

std::set<Aim> aimsServed(const Catalog& catalog, const std::vector<RungStanding>& next) {
    std::set<Aim> served;
    for (const Pathway& pathway : catalog.pathways) {
        served.insert(pathway.aims.begin(), pathway.aims.end());
    }
    for (const RungStanding& rung : next) {
        const auto aims = aimsOfNextRung(rung.moveUp);
        served.insert(aims.begin(), aims.end());
    }
    return served;
}

std::vector<Aim> aimsOffered(const std::set<Aim>& served, Side own) {
    const Side other = own == Side::Career ? Side::Springboard : Side::Career;
    std::vector<Aim> offered;
    for (const Side side : {own, other}) {
        std::copy_if(allAims.begin(), allAims.end(), std::back_inserter(offered),
                     [&](Aim aim) { return sideOf(aim) == side && served.count(aim) > 0; });
    }
    offered.push_back(Aim::NotSure);
    return offered;
}

bool hasRung(const Ladder& ladder, const std::optional<Id>& rung) {
    return std::any_of(ladder.rungs.begin(), ladder.rungs.end(),
                       [&rung](const Rung& candidate) { return candidate.id == rung; });
}

/// Before another: one that has the person's rung, then one that continues no other, then by id.
bool comesBefore(const Ladder& left, const Ladder& right, const std::optional<Id>& rung) {
    const auto rank = [&rung](const Ladder& ladder) {
        return std::tuple{!hasRung(ladder, rung), !ladder.continuesLadder.empty(), ladder.id};
    };
    return rank(left) < rank(right);
}

const Institution* ownInstitution(const Catalog& catalog, const Profile& profile) {
    const Employment* employment = profile.currentEmployment();
    if (employment == nullptr || !employment->institution) {
        return nullptr;
    }
    return catalog.findInstitution(*employment->institution);
}

std::optional<Standing> standingOf(const Catalog& catalog, const Profile& profile, Date today) {
    const Institution* institution = ownInstitution(catalog, profile);
    if (institution == nullptr || institution->ladders.empty()) {
        return std::nullopt;
    }
    const auto& rung = profile.currentEmployment()->rung;
    const auto ladder = std::min_element(
        institution->ladders.begin(), institution->ladders.end(),
        [&rung](const Ladder& left, const Ladder& right) { return comesBefore(left, right, rung); });
    return standOn(*ladder, *institution, profile, today, catalog.entities);
}

std::vector<RungStanding> nextRungsOf(const Catalog& catalog, const Profile& profile,
                                      const std::optional<Standing>& standing, Date today) {
    if (!standing) {
        return {};
    }
    return nextRungs(*standing, *ownInstitution(catalog, profile), profile, today, catalog.entities);
}

/// What the interview would have asked and has no answer says as little as a question that was skipped.
Answers withAbsentAsSkipped(const Questionnaire& questionnaire, Answers answers) {
    for (const Id& item : replayInterview(questionnaire, answers).items)
        if (!answers.chosen.contains(item))
            answers.skipped.insert(item);
    return answers;
}

} // namespace

Advice advise(const Catalog& catalog, const Profile& profile, Date today) {
    Advice advice;
    advice.today = today;
    advice.questionnaireVersion = catalog.questionnaire.version;
    advice.classification = classify(catalog.questionnaire, profile.answers);
    advice.chosenKind = profile.chosenKind;
    advice.kind = profile.chosenKind.value_or(advice.classification.kind);
    advice.aim = profile.aim ? profile.aim : aimFromAnswers(profile.answers, advice.kind);
    advice.aimFromAnswers = !profile.aim && advice.aim;
    advice.notYetMa = isNotYetMa(profile);
    advice.standing = standingOf(catalog, profile, today);
    const std::vector<RungStanding> next = nextRungsOf(catalog, profile, advice.standing, today);
    advice.aimsOffered = aimsOffered(aimsServed(catalog, next), ownSide(advice.kind, advice.classification));
    const Standing* standing = advice.standing ? &*advice.standing : nullptr;
    advice.paths = recommend(catalog, profile, advice.kind, advice.aim, standing, today);
    const OpenEnds openEnds{catalog, standing, next, advice.paths};
    advice.ask = askItems(openEnds);
    advice.questions = personQuestions(openEnds);
    advice.skippedThatCouldChange = skippedThatCouldChange(
        catalog.questionnaire, withAbsentAsSkipped(catalog.questionnaire, profile.answers));
    advice.nextStep = nextStepOf(advice, next);
    return advice;
}

} // namespace nextrung::core
