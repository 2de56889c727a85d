import QtQuick
import NextRung

/*! The word at a station of the welcome drawing; left out where the text is too large for the drawing. */
Rectangle {
    id: root

    property string text: ""
    property color ground: Theme.card
    property color ink: Theme.ink

    visible: root.text !== "" && !Theme.largeText
    width: word.implicitWidth + 2 * Theme.space12
    height: Metrics.welcomeLabel
    radius: Theme.tagRadius
    color: root.ground

    NrText {
        id: word

        anchors.centerIn: parent
        silent: true
        text: root.text
        role: NrText.Label
        wrapMode: Text.NoWrap
        font.weight: Font.DemiBold
        color: root.ink
    }
}
