import QtQuick
import NextRung

/*! One answer on a card of its own: radio or check box, with a second line and an icon where they help. */
ChoicePressable {
    id: root

    required property string title
    property string secondary: ""
    property string iconName: ""
    property string tone: "teal"
    // Where six options share a phone's screen
    property bool compact: false

    name: root.title
    description: root.secondary
    partRadius: Theme.cardRadius
    leftPadding: Theme.cardPadding
    rightPadding: Theme.space16
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    implicitHeight: Math.max(root.compact ? Metrics.answerHeightCompact : Metrics.answerHeight, texts.implicitHeight + (Theme.largeText ? 2 * Theme.space20 : 2 * Theme.space8))

    background: CardFace {
        color: root.chosen ? Theme.tealTint : root.down ? Theme.sunk : Theme.card
        borderWidth: root.chosen ? Theme.chosenBorder : Theme.cardBorder
        borderColor: root.chosen ? Theme.teal : Theme.line
    }

    contentItem: Item {
        implicitWidth: texts.implicitWidth

        IconTile {
            id: tile

            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName !== ""
            iconName: root.iconName
            tone: root.tone
            tinted: root.chosen
        }

        Column {
            id: texts

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: tile.visible ? tile.right : parent.left
            anchors.leftMargin: tile.visible ? Theme.space12 : 0
            anchors.right: mark.left
            anchors.rightMargin: Theme.space12

            NrText {
                width: parent.width
                silent: true
                text: root.title
                lineHeight: Metrics.answerLine * Theme.textScale
                font.weight: root.secondary !== "" || root.chosen ? Font.DemiBold : Font.Medium
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
