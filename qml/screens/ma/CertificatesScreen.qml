import QtQuick
import NextRung

/*! Which certificates the person has, until when, and whether that is all. */
StepScreen {
    id: root

    required property CertificatesViewModel viewModel

    step: root.viewModel.step
    steps: root.viewModel.steps
    canGoOn: root.viewModel.canGoOn
    whyNot: root.viewModel.whyNot
    onWentOn: root.viewModel.next()
    onSkipped: root.viewModel.skip()

    ScreenTitle {
        width: parent.width
        title: qsTr("Which certificates do you have?")
        text: qsTr("Many levels and paths ask for one. Tick all that you have.")
    }

    Card {
        width: parent.width
        padding: Theme.space4

        RadioList {
            width: parent.width
            name: qsTr("Certificates")

            Repeater {
                model: root.viewModel.certificates

                delegate: CertificateChoice {
                    required property string detail
                    required chosen
                    required last

                    width: parent ? parent.width : 0
                    secondary: detail
                    onToggled: key => root.viewModel.toggle(key)
                }
            }
        }
    }

    AnswerCard {
        objectName: "certificates:complete"
        width: parent.width
        key: "complete"
        multiple: true
        title: root.viewModel.hasAny ? qsTr("That’s all I have") : qsTr("I have none of these")
        secondary: root.viewModel.hasAny ? qsTr("So what you did not tick counts as not done yet.") : ""
        chosen: root.viewModel.complete
        onToggled: root.viewModel.chooseComplete(!root.viewModel.complete)
    }
}
