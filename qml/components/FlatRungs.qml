import QtQuick
import NextRung

/*! The rungs of a ladder lying in one line, and the count in words; below the rungs where both do not fit. */
Grid {
    id: root

    property int filled: 0
    property int total: 0
    // The rung that you are on, counted from the first; 0 for none
    property int own: 0
    property color color: Theme.teal
    property color countColor: Theme.ink
    property string countText: ""
    property bool silent: false
    // The widest it may be, 0 for no limit
    property real maximumWidth: 0

    readonly property real gap: Theme.space12
    readonly property bool stacked: root.maximumWidth > 0 && rungs.implicitWidth + root.gap + count.naturalWidth() > root.maximumWidth
    readonly property list<color> colors: root.rungColors(root.total, root.filled, root.own, root.color, Theme.track, Theme.marigold)

    function rungColors(total: int, filled: int, own: int, full: color, empty: color, mine: color): list<color> {
        const colors = [];
        for (let rung = 1; rung <= total; ++rung)
            colors.push(rung === own ? mine : rung <= filled ? full : empty);
        return colors;
    }

    columns: root.stacked || root.countText === "" ? 1 : 2
    columnSpacing: root.gap
    rowSpacing: Theme.space4
    verticalItemAlignment: Grid.AlignVCenter

    Accessible.role: Accessible.StaticText
    Accessible.name: root.countText
    Accessible.ignored: root.silent || root.countText === ""

    Row {
        id: rungs

        spacing: Metrics.flatGap

        Repeater {
            model: root.colors

            delegate: Rectangle {
                required property color modelData

                width: Metrics.flatWidth * Theme.iconScale
                height: Metrics.flatHeight * Theme.iconScale
                radius: width / 2
                color: modelData

                // Yours: the fill alone is too light on paper.
                Rectangle {
                    anchors.fill: parent
                    anchors.margins: -Theme.hairline
                    visible: Qt.colorEqual(parent.color, Theme.marigold)
                    radius: width / 2
                    color: Theme.marigold
                    border.width: Theme.controlBorder
                    border.color: Theme.marigoldLine
                }
            }
        }
    }

    NrText {
        id: count

        width: root.stacked ? Math.min(naturalWidth(), root.maximumWidth) : naturalWidth()
        visible: root.countText !== ""
        silent: true
        text: root.countText
        role: NrText.Small
        font.weight: Font.DemiBold
        color: root.countColor
    }
}
