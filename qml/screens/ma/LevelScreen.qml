import QtQuick
import NextRung

/*! What the employer calls the person, and since when. Not knowing is an answer too. */
Screen {
    id: root

    required property LevelViewModel viewModel

    head: AppBar {
        objectName: "bar"
        width: parent.width
        step: root.viewModel.step
        steps: root.viewModel.steps
        stepText: qsTr("Step %1 of %2").arg(step).arg(steps)
        actionText: qsTr("Skip")
        onBack: root.navigator.back()
        onActed: root.viewModel.skip()
    }

    ScreenTitle {
        width: parent.width
        title: qsTr("What is your level?")
        text: qsTr("The ladder of %1. Your pay stub can help.").arg(root.viewModel.employer)
    }

    RadioList {
        width: parent.width
        name: qsTr("Levels, highest first")

        Repeater {
            model: root.viewModel.levels

            delegate: LevelCard {
                id: card

                required property int index
                required property DateEntry since
                required property string title
                required property string summary
                required pay
                required chosen
                required reached
                required last

                objectName: "level:" + key
                width: parent ? parent.width : 0
                level: title
                secondary: summary
                first: index === 0
                onToggled: key => root.viewModel.choose(key)

                DateFields {
                    width: parent.width
                    label: qsTr("Since")
                    date: card.since
                }
            }
        }
    }

    AnswerCard {
        objectName: "level:unknown"
        width: parent.width
        key: "unknown"
        title: qsTr("I don’t know my level")
        secondary: qsTr("Many don’t. We help you find out.")
        chosen: root.viewModel.unknownChosen
        onToggled: root.viewModel.chooseUnknown()
    }

    foot: ActionBar {
        objectName: "actions"
        width: parent.width
        primaryText: qsTr("Next")
        primaryEnabled: root.viewModel.canGoOn
        primaryReason: root.viewModel.whyNot
        note: qsTr("Saved on this phone only")
        onPrimary: root.viewModel.next()
    }
}
