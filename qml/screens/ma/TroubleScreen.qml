import QtQuick
import NextRung

/*! The store could not be opened: what is wrong, what to do, and that nothing was changed. */
FocusScope {
    id: root

    required property Navigator navigator
    required property TroubleViewModel viewModel

    focus: true

    Scroller {
        anchors.top: parent.top
        anchors.bottom: actions.top
        width: parent.width
        topMarginInside: Theme.space32
        spacing: Theme.cardGap

        Card {
            width: parent.width
            spacing: Theme.space12

            IconTile {
                iconName: "alert"
                tone: "attention"
            }

            NrText {
                objectName: "trouble-title"
                width: parent.width
                heading: true
                text: root.viewModel.title
                role: NrText.H2
                fitWidth: parent.width
            }

            NrText {
                width: parent.width
                text: root.viewModel.whatToDo
            }

            Divider {
                width: parent.width
            }

            NrText {
                width: parent.width
                text: root.viewModel.file
                role: NrText.Caption
                wrapMode: Text.WrapAnywhere
                color: Theme.quiet
            }
        }

        NoticeCard {
            width: parent.width
            tone: "good"
            iconName: "check"
            title: qsTr("Nothing was changed")
            text: qsTr("The file is just as it was.")
        }
    }

    ActionBar {
        id: actions

        objectName: "actions"
        anchors.bottom: parent.bottom
        width: parent.width
        primaryText: qsTr("Try again")
        onPrimary: root.viewModel.openAgain()
    }
}
