import QtQuick
import NextRung

/*! One option of a Segmented. Strong: chosen is ink, as for the language; otherwise white with a check. */
ChoicePressable {
    id: root

    required property string label
    property bool strong: false

    name: root.label
    partRadius: Theme.controlRadius - Metrics.segmentedInset / 2
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    topInset: Metrics.segmentedInset
    bottomInset: Metrics.segmentedInset
    implicitHeight: Math.max(Theme.minimumTouchTarget, words.implicitHeight + Theme.space20)

    background: Item {
        BorderImage {
            anchors.fill: parent
            anchors.margins: -Metrics.shadowReachSmall
            visible: root.chosen && !root.strong && !Theme.dark
            source: visible ? "qrc:/nextrung/shadows/shadow-small.png" : ""
            border.left: Metrics.shadowCornerSmall
            border.right: Metrics.shadowCornerSmall
            border.top: Metrics.shadowCornerSmall
            border.bottom: Metrics.shadowCornerSmall
        }

        Rectangle {
            anchors.fill: parent
            radius: root.partRadius
            color: root.chosen ? (root.strong ? Theme.ink : Theme.card) : root.down ? Theme.pressedInk : "transparent"
            border.width: root.chosen && !root.strong ? Theme.cardBorder : 0
            border.color: Theme.line
        }
    }

    contentItem: Item {
        implicitWidth: words.naturalWidth() + (root.strong ? 0 : tick.width + row.spacing)
        implicitHeight: words.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space8

            Icon {
                id: tick

                anchors.verticalCenter: parent.verticalCenter
                visible: root.chosen && !root.strong
                name: "check"
                size: Theme.iconSizeMedium
                color: Theme.teal
            }

            NrText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(naturalWidth(), root.availableWidth - (tick.visible ? tick.width + row.spacing : 0))
                silent: true
                text: root.label
                role: root.strong ? NrText.Small : NrText.Body
                font.weight: root.chosen ? Font.DemiBold : Font.Medium
                color: root.chosen ? (root.strong ? Theme.paper : Theme.ink) : (root.strong ? Theme.ink : Theme.quiet)
            }
        }
    }
}
