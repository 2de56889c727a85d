// Options: what a person typed after `nextrung`.
#pragma once
#include <optional>
#include <string>
#include <vector>

namespace nextrung::platform::cli {

enum class Command { Interview, Classify, Advise, Ladder, Lint, Catalog };

/// Everything as typed.
struct Options {
    Command command = Command::Catalog;
    std::string answers;
    std::string profile;
    std::optional<std::string> on;
    std::optional<std::string> language;
    std::optional<std::string> save;
    std::vector<std::string> packs; ///< For lint the packs to check, else packs to add to the built-in ones.
    bool json = false;
};

} // namespace nextrung::platform::cli
