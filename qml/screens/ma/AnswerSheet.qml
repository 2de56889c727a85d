import QtQuick
import NextRung

/*! Asks the person for the one fact that a requirement lacks, right where it is missing. */
Sheet {
    id: root

    required property AnswerViewModel viewModel

    title: root.viewModel.title

    NrText {
        width: parent.width
        text: root.viewModel.question
        role: NrText.Small
        color: Theme.quiet
    }

    Card {
        width: parent.width
        padding: Theme.space4
        visible: root.viewModel.choices.count > 0

        RadioList {
            width: parent.width
            name: root.viewModel.question

            Repeater {
                model: root.viewModel.choices

                delegate: ChoiceRow {
                    required property string detail
                    required chosen
                    required last

                    objectName: "choice:" + key
                    width: parent ? parent.width : 0
                    secondary: detail
                    onToggled: key => root.viewModel.choose(key)
                }
            }
        }
    }

    TextEntry {
        objectName: "number"
        width: parent.width
        visible: root.viewModel.numberTitle !== ""
        label: root.viewModel.numberTitle
        text: root.viewModel.number
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        onEdited: text => root.viewModel.number = text
        onAccepted: root.viewModel.save()
    }

    TextEntry {
        objectName: "grade"
        width: parent.width
        visible: root.viewModel.gradeTitle !== ""
        label: root.viewModel.gradeTitle
        text: root.viewModel.grade
        inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
        onEdited: text => root.viewModel.grade = text
        onAccepted: root.viewModel.save()
    }

    DateFields {
        width: parent.width
        visible: root.viewModel.dateTitle !== ""
        label: root.viewModel.dateTitle
        date: root.viewModel.date
    }

    Card {
        width: parent.width
        padding: Theme.space4
        visible: root.viewModel.completeTitle !== ""

        ChoiceRow {
            objectName: "complete"
            width: parent.width
            key: "complete"
            multiple: true
            last: true
            title: root.viewModel.completeTitle
            chosen: root.viewModel.complete
            onToggled: root.viewModel.chooseComplete(!root.viewModel.complete)
        }
    }

    footer: SaveFoot {
        objectName: "save-foot"
        width: parent.width
        whyNot: root.viewModel.whyNot
        onSaved: root.viewModel.save()
    }
}
