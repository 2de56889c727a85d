import QtQuick
import NextRung

/*! A published number with what it says, and its place and date. In a Card with padding 0. */
Item {
    id: root

    required property string value
    required property string about
    required property string note
    required property bool last

    implicitHeight: words.implicitHeight + 2 * Theme.space12

    Accessible.role: Accessible.StaticText
    Accessible.name: Spoken.joined([root.about, root.value, root.note], ", ")

    Column {
        id: words

        x: Theme.cardPadding
        y: Theme.space12
        width: parent.width - 2 * Theme.cardPadding

        NrText {
            width: parent.width
            silent: true
            text: root.about
            role: NrText.Label
            color: Theme.quiet
        }

        NrText {
            width: parent.width
            silent: true
            text: root.value
            role: NrText.H3
        }

        NrText {
            width: parent.width
            silent: true
            text: root.note
            role: NrText.Caption
            color: Theme.quiet
        }
    }

    Divider {
        x: Theme.cardPadding
        anchors.bottom: parent.bottom
        width: parent.width - 2 * Theme.cardPadding
        visible: !root.last
    }
}
