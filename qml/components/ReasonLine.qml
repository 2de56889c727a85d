import QtQuick
import NextRung

/*! The one reason why something is out of reach, below a fine line. */
Item {
    id: root

    required property string text
    property list<string> emphases
    property string iconName: "clock"

    implicitHeight: words.y + words.implicitHeight

    Divider {
        y: Theme.space8
        width: parent.width
    }

    Icon {
        id: icon

        anchors.verticalCenter: words.verticalCenter
        name: root.iconName
        size: Theme.iconSizeMedium
        color: Theme.attention
    }

    EmphasisText {
        id: words

        y: Theme.space16 + Theme.space4
        anchors.left: icon.right
        anchors.leftMargin: Theme.space12
        anchors.right: parent.right
        silent: true
        text: root.text
        emphases: root.emphases
        role: NrText.Label
        color: Theme.ink
    }
}
