// Text page: lays out plain text for a terminal, wrapped by code points so that Spanish lines up too.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace nextrung::content {

/// Code points of `text`: the columns that it takes in a terminal, for the two languages that ship.
std::size_t columnsOf(std::string_view text);
/// `text` and as many spaces as make it `columns` wide.
std::string padded(std::string_view text, std::size_t columns);

class TextPage {
public:
    /// A title with a double line under it.
    void title(std::string_view text);
    /// A section's heading after an empty line, with a line under it.
    void heading(std::string_view text);
    void blank();
    /// `text` wrapped; every line starts `indent` columns in. Nothing for an empty text.
    void line(std::string_view text, std::size_t indent = 0);
    /// `label` at `indent`, and `text` wrapped beside it where the label and a space end.
    void row(std::string_view label, std::string_view text, std::size_t indent = 0);
    const std::string& text() const { return m_text; }

private:
    void underline(std::string_view text, std::string_view mark);

    std::string m_text;
};

} // namespace nextrung::content
