import QtQuick
import NextRung

/*! The ladder at the right of the dark card: you on a rung, the next one lit. */
Item {
    id: root

    readonly property list<color> rungs: [Theme.heroRung, Theme.marigold, Theme.heroRung, Theme.heroRung, Theme.heroRung, Theme.heroRung, Theme.heroRung]

    implicitWidth: Metrics.heroLadder
    clip: true

    Accessible.ignored: true

    Rectangle {
        width: Metrics.heroRail
        height: parent.height
        color: Theme.heroRail
    }

    Rectangle {
        anchors.right: parent.right
        width: Metrics.heroRail
        height: parent.height
        color: Theme.heroRail
    }

    Column {
        x: Metrics.heroRail
        y: Metrics.heroFirstRung
        spacing: Metrics.heroRungStep - Metrics.heroRail

        Repeater {
            model: root.rungs

            delegate: Rectangle {
                required property color modelData

                width: Metrics.heroLadder - 2 * Metrics.heroRail
                height: Metrics.heroRail
                color: modelData
            }
        }
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Metrics.heroFirstRung + 2 * Metrics.heroRungStep + (Metrics.heroRail - height) / 2
        width: Metrics.heroYou
        height: width
        radius: width / 2
        color: Theme.marigold
        border.width: Metrics.heroYouRing
        border.color: Theme.hero
    }
}
