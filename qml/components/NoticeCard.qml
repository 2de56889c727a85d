import QtQuick
import NextRung

/*! Something to know, on its tone: icon, a bold line, a second line; an action where there is one. */
Rectangle {
    id: root

    property string tone: "teal"
    property string iconName: "info"
    property string title: ""
    property string text: ""
    // Words of the text that stand out
    property list<string> emphases
    property string actionText: ""

    signal acted

    implicitHeight: texts.implicitHeight + 2 * Theme.space16
    radius: Theme.cardRadius
    color: Theme.toneTint(root.tone)

    Icon {
        id: icon

        x: Theme.space20
        y: root.title !== "" && root.text !== "" && !Theme.largeText && texts.implicitHeight < Metrics.noticeTall ? (parent.height - height) / 2 : texts.y
        name: root.iconName
        color: Theme.toneColor(root.tone)
    }

    Column {
        id: texts

        y: Theme.space16
        anchors.left: icon.right
        anchors.leftMargin: Theme.space12
        anchors.right: parent.right
        anchors.rightMargin: Theme.space16

        NrText {
            width: parent.width
            visible: root.title !== ""
            text: root.title
            role: NrText.Small
            font.weight: Font.DemiBold
            color: root.tone === "attention" ? Theme.attention : Theme.ink
        }

        TermText {
            width: parent.width
            visible: root.text !== ""
            text: root.text
            emphases: root.emphases
            role: NrText.Label
            color: root.title === "" || root.tone === "attention" ? Theme.ink : Theme.quiet
        }

        NrButton {
            visible: root.actionText !== ""
            width: Math.min(implicitWidth, parent.width)
            label: root.actionText
            kind: NrButton.Quiet
            small: true
            flush: true
            onClicked: root.acted()
        }
    }
}
