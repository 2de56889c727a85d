import QtQuick
import NextRung

/*! One rung that lies in a line: empty, filled from the left, or yours. */
Rectangle {
    id: root

    property bool full: false
    property bool mine: false
    property color fill: Theme.teal

    implicitWidth: Metrics.flatWidth * Theme.iconScale
    implicitHeight: Metrics.flatHeight * Theme.iconScale
    radius: width / 2
    color: Theme.track

    Item {
        width: root.full ? parent.width : 0
        height: parent.height
        clip: true

        Behavior on width  {
            NumberAnimation {
                duration: Theme.duration(Theme.motion)
                easing.type: Easing.OutCubic
            }
        }

        Rectangle {
            width: root.width
            height: root.height
            radius: root.radius
            color: root.fill
        }
    }

    // The fill alone is too light on paper.
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.hairline
        visible: root.mine
        radius: width / 2
        color: Theme.marigold
        border.width: Theme.controlBorder
        border.color: Theme.marigoldLine
    }
}
