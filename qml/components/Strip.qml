import QtQuick
import NextRung

/*! From career to springboard: a ladder lying flat, your place on it, and how sure that is. */
Item {
    id: root

    // 0 is all career, 1 all springboard
    property real position: 0.5
    property real low: 0.3
    property real high: 0.7
    property string youText: ""
    property string careerText: ""
    property string springboardText: ""
    // The whole strip in words, for a screen reader
    property string spoken: ""

    readonly property real inner: root.width - 2 * Metrics.stripEnd
    readonly property list<color> colors: root.rungColors(Theme.teal, Theme.indigo, root.low, root.high)
    readonly property real labelHeight: you.height + Theme.space4

    function rungColors(from: color, to: color, low: real, high: real): list<color> {
        const colors = [];
        for (let rung = 0; rung < Metrics.stripRungs; ++rung) {
            const t = rung / (Metrics.stripRungs - 1);
            colors.push(Theme.mix(from, to, t, t >= low && t <= high ? 1 : Metrics.stripFaint));
        }
        return colors;
    }
    function at(t: real): real {
        return Metrics.stripEnd + t * root.inner;
    }

    implicitHeight: ends.y + ends.implicitHeight

    Accessible.role: Accessible.StaticText
    Accessible.name: root.spoken

    Rectangle {
        x: Math.max(0, root.at(root.low) - Metrics.stripPanelOver)
        y: rails.y - Metrics.stripPanelOver
        width: Math.min(root.width, root.at(root.high) + Metrics.stripPanelOver) - x
        height: rails.height + 2 * Metrics.stripPanelOver
        radius: Theme.tagRadius
        color: Theme.marigold
        opacity: Metrics.stripPanel
    }

    Item {
        id: rails

        y: root.labelHeight + Metrics.stripPanelOver
        width: parent.width
        height: Metrics.stripRailGap

        Row {
            x: Metrics.stripEnd - Metrics.stripRung / 2
            anchors.verticalCenter: parent.verticalCenter
            spacing: root.inner / (Metrics.stripRungs - 1) - Metrics.stripRung

            Repeater {
                model: root.colors

                delegate: Rectangle {
                    required property color modelData

                    width: Metrics.stripRung
                    height: Metrics.stripRailGap - Metrics.stripRail - 2 * Metrics.stripRungInset
                    radius: width / 2
                    color: modelData
                }
            }
        }

        StripRail {
            width: parent.width
        }

        StripRail {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }

    Rectangle {
        id: marker

        x: root.at(root.position) - width / 2
        anchors.verticalCenter: rails.verticalCenter
        width: Metrics.stripYouWidth + 2 * Metrics.stripYouBorder
        height: Metrics.stripYouHeight + 2 * Metrics.stripYouBorder
        radius: width / 2
        color: Theme.marigold
        border.width: Metrics.stripYouBorder
        border.color: Theme.card
    }

    Rectangle {
        id: you

        x: Math.max(0, Math.min(root.width - width, marker.x + marker.width / 2 - width / 2))
        width: Math.max(Metrics.stripLabelWidth, word.implicitWidth + Theme.space20)
        height: Math.max(Metrics.stripLabelHeight, word.implicitHeight + Theme.space4)
        radius: Theme.tagRadius
        color: Theme.marigold

        NrText {
            id: word

            anchors.centerIn: parent
            silent: true
            text: root.youText
            role: NrText.Caption
            wrapMode: Text.NoWrap
            font.weight: Font.Bold
            color: Theme.marigoldInk
        }
    }

    StripEnds {
        id: ends

        y: rails.y + rails.height + Metrics.stripPanelOver + Theme.space8
        width: parent.width
        careerText: root.careerText
        springboardText: root.springboardText
    }
}
