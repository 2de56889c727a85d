#include "content/reader/vocabulary.h"

#include <algorithm>

namespace nextrung::content {

namespace {

/// A list that is longer helps nobody in an error of one line.
constexpr std::size_t mostNamed = 20;

bool isLocal(Realm realm) {
    return realm == Realm::Source || realm == Realm::Ladder || realm == Realm::Rung ||
           realm == Realm::Requirement;
}

std::string quoted(const core::Id& id) {
    return '"' + id + '"';
}

} // namespace

std::string wordFor(Realm realm) {
    switch (realm) {
    case Realm::Pack:
        return "a pack";
    case Realm::Source:
        return "a source";
    case Realm::Fact:
        return "a fact";
    case Realm::Entity:
        return "an entity";
    case Realm::Term:
        return "a term";
    case Realm::Pathway:
        return "a pathway";
    case Realm::Program:
        return "a program";
    case Realm::Ladder:
        return "a ladder";
    case Realm::Rung:
        return "a rung";
    case Realm::Requirement:
        return "a requirement";
    case Realm::Phrase:
        break;
    }
    return "a phrase";
}

std::string wordFor(core::EntityKind kind) {
    const std::string name =
        kind == core::EntityKind::EducationLevel ? "education level" : nameIn(entityKindNames, kind);
    return (name.front() == 'e' ? "an " : "a ") + name;
}

bool Vocabulary::declare(Realm realm, const core::Id& id, const PackScope& scope, const Node& node) {
    if (id.empty()) {
        return false; // Already refused where it was read.
    }
    const Key key{realm, isLocal(realm) ? scope.full(id) : id};
    const auto [found, isNew] =
        m_declared.emplace(key, Declaration{scope.id, node.log().file(), node.pointer()});
    if (!isNew) {
        node.refuse(quoted(id) + ", which " + found->second.file + " already has at " + found->second.pointer,
                    "an id that no other " + wordFor(realm).substr(wordFor(realm).find(' ') + 1) + " has");
    }
    return isNew;
}

void Vocabulary::addSource(core::Source source, const PackScope& scope, const Node& node) {
    if (declare(Realm::Source, source.id, scope, node)) {
        const core::Id key = scope.full(source.id);
        m_sources.emplace(key, std::move(source));
    }
}

void Vocabulary::addFact(core::Figure fact, const PackScope& scope, const Node& node) {
    if (!declare(Realm::Fact, fact.id, scope, node)) {
        return;
    }
    if (scope.isBase()) {
        m_baseFacts.emplace(fact.id, fact);
    }
    const core::Id key = fact.id;
    m_facts.emplace(key, std::move(fact));
}

void Vocabulary::addEntity(core::Entity entity, const PackScope& scope, const Node& node) {
    if (declare(Realm::Entity, entity.id, scope, node)) {
        const core::Id key = entity.id;
        m_entities.emplace(key, std::move(entity));
    }
}

void Vocabulary::addTerm(core::Term term, const PackScope& scope, const Node& node) {
    if (declare(Realm::Term, term.id, scope, node)) {
        m_terms.push_back(std::move(term));
    }
}

bool Vocabulary::addSpelling(const std::string& words, core::Language language, const Node& node) {
    if (!m_spellings.emplace(language, words).second) {
        node.refuse(quoted(words) + " again", "a spelling that no other term has");
        return false;
    }
    return true;
}

const Vocabulary::Declaration* Vocabulary::visible(Realm realm, const core::Id& id, const PackScope& scope,
                                                   Key& key) const {
    key = Key{realm, isLocal(realm) ? scope.full(id) : id};
    auto found = m_declared.find(key);
    if (found == m_declared.end() && realm == Realm::Source) {
        key.second = std::string(basePack) + '/' + id;
        found = m_declared.find(key);
    }
    const bool mayRefer =
        found != m_declared.end() && (found->second.pack == scope.id || found->second.pack == basePack);
    return mayRefer ? &found->second : nullptr;
}

bool Vocabulary::follow(Realm realm, const core::Id& id, const PackScope& scope, const Node& node) {
    if (id.empty()) {
        return false;
    }
    Key key;
    if (visible(realm, id, scope, key) == nullptr) {
        const bool elsewhere = m_declared.find(Key{realm, id}) != m_declared.end();
        const bool onlyOwn = isLocal(realm) && realm != Realm::Source;
        const std::string where = realm == Realm::Pack ? " that is here"
                                  : onlyOwn            ? " of this pack"
                                                       : " of this pack or of base";
        node.refuse(quoted(id) + (elsewhere ? ", which is another institution's" : ""),
                    wordFor(realm) + where);
        return false;
    }
    m_used.insert(key);
    return true;
}

const core::Source* Vocabulary::source(const core::Id& id, const PackScope& scope, const Node& node) {
    if (!follow(Realm::Source, id, scope, node)) {
        return nullptr;
    }
    const auto own = m_sources.find(scope.full(id));
    return own != m_sources.end() ? &own->second : &m_sources.at(std::string(basePack) + '/' + id);
}

const core::Figure* Vocabulary::fact(const core::Id& id, const PackScope& scope, const Node& node) {
    return follow(Realm::Fact, id, scope, node) ? &m_facts.at(id) : nullptr;
}

std::vector<std::string> Vocabulary::visibleEntities(core::EntityKind kind, const PackScope& scope) const {
    std::vector<std::string> names;
    for (const auto& [id, entity] : m_entities) {
        Key key;
        if (entity.kind == kind && visible(Realm::Entity, id, scope, key) != nullptr) {
            names.push_back(id);
        }
    }
    return names;
}

const core::Entity* Vocabulary::entity(const core::Id& id, core::EntityKind kind, const PackScope& scope,
                                       const Node& node) {
    if (id.empty()) {
        return nullptr;
    }
    Key key;
    const Declaration* declaration = visible(Realm::Entity, id, scope, key);
    const core::Entity* entity = declaration == nullptr ? nullptr : &m_entities.at(id);
    if (entity != nullptr && entity->kind == kind) {
        m_used.insert(key);
        return entity;
    }
    const auto names = visibleEntities(kind, scope);
    const bool elsewhere = declaration == nullptr && m_entities.find(id) != m_entities.end();
    std::string found = quoted(id);
    if (entity != nullptr) {
        found += ", " + wordFor(entity->kind);
    } else if (elsewhere) {
        found += ", which is another institution's";
    }
    const bool few = !names.empty() && names.size() <= mostNamed;
    node.refuse(found, wordFor(kind) + (few ? ": " + oneOf(names) : " of this pack or of base"));
    return nullptr;
}

std::vector<core::Id> Vocabulary::entities(const Node& list, core::EntityKind kind, const PackScope& scope,
                                           std::size_t least) {
    std::vector<core::Id> ids;
    for (const Node& element : list.elements(least)) {
        const core::Id id = element.id();
        if (std::find(ids.begin(), ids.end(), id) != ids.end() && !id.empty()) {
            element.refuse(quoted(id) + " again", "each once");
        } else if (entity(id, kind, scope, element) != nullptr) {
            ids.push_back(id);
        }
    }
    return ids;
}

std::vector<Vocabulary::Unused> Vocabulary::unused(const std::vector<Realm>& realms) const {
    std::vector<Unused> list;
    for (const auto& [key, declaration] : m_declared) {
        const bool asked = std::find(realms.begin(), realms.end(), key.first) != realms.end();
        if (asked && m_used.find(key) == m_used.end()) {
            list.push_back(Unused{key.first, key.second, declaration.file, declaration.pointer});
        }
    }
    return list;
}

} // namespace nextrung::content
