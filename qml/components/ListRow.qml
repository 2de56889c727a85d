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

    // A row that only opens keeps its arrow beside the words.
    readonly property bool sided: root.value !== "" || root.tagText !== "" || slot.children.length > 0
    readonly property bool stacked: root.sided && (Theme.largeText || words.implicitWidth + icon.width + side.implicitWidth + Theme.space32 > root.availableWidth)

    name: root.label
    description: [root.secondary, root.value, root.tagText].filter(part => part !== "").join(", ")
    enabled: root.opens || slot.children.length > 0
    Accessible.role: root.opens ? Accessible.Button : Accessible.Grouping
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
        implicitHeight: root.stacked ? texts.implicitHeight + (side.implicitHeight > 0 ? Theme.space8 + side.implicitHeight : 0) : Math.max(texts.implicitHeight, side.implicitHeight)

        Icon {
            id: icon

            y: root.stacked ? 0 : (parent.height - height) / 2
            visible: root.iconName !== ""
            width: visible ? implicitWidth : 0
            name: root.iconName
            color: Theme.toneColor(root.iconTone)
        }

        Column {
            id: texts

            x: icon.visible ? icon.width + Theme.space12 : 0
            y: root.stacked ? 0 : (parent.height - height) / 2
            width: parent.width - x - (root.stacked ? arrow.width : side.implicitWidth + Theme.space8)

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

        Row {
            id: side

            x: root.stacked ? texts.x : parent.width - width
            y: root.stacked ? texts.implicitHeight + Theme.space8 : (parent.height - height) / 2
            spacing: Theme.space8

            NrText {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.value !== ""
                silent: true
                text: root.value
                role: NrText.Label
                color: Theme.quiet
            }

            Tag {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.tagText !== ""
                text: root.tagText
                tone: root.tagTone
            }

            Row {
                id: slot

                anchors.verticalCenter: parent.verticalCenter
            }

            Icon {
                id: arrow

                anchors.verticalCenter: parent.verticalCenter
                visible: root.opens
                width: visible ? implicitWidth : 0
                name: "right"
                size: Theme.iconSizeMedium
                color: Theme.quiet
            }
        }
    }
}
