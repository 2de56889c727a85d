import QtQuick
import NextRung

/*! Where the person works: search as you type, or say that the employer is not here. */
Screen {
    id: root

    required property EmployerViewModel viewModel

    head: AppBar {
        objectName: "bar"
        width: parent.width
        step: 1
        steps: root.viewModel.steps
        stepText: qsTr("Step %1 of %2").arg(step).arg(steps)
        actionText: qsTr("Skip")
        onBack: root.navigator.back()
        onActed: root.viewModel.skip()
    }

    ScreenTitle {
        width: parent.width
        title: qsTr("Where do you work?")
        text: qsTr("So you see your own ladder, with its rules.")
    }

    SearchField {
        objectName: "search"
        width: parent.width
        name: qsTr("Search for your employer")
        placeholder: qsTr("Name or town")
        text: root.viewModel.query
        onTextChanged: root.viewModel.query = text
    }

    Card {
        width: parent.width
        padding: Theme.space4
        visible: root.viewModel.employers.count > 0

        RadioList {
            width: parent.width
            name: qsTr("Employers")

            Repeater {
                model: root.viewModel.employers

                delegate: ChoiceRow {
                    required property string detail
                    required chosen
                    required last

                    objectName: "employer:" + key
                    width: parent ? parent.width : 0
                    secondary: detail
                    onToggled: key => root.viewModel.choose(key)
                }
            }
        }
    }

    NrText {
        width: parent.width
        visible: root.viewModel.employers.count === 0
        text: qsTr("No employer by that name is in the app yet.")
        role: NrText.Small
        color: Theme.quiet
    }

    AnswerCard {
        objectName: "employer:-"
        width: parent.width
        key: "-"
        title: qsTr("My employer isn’t here")
        secondary: qsTr("You still get the questions and all the paths.")
        chosen: root.viewModel.notHere
        onToggled: root.viewModel.chooseNotHere()
    }

    AnswerCard {
        objectName: "employer:-not-ma"
        width: parent.width
        key: "-not-ma"
        title: qsTr("I’m not an MA yet")
        secondary: qsTr("You get the questions in words that fit, and all the paths.")
        chosen: root.viewModel.notYetMa
        onToggled: root.viewModel.chooseNotYetMa()
    }

    foot: ActionBar {
        objectName: "actions"
        width: parent.width
        primaryText: qsTr("Next")
        primaryEnabled: root.viewModel.canGoOn
        primaryReason: qsTr("Choose one, or skip.")
        note: qsTr("Saved on this phone only")
        onPrimary: root.viewModel.next()
    }
}
