import QtQuick
import NextRung

/*! The left edge of a page: a finger that swipes from it goes back, and the page follows the finger. */
Item {
    id: root

    // How far the page has been drawn to the right
    readonly property real dragged: swipe.active ? Math.max(0, swipe.activeTranslation.x) : 0
    // Of what a swipe moves over; a third of it is enough to go back
    property real pageWidth: 0

    signal back

    property real reached: 0

    width: Metrics.swipeEdge

    DragHandler {
        id: swipe

        target: null
        acceptedDevices: PointerDevice.TouchScreen
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        yAxis.enabled: false
        dragThreshold: Metrics.swipeEdge / 2
        onActiveTranslationChanged: if (swipe.active)
            root.reached = swipe.activeTranslation.x
        onActiveChanged: {
            if (swipe.active)
                root.reached = 0;
            else if (root.reached > root.pageWidth / 3)
                root.back();
        }
    }
}
