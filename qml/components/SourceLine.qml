import QtQuick
import NextRung

/*! Where facts come from: the last line of a card or a screen. */
Item {
    id: root

    required property string text
    // Not empty: the source is due for a check, and says so in this word
    property string staleText: ""

    implicitWidth: words.x + words.naturalWidth()
    implicitHeight: Math.max(words.implicitHeight, stale.visible ? stale.implicitHeight : 0)

    Icon {
        id: icon

        y: (Math.min(words.implicitHeight, words.lineHeight) - height) / 2
        name: "doc"
        size: Theme.iconSizeSmall
        color: Theme.quiet
    }

    NrText {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.space8
        anchors.right: stale.visible ? stale.left : parent.right
        anchors.rightMargin: stale.visible ? Theme.space8 : 0
        text: root.text
        role: NrText.Caption
        color: Theme.quiet
    }

    Tag {
        id: stale

        anchors.right: parent.right
        visible: root.staleText !== ""
        text: root.staleText
        tone: "attention"
    }
}
