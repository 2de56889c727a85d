import QtQuick
import NextRung

/*! The picture of the first screen: two rails that part, and the words of their stations. Decoration. */
Item {
    id: root

    property string careerHigh: ""
    property string careerLow: ""
    property string springboardHigh: ""
    property string springboardLow: ""
    property string nextText: ""
    property string youText: ""

    readonly property real middle: root.width / 2

    implicitHeight: Metrics.welcomeHeight

    Accessible.ignored: true

    WelcomeDrawingItem {
        anchors.fill: parent
        career: Theme.teal
        springboard: Theme.indigo
        you: Theme.marigold
        disc: Theme.skyDisc
        station: Theme.card
        sky: Theme.sky
        ground: Theme.paper
    }

    StationLabel {
        x: root.middle + Metrics.welcomeCareerX - width
        y: Metrics.welcomeHighY - height / 2
        text: root.careerHigh
        ink: Theme.teal
    }

    StationLabel {
        x: root.middle + Metrics.welcomeCareerX - width
        y: Metrics.welcomeLowY - height / 2
        text: root.careerLow
        ink: Theme.teal
    }

    StationLabel {
        x: Math.min(root.middle + Metrics.welcomeNurseX, root.width - width)
        y: Metrics.welcomeNurseY - height / 2
        text: root.springboardHigh
        ink: Theme.indigo
    }

    StationLabel {
        x: Math.min(root.middle + Metrics.welcomePracticalX, root.width - width)
        y: Metrics.welcomePracticalY - height / 2
        text: root.springboardLow
        ink: Theme.indigo
    }

    StationLabel {
        x: Math.min(root.middle + Metrics.welcomeLabelX, root.width - width)
        y: Metrics.welcomeNextY - height / 2
        text: root.nextText
        ink: Theme.marigoldInk
        ground: Theme.marigold
    }

    StationLabel {
        x: Math.min(root.middle + Metrics.welcomeLabelX, root.width - width)
        y: Metrics.welcomeYouY - height / 2
        text: root.youText
        ink: Theme.paper
        ground: Theme.ink
    }
}
