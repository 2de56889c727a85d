import QtQuick
import NextRung

/*! The content that is on this phone: from whom, how new, and whether it is made up. */
Column {
    id: root

    required property RowListModel packs

    topPadding: Theme.space8
    spacing: Theme.space12
    visible: root.packs.count > 0

    SectionHeader {
        width: parent.width
        title: qsTr("Where facts come from")
    }

    Card {
        width: parent.width
        padding: 0

        Repeater {
            model: root.packs

            delegate: ListRow {
                required property string key
                required property string title
                required property string detail
                required property string tone
                required last

                objectName: "pack:" + key
                width: parent ? parent.width : 0
                iconName: "doc"
                label: title
                secondary: detail
                tagText: tone === "sample" ? qsTr("Sample") : ""
                tagTone: "attention"
                opens: false
            }
        }
    }
}
