#include "core/requirements/employer_answer.h"

#include <algorithm>

namespace nextrung::core {

namespace {

bool asksForNumber(LeafKind kind) {
    switch (kind) {
    case LeafKind::Tenure:
    case LeafKind::TrainingHours:
    case LeafKind::Rating:
    case LeafKind::Age:
    case LeafKind::Duty:
    case LeafKind::Skill:
        return true;
    default:
        return false;
    }
}

bool asksForId(LeafKind kind) {
    switch (kind) {
    case LeafKind::Credential:
    case LeafKind::License:
    case LeafKind::Education:
    case LeafKind::Course:
    case LeafKind::Duty:
    case LeafKind::Skill:
        return true;
    default:
        return false;
    }
}

/// An id is kebab-case; whatever else was written down is free text.
bool looksLikeAnId(const std::string& text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') ||
               character == '-';
    });
}

bool fillNumber(Requirement& leaf, double number) {
    const bool alsoAsksForId = asksForId(leaf.kind);
    const bool open = leaf.amount.unpublished || (leaf.unpublished && !alsoAsksForId);
    if (!asksForNumber(leaf.kind) || !open || !(number >= 0)) {
        return false;
    }
    leaf.amount = {number, false};
    leaf.unpublished = leaf.unpublished && alsoAsksForId;
    return true;
}

bool fillId(Requirement& leaf, const std::string& id) {
    if (!asksForId(leaf.kind) || !leaf.unpublished || !looksLikeAnId(id)) {
        return false;
    }
    if (leaf.kind == LeafKind::Education) {
        leaf.education = id;
    } else {
        leaf.ids = {id};
    }
    leaf.unpublished = false;
    return true;
}

bool fill(Requirement& leaf, const EmployerAnswer& answer) {
    if (const auto* number = std::get_if<double>(&answer.value)) {
        return fillNumber(leaf, *number);
    }
    const auto* text = std::get_if<std::string>(&answer.value);
    return text != nullptr && fillId(leaf, *text);
}

bool isYesNoFact(LeafKind kind) {
    return kind == LeafKind::Approval || kind == LeafKind::Opening || kind == LeafKind::Other ||
           kind == LeafKind::ScopeOfPractice;
}

} // namespace

bool isUnpublished(const Requirement& leaf) {
    return leaf.unpublished || leaf.amount.unpublished;
}

std::optional<FilledLeaf> filledByEmployer(const Requirement& leaf,
                                           const std::vector<EmployerAnswer>& answers) {
    if (!isUnpublished(leaf)) {
        return std::nullopt;
    }
    std::optional<FilledLeaf> filled;
    Requirement open = leaf;
    // A leaf can lack its ids and its number: the newest answer of each type fills its own part.
    for (auto answer = answers.rbegin(); answer != answers.rend(); ++answer) {
        if (answer->requirement == leaf.id && fill(open, *answer)) {
            filled = FilledLeaf{open, filled ? filled->answer : answer->key};
        }
    }
    return filled;
}

const EmployerAnswer* employerSaid(const Requirement& leaf, const std::vector<EmployerAnswer>& answers) {
    const bool open = leaf.kind == LeafKind::ScopeOfPractice || leaf.unpublished;
    if (!isYesNoFact(leaf.kind) || !open) {
        return nullptr;
    }
    const auto found = std::find_if(answers.rbegin(), answers.rend(), [&leaf](const EmployerAnswer& answer) {
        return answer.requirement == leaf.id && std::holds_alternative<bool>(answer.value);
    });
    return found == answers.rend() ? nullptr : &*found;
}

} // namespace nextrung::core
