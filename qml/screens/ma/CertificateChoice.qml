import QtQuick
import NextRung

/*! One certificate to tick; once it is, until when it is good can be told. */
Column {
    id: root

    required property string key
    required property string title
    required property DateEntry until
    property string secondary: ""
    property bool chosen: false
    property bool last: false

    signal toggled(string key)

    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    ChoiceRow {
        objectName: "certificate:" + root.key
        width: parent.width
        key: root.key
        title: root.title
        secondary: root.secondary
        multiple: true
        chosen: root.chosen
        last: root.last
        onToggled: key => root.toggled(key)
    }

    DateFields {
        x: Theme.space16
        width: parent.width - 2 * Theme.space16
        visible: root.chosen
        topPadding: Theme.space8
        bottomPadding: Theme.space16
        label: qsTr("Good until, if it ends")
        date: root.until
    }
}
