import QtQuick
import NextRung

/*! What nobody published, as questions to bring to the employer, a school or a board. */
Sheet {
    id: root

    required property LadderViewModel viewModel

    title: qsTr("Ask")

    NrText {
        width: parent.width
        text: qsTr("None of this is published. Bring these questions to your manager or HR, or to a school.")
        role: NrText.Small
        color: Theme.quiet
    }

    QuestionList {
        width: parent.width
        title: qsTr("About your ladder")
        questions: root.viewModel.questions
    }

    QuestionList {
        width: parent.width
        title: qsTr("About your paths")
        questions: root.viewModel.pathQuestions
    }
}
