import QtQuick
import NextRung

/*! One source and its address, as text: to be read or typed, never fetched. */
Column {
    id: root

    required property string title
    required property string address

    SourceLine {
        width: parent.width
        text: root.title
    }

    NrText {
        x: Theme.iconSizeSmall + Theme.space8
        width: parent.width - x
        visible: text !== ""
        text: root.address
        role: NrText.Caption
        wrapMode: Text.WrapAnywhere
        color: Theme.quiet
    }
}
