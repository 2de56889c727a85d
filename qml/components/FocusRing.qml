import QtQuick
import NextRung

/*! The ring around what the keyboard is on. Give it the part's radius; it stands outside the part. */
Rectangle {
    id: root

    property bool shown: false
    property real partRadius: Theme.controlRadius

    anchors.fill: parent
    anchors.margins: -Theme.focusGap - Theme.focusRing
    visible: root.shown
    radius: root.partRadius + Theme.focusGap + Theme.focusRing
    color: "transparent"
    border.width: Theme.focusRing
    border.color: Theme.ink
}
