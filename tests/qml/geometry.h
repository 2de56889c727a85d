// Geometry: what of the texts and controls in a window is cut off, lies over another, or lies outside its
// place.
#pragma once
#include <QStringList>

class QQuickWindow;

namespace nextrung::tests {

/// Everything that is wrong with where things lie in `window`, a sentence each; empty when all is well.
///
/// A text must be whole (not elided, no part of it cut by a clip or outside the window), inside its parent
/// and, from left to right, inside every part around it. What scrolls must be reachable by scrolling. No two
/// texts and no two controls lie over each other. A control is a target of at least 48 by 48 pixels. While a
/// popup that dims the page is open, the page under it does not count.
QStringList geometryFindings(const QQuickWindow& window);

} // namespace nextrung::tests
