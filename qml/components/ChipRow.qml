import QtQuick
import NextRung

/*! Chips side by side; they scroll sideways when they do not fit. Put Chips in it. */
Flickable {
    id: root

    default property alias chips: row.data
    property string name: ""
    property real edge: Theme.pageMargin

    function reveal(): void {
        const item = root.Window.activeFocusItem;
        if (!item || !Tree.holds(row, item))
            return;
        const at = item.mapToItem(row, 0, 0).x;
        const room = root.width - 2 * root.edge;
        if (at < root.contentX || at + item.width > root.contentX + room)
            root.contentX = Math.max(0, Math.min(at, root.contentWidth - root.width));
    }

    implicitHeight: row.implicitHeight
    contentWidth: row.implicitWidth + 2 * root.edge
    contentHeight: row.implicitHeight
    flickableDirection: Flickable.HorizontalFlick
    boundsBehavior: Flickable.StopAtBounds

    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Window.onActiveFocusItemChanged: root.reveal()

    Row {
        id: row

        x: root.edge
        spacing: Theme.space8
    }
}
