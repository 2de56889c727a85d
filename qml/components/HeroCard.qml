import QtQuick
import NextRung

/*! The one dark card of a screen: the next step, its day, its reason and one thing to do. */
Item {
    id: root

    required property string title
    property string lead: ""
    property string when: ""
    property string whenIcon: "calendar"
    property string text: ""
    property string actionText: ""
    property string laterText: ""

    signal acted
    signal postponed

    implicitHeight: column.implicitHeight + 2 * Theme.space20

    CardFace {
        anchors.fill: parent
        borderWidth: 0
        color: Theme.hero
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.cardRadius

        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.hero
            }

            GradientStop {
                position: 1
                color: Theme.heroDeep
            }
        }
    }

    HeroLadder {
        anchors.right: parent.right
        anchors.rightMargin: Metrics.heroLadderInset
        height: parent.height
        visible: !Theme.largeText
    }

    Column {
        id: column

        x: Theme.space20
        y: Theme.space20
        width: parent.width - 2 * Theme.space20 - (Theme.largeText ? 0 : Metrics.heroLadder + Theme.space8)
        spacing: Theme.space8

        Row {
            visible: root.lead !== ""
            spacing: Theme.space8

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Metrics.heroDash
                height: Metrics.heroDashHeight
                radius: height / 2
                color: Theme.marigold
            }

            NrText {
                width: Math.min(naturalWidth(), column.width - Metrics.heroDash - Theme.space8)
                text: root.lead
                role: NrText.Label
                font.weight: Font.DemiBold
                color: Theme.heroInkQuiet
            }
        }

        NrText {
            width: parent.width
            heading: true
            text: root.title
            role: NrText.Number
            tabular: false
            fitWidth: parent.width
            color: Theme.heroInk
        }

        Row {
            visible: root.when !== ""
            spacing: Theme.space8

            Icon {
                id: icon

                anchors.verticalCenter: parent.verticalCenter
                name: root.whenIcon
                size: Theme.iconSizeMedium
                color: Theme.heroInk
            }

            NrText {
                width: Math.min(naturalWidth(), column.width - icon.width - Theme.space8)
                text: root.when
                role: NrText.Small
                font.weight: Font.DemiBold
                color: Theme.heroInk
            }
        }

        NrText {
            width: parent.width
            visible: root.text !== ""
            text: root.text
            role: NrText.Small
            color: Theme.heroInkQuiet
        }

        Flow {
            width: parent.width
            topPadding: Theme.space4
            spacing: Theme.space8

            NrButton {
                visible: root.actionText !== ""
                width: Math.min(implicitWidth, parent.width)
                label: root.actionText
                kind: NrButton.OnHero
                small: true
                onClicked: root.acted()
            }

            NrButton {
                visible: root.laterText !== ""
                width: Math.min(implicitWidth, parent.width)
                label: root.laterText
                kind: NrButton.OnHeroQuiet
                small: true
                onClicked: root.postponed()
            }
        }
    }
}
