import QtQuick
import NextRung

/*! What something takes, one row for each requirement; a row that only the person can answer opens. */
Card {
    id: root

    required property RowListModel requirements

    signal asked(string key)

    padding: 0

    Repeater {
        model: root.requirements

        delegate: RequirementRow {
            required property string state
            required property string stateTitle
            required property string siteTitle
            required property bool answerable
            required detail
            required depth
            required last

            objectName: "requirement:" + key
            width: parent ? parent.width : 0
            stateName: state
            stateText: stateTitle
            tagText: siteTitle
            tagTone: "marigold"
            tagIcon: "site"
            chevron: answerable
            onActivated: key => root.asked(key)
        }
    }
}
