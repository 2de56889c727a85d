import QtQuick
import NextRung

/*! A page: a head that stays, a column that scrolls, a foot that stays. It comes back to where it was scrolled. */
FocusScope {
    id: root

    required property Navigator navigator
    default property alias content: scroller.content
    property alias head: top.data
    property alias foot: bottom.data
    property alias spacing: scroller.spacing
    property alias topMarginInside: scroller.topMarginInside
    property alias bottomMarginInside: scroller.bottomMarginInside
    property alias margin: scroller.margin
    property alias maximumWidth: scroller.maximumWidth
    // Stands beside the detail that was opened from it, and is scrolled on its own
    property bool beside: false

    // How much of the page is seen at once
    readonly property real pageHeight: scroller.height - scroller.topMarginInside - scroller.bottomMarginInside

    readonly property real leftScroll: root.beside ? root.navigator.rootScroll : root.navigator.scroll
    // Where the page was left; 0 once it is there again.
    property real wantedScroll: 0

    function comeBack(): void {
        if (root.wantedScroll <= 0 || scroller.room < root.wantedScroll)
            return;
        scroller.scrollTo(root.wantedScroll);
        root.wantedScroll = 0;
    }

    focus: true
    Component.onCompleted: {
        root.wantedScroll = root.leftScroll;
        root.comeBack();
    }

    Item {
        id: top

        width: parent.width
        height: childrenRect.height
        z: 1
    }

    Scroller {
        id: scroller

        anchors.top: top.bottom
        anchors.bottom: bottom.top
        width: parent.width
        focus: true // so that the arrow keys scroll from the start
        spacing: Theme.cardGap
        onRoomChanged: root.comeBack()
        onMovementStarted: root.wantedScroll = 0
        onContentYChanged: if (root.wantedScroll <= 0)
            keep.restart()
    }

    Item {
        id: bottom

        anchors.bottom: parent.bottom
        width: parent.width
        height: childrenRect.height
        z: 1
    }

    Timer {
        id: keep

        interval: Theme.motion
        onTriggered: root.beside ? root.navigator.keepRootScroll(scroller.contentY) : root.navigator.keepScroll(scroller.contentY)
    }
}
