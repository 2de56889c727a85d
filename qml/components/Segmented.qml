import QtQuick
import NextRung

/*! Two or three options in a sunk well. Put Segments in it; they share the width. */
Item {
    id: root

    default property alias segments: row.data
    property string name: ""
    // As wide as its words, inside a row
    property bool small: false
    // Below each other, where the words are too long for one line
    property bool stacked: false
    // On a tinted page the well is white
    property bool tinted: false

    // What the words need
    property real wanted: 0

    function listed(): list<Segment> {
        const segments = [];
        for (let i = 0; i < row.children.length; ++i) {
            const segment = row.children[i] as Segment;
            if (segment)
                segments.push(segment);
        }
        return segments;
    }
    function share(): void {
        const segments = root.listed();
        root.wanted = segments.reduce((sum, segment) => sum + segment.implicitWidth, 0);
        const natural = root.small && root.wanted <= row.width;
        for (const segment of segments)
            segment.width = root.stacked ? row.width : natural ? segment.implicitWidth : row.width / segments.length;
    }
    // Words that change, in another language or size, want another share.
    function follow(): void {
        for (const segment of root.listed()) {
            segment.implicitWidthChanged.disconnect(root.share);
            segment.implicitWidthChanged.connect(root.share);
        }
        root.share();
    }

    implicitWidth: root.wanted + 2 * Metrics.segmentedInset
    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name
    onStackedChanged: root.share()
    Component.onCompleted: root.follow()

    Rectangle {
        anchors.fill: parent
        radius: Theme.controlRadius
        color: root.tinted ? Theme.card : Theme.sunk
    }

    Grid {
        id: row

        columns: root.stacked ? 1 : Math.max(1, children.length)
        x: Metrics.segmentedInset
        width: root.width - 2 * Metrics.segmentedInset
        onWidthChanged: root.share()
        onChildrenChanged: root.follow()
    }
}
