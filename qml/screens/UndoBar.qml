import QtQuick
import NextRung

/*! What was just changed, and the way back. It stays until the person is done with it. */
Rectangle {
    id: root

    required property UndoViewModel viewModel

    // Large text: the buttons below, not beside words that would have no room
    readonly property bool stacked: row.implicitWidth > root.width / 2

    readonly property real lineHeight: Math.max(words.implicitHeight + 2 * Theme.space12, row.implicitHeight)

    implicitHeight: root.stacked ? Theme.space12 + words.implicitHeight + row.implicitHeight : root.lineHeight
    visible: root.viewModel.text !== ""
    color: Theme.sunk
    onVisibleChanged: if (root.visible)
        root.viewModel.alert(root)

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.viewModel.text

    Divider {
        width: parent.width
    }

    NrText {
        id: words

        x: Theme.pageMargin
        y: root.stacked ? Theme.space12 : (root.lineHeight - implicitHeight) / 2
        width: (root.stacked ? root.width - Theme.pageMargin : row.x - Theme.space8) - x
        silent: true
        text: root.viewModel.text
        role: NrText.Small
    }

    Row {
        id: row

        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        y: root.stacked ? Theme.space12 + words.implicitHeight : (root.lineHeight - implicitHeight) / 2

        NrButton {
            objectName: "undo"
            kind: NrButton.Quiet
            label: root.viewModel.action
            onClicked: root.viewModel.undo()
        }

        IconButton {
            objectName: "undo-close"
            iconName: "close"
            name: qsTr("Close")
            onClicked: root.viewModel.dismiss()
        }
    }
}
