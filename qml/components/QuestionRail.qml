import QtQuick
import NextRung

/*! One rail of the QuestionLadder: ahead above splitY, climbed below it. */
Rectangle {
    id: root

    property real splitY: 0

    width: Metrics.questionRail
    radius: width / 2
    color: Theme.track

    Rectangle {
        y: root.splitY
        width: parent.width
        height: root.height - root.splitY
        radius: root.radius
        color: Theme.teal
    }
}
