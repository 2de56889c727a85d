import QtQuick
import NextRung

/*! A card that leads somewhere: icon on its tone, title, a second line. */
NrPressable {
    id: root

    required property string title
    property string secondary: ""
    property string iconName: ""
    property string tone: "teal"
    property bool chevron: true

    name: root.title
    description: root.secondary
    partRadius: Theme.cardRadius
    leftPadding: Theme.space16 - Theme.space4 / 2
    rightPadding: Theme.space12
    implicitHeight: Math.max(Metrics.answerHeight, texts.implicitHeight + 2 * Theme.space16)

    background: CardFace {
        color: root.down ? Theme.sunk : Theme.card
    }

    contentItem: Item {
        IconTile {
            id: tile

            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName !== ""
            implicitWidth: Metrics.iconTileLarge * Theme.iconScale
            iconName: root.iconName
            tone: root.tone
        }

        Column {
            id: texts

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: tile.visible ? tile.right : parent.left
            anchors.leftMargin: tile.visible ? Theme.space12 : 0
            anchors.right: arrow.left
            anchors.rightMargin: Theme.space8

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

        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.chevron
            name: "right"
            size: Theme.iconSizeMedium
            color: Theme.quiet
        }
    }
}
