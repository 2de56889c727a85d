import QtQuick
import NextRung

/*! The title of a section, with a count of rungs or an action at its right. */
Item {
    id: root

    required property string title
    property string actionText: ""
    property int met: 0
    property int total: 0
    property string countText: ""
    property color color: Theme.teal

    signal acted

    readonly property bool stacked: words.naturalWidth() + Math.max(count.visible ? count.implicitWidth : 0, action.visible ? action.implicitWidth : 0) + Theme.space12 > root.width

    implicitHeight: root.stacked && (count.visible || action.visible) ? words.implicitHeight + Theme.space4 + Math.max(count.visible ? count.implicitHeight : 0, action.visible ? action.implicitHeight : 0) : words.implicitHeight

    NrText {
        id: words

        width: root.stacked ? parent.width : naturalWidth()
        heading: true
        text: root.title
        role: NrText.H3
    }

    FlatRungs {
        id: count

        x: root.stacked ? 0 : parent.width - width
        y: root.stacked ? words.implicitHeight + Theme.space4 : (words.implicitHeight - height) / 2
        visible: root.total > 0
        filled: root.met
        total: root.total
        color: root.color
        countColor: root.color
        countText: root.countText
        maximumWidth: root.width
    }

    NrButton {
        id: action

        x: root.stacked ? 0 : parent.width - width
        y: root.stacked ? words.implicitHeight + Theme.space4 : (words.implicitHeight - height) / 2
        width: Math.min(implicitWidth, parent.width)
        visible: root.actionText !== ""
        label: root.actionText
        kind: NrButton.Quiet
        small: true
        flush: true
        onClicked: root.acted()
    }
}
