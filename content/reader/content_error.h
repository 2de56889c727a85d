// ContentError: one thing that is wrong with a document: where it is, what was found, what was expected.
#pragma once
#include <string>
#include <vector>

namespace nextrung::content {

struct ContentError {
    std::string file;
    std::string pointer; ///< JSON pointer; empty for the document as a whole.
    std::string found;
    std::string expected;

    bool operator==(const ContentError&) const = default;
};

using ContentErrors = std::vector<ContentError>;

/// "pathways.json: /pathways/2/aims/0: found "nurze", expected one of nurse, …": one line, whatever was
/// found.
std::string toLine(const ContentError& error);

} // namespace nextrung::content
