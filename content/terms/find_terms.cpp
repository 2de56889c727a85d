#include "content/terms/find_terms.h"

#include "content/reader/utf8.h"

#include <algorithm>
#include <set>
#include <string>

namespace nextrung::content {

namespace {

/// One code point of a text; one byte where it is not UTF-8.
struct Sign {
    char32_t value = 0;
    std::size_t length = 1;
};

constexpr char32_t notUtf8 = 0;
constexpr char32_t firstBeyondTwoBytes = 0x10000;

Sign signAt(std::string_view text, std::size_t position) {
    const auto point = codePointAt(text, position);
    return point ? Sign{point->value, point->length} : Sign{notUtf8, 1};
}

Sign signBefore(std::string_view text, std::size_t position) {
    std::size_t begin = position - 1;
    while (begin > 0 && position - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) {
        --begin;
    }
    const Sign sign = signAt(text, begin);
    return begin + sign.length == position ? sign : Sign{notUtf8, 1};
}

bool isAsciiLetter(char32_t value) {
    return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z');
}

/// Signs beyond Latin letters up to the marks of punctuation are letters of some script.
bool isWordSign(char32_t value) {
    constexpr char32_t firstLatin = 0xC0;
    constexpr char32_t firstPunctuation = 0x2000;
    constexpr char32_t lastPunctuation = 0x303F;
    const bool isSignOfSum = value == 0xD7 || value == 0xF7;
    return isAsciiLetter(value) || (value >= '0' && value <= '9') ||
           (value >= firstLatin && !isSignOfSum && (value < firstPunctuation || value > lastPunctuation));
}

bool isHyphen(char32_t value) {
    return value == '-' || value == 0x2010 || value == 0x2011;
}

bool endsWordBefore(std::string_view text, std::size_t position) {
    if (position == 0) {
        return true;
    }
    const Sign before = signBefore(text, position);
    if (!isHyphen(before.value)) {
        return !isWordSign(before.value);
    }
    const std::size_t hyphen = position - before.length;
    return hyphen == 0 || !isWordSign(signBefore(text, hyphen).value);
}

bool beginsWordAfter(std::string_view text, std::size_t position) {
    if (position == text.size()) {
        return true;
    }
    const Sign after = signAt(text, position);
    if (!isHyphen(after.value)) {
        return !isWordSign(after.value);
    }
    const std::size_t next = position + after.length;
    return next == text.size() || !isWordSign(signAt(text, next).value);
}

/// With a capital where it begins with a small letter; else as it is.
std::string capitalized(std::string spelling) {
    const char32_t first = spelling.empty() ? notUtf8 : signAt(spelling, 0).value;
    const bool isLatinSmall = first >= 0xE0 && first <= 0xFE && first != 0xF7;
    if (first >= 'a' && first <= 'z') {
        spelling[0] = static_cast<char>(spelling[0] - 'a' + 'A');
    } else if (isLatinSmall) {
        spelling[1] = static_cast<char>(static_cast<unsigned char>(spelling[1]) - 0x20U);
    }
    return spelling;
}

struct Spelling {
    std::string words;
    core::Id term;
};

/// The longest first; of the same length in the order of the alphabet, so that nothing depends on dice.
std::vector<Spelling> spellingsOf(const std::vector<core::Term>& terms, core::Language language) {
    std::vector<Spelling> all;
    for (const core::Term& term : terms) {
        for (const std::string& words : term.spellings(language)) {
            all.push_back({words, term.id});
            if (capitalized(words) != words) {
                all.push_back({capitalized(words), term.id});
            }
        }
    }
    std::sort(all.begin(), all.end(), [](const Spelling& a, const Spelling& b) {
        if (a.words.size() != b.words.size()) {
            return a.words.size() > b.words.size();
        }
        return a.words != b.words ? a.words < b.words : a.term < b.term;
    });
    return all;
}

bool overlaps(const Range& one, const Range& other) {
    return one.begin < other.begin + other.length && other.begin < one.begin + one.length;
}

void addPlacesOf(const Spelling& spelling, std::string_view text, std::vector<FoundTerm>& found) {
    for (std::size_t at = text.find(spelling.words); at != std::string_view::npos;
         at = text.find(spelling.words, at + 1)) {
        const Range place{at, spelling.words.size()};
        const bool isTaken = std::any_of(found.begin(), found.end(), [&place](const FoundTerm& earlier) {
            return overlaps(earlier.bytes, place);
        });
        if (!isTaken && endsWordBefore(text, at) && beginsWordAfter(text, at + place.length)) {
            found.push_back({spelling.term, place, {}});
        }
    }
}

std::size_t utf16Units(std::string_view text) {
    std::size_t units = 0;
    for (std::size_t position = 0; position < text.size();) {
        const Sign sign = signAt(text, position);
        units += sign.value >= firstBeyondTwoBytes ? 2 : 1;
        position += sign.length;
    }
    return units;
}

} // namespace

std::vector<FoundTerm> findTerms(const std::vector<core::Term>& terms, std::string_view text,
                                 core::Language language) {
    std::vector<FoundTerm> all;
    for (const Spelling& spelling : spellingsOf(terms, language)) {
        if (!spelling.words.empty()) {
            addPlacesOf(spelling, text, all);
        }
    }
    std::sort(all.begin(), all.end(),
              [](const FoundTerm& a, const FoundTerm& b) { return a.bytes.begin < b.bytes.begin; });
    std::vector<FoundTerm> first;
    std::set<core::Id> seen;
    for (FoundTerm& found : all) {
        if (seen.insert(found.term).second) {
            found.utf16 = {utf16Units(text.substr(0, found.bytes.begin)),
                           utf16Units(text.substr(found.bytes.begin, found.bytes.length))};
            first.push_back(std::move(found));
        }
    }
    return first;
}

} // namespace nextrung::content
