#include "core/catalog/catalog.h"

#include <algorithm>

namespace nextrung::core {

namespace {

template <typename Thing> const Thing* findById(const std::vector<Thing>& things, const Id& id) {
    const auto found =
        std::find_if(things.begin(), things.end(), [&id](const Thing& thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

} // namespace

const Institution* Catalog::findInstitution(const Id& institution) const {
    return findById(institutions, institution);
}

const Pathway* Catalog::findPathway(const Id& pathway) const {
    return findById(pathways, pathway);
}

const Term* Catalog::findTerm(const Id& term) const {
    return findById(terms, term);
}

const Entity* Catalog::findEntity(const Id& entity) const {
    const auto found = entities.find(entity);
    return found == entities.end() ? nullptr : &found->second;
}

} // namespace nextrung::core
