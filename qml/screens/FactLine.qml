import QtQuick
import NextRung

/*! One fact in words beside its icon. */
Item {
    id: root

    required property string iconName
    required property string text
    property string secondary: ""
    property string tone: "teal"

    visible: root.text !== ""
    implicitHeight: Math.max(icon.height, words.implicitHeight)

    Icon {
        id: icon

        y: (Math.min(words.implicitHeight, first.lineHeight) - height) / 2
        name: root.iconName
        size: Theme.iconSizeMedium
        color: Theme.toneColor(root.tone)
    }

    Column {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.space12
        anchors.right: parent.right

        NrText {
            id: first

            width: parent.width
            text: root.text
            role: NrText.Small
        }

        NrText {
            width: parent.width
            visible: root.secondary !== ""
            text: root.secondary
            role: NrText.Caption
            color: Theme.quiet
        }
    }
}
