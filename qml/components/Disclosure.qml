import QtQuick
import NextRung

/*! A question that opens its answer below: "Why we ask". */
Column {
    id: root

    required property string label
    required property string text
    property string iconName: "help"
    property bool open: false

    NrPressable {
        width: root.width
        name: root.label
        implicitHeight: Math.max(Theme.minimumTouchTarget, words.implicitHeight + Theme.space12)
        SpokenAs.expandable: true
        SpokenAs.expanded: root.open
        onClicked: root.open = !root.open

        contentItem: Item {
            Icon {
                id: icon

                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                size: Theme.iconSizeMedium
                color: Theme.teal
            }

            NrText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                anchors.left: icon.right
                anchors.leftMargin: Theme.space8
                anchors.right: arrow.left
                anchors.rightMargin: Theme.space8
                silent: true
                text: root.label
                role: NrText.Small
                font.weight: Font.DemiBold
                color: Theme.teal
            }

            Icon {
                id: arrow

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                name: root.open ? "up" : "down"
                size: Theme.iconSizeMedium
                color: Theme.quiet
            }
        }
    }

    NrText {
        width: parent.width
        visible: root.open
        topPadding: lineGap - Theme.space8
        text: root.text
        role: NrText.Label
        color: Theme.quiet
    }
}
