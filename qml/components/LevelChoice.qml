import QtQuick
import NextRung

/*! The tappable part of a LevelCard. */
ChoicePressable {
    id: root

    required property string level
    property string pay: ""
    property string secondary: ""

    name: root.level
    description: Spoken.joined([root.pay, root.secondary], ". ")
    partRadius: Theme.cardRadius
    leftPadding: Theme.cardPadding
    rightPadding: Theme.space16
    implicitHeight: Math.max(Metrics.answerHeight, texts.implicitHeight + 2 * Theme.space12)

    contentItem: Item {
        Column {
            id: texts

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.right: mark.left
            anchors.rightMargin: Theme.space12

            Flow {
                width: parent.width
                spacing: Theme.largeText ? 0 : Theme.space12

                NrText {
                    id: level

                    width: Math.min(naturalWidth(), parent.width)
                    silent: true
                    text: root.level
                    role: NrText.H2
                }

                NrText {
                    visible: root.pay !== ""
                    // At large text on a line of its own
                    width: Theme.largeText ? parent.width : Math.min(naturalWidth(), parent.width)
                    silent: true
                    text: root.pay
                    role: NrText.Small
                    font.weight: Font.Medium
                    color: root.chosen ? Theme.ink : Theme.quiet
                    lineHeight: Theme.largeText ? Theme.textLine(NrText.Small) : Theme.lineBeside(level.lineHeight, level.pixels, pixels)
                }
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
        }
    }
}
