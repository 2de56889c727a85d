// Worlds: a small catalog that can be told by heart, and any number of random ones.
#pragma once
#include "tests/core/builders.h"

#include <random>

namespace nextrung::tests {

// The questionnaire in small: each answer speaks plainly for one kind.

Option option(const Id& id, const Chances& chances);
Item item(const Id& id, std::vector<Option> options);
Questionnaire smallQuestionnaire();
Answers springboardAnswers();
Answers careerAnswers();
Answers exploringAnswers();

// The employer: four rungs, a ladder for leads that branches off the second, two sites.

Rung rung(const Id& id, std::vector<Requirement> requirements, std::vector<Id> duties = {});

Ladder maLadder();
Ladder leadLadder();
Institution cedar();

Pathway pathway(const Id& id, PathwayKind kind, std::vector<Aim> aims, std::vector<Requirement> leaves,
                std::optional<std::int64_t> months = {});

Catalog smallCatalog();

/// An MA II at Cedar Valley since April 2025.
Profile smallPerson();

// Random worlds. Every leaf has a fact of its own, so that one leaf can be met without touching another.

class RandomWorld {
public:
    explicit RandomWorld(unsigned seed);

    const Catalog& catalog() const { return m_catalog; }
    const Profile& person() const { return m_person; }

    /// The same person, with the leaf met.
    Profile personWhoMeets(const Assessment& leaf) const;

    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }
    bool chance(int percent) { return number(1, 100) <= percent; }
    std::mt19937& random() { return m_random; }

private:
    Requirement makeLeaf();
    Requirement makeTree(int depth);
    std::vector<Requirement> makeTrees();
    void makePathways();
    void makeProgram(const Id& path);
    void makeEmployer();
    void makePerson();
    std::size_t randomAim();
    std::optional<bool> maybeBool() { return chance(50) ? std::optional{chance(50)} : std::nullopt; }

    std::mt19937 m_random;
    int m_nextId = 0;
    Catalog m_catalog;
    Profile m_person;
};

} // namespace nextrung::tests
