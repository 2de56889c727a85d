import QtQuick
import NextRung

/*! One of the two rails of the Strip. */
Rectangle {
    height: Metrics.stripRail
    radius: height / 2

    gradient: Gradient {
        orientation: Gradient.Horizontal

        GradientStop {
            position: 0
            color: Theme.teal
        }

        GradientStop {
            position: 1
            color: Theme.indigo
        }
    }
}
