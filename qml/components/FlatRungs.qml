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

    function fill(): void {
        for (let at = 0; at < each.count; ++at) {
            const rung = each.itemAt(at) as FlatRung;
            if (!rung)
                continue;
            rung.fill = root.color;
            rung.full = at < root.filled;
            rung.mine = at + 1 === root.own;
        }
    }

    onFilledChanged: root.fill()
    onOwnChanged: root.fill()
    onColorChanged: root.fill()

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
            id: each

            model: root.total
            onItemAdded: root.fill()

            delegate: FlatRung {
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
