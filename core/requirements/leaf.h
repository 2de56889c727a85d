// Leaf: how a person stands against one single condition; `assess` puts the leaves of a tree together.
#pragma once
#include "core/requirements/assess.h"

#include <set>

namespace nextrung::core {

/// All that a leaf is held against. The leaf already has the employer's answers in it.
struct LeafCase {
    const Requirement& leaf;
    const Profile& profile;
    Date today;
    const AssessContext& context;
    const std::set<Id>&
        notAllowed; ///< Tasks that the rule of the person's state does not allow: never suggested.

    bool isComplete(const char* list) const { return profile.complete.count(list) > 0; }
    /// The entity's title; the id itself where no pack names it.
    LocalizedText titleOf(const Id& id) const;
    /// The one thing that is asked for, else the leaf's own title.
    LocalizedText what() const;
    bool isKnown(const Id& id) const { return context.entities->count(id) > 0; }
};

/// What a kind of leaf finds out. Who is asked for it and how, and what ends when, `assess` derives.
struct LeafFinding {
    RequirementState state = RequirementState::Unknown;
    Message detail;
    std::optional<Progress> progress;
    std::vector<Evidence> evidence;
    std::optional<Date> metByTimeOn;
    std::optional<Message> nextAction; ///< For "not yet"; the other states have the action of their kind.
    std::optional<Date> expires;
    AnswerForm answerForm = AnswerForm::None;
    std::vector<Id> choices;
};

/// A fact that was read once so that it counts least, and once so that it counts most.
struct MetWithin {
    bool atLeast = false;
    bool atMost = false;
};

/// Where the two readings differ nobody knows.
RequirementState stateOf(MetWithin met);

/// Decides alone, without a word: each assess… below takes its state from here.
RequirementState stateOfTenure(const LeafCase& leafCase);
RequirementState stateOfDuty(const LeafCase& leafCase);
RequirementState stateOfCredential(const LeafCase& leafCase);
RequirementState stateOfLicense(const LeafCase& leafCase);
RequirementState stateOfEducation(const LeafCase& leafCase);
RequirementState stateOfCourse(const LeafCase& leafCase);
RequirementState stateOfTrainingHours(const LeafCase& leafCase);
RequirementState stateOfSkill(const LeafCase& leafCase);
RequirementState stateOfRating(const LeafCase& leafCase);
RequirementState stateOfAge(const LeafCase& leafCase);
RequirementState stateOfScopeOfPractice(const LeafCase& leafCase);
RequirementState stateOfYesNo(const LeafCase& leafCase);

// Time: leaf_time.cpp.
LeafFinding assessTenure(const LeafCase& leafCase);
LeafFinding assessDuty(const LeafCase& leafCase);

// What one holds or has done: leaf_held.cpp.
LeafFinding assessCredential(const LeafCase& leafCase);
LeafFinding assessLicense(const LeafCase& leafCase);
LeafFinding assessEducation(const LeafCase& leafCase);
LeafFinding assessCourse(const LeafCase& leafCase);
LeafFinding assessTrainingHours(const LeafCase& leafCase);

// Facts that have no list of their own: leaf_fact.cpp.
LeafFinding assessSkill(const LeafCase& leafCase);
LeafFinding assessRating(const LeafCase& leafCase);
LeafFinding assessAge(const LeafCase& leafCase);
LeafFinding assessScopeOfPractice(const LeafCase& leafCase);
/// Approval, opening and other: yes or no.
LeafFinding assessYesNo(const LeafCase& leafCase);

} // namespace nextrung::core
