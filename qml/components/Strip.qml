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

    // The marker slides once, from the middle to your place.
    property real shownPosition: 0.5

    implicitHeight: ends.y + ends.implicitHeight

    Accessible.role: Accessible.StaticText
    Accessible.name: root.spoken

    onPositionChanged: root.shownPosition = root.position
    Component.onCompleted: root.shownPosition = root.position

    Behavior on shownPosition  {
        NumberAnimation {
            duration: Theme.duration(Theme.motion)
            easing.type: Easing.OutCubic
        }
    }

    StripItem {
        id: ladder

        y: you.height + Theme.space4
        width: parent.width
        career: Theme.teal
        springboard: Theme.indigo
        panel: Theme.marigold
        low: root.low
        high: root.high
        place: root.shownPosition
    }

    Rectangle {
        id: marker

        x: ladder.placeX - width / 2
        anchors.verticalCenter: ladder.verticalCenter
        width: Metrics.stripYouWidth + Metrics.stripYouBorder
        height: Metrics.stripYouHeight + Metrics.stripYouBorder
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

        y: ladder.y + ladder.height + Theme.space8
        width: parent.width
        careerText: root.careerText
        springboardText: root.springboardText
    }
}
