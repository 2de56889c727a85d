import QtQuick
import NextRung

/*! Paths as cards, one below the other, in the order of the list. */
Column {
    id: root

    required property RowListModel paths

    signal opened(string key)

    spacing: Theme.cardGap

    Repeater {
        model: root.paths

        delegate: PathCard {
            required property string kindTitle
            required property string length
            required property string lengthUnit
            required property string payUnit
            required property string payNote
            required property string ready
            required property string reason
            required property list<string> brokenWishes
            required property string outOfReach
            required property bool isOpen
            required kind
            required pay
            required met
            required total

            objectName: "path:" + key
            width: parent ? parent.width : 0
            kindText: kindTitle
            months: length
            monthsCaption: lengthUnit
            payCaption: payUnit
            //: %1 is the place and the date of a pay figure.
            paySource: payNote === "" ? "" : qsTr("Pay: %1").arg(payNote)
            countText: ready
            wishText: Spoken.joined(brokenWishes, "\n")
            //: Before the reason why a path is shown: "Why: you said …".
            whyLead: qsTr("Why:")
            open: isOpen
            whyText: outOfReach === "" ? reason : ""
            reasonText: outOfReach
            onActivated: key => root.opened(key)
        }
    }
}
