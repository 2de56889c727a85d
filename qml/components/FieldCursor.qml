import QtQuick
import NextRung

/*! The writing mark in a field; it does not blink with reduced motion. */
Rectangle {
    id: root

    width: Metrics.cursor
    color: Theme.teal

    SequentialAnimation on opacity  {
        running: !Theme.reducedMotion && root.visible
        loops: Animation.Infinite
        onStopped: root.opacity = 1

        PauseAnimation {
            duration: Theme.cursorHalf
        }

        NumberAnimation {
            to: 0
            duration: 0
        }

        PauseAnimation {
            duration: Theme.cursorHalf
        }

        NumberAnimation {
            to: 1
            duration: 0
        }
    }
}
