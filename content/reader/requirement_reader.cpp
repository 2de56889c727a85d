#include "content/reader/requirement_reader.h"

#include "content/reader/figure_reader.h"

#include <algorithm>

namespace nextrung::content {

using core::LeafKind;
using core::NodeKind;
using core::Requirement;

namespace {

constexpr int mostMonths = 1200;
constexpr NumberRange monthsRange{0, mostMonths};
constexpr NumberRange hoursRange{0, 100'000};
constexpr NumberRange scoreRange{-1'000'000, 1'000'000};
constexpr NumberRange yearsRange{0, 150};
constexpr NumberRange timesRange{0, 100'000};
constexpr NumberRange timesPerWeekRange{0, 1000};

/// A number, or that it is asked for and not published.
core::Threshold readThreshold(const Node& node, NumberRange range) {
    core::Threshold threshold;
    if (node.isWord("unpublished")) {
        threshold.unpublished = true;
    } else if (node.isString()) {
        node.refuse(R"(a number or "unpublished")");
    } else {
        threshold.value = node.number(range);
    }
    return threshold;
}

core::Threshold threshold(Fields& fields, std::string_view name, NumberRange range, bool isRequired) {
    const auto node =
        isRequired ? fields.required(name, R"(a number or "unpublished")") : fields.optional(name);
    return node ? readThreshold(*node, range) : core::Threshold();
}

std::set<std::string> readStates(const Node& node) {
    std::set<std::string> states;
    for (const Node& element : node.elements(1)) {
        const std::string code = readState(element);
        if (!code.empty() && !states.insert(code).second) {
            element.refuse(code + " again", "each once");
        }
    }
    return states;
}

} // namespace

Requirement RequirementReader::read(const Node& node) {
    Fields fields(node);
    Requirement requirement;
    const core::Id local = fields.id("id", IdForm::Dotted);
    if (!local.empty()) {
        m_vocabulary.declare(Realm::Requirement, local, m_scope, *fields.optional("id"));
        requirement.id = m_scope.full(local);
    }
    readBody(fields, requirement);
    return requirement;
}

Requirement RequirementReader::readReplacement(const Node& node, const core::Id& replaced) {
    Fields fields(node);
    Requirement requirement;
    requirement.id = replaced;
    const core::Id local = fields.id("id", IdForm::Dotted);
    if (!local.empty() && m_scope.full(local) != replaced) {
        m_vocabulary.declare(Realm::Requirement, local, m_scope, *fields.optional("id"));
        requirement.id = m_scope.full(local);
    }
    readBody(fields, requirement);
    return requirement;
}

Requirement RequirementReader::readList(const Node& node, const core::Id& id,
                                        const core::LocalizedText& title) {
    Requirement group;
    group.id = id;
    group.node = NodeKind::All;
    group.title = title;
    group.children = readChildren(node);
    return group;
}

std::vector<Requirement> RequirementReader::readChildren(const std::optional<Node>& list) {
    std::vector<Requirement> children;
    for (const Node& element : list ? list->elements(1) : std::vector<Node>()) {
        children.push_back(read(element));
    }
    return children;
}

void RequirementReader::readBody(Fields& fields, Requirement& requirement) {
    requirement.title = fields.text("title");
    // A leaf may have atLeast and of too (a rating, a tenure), so it is the kind that tells them apart.
    const bool isGroup = fields.has("all") || fields.has("any") ||
                         (!fields.has("kind") && (fields.has("atLeast") || fields.has("of")));
    if (isGroup) {
        readGroup(fields, requirement);
    } else {
        readLeaf(fields, requirement);
    }
    fields.finish();
}

void RequirementReader::readGroup(Fields& fields, Requirement& requirement) {
    if (fields.has("all")) {
        requirement.node = NodeKind::All;
        requirement.children = readChildren(fields.optional("all"));
    } else if (fields.has("any")) {
        requirement.node = NodeKind::Any;
        requirement.children = readChildren(fields.optional("any"));
    } else {
        requirement.node = NodeKind::AtLeast;
        requirement.children = readChildren(fields.required("of", "a list of requirements"));
        const int most = static_cast<int>(requirement.children.size());
        requirement.atLeast = fields.integer("atLeast", 1, std::max(most, 1)).value_or(1);
    }
}

void RequirementReader::readLeaf(Fields& fields, Requirement& requirement) {
    const auto kind = fields.oneOf("kind", leafKindNames);
    requirement.action = fields.optionalText("action");
    if (const auto sources = fields.optional("sources")) {
        requirement.sources = readSourceList(*sources, m_scope, m_vocabulary);
    }
    if (const auto unpublished = fields.optional("unpublished")) {
        requirement.unpublished = unpublished->boolean().value_or(false);
    }
    if (kind) {
        requirement.kind = *kind;
        readKind(fields, requirement);
    }
}

/// What is not published at all need not be said in part.
void RequirementReader::readAnyOf(Fields& fields, core::EntityKind kind, Requirement& requirement) {
    const auto list =
        requirement.unpublished ? fields.optional("anyOf") : fields.required("anyOf", "a list of ids");
    if (list) {
        requirement.ids = m_vocabulary.entities(*list, kind, m_scope);
    }
}

void RequirementReader::readKind(Fields& fields, Requirement& requirement) {
    const bool open = requirement.unpublished;
    switch (requirement.kind) {
    case LeafKind::Tenure:
        readTenure(fields, requirement);
        break;
    case LeafKind::Credential:
        readAnyOf(fields, core::EntityKind::Credential, requirement);
        break;
    case LeafKind::License:
        readAnyOf(fields, core::EntityKind::License, requirement);
        break;
    case LeafKind::Education:
        if (const auto level =
                open ? fields.optional("level") : fields.required("level", "an education level")) {
            requirement.education = level->id();
            m_vocabulary.entity(requirement.education, core::EntityKind::EducationLevel, m_scope, *level);
        }
        break;
    case LeafKind::Course:
        readAnyOf(fields, core::EntityKind::Course, requirement);
        if (const auto grade = fields.optional("leastGrade")) {
            requirement.leastGrade = readGrade(*grade);
        }
        requirement.withinMonths = fields.optionalInteger("withinMonths", 1, mostMonths);
        break;
    case LeafKind::TrainingHours:
        readAnyOf(fields, core::EntityKind::Training, requirement);
        requirement.amount = threshold(fields, "hours", hoursRange, !open);
        requirement.withinMonths = fields.optionalInteger("withinMonths", 1, mostMonths);
        break;
    case LeafKind::Duty:
        readAnyOf(fields, core::EntityKind::Duty, requirement);
        requirement.amount = threshold(fields, "months", monthsRange, false);
        requirement.timesPerWeek = fields.optionalNumber("timesPerWeek", timesPerWeekRange);
        break;
    case LeafKind::Skill:
        readAnyOf(fields, core::EntityKind::Skill, requirement);
        requirement.amount = threshold(fields, "times", timesRange, false);
        break;
    case LeafKind::Rating:
        requirement.amount = threshold(fields, "atLeast", scoreRange, !open);
        break;
    case LeafKind::Age:
        requirement.amount = threshold(fields, "years", yearsRange, !open);
        break;
    case LeafKind::ScopeOfPractice:
        readScopeOfPractice(fields, requirement);
        break;
    case LeafKind::Approval:
    case LeafKind::Opening:
    case LeafKind::Other:
        break;
    }
}

void RequirementReader::readTenure(Fields& fields, Requirement& requirement) {
    const auto of = fields.oneOf("of", tenureOfNames);
    requirement.tenureOf = of.value_or(core::TenureOf::Role);
    if (requirement.tenureOf == core::TenureOf::Role && of) {
        requirement.ids = {core::Id(core::medicalAssistantRole)};
        if (const auto role = fields.optional("role")) {
            requirement.ids = {role->id()};
            m_vocabulary.entity(requirement.ids.front(), core::EntityKind::Role, m_scope, *role);
        }
    }
    if (requirement.tenureOf == core::TenureOf::Rung) {
        if (const auto rung = fields.optional("rung")) {
            requirement.rung = rung->id();
            m_vocabulary.follow(Realm::Rung, requirement.rung, m_scope, *rung);
        }
    }
    requirement.amount = threshold(fields, "months", monthsRange, !requirement.unpublished);
}

void RequirementReader::readScopeOfPractice(Fields& fields, Requirement& requirement) {
    if (const auto task = fields.required("task", "a task")) {
        const core::Id id = task->id();
        if (m_vocabulary.entity(id, core::EntityKind::Task, m_scope, *task) != nullptr) {
            requirement.ids = {id};
        }
    }
    if (const auto states = fields.optional("states")) {
        requirement.states = readStates(*states);
    }
    if (const auto states = fields.optional("statesNot")) {
        requirement.statesNot = readStates(*states);
        for (const std::string& state : requirement.states) {
            if (requirement.statesNot.count(state) != 0) {
                states->refuse(state + " in states and statesNot", "each state in one of them");
            }
        }
    }
}

} // namespace nextrung::content
