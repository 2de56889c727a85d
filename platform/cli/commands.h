// Commands: what each command of `nextrung` prints.
#pragma once
#include "platform/cli/inputs.h"
#include "platform/cli/options.h"

#include <iosfwd>
#include <string>

namespace nextrung::platform::cli {

/// All that a command has to say, whole, so that nothing is printed when something is wrong.
struct Printout {
    std::string text;
    int status = 0;
};

/// `in` and `dialog` are for the interview alone: what the person types, and where they are asked.
OrProblem<Printout> perform(const Options& options, std::istream& in, std::ostream& dialog);

} // namespace nextrung::platform::cli
