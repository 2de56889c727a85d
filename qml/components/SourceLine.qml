import QtQuick
import NextRung

/*! Where facts come from: the last line of a card or a screen. */
Item {
    id: root

    required property string text
    // Not empty: the source is due for a check, and says so in this word
    property string staleText: ""

    readonly property real textX: icon.width + Theme.space8
    // The tag stands below the words where it would leave them too little
    readonly property bool stacked: stale.visible && root.width - root.textX - stale.naturalWidth - Theme.space8 < Math.min(words.naturalWidth(), Metrics.rowTextMinimum * Theme.textScale)

    implicitWidth: root.textX + words.naturalWidth()
    implicitHeight: !stale.visible ? words.implicitHeight : root.stacked ? stale.y + stale.implicitHeight : Math.max(words.implicitHeight, stale.implicitHeight)

    Icon {
        id: icon

        y: (Math.min(words.implicitHeight, words.lineHeight) - height) / 2
        name: "doc"
        size: Theme.iconSizeSmall
        color: Theme.quiet
    }

    NrText {
        id: words

        x: root.textX
        width: root.width - x - (stale.visible && !root.stacked ? stale.width + Theme.space8 : 0)
        text: root.text
        role: NrText.Caption
        color: Theme.quiet
    }

    Tag {
        id: stale

        x: root.stacked ? root.textX : root.width - width
        y: root.stacked ? words.implicitHeight + Theme.space4 : 0
        visible: root.staleText !== ""
        maximumWidth: root.width - root.textX
        text: root.staleText
        tone: "attention"
    }
}
