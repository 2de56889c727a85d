import QtQuick
import QtQuick.Controls.Basic
import NextRung

/*! Ten thousand of the app's rows in a phone's window. */
ApplicationWindow {
    id: root

    width: 390
    height: 844
    visible: true
    color: Theme.paper

    ListView {
        objectName: "list"
        anchors.fill: parent
        model: 10000
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds

        delegate: ListRow {
            required property int index

            width: parent ? parent.width : 0
            label: "Requirement " + (index + 1)
            secondary: index % 3 === 0 ? "Met since March 2025, as your employer confirmed" : "Not yet"
            value: index % 2 === 0 ? (index % 12) + " months" : ""
            iconName: index % 3 === 0 ? "check" : "clock"
        }
    }
}
