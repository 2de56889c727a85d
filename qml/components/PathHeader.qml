import QtQuick
import NextRung

/*! The top of a path's page: its kind, its name, and the line that it lies on. The first card may rise into it. */
Rectangle {
    id: root

    required property string title
    property string kind: "license"
    property string kindText: ""
    property string subtitle: ""
    property string backText: qsTr("Back")
    // How far the first card of the page rises into it
    property real overlap: Theme.space32
    // False beside the list that it was opened from
    property bool canGoBack: true

    signal back

    implicitHeight: texts.y + texts.implicitHeight + Theme.space12 + root.overlap
    color: Theme.kindTint(root.kind)

    Station {
        anchors.right: parent.right
        anchors.rightMargin: Metrics.stationInset - width / 2
        height: parent.height
        visible: !Theme.largeText
        color: Theme.kindColor(root.kind)
        stationY: texts.y + name.y + Theme.textLine(NrText.Display) / 2
        ground: root.color
    }

    IconButton {
        id: back

        x: Theme.space8
        visible: root.canGoBack
        iconName: "back"
        name: root.backText
        onClicked: root.back()
    }

    Column {
        id: texts

        x: Theme.pageMargin
        y: root.canGoBack ? back.height : Theme.space24
        width: parent.width - 2 * Theme.pageMargin - (Theme.largeText ? 0 : Metrics.stationInset)
        spacing: Theme.space4

        Tag {
            visible: root.kindText !== ""
            maximumWidth: parent.width
            text: root.kindText
            tone: Theme.kindTone(root.kind)
            iconName: Theme.kindIcon(root.kind)
            tinted: true
        }

        NrText {
            id: name

            width: parent.width
            heading: true
            text: root.title
            role: NrText.Display
            fitWidth: parent.width
        }

        NrText {
            width: parent.width
            visible: root.subtitle !== ""
            text: root.subtitle
            role: NrText.Small
            color: Theme.quiet
        }
    }
}
