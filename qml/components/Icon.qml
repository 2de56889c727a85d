import QtQuick
import NextRung

/*! One of the icons of icon_paths.h, in the colour of the text beside it. A word always stands with it. */
IconItem {
    color: Theme.ink
    size: Theme.iconSize
    strokeWidth: Theme.iconStroke

    Accessible.ignored: true
}
