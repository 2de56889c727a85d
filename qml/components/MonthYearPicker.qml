import QtQuick
import NextRung

/*! A month and a year, as two lists; below each other at large text. 0 means not chosen yet. */
Grid {
    id: root

    property int month: 0
    property int year: 0
    property int firstYear: 1970
    required property int lastYear
    // "en_US" or "es_US": whose month names
    property string localeName: "en_US"
    property string monthName: qsTr("Month")
    property string yearName: qsTr("Year")

    signal picked(int year, int month)

    readonly property list<string> months: root.monthNames(root.localeName)
    readonly property list<string> years: root.yearNumbers(root.firstYear, root.lastYear)

    function monthNames(localeName: string): list<string> {
        const locale = Qt.locale(localeName);
        const names = [];
        for (let month = 0; month < 12; ++month)
            names.push(locale.standaloneMonthName(month, Locale.LongFormat));
        return names;
    }
    function yearNumbers(first: int, last: int): list<string> {
        const numbers = [];
        for (let year = last; year >= first; --year)
            numbers.push(year.toString());
        return numbers;
    }

    columns: Theme.largeText ? 1 : 2
    spacing: Theme.space8

    Select {
        width: Theme.largeText ? root.width : (root.width - root.spacing) / 2
        name: root.monthName
        placeholder: root.monthName
        options: root.months
        chosen: root.month - 1
        onActivated: index => root.picked(root.year, index + 1)
    }

    Select {
        width: Theme.largeText ? root.width : (root.width - root.spacing) / 2
        name: root.yearName
        placeholder: root.yearName
        options: root.years
        chosen: root.year === 0 ? -1 : root.lastYear - root.year
        onActivated: index => root.picked(root.lastYear - index, root.month)
    }
}
