#include "core/requirements/assess.h"

#include "core/requirements/employer_answer.h"
#include "core/requirements/leaf.h"

#include <algorithm>
#include <iterator>

namespace nextrung::core {

namespace {

constexpr days endsSoonWithin{90};

/// What the whole tree shares.
struct TreeCase {
    const Profile& profile;
    Date today;
    const AssessContext& context;
    std::set<Id> notAllowed;
};

/// A kind's name in the keys of its phrases, and whether those name the thing.
struct KindWords {
    const char* unknown;
    const char* unpublished;
    bool namesWhat;
};

KindWords wordsOf(LeafKind kind) {
    switch (kind) {
    case LeafKind::Tenure:
        return {"action.tenure.unknown", "action.tenure.unpublished", false};
    case LeafKind::Credential:
        return {"action.credential.unknown", "action.credential.unpublished", true};
    case LeafKind::License:
        return {"action.license.unknown", "action.license.unpublished", true};
    case LeafKind::Education:
        return {"action.education.unknown", "action.education.unpublished", false};
    case LeafKind::Course:
        return {"action.course.unknown", "action.course.unpublished", true};
    case LeafKind::TrainingHours:
        return {"action.training-hours.unknown", "action.training-hours.unpublished", false};
    case LeafKind::Duty:
        return {"action.duty.unknown", "action.duty.unpublished", true};
    case LeafKind::Skill:
        return {"action.skill.unknown", "action.skill.unpublished", true};
    case LeafKind::Rating:
        return {"action.rating.unknown", "action.rating.unpublished", false};
    case LeafKind::Approval:
        return {"action.approval.unknown", "action.approval.unpublished", false};
    case LeafKind::Opening:
        return {"action.opening.unknown", "action.opening.unpublished", false};
    case LeafKind::Age:
        return {"action.age.unknown", "action.age.unpublished", false};
    case LeafKind::ScopeOfPractice:
        return {"action.scope-of-practice.unknown", "action.scope-of-practice.unpublished", false};
    case LeafKind::Other:
        break;
    }
    return {"action.other.unknown", "action.other.unpublished", false};
}

const char* yesNoAction(LeafKind kind) {
    if (kind == LeafKind::Approval) {
        return "action.approval.not-yet";
    }
    return kind == LeafKind::Opening ? "action.opening.not-yet" : "action.other.not-yet";
}

/// True when the leaf names nothing that one could have, though its kind needs a name.
bool namesNothing(const Requirement& leaf) {
    switch (leaf.kind) {
    case LeafKind::Credential:
    case LeafKind::License:
    case LeafKind::Course:
    case LeafKind::Duty:
        return leaf.ids.empty();
    case LeafKind::Education:
        return leaf.education.empty();
    default:
        return false;
    }
}

LeafFinding unpublishedFinding() {
    LeafFinding finding;
    finding.state = RequirementState::Unpublished;
    finding.detail = {"requirement.detail.unpublished", {}};
    return finding;
}

LeafFinding findByKind(const LeafCase& leafCase) {
    switch (leafCase.leaf.kind) {
    case LeafKind::Tenure:
        return assessTenure(leafCase);
    case LeafKind::Credential:
        return assessCredential(leafCase);
    case LeafKind::License:
        return assessLicense(leafCase);
    case LeafKind::Education:
        return assessEducation(leafCase);
    case LeafKind::Course:
        return assessCourse(leafCase);
    case LeafKind::TrainingHours:
        return assessTrainingHours(leafCase);
    case LeafKind::Duty:
        return assessDuty(leafCase);
    case LeafKind::Skill:
        return assessSkill(leafCase);
    case LeafKind::Rating:
        return assessRating(leafCase);
    case LeafKind::Age:
        return assessAge(leafCase);
    case LeafKind::ScopeOfPractice:
        return assessScopeOfPractice(leafCase);
    case LeafKind::Approval:
    case LeafKind::Opening:
    case LeafKind::Other:
        break;
    }
    LeafFinding finding = assessYesNo(leafCase);
    finding.nextAction = Message{yesNoAction(leafCase.leaf.kind), {}};
    return finding;
}

/// True when nobody published what the leaf asks for, and the employer did not say either.
bool isOpenQuestion(const LeafCase& leafCase) {
    const Requirement& leaf = leafCase.leaf;
    return (leaf.unpublished || namesNothing(leaf)) &&
           employerSaid(leaf, leafCase.profile.employerAnswers) == nullptr;
}

LeafFinding findLeaf(const LeafCase& leafCase) {
    return isOpenQuestion(leafCase) ? unpublishedFinding() : findByKind(leafCase);
}

RequirementState stateByKind(const LeafCase& leafCase) {
    switch (leafCase.leaf.kind) {
    case LeafKind::Tenure:
        return stateOfTenure(leafCase);
    case LeafKind::Credential:
        return stateOfCredential(leafCase);
    case LeafKind::License:
        return stateOfLicense(leafCase);
    case LeafKind::Education:
        return stateOfEducation(leafCase);
    case LeafKind::Course:
        return stateOfCourse(leafCase);
    case LeafKind::TrainingHours:
        return stateOfTrainingHours(leafCase);
    case LeafKind::Duty:
        return stateOfDuty(leafCase);
    case LeafKind::Skill:
        return stateOfSkill(leafCase);
    case LeafKind::Rating:
        return stateOfRating(leafCase);
    case LeafKind::Age:
        return stateOfAge(leafCase);
    case LeafKind::ScopeOfPractice:
        return stateOfScopeOfPractice(leafCase);
    case LeafKind::Approval:
    case LeafKind::Opening:
    case LeafKind::Other:
        break;
    }
    return stateOfYesNo(leafCase);
}

RequirementState stateOfLeaf(const Requirement& leaf, const TreeCase& tree) {
    const auto filled = filledByEmployer(leaf, tree.profile.employerAnswers);
    const LeafCase leafCase{filled ? filled->leaf : leaf, tree.profile, tree.today, tree.context,
                            tree.notAllowed};
    return isOpenQuestion(leafCase) ? RequirementState::Unpublished : stateByKind(leafCase);
}

/// What to do next, given the action that the kind has for "not yet".
std::optional<Message> actionOf(const LeafCase& leafCase, RequirementState state,
                                const std::optional<Message>& notYet) {
    const KindWords words = wordsOf(leafCase.leaf.kind);
    switch (state) {
    case RequirementState::Met:
        break;
    case RequirementState::NotYet:
        // Without an action of its kind it is one that must not be suggested, whatever content says.
        if (notYet && !leafCase.leaf.action.isEmpty()) {
            return Message{"action.as-published", {{"action", leafCase.leaf.action}}};
        }
        return notYet;
    case RequirementState::Unknown:
        if (words.namesWhat) {
            return Message{words.unknown, {{"what", leafCase.what()}}};
        }
        return Message{words.unknown, {}};
    case RequirementState::Unpublished:
        return Message{words.unpublished, {}};
    }
    return std::nullopt;
}

void markEndsSoon(Assessment& assessment, Date today) {
    assessment.endsSoon = assessment.state == RequirementState::Met && assessment.expires &&
                          daysBetween(today, *assessment.expires) <= endsSoonWithin;
}

Assessment assessLeaf(const Requirement& leaf, const TreeCase& tree) {
    const auto filled = filledByEmployer(leaf, tree.profile.employerAnswers);
    const Requirement& whole = filled ? filled->leaf : leaf;
    const LeafCase leafCase{whole, tree.profile, tree.today, tree.context, tree.notAllowed};
    LeafFinding finding = findLeaf(leafCase);
    Assessment assessment;
    assessment.requirement = leaf.id;
    assessment.kind = leaf.kind;
    assessment.title = leaf.title;
    assessment.state = finding.state;
    assessment.detail = std::move(finding.detail);
    assessment.progress = finding.progress;
    assessment.evidence = std::move(finding.evidence);
    if (filled) {
        assessment.evidence.push_back({EvidenceKind::EmployerAnswer, filled->answer});
    }
    assessment.metByTimeOn = finding.metByTimeOn;
    assessment.nextAction = actionOf(leafCase, finding.state, finding.nextAction);
    if (finding.state == RequirementState::Met) {
        assessment.expires = finding.expires;
    }
    if (finding.state != RequirementState::Unpublished) {
        assessment.answerForm = finding.answerForm;
        assessment.choices = std::move(finding.choices);
    }
    assessment.met = finding.state == RequirementState::Met ? 1 : 0;
    markEndsSoon(assessment, tree.today);
    return assessment;
}

int neededOf(const Requirement& group) {
    switch (group.node) {
    case NodeKind::Any:
        return 1;
    case NodeKind::AtLeast:
        return group.atLeast;
    case NodeKind::All:
    case NodeKind::Leaf:
        break;
    }
    return static_cast<int>(group.children.size());
}

int countIn(const std::vector<Assessment>& children, RequirementState state) {
    return static_cast<int>(std::count_if(children.begin(), children.end(),
                                          [state](const Assessment& child) { return child.state == state; }));
}

/// How many children of a group are in which state.
struct Tally {
    int met = 0;
    int unknown = 0;
    int unpublished = 0;

    void add(RequirementState state) {
        met += state == RequirementState::Met ? 1 : 0;
        unknown += state == RequirementState::Unknown ? 1 : 0;
        unpublished += state == RequirementState::Unpublished ? 1 : 0;
    }
    RequirementState state(int needed) const {
        if (met >= needed) {
            return RequirementState::Met;
        }
        if (met + unknown + unpublished < needed) {
            return RequirementState::NotYet;
        }
        return met + unknown >= needed ? RequirementState::Unknown : RequirementState::Unpublished;
    }
};

Tally tallyOf(const std::vector<Assessment>& children) {
    Tally tally;
    for (const Assessment& child : children) {
        tally.add(child.state);
    }
    return tally;
}

RequirementState stateOfNode(const Requirement& node, const TreeCase& tree) {
    if (node.node == NodeKind::Leaf) {
        return stateOfLeaf(node, tree);
    }
    Tally tally;
    for (const Requirement& child : node.children) {
        tally.add(stateOfNode(child, tree));
    }
    return tally.state(neededOf(node));
}

/// The earliest day on which time alone would have met `needed` of the children.
std::optional<Date> metByTimeOn(const std::vector<Assessment>& children, int needed, Date today) {
    std::vector<Date> dates;
    for (const Assessment& child : children) {
        if (child.metByTimeOn) {
            dates.push_back(*child.metByTimeOn);
        }
    }
    if (needed <= 0) {
        return today;
    }
    if (dates.size() < static_cast<std::size_t>(needed)) {
        return std::nullopt;
    }
    std::sort(dates.begin(), dates.end());
    return dates[static_cast<std::size_t>(needed) - 1];
}

/// The last day on which `needed` of the children are still met. Missing: it never ends.
std::optional<Date> expiresOn(const std::vector<Assessment>& children, int needed) {
    std::vector<Date> ends;
    for (const Assessment& child : children) {
        if (child.state == RequirementState::Met && child.expires) {
            ends.push_back(*child.expires);
        }
    }
    const int spare = countIn(children, RequirementState::Met) - needed;
    if (needed <= 0 || static_cast<int>(ends.size()) <= spare) {
        return std::nullopt;
    }
    std::sort(ends.begin(), ends.end());
    return ends[static_cast<std::size_t>(spare)];
}

Message detailOfGroup(const Requirement& group, const std::vector<Assessment>& children) {
    const std::int64_t met = countIn(children, RequirementState::Met);
    const auto total = static_cast<std::int64_t>(children.size());
    switch (group.node) {
    case NodeKind::Any:
        return {"requirement.detail.any", {{"total", total}}};
    case NodeKind::AtLeast:
        return {"requirement.detail.at-least",
                {{"met", met}, {"needed", std::int64_t{group.atLeast}}, {"total", total}}};
    case NodeKind::All:
    case NodeKind::Leaf:
        break;
    }
    return {"requirement.detail.all", {{"met", met}, {"total", total}}};
}

/// How gladly one starts with a leaf: doing, telling us, asking the employer, and last waiting.
int preference(const Assessment& leaf) {
    switch (leaf.state) {
    case RequirementState::Unknown:
        return 1;
    case RequirementState::Unpublished:
        return 2;
    default:
        return leaf.metByTimeOn ? 3 : 0;
    }
}

bool isOpen(const Assessment& assessment) {
    return assessment.state != RequirementState::Met && assessment.nextAction.has_value();
}

const Assessment* firstStepAmong(const std::vector<Assessment>& children) {
    const Assessment* best = nullptr;
    for (const Assessment& child : children) {
        const Assessment* step = firstStep(child);
        if (step != nullptr && (best == nullptr || preference(*step) < preference(*best))) {
            best = step;
        }
    }
    return best;
}

/// Missing: the group is met, or too few of its children can be met by anybody in this state.
std::optional<Message> actionOfGroup(const Assessment& group, int needed) {
    if (group.state == RequirementState::Met) {
        return std::nullopt;
    }
    const auto possible =
        std::count_if(group.children.begin(), group.children.end(), [](const Assessment& child) {
            return child.state == RequirementState::Met || isOpen(child);
        });
    const Assessment* step = firstStepAmong(group.children);
    return possible < needed || step == nullptr ? std::nullopt : step->nextAction;
}

Assessment assessNode(const Requirement& node, const TreeCase& tree) {
    if (node.node == NodeKind::Leaf) {
        return assessLeaf(node, tree);
    }
    Assessment assessment;
    assessment.requirement = node.id;
    assessment.node = node.node;
    assessment.title = node.title;
    assessment.children.reserve(node.children.size());
    std::transform(node.children.begin(), node.children.end(), std::back_inserter(assessment.children),
                   [&tree](const Requirement& child) { return assessNode(child, tree); });
    const int needed = neededOf(node);
    assessment.state = tallyOf(assessment.children).state(needed);
    assessment.detail = detailOfGroup(node, assessment.children);
    assessment.metByTimeOn = metByTimeOn(assessment.children, needed, tree.today);
    assessment.nextAction = actionOfGroup(assessment, needed);
    if (assessment.state == RequirementState::Met) {
        assessment.expires = expiresOn(assessment.children, needed);
    }
    assessment.met = countIn(assessment.children, RequirementState::Met);
    assessment.total = static_cast<int>(assessment.children.size());
    assessment.needed = needed;
    markEndsSoon(assessment, tree.today);
    return assessment;
}

bool isNotAllowed(const Requirement& leaf, const Profile& profile) {
    if (leaf.kind != LeafKind::ScopeOfPractice || !profile.state || leaf.states.count(*profile.state) > 0) {
        return false;
    }
    const EmployerAnswer* answer = employerSaid(leaf, profile.employerAnswers);
    return leaf.statesNot.count(*profile.state) > 0 || (answer != nullptr && !std::get<bool>(answer->value));
}

/// Tasks that the tree itself says the person's state, or the employer, does not allow.
void collectNotAllowed(const Requirement& node, const Profile& profile, std::set<Id>& tasks) {
    if (node.node == NodeKind::Leaf && isNotAllowed(node, profile)) {
        tasks.insert(node.ids.begin(), node.ids.end());
    }
    for (const Requirement& child : node.children) {
        collectNotAllowed(child, profile, tasks);
    }
}

void collectLeaves(const Assessment& node, RequirementState state, std::vector<const Assessment*>& leaves) {
    if (node.node == NodeKind::Leaf && node.state == state) {
        leaves.push_back(&node);
    }
    for (const Assessment& child : node.children) {
        collectLeaves(child, state, leaves);
    }
}

} // namespace

LocalizedText LeafCase::titleOf(const Id& id) const {
    const auto entity = context.entities->find(id);
    return entity == context.entities->end() ? LocalizedText{id, id} : entity->second.title;
}

LocalizedText LeafCase::what() const {
    return leaf.ids.size() == 1 ? titleOf(leaf.ids.front()) : leaf.title;
}

RequirementState stateOf(MetWithin met) {
    if (met.atLeast) {
        return RequirementState::Met;
    }
    return met.atMost ? RequirementState::Unknown : RequirementState::NotYet;
}

RequirementState stateOf(const Requirement& requirement, const Profile& profile, Date today,
                         const AssessContext& context) {
    return stateOfNode(requirement, TreeCase{profile, today, context, {}});
}

Assessment assess(const Requirement& requirement, const Profile& profile, Date today,
                  const AssessContext& context) {
    TreeCase tree{profile, today, context, {}};
    collectNotAllowed(requirement, profile, tree.notAllowed);
    Assessment root = assessNode(requirement, tree);
    if (root.node == NodeKind::Any) {
        root.met = root.state == RequirementState::Met ? 1 : 0;
        root.total = 1;
    }
    return root;
}

std::vector<const Assessment*> leavesIn(const Assessment& root, RequirementState state) {
    std::vector<const Assessment*> leaves;
    collectLeaves(root, state, leaves);
    return leaves;
}

const Assessment* firstStep(const Assessment& root) {
    if (!isOpen(root)) {
        return nullptr;
    }
    return root.node == NodeKind::Leaf ? &root : firstStepAmong(root.children);
}

double readiness(const Assessment& root) {
    constexpr double half = 0.5;
    const auto worth = [](const Assessment& child) {
        if (child.state == RequirementState::Met) {
            return 1.0;
        }
        return child.state == RequirementState::Unknown ? half : 0.0;
    };
    if (root.children.empty() || root.node == NodeKind::Any) {
        return worth(root);
    }
    double sum = 0;
    for (const Assessment& child : root.children) {
        sum += worth(child);
    }
    return sum / static_cast<double>(root.children.size());
}

} // namespace nextrung::core
