import QtQuick
import NextRung

/*! Questions to ask, each beside the mark for asking. */
Column {
    id: root

    required property string title
    required property RowListModel questions

    visible: root.questions.count > 0
    topPadding: Theme.space8
    spacing: Theme.space12

    SectionHeader {
        width: parent.width
        title: root.title
    }

    Card {
        width: parent.width
        spacing: Theme.space16

        Repeater {
            model: root.questions

            delegate: FactLine {
                required property string key
                required property string title

                objectName: "question:" + key
                width: parent ? parent.width : 0
                iconName: "ask"
                tone: "indigo"
                text: title
            }
        }
    }
}
