import QtQuick
import NextRung

/*! A white card that floats on the page: a soft shadow in the light, a fine line in the dark. Holds what is put in it. */
Item {
    id: root

    default property alias content: column.data
    property real padding: Theme.cardPadding
    property real topPadding: root.padding
    property real bottomPadding: root.padding
    property real spacing: 0
    property color color: Theme.card
    property bool raised: true

    implicitWidth: column.implicitWidth + 2 * root.padding
    implicitHeight: column.implicitHeight + root.topPadding + root.bottomPadding

    CardFace {
        anchors.fill: parent
        color: root.color
        raised: root.raised
    }

    Column {
        id: column

        x: root.padding
        y: root.topPadding
        width: root.width - 2 * root.padding
        spacing: root.spacing
    }
}
