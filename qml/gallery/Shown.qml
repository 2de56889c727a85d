import QtQuick
import NextRung

/*! One state of a part under its name. Put the part in it. */
Item {
    id: root

    default property alias part: column.data
    required property string name
    // For parts that reach from edge to edge of a screen
    property bool bleed: false

    implicitWidth: parent ? parent.width : 0
    implicitHeight: caption.implicitHeight + Theme.space8 + column.implicitHeight

    NrText {
        id: caption

        x: Theme.pageMargin
        width: parent.width - 2 * x
        text: root.name
        role: NrText.Caption
        color: Theme.quiet
    }

    Column {
        id: column

        x: root.bleed ? 0 : Theme.pageMargin
        y: caption.implicitHeight + Theme.space8
        width: Math.min(root.width, root.bleed ? root.width : Theme.readingWidth + 2 * x) - 2 * x
        spacing: Theme.space12
    }
}
