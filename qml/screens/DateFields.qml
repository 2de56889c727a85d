import QtQuick
import NextRung

/*! A date as lists to choose from: month and year, and the day where it matters. Below each other at large text. */
Column {
    id: root

    required property DateEntry date
    property string label: ""

    readonly property real fieldWidth: Theme.largeText ? root.width : (root.width - Theme.space8) / 2

    spacing: Theme.space8

    NrText {
        width: parent.width
        visible: root.label !== ""
        text: root.label
        role: NrText.Small
        font.weight: Font.DemiBold
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Select {
            objectName: "date-month"
            width: root.fieldWidth
            name: qsTr("Month")
            placeholder: qsTr("Month")
            options: root.date.months
            chosen: root.date.month
            onActivated: index => root.date.chooseMonth(index)
        }

        Select {
            objectName: "date-year"
            width: root.fieldWidth
            name: qsTr("Year")
            placeholder: qsTr("Year")
            options: root.date.years
            chosen: root.date.year
            onActivated: index => root.date.chooseYear(index)
        }

        Select {
            objectName: "date-day"
            width: root.fieldWidth
            visible: root.date.exact
            name: qsTr("Day, if you know")
            placeholder: qsTr("Day, if you know")
            options: root.date.days
            chosen: root.date.day
            onActivated: index => root.date.chooseDay(index)
        }
    }
}
