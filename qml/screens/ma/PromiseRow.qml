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

        anchors.left: tile.right
        anchors.leftMargin: Theme.space12
        anchors.right: parent.right
        anchors.verticalCenter: Theme.largeText ? undefined : tile.verticalCenter

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
