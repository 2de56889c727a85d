import QtQuick
import NextRung

/*! Every question with the person's answer; each opens to be changed. */
Screen {
    id: root

    required property AnswersViewModel viewModel

    head: AppBar {
        width: parent.width
        title: qsTr("My answers")
        onBack: root.navigator.back()
    }

    NrText {
        width: parent.width
        text: qsTr("Tap an answer to change it. Your result and your paths follow at once.")
        role: NrText.Small
        color: Theme.quiet
    }

    Card {
        width: parent.width
        padding: 0

        Repeater {
            model: root.viewModel.answers

            delegate: ListRow {
                required property string key
                required property string title
                required property string detail
                required last

                objectName: "answer:" + key
                width: parent ? parent.width : 0
                label: title
                secondary: detail
                onClicked: () => root.viewModel.change(key)
            }
        }
    }
}
