#include "core/advice/next_step.h"

#include <algorithm>

namespace nextrung::core {

namespace {

/// How many children are still to be met before the root is.
std::int64_t leftOf(const Assessment& root) {
    const auto met = std::count_if(root.children.begin(), root.children.end(), [](const Assessment& child) {
        return child.state == RequirementState::Met;
    });
    return std::max<std::int64_t>(1, root.needed - met);
}

std::optional<NextStep> stepTowards(const Assessment& root, const LocalizedText& where, const Id& pathway) {
    const Assessment* first = firstStep(root);
    if (first == nullptr) {
        return std::nullopt;
    }
    const Message reason{"next-step.reason.left", {{"where", where}, {"left", leftOf(root)}}};
    return NextStep{*first->nextAction, reason, first->requirement, pathway};
}

const char* moveUpAction(MoveUp moveUp) {
    switch (moveUp) {
    case MoveUp::InPlace:
        return "action.move-up.in-place";
    case MoveUp::Opening:
        return "action.move-up.opening";
    case MoveUp::Unpublished:
        break;
    }
    return "action.move-up.unpublished";
}

std::optional<NextStep> stepOnRung(const RungStanding& rung) {
    if (rung.requirements.state == RequirementState::Met) {
        return NextStep{{moveUpAction(rung.moveUp), {{"rung", rung.title}}},
                        {"next-step.reason.all-met", {{"where", rung.title}}},
                        {},
                        {}};
    }
    if (auto step = stepTowards(rung.requirements, rung.title, {})) {
        return step;
    }
    if (rung.requirementsUnpublished) {
        return NextStep{{"action.rung-requirements.unpublished", {{"rung", rung.title}}},
                        {"next-step.reason.ask-level", {}},
                        {},
                        {}};
    }
    return std::nullopt;
}

bool isLevelOpen(const Standing& standing) {
    return standing.levelUnknown &&
           (!standing.range || !standing.range->low || standing.range->low != standing.range->high);
}

std::optional<NextStep> stepOnLadder(const Advice& advice, const std::vector<RungStanding>& next) {
    if (!advice.standing) {
        return std::nullopt;
    }
    if (isLevelOpen(*advice.standing)) {
        return NextStep{{"action.ask-level", {}}, {"next-step.reason.ask-level", {}}, {}, {}};
    }
    for (const RungStanding& rung : next) {
        if (auto step = stepOnRung(rung)) {
            return step;
        }
    }
    return std::nullopt;
}

std::optional<NextStep> stepOnPath(const PathwayAdvice& path, const std::vector<RungStanding>& next) {
    if (path.kind == PathwayKind::NextRung) {
        const auto rung = std::find_if(next.begin(), next.end(), [&path](const RungStanding& candidate) {
            return path.id.ends_with("/" + candidate.rung);
        });
        return rung == next.end() ? std::nullopt : stepOnRung(*rung);
    }
    if (path.requirements.state == RequirementState::Met) {
        return NextStep{{"action.path.start", {{"path", path.title}}},
                        {"next-step.reason.all-met", {{"where", path.title}}},
                        {},
                        path.id};
    }
    return stepTowards(path.requirements, path.title, path.id);
}

std::optional<NextStep> stepOnPaths(const Advice& advice, const std::vector<RungStanding>& next) {
    for (const PathwayAdvice& path : advice.paths.pathways) {
        if (auto step = stepOnPath(path, next)) {
            return step;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<NextStep> nextStepOf(const Advice& advice, const std::vector<RungStanding>& next) {
    if (!advice.chosenKind && !advice.classification.enoughAnswers) {
        return NextStep{{"action.answer-questions", {}}, {"next-step.reason.answer-questions", {}}, {}, {}};
    }
    if (advice.kind == Kind::Springboard) {
        auto step = stepOnPaths(advice, next);
        return step ? step : stepOnLadder(advice, next);
    }
    auto step = stepOnLadder(advice, next);
    return step ? step : stepOnPaths(advice, next);
}

} // namespace nextrung::core
