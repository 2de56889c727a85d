import QtQuick
import NextRung

/*! One line of what the person said, and the way to change it. */
Item {
    id: root

    required property string text
    // Words of the text that stand out
    property list<string> emphases
    required property string actionText
    // What a screen reader says instead of the bare action
    required property string actionName
    // Of the button
    property string buttonName: ""

    signal changed

    readonly property bool stacked: Theme.largeText

    implicitHeight: root.stacked ? words.implicitHeight + change.height : Math.max(words.implicitHeight, change.height)

    EmphasisText {
        id: words

        width: root.stacked ? parent.width : parent.width - change.width - Theme.space12
        y: root.stacked ? 0 : (parent.height - height) / 2
        text: root.text
        emphases: root.emphases
        role: NrText.Small
    }

    NrButton {
        id: change

        objectName: root.buttonName
        x: root.stacked ? 0 : parent.width - width
        y: root.stacked ? words.implicitHeight : (parent.height - height) / 2
        label: root.actionText
        name: root.actionName
        kind: NrButton.Quiet
        small: true
        flush: true
        onClicked: root.changed()
    }
}
