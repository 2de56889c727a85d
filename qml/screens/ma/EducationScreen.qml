import QtQuick
import NextRung

/*! The highest school that the person finished. */
StepScreen {
    id: root

    required property EducationViewModel viewModel

    step: root.viewModel.step
    steps: root.viewModel.steps
    canGoOn: root.viewModel.canGoOn
    whyNot: root.steps > 0 ? qsTr("Choose one, or skip.") : qsTr("Choose one.")
    onWentOn: root.viewModel.next()
    onSkipped: root.viewModel.skip()

    ScreenTitle {
        width: parent.width
        title: qsTr("What school did you finish?")
        text: qsTr("Your highest one. We take it that this is all: what is above it counts as not done yet.")
    }

    Card {
        width: parent.width
        padding: Theme.space4

        RadioList {
            width: parent.width
            name: qsTr("Schools, lowest first")

            Repeater {
                model: root.viewModel.levels

                delegate: ChoiceRow {
                    required property string detail
                    required chosen
                    required last

                    objectName: "education:" + key
                    width: parent ? parent.width : 0
                    secondary: detail
                    onToggled: key => root.viewModel.choose(key)
                }
            }
        }
    }

    AnswerCard {
        objectName: "education:-"
        width: parent.width
        key: "-"
        title: qsTr("None of these")
        chosen: root.viewModel.none
        onToggled: root.viewModel.chooseNone()
    }
}
