#include "core/ladder/institution.h"

#include "core/requirements/employer_answer.h"

#include <algorithm>

namespace nextrung::core {

namespace {

bool isNamedIn(const std::vector<Id>& ids, const Id& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool holds(const Requirement& tree, const Id& id) {
    return tree.id == id || std::any_of(tree.children.begin(), tree.children.end(),
                                        [&id](const Requirement& child) { return holds(child, id); });
}

/// Drops and replaces in all depths; a nested group that loses its last child goes with it.
void applyChanges(Requirement& group, const RungOverlay& overlay) {
    std::vector<Requirement> kept;
    for (Requirement& child : group.children) {
        if (isNamedIn(overlay.drop, child.id)) {
            continue;
        }
        if (const auto replaced = overlay.replace.find(child.id); replaced != overlay.replace.end()) {
            kept.push_back(replaced->second);
            continue;
        }
        const bool hadChildren = !child.children.empty();
        applyChanges(child, overlay);
        if (!hadChildren || !child.children.empty()) {
            kept.push_back(std::move(child));
        }
    }
    group.children = std::move(kept);
}

void apply(const RungOverlay& overlay, Rung& rung) {
    applyChanges(rung.requirements, overlay);
    for (const Requirement& added : overlay.add) {
        // A ladder that has the site's changes already stays as it is.
        if (!holds(rung.requirements, added.id)) {
            rung.requirements.children.push_back(added);
        }
    }
}

} // namespace

const Site* Institution::findSite(const Id& site) const {
    const auto found = std::find_if(sites.begin(), sites.end(),
                                    [&site](const Site& candidate) { return candidate.id == site; });
    return found == sites.end() ? nullptr : &*found;
}

Ladder ladderAt(const Ladder& ladder, const Institution& institution, const Id& site) {
    Ladder result = ladder;
    const Site* place = institution.findSite(site);
    if (place == nullptr) {
        return result;
    }
    for (const RungOverlay& overlay : place->overlays) {
        const auto rung =
            std::find_if(result.rungs.begin(), result.rungs.end(),
                         [&overlay](const Rung& candidate) { return candidate.id == overlay.rung; });
        if (rung != result.rungs.end()) {
            apply(overlay, *rung);
        }
    }
    return result;
}

Requirement withEmployerAnswers(const Requirement& requirement, const std::vector<EmployerAnswer>& answers) {
    if (requirement.node == NodeKind::Leaf) {
        const auto filled = filledByEmployer(requirement, answers);
        return filled ? filled->leaf : requirement;
    }
    Requirement result = requirement;
    for (Requirement& child : result.children) {
        child = withEmployerAnswers(child, answers);
    }
    return result;
}

} // namespace nextrung::core
