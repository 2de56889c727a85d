import QtQuick
import NextRung

/*! Where the facts of a page come from. */
Column {
    id: root

    required property RowListModel sources

    visible: root.sources.count > 0
    spacing: Theme.space8

    SectionHeader {
        width: parent.width
        title: qsTr("Where this comes from")
    }

    Repeater {
        model: root.sources

        delegate: SourceEntry {
            required property string key

            objectName: "source:" + key
            width: parent ? parent.width : 0
        }
    }
}
