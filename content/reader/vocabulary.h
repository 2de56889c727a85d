// Vocabulary: all ids that the packs declare, so that a reference is followed or refused where it stands.
#pragma once
#include "content/reader/node.h"
#include "core/catalog/entity.h"
#include "core/catalog/term.h"
#include "core/support/figure.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace nextrung::content {

/// The pack that everybody may refer to.
inline constexpr std::string_view basePack = "base";

/// The pack whose documents are being read.
struct PackScope {
    core::Id id;
    bool sample = false;

    bool isBase() const { return id == basePack; }
    /// "pack/id".
    core::Id full(const core::Id& local) const { return id + '/' + local; }
};

/// Ids of one realm are told apart; the same id may stand in two realms.
enum class Realm { Pack, Source, Fact, Entity, Term, Pathway, Program, Ladder, Rung, Requirement, Phrase };

class Vocabulary {
public:
    /// Takes `id` for `scope`; refuses it at `node` when somebody else has it. Sources, ladders, rungs and
    /// requirements are a pack's own; all others are one to a catalog.
    bool declare(Realm realm, const core::Id& id, const PackScope& scope, const Node& node);
    void addSource(core::Source source, const PackScope& scope, const Node& node);
    void addFact(core::Figure fact, const PackScope& scope, const Node& node);
    void addEntity(core::Entity entity, const PackScope& scope, const Node& node);
    void addTerm(core::Term term, const PackScope& scope, const Node& node);
    /// Takes a spelling of a term; false, and refused, where a term already has it: a tap explains one thing.
    bool addSpelling(const std::string& words, core::Language language, const Node& node);

    /// True when `scope` may refer to `id`: its own pack or base has it. Else refuses it at `node`.
    bool follow(Realm realm, const core::Id& id, const PackScope& scope, const Node& node);
    /// Missing: nullptr, refused at `node`.
    const core::Source* source(const core::Id& id, const PackScope& scope, const Node& node);
    const core::Figure* fact(const core::Id& id, const PackScope& scope, const Node& node);
    const core::Entity* entity(const core::Id& id, core::EntityKind kind, const PackScope& scope,
                               const Node& node);
    /// The ids of a list that are entities of `kind`; the others are refused.
    std::vector<core::Id> entities(const Node& list, core::EntityKind kind, const PackScope& scope,
                                   std::size_t least = 1);

    const std::map<core::Id, core::Entity>& allEntities() const { return m_entities; }
    const std::vector<core::Term>& allTerms() const { return m_terms; }
    /// The figures of the base pack.
    const std::map<core::Id, core::Figure>& baseFacts() const { return m_baseFacts; }

    /// A declared id that nothing refers to.
    struct Unused {
        Realm realm;
        core::Id id;
        std::string file;
        std::string pointer;
    };
    std::vector<Unused> unused(const std::vector<Realm>& realms) const;

private:
    using Key = std::pair<Realm, core::Id>;
    struct Declaration {
        core::Id pack;
        std::string file;
        std::string pointer;
    };

    const Declaration* visible(Realm realm, const core::Id& id, const PackScope& scope, Key& key) const;
    std::vector<std::string> visibleEntities(core::EntityKind kind, const PackScope& scope) const;

    std::map<Key, Declaration> m_declared;
    std::set<Key> m_used;
    std::map<core::Id, core::Source> m_sources; ///< By "pack/id".
    std::map<core::Id, core::Figure> m_facts;
    std::map<core::Id, core::Figure> m_baseFacts;
    std::map<core::Id, core::Entity> m_entities;
    std::vector<core::Term> m_terms;
    std::set<std::pair<core::Language, std::string>> m_spellings;
};

/// "a source", "a license": what a reference of this realm or kind should be.
std::string wordFor(Realm realm);
std::string wordFor(core::EntityKind kind);

} // namespace nextrung::content
