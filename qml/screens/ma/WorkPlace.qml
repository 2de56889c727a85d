import QtQuick
import NextRung

/*! Where the person works, and the way to change it. */
Item {
    id: root

    property string site: ""
    property string employer: ""

    signal changed

    readonly property bool stacked: Theme.largeText

    implicitHeight: root.stacked ? words.implicitHeight + change.height : Math.max(words.implicitHeight, change.height)

    Icon {
        id: icon

        y: root.stacked ? 0 : (parent.height - height) / 2
        name: "site"
        color: Theme.quiet
    }

    Column {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.space12
        y: root.stacked ? 0 : (parent.height - height) / 2
        width: parent.width - x - (root.stacked ? 0 : change.width + Theme.space12)

        NrText {
            width: parent.width
            text: root.site === "" ? root.employer : root.site
            role: NrText.Small
            font.weight: Font.DemiBold
        }

        NrText {
            width: parent.width
            visible: root.site !== ""
            text: root.employer
            role: NrText.Label
            color: Theme.quiet
        }
    }

    NrButton {
        id: change

        objectName: "change-place"
        x: root.stacked ? words.x : parent.width - width
        y: root.stacked ? words.implicitHeight : (parent.height - height) / 2
        label: qsTr("Change")
        name: qsTr("Change where you work")
        kind: NrButton.Quiet
        small: true
        flush: true
        onClicked: root.changed()
    }
}
