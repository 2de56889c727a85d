#include "core/advice/changes.h"

#include <algorithm>
#include <map>

namespace nextrung::core {
namespace {

const char* keyOf(Kind kind) {
    switch (kind) {
    case Kind::Springboard:
        return "change.kind.springboard";
    case Kind::Career:
        return "change.kind.career";
    default:
        return "change.kind.exploring";
    }
}

bool isSameOrder(const std::vector<PathwayAdvice>& before, const std::vector<PathwayAdvice>& after) {
    return std::equal(
        before.begin(), before.end(), after.begin(), after.end(),
        [](const PathwayAdvice& one, const PathwayAdvice& other) { return one.id == other.id; });
}

using States = std::map<Id, RequirementState>;

void addLeaves(const Assessment& node, States& states) {
    if (node.children.empty())
        states.emplace(node.requirement, node.state);
    for (const Assessment& child : node.children)
        addLeaves(child, states);
}

/// Each requirement once: of the paths, and of the rungs that the person does not hold.
States statesOf(const Advice& advice) {
    States states;
    for (const auto* paths : {&advice.paths.pathways, &advice.paths.outOfReach})
        for (const PathwayAdvice& path : *paths)
            addLeaves(path.requirements, states);
    if (advice.standing)
        for (const RungStanding& rung : advice.standing->rungs)
            if (!rung.held)
                addLeaves(rung.requirements, states);
    return states;
}

/// Those of both that stand otherwise now.
std::int64_t countDifferent(const States& before, const States& after) {
    return std::count_if(before.begin(), before.end(), [&after](const States::value_type& was) {
        const auto is = after.find(was.first);
        return is != after.end() && is->second != was.second;
    });
}

std::int64_t countOf(const std::vector<PathwayAdvice>& paths) {
    return static_cast<std::int64_t>(paths.size());
}

} // namespace

std::vector<Message> changesBetween(const Advice& before, const Advice& after) {
    std::vector<Message> changes;
    if (before.kind != after.kind)
        changes.push_back({keyOf(after.kind), {}});
    const std::vector<PathwayAdvice>& were = before.paths.pathways;
    const std::vector<PathwayAdvice>& are = after.paths.pathways;
    const std::int64_t lost = countOf(after.paths.outOfReach) - countOf(before.paths.outOfReach);
    if (!are.empty() && (were.empty() || were.front().id != are.front().id))
        changes.push_back({"change.first-path", {{"path", are.front().title}}});
    else if (lost == 0 && !isSameOrder(were, are))
        changes.push_back({"change.order", {}});
    if (lost > 0)
        changes.push_back({"change.out-of-reach", {{"count", lost}}});
    else if (lost < 0)
        changes.push_back({"change.within-reach", {{"count", -lost}}});
    const std::int64_t different = countDifferent(statesOf(before), statesOf(after));
    if (different > 0)
        changes.push_back({"change.requirements", {{"count", different}}});
    if (changes.empty())
        changes.push_back({"change.none", {}});
    return changes;
}

} // namespace nextrung::core
