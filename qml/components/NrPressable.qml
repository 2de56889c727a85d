import QtQuick
import QtQuick.Templates as T
import NextRung

/*! What every tappable part is made of: a name for a screen reader, the keyboard, a target of 48 pixels, the focus ring. */
T.AbstractButton {
    id: root

    // Spoken; the words that the part shows are silent.
    property string name: ""
    property string description: ""
    property real partRadius: Theme.controlRadius
    property bool ringShown: root.visualFocus

    implicitWidth: Math.max(Theme.minimumTouchTarget, root.implicitContentWidth + root.leftPadding + root.rightPadding)
    implicitHeight: Math.max(Theme.minimumTouchTarget, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    focusPolicy: Qt.StrongFocus
    z: root.ringShown ? 1 : 0 // the next row does not cover the ring

    SpokenAs.role: Accessible.Button
    Accessible.name: root.name
    Accessible.description: root.description
    Accessible.onPressAction: root.clicked()

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    FocusRing {
        shown: root.ringShown
        partRadius: root.partRadius
        anchors.topMargin: root.topInset - Theme.focusGap - Theme.focusRing
        anchors.bottomMargin: root.bottomInset - Theme.focusGap - Theme.focusRing
        anchors.leftMargin: root.leftInset - Theme.focusGap - Theme.focusRing
        anchors.rightMargin: root.rightInset - Theme.focusGap - Theme.focusRing
    }

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
