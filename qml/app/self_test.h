// Self-test: loads every screen on an empty, the sample and a longest-text catalog, and tells every warning.
#pragma once
#include "content/reader/pack_reader.h"

#include <tl/expected.hpp>

#include <string>
#include <vector>

namespace nextrung::ui {

/// Every text in each language twice as long as the longest of its translations: what no layout may break on.
/// Errors: the packs could not be read again.
tl::expected<content::Content, content::ContentErrors> longestTexts(std::vector<content::PackFiles> packs);

/// Every warning that Qt gave while all screens were shown; each with the screen that it came from.
std::vector<std::string> selfTest(const content::Content& content, const std::string& name);

/// The three catalogs, one after the other, printing what it finds.
/// Returns the exit status: 0, or 1 on any warning.
int runSelfTest();

} // namespace nextrung::ui
