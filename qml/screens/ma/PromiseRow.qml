import QtQuick
import NextRung

/*! One promise of the first screen: icon, what it is, and why that matters. */
Item {
    id: root

    required property string iconName
    required property string title
    required property string text

    implicitHeight: Math.max(tile.height, words.implicitHeight)

    IconTile {
        id: tile

        iconName: root.iconName
    }

    Column {
        id: words

        // Beside the icon, never above it: the row before ends there
        y: Theme.largeText ? 0 : Math.max(0, (tile.height - implicitHeight) / 2)
        anchors.left: tile.right
        anchors.leftMargin: Theme.space12
        anchors.right: parent.right

        NrText {
            width: parent.width
            text: root.title
            role: NrText.Small
            font.weight: Font.DemiBold
        }

        NrText {
            width: parent.width
            text: root.text
            role: NrText.Label
            color: Theme.quiet
        }
    }
}
