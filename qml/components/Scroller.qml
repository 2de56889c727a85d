import QtQuick
import NextRung

/*! A page that scrolls: by touch, wheel and keyboard; what the keyboard is on stays in view. Put the page in it. */
Flickable {
    id: root

    default property alias content: column.data
    property real margin: Theme.pageMargin
    property real topMarginInside: Theme.space8
    property real bottomMarginInside: Theme.space24
    property real spacing: 0
    property real maximumWidth: Theme.readingWidth

    readonly property real room: Math.max(0, root.contentHeight - root.height)

    function scrollTo(y: real): void {
        root.contentY = Math.max(0, Math.min(root.room, y));
    }
    /*! Scrolls just far enough to show the item, with some air around it. */
    function reveal(item: Item): void {
        if (!Tree.holds(column, item))
            return;
        const top = item.mapToItem(column, 0, 0).y + column.y - Theme.space24;
        const bottom = top + item.height + 2 * Theme.space24;
        if (top < root.contentY)
            root.scrollTo(top);
        else if (bottom > root.contentY + root.height)
            root.scrollTo(Math.min(top, bottom - root.height));
    }

    contentWidth: width
    contentHeight: column.y + column.implicitHeight + root.bottomMarginInside
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    clip: true

    Window.onActiveFocusItemChanged: root.reveal(root.Window.activeFocusItem)

    Keys.onPressed: event => {
        const page = root.height - Theme.space32;
        const steps = [[Qt.Key_Down, Metrics.scrollStep], [Qt.Key_Up, -Metrics.scrollStep], [Qt.Key_PageDown, page], [Qt.Key_PageUp, -page], [Qt.Key_End, root.room], [Qt.Key_Home, -root.room]];
        const step = steps.find(pair => pair[0] === event.key);
        if (step && root.room > 0) {
            root.scrollTo(root.contentY + step[1]);
            event.accepted = true;
        }
    }

    Column {
        id: column

        x: (root.width - width) / 2
        y: root.topMarginInside
        width: Math.min(root.width - 2 * root.margin, root.maximumWidth)
        spacing: root.spacing
    }

    Rectangle {
        parent: root
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        y: root.visibleArea.yPosition * root.height + Theme.space4
        width: Metrics.scrollBar
        height: Math.max(Theme.minimumTouchTarget, root.visibleArea.heightRatio * root.height - 2 * Theme.space4)
        radius: width / 2
        color: Theme.quiet
        opacity: Metrics.scrollBarOpacity
        visible: root.room > 0 && (root.moving || Theme.largeText)
    }
}
