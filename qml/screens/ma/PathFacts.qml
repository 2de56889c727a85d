import QtQuick
import NextRung

/*! Further published figures, what one gives up, and how to try it before paying for it. */
Column {
    id: root

    required property RowListModel figures
    property string givesUp: ""
    property string tryCheaply: ""

    visible: root.figures.count > 0 || root.givesUp !== "" || root.tryCheaply !== ""
    spacing: Theme.space20

    Column {
        width: parent.width
        visible: root.figures.count > 0
        spacing: Theme.space12

        SectionHeader {
            width: parent.width
            title: qsTr("More figures")
        }

        Card {
            width: parent.width
            padding: 0

            Repeater {
                model: root.figures

                delegate: FigureLine {
                    required property string key

                    objectName: "figure:" + key
                    width: parent ? parent.width : 0
                }
            }
        }
    }

    Column {
        width: parent.width
        visible: root.givesUp !== ""
        spacing: Theme.space8

        SectionHeader {
            width: parent.width
            title: qsTr("What you would give up")
        }

        TermText {
            width: parent.width
            text: root.givesUp
            role: NrText.Small
            color: Theme.ink
        }
    }

    NoticeCard {
        width: parent.width
        visible: root.tryCheaply !== ""
        tone: "good"
        iconName: "eye"
        title: qsTr("Try it before you pay for it")
        text: root.tryCheaply
    }
}
