import QtQuick
import NextRung

/*! The fixed foot of a screen: one main action, up to two quiet ones, and a line of reassurance. */
Rectangle {
    id: root

    required property string primaryText
    property bool primaryEnabled: true
    // Why the main action is off
    property string primaryReason: ""
    property string primaryIcon: ""
    property string leftText: ""
    property string leftIcon: ""
    property string rightText: ""
    property string note: ""
    property string noteIcon: "lock"

    signal primary
    signal leftChosen
    signal rightChosen

    readonly property bool quietRow: root.leftText !== "" || root.rightText !== ""

    implicitHeight: column.y + column.implicitHeight + (root.quietRow || root.note !== "" ? Theme.space12 : Theme.space24)
    color: Theme.paper

    Divider {
        width: parent.width
    }

    Column {
        id: column

        y: Theme.space12
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.pageMargin, Theme.readingWidth)

        NrButton {
            width: parent.width
            enabled: root.primaryEnabled
            label: root.primaryText
            trailingIcon: root.primaryIcon
            disabledReason: root.primaryReason
            onClicked: root.primary()
        }

        NrText {
            width: parent.width
            visible: !root.primaryEnabled && root.primaryReason !== ""
            topPadding: Theme.space8
            text: root.primaryReason
            role: NrText.Caption
            horizontalAlignment: Text.AlignHCenter
            color: Theme.quiet
        }

        Grid {
            id: quiet

            readonly property real share: root.leftText === "" || root.rightText === "" || Theme.largeText ? width : width / 2

            visible: root.quietRow
            width: parent.width
            columns: Theme.largeText ? 1 : 2

            NrButton {
                visible: root.leftText !== ""
                width: quiet.share
                label: root.leftText
                iconName: root.leftIcon
                kind: NrButton.Quiet
                onClicked: root.leftChosen()
            }

            NrButton {
                visible: root.rightText !== ""
                width: quiet.share
                label: root.rightText
                kind: NrButton.Quiet
                onClicked: root.rightChosen()
            }
        }

        Item {
            width: parent.width
            implicitHeight: noteRow.implicitHeight + Theme.space8
            visible: root.note !== "" && !Theme.largeText

            Row {
                id: noteRow

                anchors.bottom: parent.bottom
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.space8

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.noteIcon
                    size: Theme.iconSizeSmall
                    color: Theme.quiet
                }

                NrText {
                    width: Math.min(naturalWidth(), column.width - Theme.iconSizeSmall - Theme.space8)
                    text: root.note
                    role: NrText.Caption
                    color: Theme.quiet
                }
            }
        }
    }
}
