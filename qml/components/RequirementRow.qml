import QtQuick
import NextRung

/*! One requirement: state, name, what stands behind it; a tap asks for the fact or shows more. */
NrPressable {
    id: root

    required property string key
    required property string title
    // met ends-soon not-yet unknown unpublished
    property string stateName: "unknown"
    property string stateText: ""
    property string detail: ""
    property string tagText: ""
    property string tagTone: "teal"
    property string tagIcon: ""
    property bool chevron: true
    property bool last: false
    // How deep it stands in a group of requirements
    property int depth: 0

    signal activated(string key)

    readonly property bool tagBelow: root.tagText !== "" && (Theme.largeText || root.availableWidth - tag.naturalWidth - mark.width < Metrics.rowTextMinimum)

    name: root.title
    description: Spoken.joined([root.stateText, root.detail, root.tagText], ", ")
    enabled: root.chevron
    leftPadding: Theme.cardPadding + root.depth * Theme.space24
    rightPadding: Theme.space16 - Theme.hairline
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    implicitHeight: Math.max(Metrics.rowHeight, texts.implicitHeight + 2 * Theme.space8)
    SpokenAs.role: root.chevron ? Accessible.Button : Accessible.StaticText

    onClicked: root.activated(root.key)

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.space4
            radius: Theme.controlRadius
            color: root.down ? Theme.sunk : "transparent"
        }

        Divider {
            x: Theme.space16
            anchors.bottom: parent.bottom
            width: parent.width - 2 * Theme.space16
            visible: !root.last
        }
    }

    contentItem: Item {
        StateMark {
            id: mark

            y: Theme.largeText ? Theme.space4 : (parent.height - height) / 2
            stateName: root.stateName
        }

        Column {
            id: texts

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: mark.right
            anchors.leftMargin: Theme.space12
            anchors.right: parent.right
            anchors.rightMargin: (arrow.visible ? arrow.width + Theme.space4 : 0) + (tag.visible && !root.tagBelow ? tag.width + Theme.tagPad : 0)

            NrText {
                width: parent.width
                silent: true
                text: root.title
                role: NrText.Small
                font.weight: Font.DemiBold
            }

            EmphasisText {
                width: parent.width
                visible: text !== ""
                silent: true
                text: root.detail === "" ? root.stateText : root.stateText + " · " + root.detail
                emphases: [root.stateText]
                emphasisColor: mark.color
                role: NrText.Label
            }

            Item {
                width: parent.width
                implicitHeight: Theme.space4 + tag.implicitHeight
                visible: root.tagBelow
            }
        }

        Tag {
            id: tag

            x: root.tagBelow ? texts.x : parent.width - width - (arrow.visible ? arrow.width + Theme.space4 : 0)
            y: root.tagBelow ? texts.y + texts.height - height : (parent.height - height) / 2
            visible: root.tagText !== ""
            maximumWidth: root.availableWidth - texts.x - (root.chevron ? arrow.width + Theme.space4 : 0)
            text: root.tagText
            tone: root.tagTone
            iconName: root.tagIcon
            silent: true
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
