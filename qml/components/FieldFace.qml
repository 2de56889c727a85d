import QtQuick
import NextRung

/*! The box of a field: an edge, and teal while it is written in. */
Rectangle {
    property bool active: false
    property bool faulty: false

    radius: Theme.controlRadius
    color: Theme.card
    border.width: active || faulty ? Theme.chosenBorder : Theme.controlBorder
    border.color: faulty ? Theme.attention : active ? Theme.teal : Theme.edge
}
