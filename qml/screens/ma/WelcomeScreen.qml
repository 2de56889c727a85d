import QtQuick
import NextRung

/*! The first screen: what the app does, three promises, and one way in. */
Screen {
    id: root

    required property Preferences viewModel

    topMarginInside: 0
    spacing: 0

    WelcomeHead {
        x: -(root.width - parent.width) / 2
        width: root.width
        language: root.viewModel.language
        onLanguageChosen: code => root.viewModel.chooseLanguage(code)
    }

    NrText {
        width: parent.width
        heading: true
        text: qsTr("See your next step and what it takes.")
        role: NrText.Display
        fitWidth: parent.width
    }

    Item {
        width: parent.width
        height: Theme.space8
    }

    NrText {
        width: parent.width
        text: qsTr("For medical assistants. A few questions, then clear paths with time and pay.")
        color: Theme.quiet
    }

    Item {
        width: parent.width
        height: Theme.space24
    }

    Column {
        width: parent.width
        spacing: Theme.space12

        PromiseRow {
            width: parent.width
            iconName: "clock"
            title: qsTr("About 3 minutes")
            text: qsTr("You can stop and come back.")
        }

        PromiseRow {
            width: parent.width
            iconName: "lock"
            title: qsTr("Stays on this phone")
            text: qsTr("Your employer gets nothing from this app.")
        }

        PromiseRow {
            width: parent.width
            iconName: "doc"
            title: qsTr("Every fact has a source")
            text: qsTr("And a date, so you can check it.")
        }
    }

    foot: Item {
        width: parent.width
        height: begin.height + Theme.space12 + Theme.space24

        NrButton {
            id: begin

            objectName: "begin"
            y: Theme.space12
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width - 2 * Theme.pageMargin, Theme.readingWidth)
            label: qsTr("I’m a medical assistant")
            onClicked: root.navigator.open("employer")
        }
    }
}
