// Requirement reader: the tree of conditions of a rung or a pathway.
#pragma once
#include "content/reader/vocabulary.h"
#include "core/requirements/requirement.h"

namespace nextrung::content {

class RequirementReader {
public:
    RequirementReader(const PackScope& scope, Vocabulary& vocabulary)
        : m_scope(scope), m_vocabulary(vocabulary) {}

    /// One requirement whose ids are new.
    core::Requirement read(const Node& node);
    /// What stands in the place of `replaced` ("pack/id"): the same id at its root or a new one, new ids
    /// below.
    core::Requirement readReplacement(const Node& node, const core::Id& replaced);
    /// A list: all of it, as the group `id` with `title`, which no author writes.
    core::Requirement readList(const Node& node, const core::Id& id, const core::LocalizedText& title);

private:
    void readBody(Fields& fields, core::Requirement& requirement);
    void readGroup(Fields& fields, core::Requirement& requirement);
    void readLeaf(Fields& fields, core::Requirement& requirement);
    void readKind(Fields& fields, core::Requirement& requirement);
    void readTenure(Fields& fields, core::Requirement& requirement);
    void readScopeOfPractice(Fields& fields, core::Requirement& requirement);
    void readAnyOf(Fields& fields, core::EntityKind kind, core::Requirement& requirement);
    std::vector<core::Requirement> readChildren(const std::optional<Node>& list);

    const PackScope& m_scope;
    Vocabulary& m_vocabulary;
};

} // namespace nextrung::content
