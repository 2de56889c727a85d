import QtQuick
import NextRung

/*! What sits across a card's top edge: where you are, or what your work says (dashed). */
Item {
    id: root

    required property string text
    property bool dashed: false

    implicitWidth: words.x + words.naturalWidth() + Theme.space12
    implicitHeight: Math.max(Metrics.tagHeight, words.implicitHeight + Theme.space8)

    OutlineItem {
        anchors.fill: parent
        radius: Theme.tagRadius
        strokeWidth: root.dashed ? Theme.chosenBorder : 0
        color: root.dashed ? Theme.marigoldLine : Theme.marigold
        fill: root.dashed ? Theme.card : Theme.marigold
        dash: root.dashed ? Metrics.dash : 0
        dashGap: Metrics.dashGap
    }

    Icon {
        id: icon

        x: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        name: root.dashed ? "steth" : "pin"
        size: Theme.iconSizeSmall
        color: root.dashed ? Theme.ink : Theme.marigoldInk
    }

    NrText {
        id: words

        x: icon.x + icon.width + Theme.space8
        width: Math.min(naturalWidth(), root.width - x - Theme.space8)
        anchors.verticalCenter: parent.verticalCenter
        silent: true
        text: root.text
        role: NrText.Caption
        font.weight: Font.Bold
        color: root.dashed ? Theme.ink : Theme.marigoldInk
    }
}
