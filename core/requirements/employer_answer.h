// Employer answer: what an employer said to a question of the Ask list, put where a requirement was
// unpublished.
#pragma once
#include "core/profile/profile.h"
#include "core/requirements/requirement.h"

#include <optional>
#include <vector>

namespace nextrung::core {

/// A leaf that an answer made complete, and the answer.
struct FilledLeaf {
    Requirement leaf;
    Id answer; ///< Key of the employer answer.
};

/// True when something of the leaf itself was never published.
bool isUnpublished(const Requirement& leaf);

/// `leaf` with the newest answer that fits its kind: a number for lengths, hours, scores, ages and times; an
/// id for certificates, licenses, courses, duties, skills and education. A yes or no is no rule but a fact:
/// see `employerSaid`. Missing: none where nothing is unpublished, or no answer has the kind's type; free
/// text moves nothing.
std::optional<FilledLeaf> filledByEmployer(const Requirement& leaf,
                                           const std::vector<EmployerAnswer>& answers);

/// The newest yes or no to an unpublished approval, opening, other or scope-of-practice leaf.
/// Missing: nullptr where the leaf is published or nobody said yes or no.
const EmployerAnswer* employerSaid(const Requirement& leaf, const std::vector<EmployerAnswer>& answers);

} // namespace nextrung::core
