import QtQuick
import NextRung

/*! One choice in a list on a shared card (put rows in a Card with padding Theme.space4). */
ChoicePressable {
    id: root

    required property string title
    property string secondary: ""
    // The last row has no line below it
    property bool last: false

    name: root.title
    description: root.secondary
    leftPadding: Theme.space16 - Theme.hairline
    rightPadding: Theme.space16 - Theme.hairline
    implicitHeight: Math.max(Metrics.rowHeight, texts.implicitHeight + Theme.space16)

    background: Item {
        Rectangle {
            anchors.fill: parent
            radius: Theme.controlRadius
            color: root.chosen ? Theme.tealTint : root.down ? Theme.sunk : "transparent"
        }

        Divider {
            anchors.bottom: parent.bottom
            x: Theme.space12
            width: parent.width - 2 * Theme.space12
            visible: !root.last && !root.chosen
        }
    }

    contentItem: Item {
        Column {
            id: texts

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.right: mark.left
            anchors.rightMargin: Theme.space12

            NrText {
                width: parent.width
                silent: true
                text: root.title
                role: NrText.Small
                font.weight: Font.DemiBold
            }

            NrText {
                width: parent.width
                visible: root.secondary !== ""
                silent: true
                text: root.secondary
                role: NrText.Label
                color: Theme.quiet
            }
        }

        CheckMark {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            chosen: root.chosen
            multiple: root.multiple
        }
    }
}
