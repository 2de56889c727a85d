import QtQuick
import NextRung

/*! An answer of yours, in your own words, and how much it weighed. */
Item {
    id: root

    required property string quote
    required property string detail
    property int weight: 0
    property color color: Theme.teal

    implicitHeight: texts.implicitHeight + 2 * Theme.space12

    Accessible.role: Accessible.StaticText
    Accessible.name: root.quote + " " + root.detail

    Column {
        id: texts

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - bars.width - Theme.space16

        NrText {
            width: parent.width
            silent: true
            text: root.quote
            role: NrText.Small
            font.weight: Font.Medium
        }

        NrText {
            width: parent.width
            silent: true
            text: root.detail
            role: NrText.Caption
            color: Theme.quiet
        }
    }

    WeightBars {
        id: bars

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        filled: root.weight
        color: root.color
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
