// Documents: one function for each kind of document; each reads its members into core types and logs what is
// wrong.
#pragma once
#include "content/phrases/phrases.h"
#include "content/reader/vocabulary.h"
#include "core/catalog/catalog.h"

#include <map>
#include <string>
#include <vector>

namespace nextrung::content {

core::PackInfo readPackInfo(Fields& fields);
/// Ids of the packs that a pack needs, each with its place.
using Needs = std::vector<std::pair<core::Id, Node>>;
Needs readNeeds(Fields& fields);

/// The O*NET-SOC code of the field `soc`; empty when there is none.
std::string readSoc(Fields& fields);

/// Declares all entities and terms of the document; only base may have education levels, since their order
/// ranks them.
void readEntities(Fields& fields, const PackScope& scope, Vocabulary& vocabulary);

core::Questionnaire readQuestionnaire(Fields& fields);
core::ScoreWeights readScoring(Fields& fields);

/// Declares what pathways and institutions will be referred to by, before any of them is read.
void declarePathways(const Node& document, const PackScope& scope, Vocabulary& vocabulary);
void declareRungs(const Node& document, const PackScope& scope, Vocabulary& vocabulary);

std::vector<core::Pathway> readPathways(Fields& fields, const PackScope& scope, Vocabulary& vocabulary);
std::vector<core::Program> readPrograms(Fields& fields, const PackScope& scope, Vocabulary& vocabulary);
core::Institution readInstitution(Fields& fields, const PackScope& scope, Vocabulary& vocabulary);

/// Puts the phrases of the document into `phrases`.
void readPhrases(Fields& fields, const PackScope& scope, Vocabulary& vocabulary,
                 std::map<std::string, Phrase>& phrases);

} // namespace nextrung::content
