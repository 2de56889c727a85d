// Mutation: one fault put into a document by dice, to see who refuses it.
#pragma once
#include "content/reader/bounded_json.h"

#include <cstddef>
#include <random>
#include <string>
#include <vector>

namespace nextrung::tests {

/// The value at `pointer` is another one.
struct Mutation {
    std::string pointer;
    content::Json value;
    std::string what; ///< In words: "remove title".
};

/// The same seed makes the same mutations.
class Mutator {
public:
    /// `documents`: where members and values that belong elsewhere are taken from.
    Mutator(const std::vector<content::Json>& documents, unsigned seed);

    /// A mutation of the value at one of `pointers` into `document`.
    Mutation mutate(const content::Json& document, const std::vector<std::string>& pointers);

private:
    std::size_t below(std::size_t end) { return m_dice() % end; }
    template <typename T> const T& oneOf(const std::vector<T>& list) { return list[below(list.size())]; }
    Mutation anotherType(std::string pointer);
    Mutation ofObject(std::string pointer, const content::Json& object);
    Mutation ofList(std::string pointer, const content::Json& list);
    Mutation ofString(std::string pointer, const std::string& text);
    Mutation ofNumber(std::string pointer, const content::Json& number);

    std::vector<std::pair<std::string, content::Json>> m_members; ///< Name and value of every member.
    std::mt19937 m_dice;
};

/// The pointers of all values of a document, its own first.
std::vector<std::string> allPointers(const content::Json& document);

/// `document` with the mutation in it.
content::Json mutated(const content::Json& document, const Mutation& mutation);

/// The mutated document without most of what stands beside the mutation. A schema says the same of it, since
/// it looks at each part of a document alone; in a fraction of the time.
content::Json mutatedExcerpt(const content::Json& document, const Mutation& mutation);

} // namespace nextrung::tests
