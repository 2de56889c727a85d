import QtQuick
import NextRung

/*! The main action of a sheet that asks for something, and why it is off. */
Column {
    id: root

    property string whyNot: ""

    signal saved

    topPadding: Theme.space12
    spacing: Theme.space8

    NrButton {
        objectName: "save"
        width: parent.width
        label: qsTr("Save")
        enabled: root.whyNot === ""
        disabledReason: root.whyNot
        onClicked: root.saved()
    }

    NrText {
        width: parent.width
        visible: root.whyNot !== ""
        text: root.whyNot
        role: NrText.Caption
        color: Theme.quiet
        horizontalAlignment: Text.AlignHCenter
    }
}
