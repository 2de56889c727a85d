import QtQuick
import NextRung

/*! A fine line between rows. */
Rectangle {
    implicitHeight: Theme.hairline
    color: Theme.line

    Accessible.ignored: true
}
