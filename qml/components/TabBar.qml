import QtQuick
import NextRung

/*! The places of the app: a bar at the bottom, or a rail at the left. Put Tabs in it. */
Rectangle {
    id: root

    default property alias tabs: flow.data
    // What stands at the top of a rail, and the Tab at its bottom; a bar has neither
    property alias railTop: topSlot.data
    property alias railBottom: bottomSlot.data
    property string name: ""
    property bool vertical: false

    function share(): void {
        let shown = 0;
        for (let i = 0; i < flow.children.length; ++i)
            shown += flow.children[i] instanceof Tab ? 1 : 0;
        for (let i = 0; i < flow.children.length; ++i) {
            const tab = flow.children[i] as Tab;
            if (tab)
                tab.width = root.vertical ? root.width : root.width / Math.max(shown, 1);
        }
    }

    implicitWidth: root.vertical ? Metrics.railWidth * Theme.iconScale : 0
    implicitHeight: root.vertical ? 0 : flow.implicitHeight
    color: Theme.card

    Accessible.role: Accessible.PageTabList
    Accessible.name: root.name
    onWidthChanged: root.share()
    onVerticalChanged: root.share()
    Component.onCompleted: root.share()

    Divider {
        width: root.vertical ? Theme.hairline : root.width
        height: root.vertical ? root.height : Theme.hairline
        anchors.right: parent.right
    }

    Item {
        id: topSlot

        y: root.vertical ? Theme.space24 : 0
        width: parent.width
        height: childrenRect.height
        visible: root.vertical
    }

    Grid {
        id: flow

        y: root.vertical ? topSlot.y + topSlot.height + Theme.space24 : 0
        columns: root.vertical ? 1 : Metrics.mostTabs
        onChildrenChanged: root.share()
    }

    Item {
        id: bottomSlot

        y: parent.height - height - Theme.space16
        width: parent.width
        height: childrenRect.height
        visible: root.vertical
    }
}
