import QtQuick
import NextRung
import NextRung.Gallery

/*! The names of pages, of which one is shown. */
RadioList {
    id: root

    property list<string> names
    property string current: ""

    signal picked(string name)

    Repeater {
        model: root.names
        delegate: ChoiceRow {
            required property string modelData
            readonly property PageList list: parent as PageList

            width: parent ? parent.width : 0
            key: modelData
            title: modelData
            chosen: list !== null && list.current === modelData
            onToggled: key => list.picked(key)
        }
    }
}
