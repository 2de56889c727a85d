import QtQuick
import NextRung

/*! How much an answer weighed: three pills. The word for it stands in the row. */
Row {
    id: root

    property int filled: 0
    property color color: Theme.teal

    readonly property list<color> colors: [root.filled >= 1 ? root.color : Theme.track, root.filled >= 2 ? root.color : Theme.track, root.filled >= 3 ? root.color : Theme.track]

    spacing: Metrics.weightGap

    Accessible.ignored: true

    Repeater {
        model: root.colors

        delegate: Rectangle {
            required property color modelData

            width: Metrics.weightWidth
            height: Metrics.weightHeight
            radius: Metrics.weightRadius
            color: modelData
        }
    }
}
