// CommandLine: the program `nextrung` without its main, so that tests call it with streams of their own.
#pragma once
#include <iosfwd>
#include <string>
#include <vector>

namespace nextrung::platform::cli {

/// Exit statuses.
enum Status : int {
    Done = 0,
    LintFound = 1, ///< `lint` read the packs and found errors in them; they are its output.
    BadInput = 2 ///< One line on `err` names the file or option and the place; nothing was written to `out`.
};

/// Runs one command; `arguments` are those after the program's name. Gives the exit status.
int run(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out, std::ostream& err);

} // namespace nextrung::platform::cli
