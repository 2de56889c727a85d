import QtQuick
import NextRung

/*! The top of one of the app's places: its name, and the way to "Me". */
Item {
    id: root

    required property string title
    // The rail beside the page has a way to "Me" already
    property bool hasMe: true

    signal opened

    implicitHeight: Math.max(me.height, words.implicitHeight)

    NrText {
        id: words

        width: parent.width - (me.visible ? me.width + Theme.space8 : 0)
        anchors.verticalCenter: parent.verticalCenter
        heading: true
        text: root.title
        role: NrText.H1
        fitWidth: width
    }

    IconButton {
        id: me

        objectName: "me"
        visible: root.hasMe
        x: parent.width - width + Theme.space12
        iconName: "person"
        name: qsTr("Me")
        onClicked: root.opened()
    }
}
