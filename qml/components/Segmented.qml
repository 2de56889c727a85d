import QtQuick
import NextRung

/*! Two or three options in a sunk well. Put Segments in it; they share the width. */
Item {
    id: root

    default property alias segments: row.data
    property string name: ""
    // As wide as its words, inside a row
    property bool small: false
    // On a tinted page the well is white
    property bool onTint: false

    function share(): void {
        let shown = 0;
        for (let i = 0; i < row.children.length; ++i)
            shown += row.children[i] instanceof Segment ? 1 : 0;
        for (let i = 0; i < row.children.length; ++i) {
            const segment = row.children[i] as Segment;
            if (segment)
                segment.width = root.small ? segment.implicitWidth : row.width / Math.max(shown, 1);
        }
    }

    implicitWidth: row.implicitWidth + 2 * Metrics.segmentedInset
    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name
    onWidthChanged: root.share()
    Component.onCompleted: root.share()

    Rectangle {
        anchors.fill: parent
        radius: Theme.controlRadius
        color: root.onTint ? Theme.card : Theme.sunk
    }

    Row {
        id: row

        x: Metrics.segmentedInset
        width: root.width - 2 * Metrics.segmentedInset
        onChildrenChanged: root.share()
    }
}
