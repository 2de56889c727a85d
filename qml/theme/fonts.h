// Fonts: the cuts of Inter that are built into the program.
#pragma once

namespace nextrung::ui {

/// Makes "Inter Next Rung" and "Inter Next Rung Tabular" known to Qt; call once, before the first window.
/// Returns false when a cut is missing or unreadable; texts then fall back to a font of the system.
bool loadFonts();

} // namespace nextrung::ui
