import QtQuick
import NextRung

/*! The two rails of a ladder between two cards, with the pay step at the right. */
Item {
    id: root

    property bool reached: false
    // Above the first or below the last card: a short round end
    property bool topEnd: false
    property bool bottomEnd: false
    property string payStep: ""
    property real gap: Metrics.ladderGap

    readonly property color color: root.reached ? Theme.teal : Theme.track

    implicitHeight: root.topEnd ? Metrics.ladderEndTop : root.bottomEnd ? Metrics.ladderEnd : step.visible ? Math.max(root.gap, step.height + (Theme.largeText ? 2 * (Metrics.pinRise + Theme.space4) : Theme.space12)) : root.gap
    clip: root.topEnd || root.bottomEnd

    Accessible.ignored: true

    Rectangle {
        x: Metrics.ladderRailInset
        y: root.bottomEnd ? -height / 2 : 0
        width: Metrics.ladderRail
        height: root.topEnd || root.bottomEnd ? 2 * root.height : root.height
        radius: root.topEnd || root.bottomEnd ? width / 2 : 0
        color: root.color
    }

    Rectangle {
        x: root.width - Metrics.ladderRailInset - width
        y: root.bottomEnd ? -height / 2 : 0
        width: Metrics.ladderRail
        height: root.topEnd || root.bottomEnd ? 2 * root.height : root.height
        radius: root.topEnd || root.bottomEnd ? width / 2 : 0
        color: root.color
    }

    Rectangle {
        id: step

        anchors.right: parent.right
        anchors.rightMargin: Metrics.stepInset
        anchors.verticalCenter: parent.verticalCenter
        visible: root.payStep !== ""
        width: words.implicitWidth + 2 * Theme.space12
        height: Math.max(Metrics.tagHeight, words.implicitHeight + Theme.space4)
        radius: Theme.tagRadius
        color: Theme.paper
        border.width: Theme.controlBorder
        border.color: Theme.line

        NrText {
            id: words

            anchors.centerIn: parent
            silent: true
            text: root.payStep
            role: NrText.Label
            tabular: true
            wrapMode: Text.NoWrap
            font.weight: Font.DemiBold
            color: Theme.good
        }
    }
}
