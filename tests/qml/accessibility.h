// Accessibility: what of the controls in a window the keyboard or a screen reader cannot use.
#pragma once
#include <QStringList>

class QQuickWindow;

namespace nextrung::tests {

struct AccessibilityWalk {
    QStringList findings; ///< A sentence each; empty when all is well.
    int controls = 0;     ///< That are shown and on.
};

/// Looks at every control of the page, or of the sheet that lies over it, and walks through them with Tab.
///
/// A control has a name, a role that a control may have, a target of 48 × 48 pixels, and a name that no other
/// in its group has. Tab reaches each that is on once, stops nowhere else, comes back to the first, and goes
/// as one reads: down, and from left to right.
AccessibilityWalk accessibilityWalk(QQuickWindow& window);

} // namespace nextrung::tests
