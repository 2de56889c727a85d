import QtQuick
import NextRung

/*! The rungs of the ladder on their rails, the highest first. */
Column {
    id: root

    required property RowListModel rungs

    signal opened(string key)

    Repeater {
        model: root.rungs

        delegate: RungCard {
            required property int index
            required property string title
            required property string payUnit
            required property string place
            required property string placeTitle
            required property string since
            required property string moveUp
            required property string moveUpTitle
            required property string duties
            required property string ready
            required property bool published
            required property string step
            required property string heldTitle
            required property bool isOpen
            required pay
            required held
            required met
            required total
            required last

            objectName: "rung:" + key
            width: parent ? parent.width : 0
            level: title
            //: %1 is an amount of pay, %2 "an hour" or "a year".
            payText: pay === "" ? "" : qsTr("%1 %2").arg(pay).arg(payUnit)
            moveText: held ? since : moveUpTitle
            moveIcon: held ? "calendar" : moveUp === "in-place" ? "check" : moveUp === "opening" ? "hourglass" : "doc-slash"
            moveTone: held || moveUp === "opening" ? "quiet" : moveUp === "in-place" ? "good" : "indigo"
            workText: held ? "" : duties
            heldText: heldTitle
            open: isOpen
            countText: ready
            hereText: place === "here" ? placeTitle : ""
            workSaysText: place === "work" ? placeTitle : ""
            unpublishedText: published ? "" : qsTr("Not published")
            payStep: step
            first: index === 0
            onActivated: key => root.opened(key)
        }
    }
}
