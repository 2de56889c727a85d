import QtQuick
import NextRung

/*! The card of a RungCard. */
NrPressable {
    id: root

    required property RungBase rung

    readonly property bool dashed: root.rung.workSaysText !== "" && root.rung.hereText === "" || root.rung.unpublishedText !== ""

    enabled: root.rung.openable
    name: root.rung.level
    description: Spoken.joined([root.rung.payText, root.rung.hereText, root.rung.workSaysText, root.rung.held ? root.rung.heldText : root.rung.countText, root.rung.moveText, root.rung.workText, root.rung.unpublishedText, root.rung.payStep, root.rung.open ? qsTr("Shown beside the ladder") : ""], ". ")
    partRadius: Theme.cardRadius
    leftPadding: Theme.cardPadding
    rightPadding: Theme.space12
    topPadding: root.rung.pinned ? Math.max(Theme.space20, pins.height - Metrics.pinRise + Theme.space8) : Theme.space12
    bottomPadding: Theme.space12
    implicitHeight: Math.max(Metrics.rungHeight, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    SpokenAs.role: root.rung.openable ? Accessible.Button : Accessible.StaticText

    background: Item {
        CardFace {
            anchors.fill: parent
            raised: root.rung.unpublishedText === ""
            color: root.rung.unpublishedText !== "" ? Theme.paper : root.down ? Theme.sunk : Theme.card
            borderWidth: root.rung.open ? Theme.openBorder : root.dashed ? 0 : root.rung.hereText !== "" ? Metrics.hereBorder : Theme.cardBorder
            borderColor: root.rung.open ? Theme.teal : root.rung.hereText !== "" ? Theme.marigoldLine : Theme.line
        }

        OutlineItem {
            anchors.fill: parent
            visible: root.dashed && !root.rung.open
            radius: Theme.cardRadius
            strokeWidth: root.rung.unpublishedText !== "" ? Theme.controlBorder : Theme.chosenBorder
            color: root.rung.unpublishedText !== "" ? Theme.edge : Theme.marigoldLine
            dash: Metrics.dash
            dashGap: Metrics.dashGap
        }

        Column {
            id: pins

            x: Metrics.pinX
            y: -Metrics.pinRise

            Pin {
                visible: root.rung.hereText !== ""
                width: Math.min(implicitWidth, root.width - Metrics.pinX - Theme.space12)
                text: root.rung.hereText
            }

            Pin {
                visible: root.rung.workSaysText !== ""
                width: Math.min(implicitWidth, root.width - Metrics.pinX - Theme.space12)
                text: root.rung.workSaysText
                dashed: true
            }
        }
    }

    contentItem: Item {
        implicitHeight: Math.max(texts.implicitHeight, side.implicitHeight)

        Column {
            id: texts

            anchors.left: parent.left
            anchors.right: Theme.largeText ? arrow.left : side.left
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space4

            Flow {
                width: parent.width
                spacing: Theme.largeText ? 0 : Theme.space12

                NrText {
                    id: level

                    width: Math.min(naturalWidth(), parent.width)
                    silent: true
                    text: root.rung.level
                    role: NrText.H2
                    color: root.rung.unpublishedText === "" ? Theme.ink : Theme.quiet
                }

                EmphasisText {
                    silent: true
                    // At large text on a line of its own
                    width: Theme.largeText ? parent.width : Math.min(implicitWidth, parent.width)
                    visible: text !== ""
                    text: root.rung.payText
                    emphases: [root.rung.pay]
                    role: NrText.Small
                    lineHeight: Theme.largeText ? Theme.textLine(NrText.Small) : Theme.lineBeside(level.lineHeight, level.pixels, pixelSize)
                }
            }

            Row {
                visible: root.rung.moveText !== ""
                spacing: Theme.space8

                Icon {
                    id: moveIcon

                    y: (move.lineHeight - height) / 2
                    visible: root.rung.moveIcon !== ""
                    name: root.rung.moveIcon
                    size: Theme.iconSizeSmall
                    color: Theme.toneColor(root.rung.moveTone)
                }

                NrText {
                    id: move

                    width: texts.width - (moveIcon.visible ? moveIcon.width + Theme.space8 : 0)
                    silent: true
                    text: root.rung.moveText
                    role: NrText.Label
                    color: Theme.toneColor(root.rung.moveTone)
                }
            }

            EmphasisText {
                width: parent.width
                visible: text !== ""
                silent: true
                text: root.rung.workText
                emphases: root.rung.workEmphases
                role: NrText.Caption
            }

            RungStanding {
                visible: Theme.largeText
                rung: root.rung
                maximumWidth: texts.width
            }
        }

        RungStanding {
            id: side

            anchors.right: arrow.visible ? arrow.left : parent.right
            anchors.rightMargin: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            visible: !Theme.largeText
            rung: root.rung
            maximumWidth: root.availableWidth / 2
        }

        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.rung.openable
            name: "right"
            size: Theme.iconSizeMedium
            color: Theme.quiet
        }
    }
}
