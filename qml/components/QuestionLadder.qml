import QtQuick
import NextRung

/*! The questions as a ladder at the left, the first at the bottom: answered, now, ahead. Give it a height. */
Item {
    id: root

    // Counted from 1
    property int current: 1
    property int total: 1

    readonly property real step: (root.height - Metrics.questionEnd - Metrics.questionTop) / Math.max(root.total - 1, 1)
    readonly property list<color> colors: root.rungColors(root.total, root.current, Theme.teal, Theme.track)
    readonly property real nowY: root.rungY(root.current)

    function rungColors(total: int, current: int, answered: color, ahead: color): list<color> {
        const colors = [];
        for (let rung = total; rung >= 1; --rung)
            colors.push(rung < current ? answered : ahead);
        return colors;
    }
    /*! The middle of a rung. */
    function rungY(rung: int): real {
        return root.height - Metrics.questionEnd - (rung - 1) * root.step;
    }

    implicitWidth: Metrics.questionRailGap + Metrics.questionRail + 2 * Metrics.questionNowOver

    Accessible.ignored: true

    QuestionRail {
        x: Metrics.questionNowOver
        height: parent.height
        splitY: root.nowY
    }

    QuestionRail {
        x: Metrics.questionNowOver + Metrics.questionRailGap
        height: parent.height
        splitY: root.nowY
    }

    Column {
        x: Metrics.questionNowOver + Metrics.questionRail
        y: root.rungY(root.total) - Metrics.questionRung / 2
        spacing: root.step - Metrics.questionRung

        Repeater {
            model: root.colors

            delegate: Rectangle {
                required property color modelData

                width: Metrics.questionRailGap - Metrics.questionRail
                height: Metrics.questionRung
                color: modelData

                Rectangle {
                    anchors.centerIn: parent
                    visible: Qt.colorEqual(parent.color, Theme.teal)
                    width: Metrics.questionCheck
                    height: width
                    radius: width / 2
                    color: Theme.teal

                    Icon {
                        anchors.centerIn: parent
                        name: "check"
                        size: Theme.iconSizeSmall
                        strokeWidth: Metrics.checkStroke
                        color: Theme.tealInk
                    }
                }
            }
        }
    }

    Rectangle {
        y: root.nowY - height / 2
        width: root.width
        height: Metrics.questionNow
        radius: height / 2
        color: Theme.marigold

        Behavior on y  {
            NumberAnimation {
                duration: Theme.duration(Theme.motion)
                easing.type: Easing.OutCubic
            }
        }

        Rectangle {
            anchors.centerIn: parent
            width: Math.max(Metrics.questionDisc, Math.ceil(number.implicitHeight))
            height: width
            radius: width / 2
            color: Theme.marigold

            NrText {
                id: number

                anchors.centerIn: parent
                silent: true
                text: root.current
                role: NrText.Label
                wrapMode: Text.NoWrap
                font.weight: Font.Bold
                color: Theme.marigoldInk
            }
        }
    }
}
