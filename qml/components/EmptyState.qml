import QtQuick
import NextRung

/*! What stands where there is nothing yet: why, and the one thing to do about it. */
Column {
    id: root

    required property string title
    property string text: ""
    property string iconName: "info"
    property string tone: "teal"
    property string actionText: ""

    signal acted

    spacing: Theme.space12
    topPadding: Theme.space32
    bottomPadding: Theme.space32

    IconTile {
        anchors.horizontalCenter: parent.horizontalCenter
        implicitWidth: Metrics.emptyTile * Theme.iconScale
        iconName: root.iconName
        tone: root.tone
    }

    NrText {
        width: parent.width
        heading: true
        text: root.title
        role: NrText.H2
        fitWidth: parent.width
        horizontalAlignment: Text.AlignHCenter
    }

    NrText {
        width: parent.width
        visible: root.text !== ""
        text: root.text
        role: NrText.Small
        color: Theme.quiet
        horizontalAlignment: Text.AlignHCenter
    }

    NrButton {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, parent.width)
        visible: root.actionText !== ""
        label: root.actionText
        kind: NrButton.Secondary
        onClicked: root.acted()
    }
}
