import QtQuick
import NextRung

/*! A level to choose on the employer's ladder, with rails below it; what is put in it shows when it is chosen. */
Column {
    id: root

    default property alias content: extra.data
    required property string key
    required property string level
    property string pay: ""
    property string secondary: ""
    property bool chosen: false
    // At or below the chosen level
    property bool reached: false
    property bool first: false
    property bool last: false

    signal toggled(string key)

    RailGap {
        width: root.width
        visible: root.first
        topEnd: true
        reached: root.reached
    }

    Item {
        width: root.width
        implicitHeight: choice.height + (root.chosen ? extra.implicitHeight + Theme.space20 : 0)

        CardFace {
            anchors.fill: parent
            color: root.chosen ? Theme.tealTint : Theme.card
            borderWidth: root.chosen ? Theme.chosenBorder : Theme.cardBorder
            borderColor: root.chosen ? Theme.teal : Theme.line
        }

        LevelChoice {
            id: choice

            width: parent.width
            key: root.key
            level: root.level
            pay: root.pay
            secondary: root.secondary
            chosen: root.chosen
            onToggled: key => root.toggled(key)
        }

        Column {
            id: extra

            x: Theme.cardPadding
            anchors.top: choice.bottom
            width: parent.width - Theme.cardPadding - Theme.space16
            visible: root.chosen
        }
    }

    RailGap {
        width: root.width
        gap: Metrics.ladderGapSmall
        reached: root.reached
        bottomEnd: root.last
    }
}
