// Looks: the sizes, languages and text sizes in which nothing may be cut off, covered or too small.
#pragma once

namespace nextrung::tests {

/// Adds the columns `look` (ui::Look) and `longer` (bool), and a row for each: so few that any two values of
/// width, language, text size and length of texts meet in one of them. With NEXTRUNG_GEOMETRY=full: all of
/// them.
void addLooks();

} // namespace nextrung::tests
