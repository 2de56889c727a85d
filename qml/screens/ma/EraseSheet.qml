import QtQuick
import NextRung

/*! The last question before everything is erased. */
Sheet {
    id: root

    required property MeViewModel viewModel

    title: qsTr("Erase everything?")

    NrText {
        width: parent.width
        text: qsTr("Your answers, your work and your settings are erased from this phone. This cannot be undone.")
        role: NrText.Body
    }

    footer: Column {
        width: parent.width
        topPadding: Theme.space12
        spacing: Theme.space12

        NrButton {
            objectName: "erase-now"
            width: parent.width
            kind: NrButton.Secondary
            tone: "attention"
            iconName: "trash"
            label: qsTr("Erase everything")
            onClicked: root.viewModel.erase()
        }

        NrButton {
            objectName: "keep"
            width: parent.width
            label: qsTr("Keep it")
            onClicked: root.close()
        }
    }
}
