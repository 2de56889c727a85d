import QtQuick
import NextRung

/*! The radio or the check box of a choice; the choice itself is the control. */
Item {
    id: root

    property bool chosen: false
    property bool multiple: false

    implicitWidth: Metrics.checkSize * Theme.iconScale
    implicitHeight: root.implicitWidth

    Rectangle {
        anchors.fill: parent
        radius: root.multiple ? Metrics.checkRadius * Theme.iconScale : root.width / 2
        color: root.chosen ? Theme.teal : "transparent"
        border.width: root.chosen ? 0 : Theme.chosenBorder
        border.color: Theme.edge
    }

    Rectangle {
        anchors.centerIn: parent
        visible: root.chosen && !root.multiple
        width: Metrics.checkDot * Theme.iconScale
        height: width
        radius: width / 2
        color: Theme.tealInk
    }

    Icon {
        anchors.centerIn: parent
        visible: root.chosen && root.multiple
        name: "check"
        size: root.width * Metrics.checkGlyph
        strokeWidth: Metrics.checkStroke
        color: Theme.tealInk
    }
}
