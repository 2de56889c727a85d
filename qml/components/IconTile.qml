import QtQuick
import NextRung

/*! An icon on a soft square of its tone. */
Rectangle {
    id: root

    property string iconName: ""
    property string tone: "teal"
    property bool tinted: false

    implicitWidth: Metrics.iconTile * Theme.iconScale
    implicitHeight: root.implicitWidth
    radius: Theme.controlRadius
    color: root.tinted ? Theme.card : Theme.toneTint(root.tone)

    Icon {
        anchors.centerIn: parent
        name: root.iconName
        size: Theme.iconSize
        color: Theme.toneColor(root.tone)
    }
}
