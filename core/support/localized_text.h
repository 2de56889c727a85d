// LocalizedText: one text in each language that ships.
#pragma once
#include <string>

namespace nextrung::core {

enum class Language { English, Spanish };

struct LocalizedText {
    std::string en;
    std::string es;

    const std::string& in(Language language) const { return language == Language::Spanish ? es : en; }
    bool isEmpty() const { return en.empty() && es.empty(); }
    bool operator==(const LocalizedText&) const = default;
};

} // namespace nextrung::core
