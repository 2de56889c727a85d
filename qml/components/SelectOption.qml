import QtQuick
import QtQuick.Templates as T
import NextRung

/*! One line in the list of a Select. */
T.ItemDelegate {
    id: root

    required property string modelData
    required property int index

    readonly property bool current: ListView.isCurrentItem

    width: ListView.view ? ListView.view.width : 0
    implicitHeight: Math.max(Theme.minimumTouchTarget, words.implicitHeight + Theme.space16)
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    highlighted: root.current

    SpokenAs.role: Accessible.ListItem
    SpokenAs.selected: root.current
    Accessible.name: root.modelData

    background: Rectangle {
        radius: Theme.tagRadius
        color: root.current ? Theme.tealTint : root.down ? Theme.sunk : "transparent"
        border.width: root.current ? Theme.chosenBorder : 0
        border.color: Theme.teal
    }

    contentItem: Item {
        NrText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            silent: true
            text: root.modelData
            font.weight: root.current ? Font.DemiBold : Font.Normal
        }
    }
}
