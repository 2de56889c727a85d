import QtQuick
import NextRung

/*! A wish that a path breaks, and by how much. */
Rectangle {
    id: root

    required property string text

    implicitHeight: Math.max(Metrics.tagHeight, words.implicitHeight + Theme.space8)
    radius: Theme.tagRadius
    color: Theme.attentionTint

    Icon {
        id: icon

        x: Theme.space8
        y: (Math.min(parent.height, words.y + words.lineHeight + Theme.space4) - height) / 2
        name: "alert"
        size: Theme.iconSizeSmall
        color: Theme.attention
    }

    NrText {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.space8
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        silent: true
        text: root.text
        role: NrText.Caption
        font.weight: Font.DemiBold
        color: Theme.attention
    }
}
