import QtQuick
import NextRung

/*! One line of settings or facts: icon, words, what it is set to; a control of its own can stand at the right. */
NrPressable {
    id: root

    default property alias control: slot.data
    required property string label
    property string secondary: ""
    property string value: ""
    property string iconName: ""
    property string iconTone: "teal"
    property string tagText: ""
    property string tagTone: "good"
    // False: a row that only tells, or that holds a control
    property bool opens: true
    property bool last: false

    readonly property bool sided: root.value !== "" || root.tagText !== "" || slot.children.length > 0
    // What stands at the right needs, on one line
    readonly property real sideWidth: (root.value === "" ? 0 : setTo.naturalWidth() + Theme.space8) + (root.tagText === "" ? 0 : tag.naturalWidth + Theme.space8) + slot.implicitWidth
    readonly property real textWidth: root.availableWidth - texts.x - (root.opens ? arrow.implicitWidth + Theme.space4 : 0)
    readonly property bool stacked: root.sided && (Theme.largeText || words.naturalWidth() + root.sideWidth > root.textWidth)

    name: root.label
    description: Spoken.joined([root.secondary, root.value, root.tagText], ", ")
    enabled: root.opens || slot.children.length > 0
    SpokenAs.role: root.opens ? Accessible.Button : slot.children.length > 0 ? Accessible.Grouping : Accessible.StaticText
    focusPolicy: root.opens ? Qt.StrongFocus : Qt.NoFocus
    leftPadding: Theme.cardPadding
    rightPadding: Theme.cardPadding
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    implicitHeight: Math.max(Metrics.rowHeightCompact, root.implicitContentHeight + root.topPadding + root.bottomPadding)

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.space4
            radius: Theme.controlRadius
            color: root.opens && root.down ? Theme.sunk : "transparent"
        }

        Divider {
            x: Theme.cardPadding
            anchors.bottom: parent.bottom
            width: parent.width - 2 * Theme.cardPadding
            visible: !root.last
        }
    }

    contentItem: Item {
        implicitHeight: root.stacked ? texts.implicitHeight + Theme.space8 + side.implicitHeight : Math.max(texts.implicitHeight, side.implicitHeight)

        Icon {
            id: icon

            y: root.stacked ? 0 : (parent.height - height) / 2
            visible: root.iconName !== ""
            name: root.iconName
            color: Theme.toneColor(root.iconTone)
        }

        Column {
            id: texts

            x: root.iconName === "" ? 0 : icon.implicitWidth + Theme.space12
            y: root.stacked ? 0 : (parent.height - height) / 2
            width: root.textWidth - (root.stacked ? 0 : root.sideWidth)

            NrText {
                id: words

                width: parent.width
                silent: true
                text: root.label
                role: NrText.Small
                font.weight: root.secondary === "" ? Font.Medium : Font.DemiBold
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

        Flow {
            id: side

            x: !root.stacked ? texts.x + texts.width + (root.sided && slot.implicitWidth === 0 ? Theme.space8 : 0) : slot.children.length > 0 ? 0 : texts.x
            y: root.stacked ? texts.implicitHeight + Theme.space8 : (parent.height - height) / 2
            width: root.stacked ? root.textWidth + texts.x - x : root.sideWidth
            spacing: Theme.space8

            NrText {
                id: setTo

                width: Math.min(naturalWidth(), parent.width)
                visible: root.value !== ""
                silent: true
                text: root.value
                role: NrText.Label
                color: Theme.quiet
            }

            Tag {
                id: tag

                visible: root.tagText !== ""
                text: root.tagText
                tone: root.tagTone
                silent: true
                maximumWidth: root.textWidth
            }

            Row {
                id: slot
            }
        }

        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.opens
            name: "right"
            size: Theme.iconSizeMedium
            color: Theme.quiet
        }
    }
}
