import QtQuick
import NextRung

/*! The sign of the app: two rails, one straight up, one turning away; the upper rung is the next one. */
AppMarkItem {
    implicitWidth: Metrics.appMark * Theme.iconScale
    implicitHeight: width
    career: Theme.teal
    springboard: Theme.indigo
    next: Theme.marigold

    Accessible.ignored: true
}
