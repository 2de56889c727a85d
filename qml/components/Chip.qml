import QtQuick
import NextRung

/*! One filter of several, of which one is on. */
NrPressable {
    id: root

    required property string key
    required property string label
    property bool on: false

    signal toggled(string key)

    readonly property real faceHeight: Math.max(Metrics.chipHeight, words.implicitHeight + Theme.space12)

    name: root.label
    opacity: root.enabled ? 1 : Theme.disabledOpacity
    implicitHeight: Math.max(Theme.minimumTouchTarget, root.faceHeight)
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    topInset: (root.height - root.faceHeight) / 2
    bottomInset: root.topInset
    SpokenAs.role: Accessible.RadioButton
    SpokenAs.checked: root.on
    Accessible.onToggleAction: root.clicked()

    onClicked: root.toggled(root.key)

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.on ? Theme.ink : root.down ? Theme.sunk : Theme.card
        border.width: root.on ? 0 : Theme.controlBorder
        border.color: Theme.highContrast ? Theme.edge : Theme.track
    }

    contentItem: Item {
        implicitWidth: words.naturalWidth()

        NrText {
            id: words

            anchors.centerIn: parent
            silent: true
            text: root.label
            role: NrText.Small
            font.weight: root.on ? Font.DemiBold : Font.Medium
            color: root.on ? Theme.paper : Theme.ink
        }
    }
}
