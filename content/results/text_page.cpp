#include "content/results/text_page.h"

#include "content/reader/utf8.h"

#include <algorithm>

namespace nextrung::content {

namespace {

constexpr std::size_t pageColumns = 80;
/// However far text is set in, a line keeps room for a long word.
constexpr std::size_t fewestColumns = 32;

} // namespace

std::size_t columnsOf(std::string_view text) {
    std::size_t columns = 0;
    std::size_t position = 0;
    while (position < text.size()) {
        const auto point = codePointAt(text, position);
        position += point ? point->length : 1;
        ++columns;
    }
    return columns;
}

std::string padded(std::string_view text, std::size_t columns) {
    const std::size_t own = columnsOf(text);
    return std::string(text) + std::string(own < columns ? columns - own : 0, ' ');
}

void TextPage::underline(std::string_view text, std::string_view mark) {
    for (std::size_t i = 0; i < columnsOf(text); ++i) {
        m_text += mark;
    }
    m_text += '\n';
}

void TextPage::title(std::string_view text) {
    m_text += std::string(text) + '\n';
    underline(text, "═");
    blank();
}

void TextPage::heading(std::string_view text) {
    blank();
    m_text += std::string(text) + '\n';
    underline(text, "─");
}

void TextPage::blank() {
    // One empty line at a time, whoever asked for it.
    if (!m_text.empty() && (m_text.size() < 2 || m_text.substr(m_text.size() - 2) != "\n\n")) {
        m_text += '\n';
    }
}

void TextPage::line(std::string_view text, std::size_t indent) {
    row({}, text, indent);
}

void TextPage::row(std::string_view label, std::string_view text, std::size_t indent) {
    if (label.empty() && text.empty()) {
        return;
    }
    std::string current = std::string(indent, ' ') + std::string(label);
    const std::size_t start = label.empty() ? indent : columnsOf(current) + 1;
    const std::size_t limit = std::max(pageColumns, start + fewestColumns);
    std::size_t columns = columnsOf(current);
    std::size_t position = 0;
    bool isFirstWord = true;
    while (position < text.size()) {
        const std::size_t end = std::min(text.find(' ', position), text.size());
        const std::string_view word = text.substr(position, end - position);
        position = end + 1;
        if (word.empty()) {
            continue;
        }
        const bool needsSpace = !isFirstWord || !label.empty();
        if (!isFirstWord && columns + 1 + columnsOf(word) > limit) {
            m_text += current + '\n';
            current = std::string(start, ' ');
            columns = start;
        } else if (needsSpace) {
            current += ' ';
            ++columns;
        }
        current += word;
        columns += columnsOf(word);
        isFirstWord = false;
    }
    m_text += current + '\n';
}

} // namespace nextrung::content
