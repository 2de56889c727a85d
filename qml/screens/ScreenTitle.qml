import QtQuick
import NextRung

/*! The heading of a screen and the sentence below it. */
Column {
    id: root

    required property string title
    property string text: ""
    property int role: NrText.H1

    spacing: Theme.space4
    bottomPadding: Theme.space4

    NrText {
        width: parent.width
        heading: true
        text: root.title
        role: root.role
        fitWidth: parent.width
    }

    NrText {
        width: parent.width
        visible: root.text !== ""
        text: root.text
        role: NrText.Small
        color: Theme.quiet
    }
}
