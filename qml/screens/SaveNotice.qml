import QtQuick
import QtQuick.Templates as T
import NextRung

/*! A save that failed: what to do, try again, or leave it. It stands over whatever else is open. */
T.Popup {
    id: root

    required property TroubleViewModel viewModel

    parent: T.Overlay.overlay
    x: parent ? (parent.width - width) / 2 : 0
    y: Theme.space16
    z: 1
    width: parent ? Math.min(parent.width - 2 * Theme.space16, Theme.readingWidth) : 0
    height: words.implicitHeight + 2 * root.padding
    padding: Theme.space16
    visible: root.viewModel.notice !== ""
    closePolicy: T.Popup.NoAutoClose

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.attentionTint
        border.width: Theme.controlBorder
        border.color: Theme.attention
    }

    contentItem: Item {
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.viewModel.notice

        Column {
            id: words

            width: parent.width
            spacing: Theme.space8

            NrText {
                objectName: "save-notice"
                width: parent.width
                text: root.viewModel.notice
                role: NrText.Small
            }

            Flow {
                width: parent.width
                spacing: Theme.space8

                NrButton {
                    objectName: "save-again"
                    width: Math.min(implicitWidth, parent.width)
                    small: true
                    label: qsTr("Try again")
                    onClicked: root.viewModel.saveAgain()
                }

                NrButton {
                    width: Math.min(implicitWidth, parent.width)
                    small: true
                    kind: NrButton.Quiet
                    label: qsTr("Not now")
                    onClicked: root.viewModel.dismiss()
                }
            }
        }
    }
}
