import QtQuick
import NextRung

/*! Which kind and which aim put the paths in this order, and the way to change them. */
Item {
    id: root

    required property string kind
    property string aim: ""

    signal changed

    readonly property bool stacked: Theme.largeText

    implicitHeight: root.stacked ? words.implicitHeight + change.height : Math.max(words.implicitHeight, change.height)

    EmphasisText {
        id: words

        width: root.stacked ? parent.width : parent.width - change.width - Theme.space12
        y: root.stacked ? 0 : (parent.height - height) / 2
        //: %1 is the kind of MA, %2 where the person wants to go.
        text: root.aim === "" ? root.kind : qsTr("%1 · %2").arg(root.kind).arg(root.aim)
        emphases: [root.kind]
        role: NrText.Small
    }

    NrButton {
        id: change

        objectName: "change-result"
        x: root.stacked ? 0 : parent.width - width
        y: root.stacked ? words.implicitHeight : (parent.height - height) / 2
        label: qsTr("Change")
        name: qsTr("Change your result or your aim")
        kind: NrButton.Quiet
        small: true
        flush: true
        onClicked: root.changed()
    }
}
