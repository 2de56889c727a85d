// Catalog: all installed packs as one read-only view.
#pragma once
#include "core/catalog/entity.h"
#include "core/catalog/term.h"
#include "core/ladder/institution.h"
#include "core/pathways/pathway.h"
#include "core/questionnaire/questionnaire.h"
#include "core/requirements/assess.h"

#include <map>
#include <string>
#include <vector>

namespace nextrung::core {

struct PackInfo {
    Id id;
    std::string version;
    LocalizedText title;
    LocalizedText publisher;
    bool sample = false;
    std::string asOf;

    bool operator==(const PackInfo&) const = default;
};

/// Weights of the four parts of a path's score; they sum to 100.
struct ScoreWeights {
    int fit = 40;
    int readiness = 20;
    int wishes = 25;
    int time = 15;

    bool operator==(const ScoreWeights&) const = default;
};

/// Everything is sorted by id except rungs and options, which content orders; so the order of packs changes
/// nothing.
struct Catalog {
    std::vector<PackInfo> packs;
    Questionnaire questionnaire;
    ScoreWeights weights;
    EntityIndex entities;
    std::vector<Term> terms;
    std::map<Id, Figure> figures; ///< The base pack's, by fact id.
    std::vector<Pathway> pathways;
    std::vector<Program> programs;
    std::vector<Institution> institutions;

    const Institution* findInstitution(const Id& institution) const;
    const Pathway* findPathway(const Id& pathway) const;
    const Entity* findEntity(const Id& entity) const;
    const Term* findTerm(const Id& term) const;
    bool operator==(const Catalog&) const = default;
};

} // namespace nextrung::core
