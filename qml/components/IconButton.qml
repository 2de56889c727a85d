import QtQuick
import NextRung

/*! A button that is an icon alone; its name is spoken. */
NrPressable {
    id: root

    required property string iconName
    property color color: Theme.ink
    // In a soft tile, as "Me" on the home screen
    property bool tiled: false

    implicitWidth: Math.max(Theme.minimumTouchTarget, Theme.iconSize + Theme.space16)
    implicitHeight: root.implicitWidth
    opacity: root.enabled ? 1 : Theme.disabledOpacity

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.down ? Theme.pressedInk : root.tiled ? Theme.tealTint : "transparent"
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            color: root.tiled ? Theme.teal : root.color
        }
    }
}
