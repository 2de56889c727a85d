import QtQuick
import NextRung

/*! What a card looks like, without what is in it. */
Item {
    id: root

    property color color: Theme.card
    property real radius: Theme.cardRadius
    property bool raised: true
    property real borderWidth: Theme.cardBorder
    property color borderColor: Theme.line

    BorderImage {
        anchors.fill: parent
        anchors.margins: -Metrics.shadowReach
        visible: root.raised && !Theme.dark
        source: visible ? "qrc:/nextrung/shadows/shadow-card.png" : ""
        border.left: Metrics.shadowCorner
        border.right: Metrics.shadowCorner
        border.top: Metrics.shadowCorner
        border.bottom: Metrics.shadowCorner
    }

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.color
        border.width: root.borderWidth
        border.color: root.borderColor
    }
}
