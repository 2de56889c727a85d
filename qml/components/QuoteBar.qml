import QtQuick
import NextRung

/*! Your own words and what they mean, beside a bar in the colour of the kind. */
Item {
    id: root

    required property string text
    property string secondary: ""
    property color color: Theme.teal

    implicitHeight: texts.implicitHeight

    Rectangle {
        width: Metrics.quoteBar
        height: parent.height
        radius: width / 2
        color: root.color
    }

    Column {
        id: texts

        x: Theme.space16
        width: parent.width - x

        TermText {
            width: parent.width
            text: root.text
            role: NrText.Small
            color: Theme.ink
        }

        NrText {
            width: parent.width
            visible: root.secondary !== ""
            text: root.secondary
            role: NrText.Small
            color: Theme.quiet
        }
    }
}
