import QtQuick
import NextRung

/*! A station on the line of a path's kind; the line comes out of the page above it. */
Item {
    id: root

    property color color: Theme.indigo
    property color ground: Theme.paper
    property real stationY: 0

    implicitWidth: 2 * Metrics.stationRadius

    Accessible.ignored: true

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Metrics.stationRail
        height: parent.height

        gradient: Gradient {
            GradientStop {
                position: 0
                color: root.ground
            }

            GradientStop {
                position: 1
                color: Theme.mix(root.ground, root.color, Metrics.stationLine, 1)
            }
        }
    }

    Rectangle {
        y: root.stationY - height / 2
        width: 2 * Metrics.stationRadius
        height: width
        radius: width / 2
        color: Theme.card
        border.width: Metrics.stationRing
        border.color: Theme.mix(root.ground, root.color, Metrics.stationRingMix, 1)
    }
}
