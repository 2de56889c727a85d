// Program run: one call of the command line with streams of its own.
#pragma once
#include "platform/cli/command_line.h"

#include <QString>
#include <QStringList>

#include <sstream>
#include <string>
#include <vector>

namespace nextrung::tests {

struct ProgramRun {
    int status = -1;
    QString out;
    QString err;

    std::string outBytes() const { return out.toStdString(); }
};

inline ProgramRun runProgram(const QStringList& arguments, const std::string& typed = "") {
    std::vector<std::string> words;
    for (const QString& argument : arguments)
        words.push_back(argument.toStdString());
    std::istringstream in(typed);
    std::ostringstream out;
    std::ostringstream err;
    const int status = platform::cli::run(words, in, out, err);
    return {status, QString::fromStdString(out.str()), QString::fromStdString(err.str())};
}

} // namespace nextrung::tests
