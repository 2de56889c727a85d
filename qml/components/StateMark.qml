import QtQuick
import NextRung

/*! How you stand against a requirement, each state in a shape of its own. */
Item {
    id: root

    // met ends-soon not-yet unknown unpublished
    property string stateName: "unknown"

    readonly property color color: {
        switch (root.stateName) {
        case "met":
            return Theme.good;
        case "ends-soon":
        case "not-yet":
            return Theme.attention;
        case "unpublished":
            return Theme.indigo;
        default:
            return Theme.quiet;
        }
    }

    implicitWidth: Metrics.stateSize * Theme.iconScale
    implicitHeight: root.implicitWidth

    Accessible.ignored: true

    Rectangle {
        anchors.centerIn: parent
        visible: root.stateName === "met"
        width: Metrics.markSize * Theme.iconScale
        height: width
        radius: width / 2
        color: root.color
    }

    Icon {
        anchors.centerIn: parent
        size: root.stateName === "met" ? root.width * Metrics.markGlyph : root.width
        name: root.stateName === "met" ? "check" : root.stateName === "ends-soon" ? "alert" : root.stateName === "unpublished" ? "doc-slash" : root.stateName
        strokeWidth: root.stateName === "met" ? Metrics.checkStroke : Theme.iconStroke
        color: root.stateName === "met" ? Theme.card : root.color
    }
}
