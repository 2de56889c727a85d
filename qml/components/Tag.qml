import QtQuick
import NextRung

/*! A word on its tone, with its icon: what kind, what state, where from. */
Item {
    id: root

    required property string text
    property string iconName: ""
    property string tone: "quiet"
    // On a tinted page the tag is white
    property bool tinted: false
    // The widest it may be; longer words wrap
    property real maximumWidth: 0
    // Said already by the control that it is part of
    property bool silent: false

    readonly property real fixedWidth: label.x + Theme.space8 + Theme.hairline

    // Without a limit
    readonly property real naturalWidth: Math.ceil(root.fixedWidth + label.naturalWidth())

    implicitWidth: Math.ceil(root.fixedWidth + label.width)
    implicitHeight: Math.max(Metrics.tagHeight * Theme.iconScale, label.implicitHeight + Theme.space8)

    Rectangle {
        anchors.fill: parent
        radius: Theme.tagRadius
        color: root.tinted ? Theme.card : Theme.toneTint(root.tone)
    }

    Icon {
        id: icon

        x: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        visible: root.iconName !== ""
        name: root.iconName
        size: Theme.iconSizeSmall
        color: Theme.toneColor(root.tone)
    }

    NrText {
        id: label

        x: icon.visible ? icon.x + icon.width + Theme.tagPad : Theme.space8 + Theme.hairline
        anchors.verticalCenter: parent.verticalCenter
        width: root.maximumWidth > 0 ? Math.min(naturalWidth(), root.maximumWidth - root.fixedWidth) : naturalWidth()
        silent: root.silent
        text: root.text
        role: NrText.Caption
        font.weight: Font.DemiBold
        color: Theme.toneColor(root.tone)
    }
}
