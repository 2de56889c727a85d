import QtQuick
import NextRung

/*! A number over what it counts. */
Item {
    id: root

    required property string value
    required property string caption
    property bool compact: false
    property string tone: "ink"
    property bool silent: false
    // Set by FigureRow: the first has no line before it
    property bool leading: true

    readonly property real gap: root.leading || Theme.largeText ? 0 : root.compact ? Theme.figureGapCompact : Theme.space12 + Theme.hairline

    visible: root.value !== ""
    implicitWidth: 2 * root.gap + Math.ceil(Math.max(number.implicitWidth, words.naturalWidth()))
    implicitHeight: number.implicitHeight + words.implicitHeight

    Accessible.role: Accessible.StaticText
    Accessible.name: root.value + " " + root.caption
    Accessible.ignored: root.silent || !root.visible

    Divider {
        x: root.gap
        width: Theme.hairline
        height: parent.height
        visible: !root.leading && !Theme.largeText
    }

    NrText {
        id: number

        x: 2 * root.gap
        silent: true
        text: root.value
        role: root.compact ? NrText.H3 : NrText.Number
        tabular: true
        wrapMode: Text.NoWrap
        font.weight: Font.Bold
        color: Theme.toneColor(root.tone)
    }

    NrText {
        id: words

        x: 2 * root.gap
        anchors.top: number.bottom
        silent: true
        text: root.caption
        role: NrText.Caption
        width: root.parent && root.parent.width > 0 ? Math.min(naturalWidth(), root.parent.width - x) : naturalWidth()
        color: Theme.quiet
    }
}
