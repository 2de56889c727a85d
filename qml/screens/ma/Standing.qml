import QtQuick
import NextRung

/*! Where the person stands on the ladder, in words; and why the work could not be held against more of it. */
Column {
    id: root

    property string standing: ""
    property string next: ""
    property string workSearch: ""

    spacing: Theme.space4

    NrText {
        objectName: "standing"
        width: parent.width
        text: root.standing
        role: NrText.Small
        font.weight: Font.DemiBold
    }

    NrText {
        width: parent.width
        visible: root.next !== ""
        text: root.next
        role: NrText.Label
        color: Theme.quiet
    }

    NrText {
        width: parent.width
        visible: root.workSearch !== ""
        text: root.workSearch
        role: NrText.Label
        color: Theme.quiet
    }
}
