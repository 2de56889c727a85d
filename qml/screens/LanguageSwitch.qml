import QtQuick
import NextRung

/*! English or Spanish, each named in its own words; it takes effect at once. */
Segmented {
    id: root

    property string language: "en"
    readonly property string english: "English"
    readonly property string spanish: "Español"

    signal chosen(string code)

    name: qsTr("Language")
    small: true

    Segment {
        objectName: "language:en"
        key: "en"
        label: root.english
        strong: true
        chosen: root.language === key
        onToggled: key => root.chosen(key)
    }

    Segment {
        objectName: "language:es"
        key: "es"
        label: root.spanish
        strong: true
        chosen: root.language === key
        onToggled: key => root.chosen(key)
    }
}
