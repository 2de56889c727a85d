import QtQuick
import NextRung

/*! One place of the app in the TabBar. */
NrPressable {
    id: root

    required property string label
    required property string iconName
    property bool selected: false

    name: root.label
    implicitHeight: Math.max(Metrics.tabBarHeight, column.implicitHeight + 2 * Theme.space8)
    // The focus ring stays inside the bar
    topInset: Theme.focusGap + Theme.focusRing
    bottomInset: root.topInset
    leftInset: root.topInset
    rightInset: root.topInset
    SpokenAs.role: Accessible.PageTab
    SpokenAs.selected: root.selected

    contentItem: Item {
        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width
            spacing: Theme.space4

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Metrics.tabPillWidth * Theme.iconScale
                height: Metrics.tabPillHeight * Theme.iconScale
                radius: Theme.controlRadius
                color: root.selected ? Theme.tealTint : root.down ? Theme.sunk : "transparent"

                Icon {
                    anchors.centerIn: parent
                    name: root.iconName
                    strokeWidth: root.selected ? Theme.iconStrokeSelected : Theme.iconStroke
                    color: root.selected ? Theme.teal : Theme.quiet
                }
            }

            NrText {
                width: parent.width
                silent: true
                text: root.label
                role: NrText.Caption
                fitWidth: parent.width
                horizontalAlignment: Text.AlignHCenter
                font.weight: root.selected ? Font.Bold : Font.Medium
                color: root.selected ? Theme.teal : Theme.quiet
            }
        }
    }
}
