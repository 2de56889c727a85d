import QtQuick
import NextRung

/*! How much an answer weighed: three pills. The word for it stands in the row. */
Row {
    id: root

    property int filled: 0
    property color color: Theme.teal

    readonly property list<color> colors: [1, 2, 3].map(bar => bar <= root.filled ? root.color : Theme.track)

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
