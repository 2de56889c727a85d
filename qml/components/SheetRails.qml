import QtQuick
import NextRung

/*! The ladder's rails, seen through the dimmed page behind a sheet. */
Item {
    id: root

    readonly property real inset: Theme.pageMargin + Metrics.ladderRailInset

    Accessible.ignored: true

    Rectangle {
        x: root.inset
        width: Metrics.ladderRail
        height: parent.height
        color: Theme.scrimRail
    }

    Rectangle {
        x: parent.width - root.inset - width
        width: Metrics.ladderRail
        height: parent.height
        color: Theme.scrimRail
    }
}
