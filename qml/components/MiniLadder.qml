import QtQuick
import NextRung

/*! A small ladder: n rungs, k of them filled from the bottom, and the count in words. Flat rungs at large text. */
Item {
    id: root

    property int filled: 0
    property int total: 0
    property color color: Theme.teal
    property string countText: ""
    property real ladderHeight: Metrics.miniHeight
    // Rungs counted from the bottom, 0 for none: yours by title, and what your work says (dashed)
    property int own: 0
    property int workSays: 0
    property bool silent: false
    // The widest its count may be, 0 for no limit
    property real maximumWidth: 0

    readonly property real drawnHeight: Math.max(root.ladderHeight, 2 * Metrics.miniEnd + root.total * (Metrics.miniRung + Theme.hairline))
    readonly property real rungGap: root.total > 1 ? (root.drawnHeight - 2 * Metrics.miniEnd - root.total * Metrics.miniRung) / (root.total - 1) : 0
    readonly property list<color> colors: root.rungColors(root.total, root.filled, root.own, root.workSays, root.color, Theme.track, Theme.marigoldLine)

    function rungColors(total: int, filled: int, own: int, workSays: int, full: color, empty: color, mine: color): list<color> {
        const colors = [];
        for (let rung = total; rung >= 1; --rung)
            colors.push(rung === own ? mine : rung === workSays ? "transparent" : rung <= filled ? full : empty);
        return colors;
    }

    implicitWidth: Theme.largeText ? flat.implicitWidth : Math.max(ladder.width, count.width)
    implicitHeight: Theme.largeText ? flat.implicitHeight : ladder.height + (count.visible ? Theme.space4 + count.implicitHeight : 0)

    Accessible.role: Accessible.StaticText
    Accessible.name: root.countText
    Accessible.ignored: root.silent || root.countText === ""

    FlatRungs {
        id: flat

        visible: Theme.largeText
        silent: true
        filled: root.filled
        total: root.total
        own: root.own
        color: root.color
        countText: root.countText
        maximumWidth: root.maximumWidth
    }

    Item {
        id: ladder

        anchors.horizontalCenter: parent.horizontalCenter
        visible: !Theme.largeText
        width: Metrics.miniWidth
        height: root.drawnHeight

        Rectangle {
            width: Metrics.miniRail
            height: parent.height
            radius: width / 2
            color: Theme.edge
        }

        Rectangle {
            anchors.right: parent.right
            width: Metrics.miniRail
            height: parent.height
            radius: width / 2
            color: Theme.edge
        }

        Column {
            anchors.centerIn: parent
            spacing: root.rungGap

            Repeater {
                model: root.colors

                delegate: Rectangle {
                    required property color modelData

                    width: Metrics.miniRungLength
                    height: Metrics.miniRung
                    radius: height / 2
                    color: modelData
                }
            }
        }

        Row {
            x: (parent.width - width) / 2
            y: Metrics.miniEnd + (root.total - root.workSays) * (Metrics.miniRung + root.rungGap)
            visible: root.workSays > 0 && root.workSays !== root.own
            spacing: Metrics.miniDashGap

            Repeater {
                model: Metrics.miniDashes

                delegate: Rectangle {
                    width: Metrics.miniRung
                    height: Metrics.miniRung
                    color: Theme.marigoldLine
                }
            }
        }
    }

    NrText {
        id: count

        anchors.top: ladder.bottom
        anchors.topMargin: Theme.space4
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.maximumWidth > 0 ? Math.min(naturalWidth(), root.maximumWidth) : naturalWidth()
        visible: !Theme.largeText && root.countText !== ""
        silent: true
        text: root.countText
        role: NrText.Caption
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
    }
}
