import QtQuick
import NextRung

/*! In which state the person works; rules differ from one to the next. */
StepScreen {
    id: root

    required property StateViewModel viewModel

    step: root.viewModel.step
    steps: root.viewModel.steps
    canGoOn: root.viewModel.canGoOn
    whyNot: root.steps > 0 ? qsTr("Choose your state, or skip.") : qsTr("Choose your state.")
    onWentOn: root.viewModel.next()
    onSkipped: root.viewModel.skip()

    ScreenTitle {
        width: parent.width
        title: root.viewModel.notYetMa ? qsTr("In which state would you work?") : qsTr("In which state do you work?")
        text: qsTr("What an MA may do is not the same in all states.")
    }

    SearchField {
        objectName: "search"
        width: parent.width
        name: qsTr("Search for your state")
        placeholder: qsTr("Name or letters, like UT")
        text: root.viewModel.query
        onTextChanged: root.viewModel.query = text
    }

    Card {
        width: parent.width
        padding: Theme.space4
        visible: root.viewModel.states.count > 0

        RadioList {
            width: parent.width
            name: qsTr("States")

            Repeater {
                model: root.viewModel.states

                delegate: ChoiceRow {
                    required chosen
                    required last

                    objectName: "state:" + key
                    width: parent ? parent.width : 0
                    onToggled: key => root.viewModel.choose(key)
                }
            }
        }
    }

    NrText {
        width: parent.width
        visible: root.viewModel.states.count === 0
        text: qsTr("No state by that name.")
        role: NrText.Small
        color: Theme.quiet
    }
}
