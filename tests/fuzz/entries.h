// Entries: each reader of bytes that nobody vouches for, as a fuzzer and the corpus test call it.
#pragma once
#include <string_view>

namespace nextrung::tests {

struct Entry {
    std::string_view name; ///< Also the folder of its corpus.
    /// Reads the bytes as that kind of document. A broken promise of the reader ends the program.
    void (*read)(std::string_view bytes);
};

/// "pack" takes documents one after the other, each behind a line "=== base/pathways.json"; "profile",
/// "answers" and "json" take one document.
inline constexpr std::string_view documentMark = "=== ";

/// nullptr when no entry is called so.
const Entry* findEntry(std::string_view name);

} // namespace nextrung::tests
