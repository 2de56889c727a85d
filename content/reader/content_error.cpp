#include "content/reader/content_error.h"

#include "content/reader/utf8.h"

namespace nextrung::content {

namespace {

// Long enough for every list of allowed words, short enough for a terminal.
constexpr std::size_t longestPart = 400;

} // namespace

std::string toLine(const ContentError& error) {
    std::string line = printable(error.file, longestPart) + ": ";
    if (!error.pointer.empty()) {
        line += printable(error.pointer, longestPart) + ": ";
    }
    return line + "found " + printable(error.found, longestPart) + ", expected " +
           printable(error.expected, longestPart);
}

} // namespace nextrung::content
