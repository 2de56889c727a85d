import QtQuick
import NextRung

/*! The questions to bring to the manager or HR: what the employer never published. */
Sheet {
    id: root

    required property LadderViewModel viewModel

    title: qsTr("Ask your employer")

    NrText {
        width: parent.width
        text: qsTr("None of this is published. Bring these questions to your manager or HR.")
        role: NrText.Small
        color: Theme.quiet
    }

    Card {
        width: parent.width
        spacing: Theme.space16

        Repeater {
            model: root.viewModel.questions

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
