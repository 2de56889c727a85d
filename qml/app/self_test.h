// Self-test: loads every screen on an empty, the sample and a longest-text catalog, and tells every warning.
#pragma once
#include "content/reader/pack_reader.h"

#include <string>
#include <vector>

namespace nextrung::ui {

/// Every text in each language twice as long as the longest of its translations: what no layout may break on.
std::vector<content::PackFiles> withLongestTexts(std::vector<content::PackFiles> packs);

/// Every text a third longer in its own language (longer_texts.h).
std::vector<content::PackFiles> withLongerTexts(std::vector<content::PackFiles> packs);

/// Hears every warning of Qt and QML while it lives. One at a time.
class Hearing {
public:
    Hearing();
    ~Hearing();
    Hearing(const Hearing&) = delete;
    Hearing& operator=(const Hearing&) = delete;

    /// What was heard since the last time.
    std::vector<std::string> take();
};

/// The three catalogs, one after the other, printing what it finds.
/// Returns the exit status: 0, or 1 on any warning.
int runSelfTest();

} // namespace nextrung::ui
