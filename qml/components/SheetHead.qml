import QtQuick
import NextRung

/*! The handle and the title of a Sheet. */
Item {
    id: root

    property string title: ""
    property string subtitle: ""
    required property Item closeButton

    implicitHeight: Theme.space24 + Math.max(Theme.minimumTouchTarget, words.implicitHeight + Theme.space12) + Theme.space4

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Metrics.handleTop
        width: Metrics.handleWidth
        height: Metrics.handleHeight
        radius: height / 2
        color: Theme.edge
        opacity: Metrics.handleOpacity
    }

    Flow {
        id: words

        x: Theme.pageMargin
        y: Theme.space24 + Theme.space8
        width: parent.width - x - root.closeButton.width - Theme.space12
        spacing: Theme.space12

        NrText {
            id: heading

            width: Math.min(naturalWidth(), parent.width)
            heading: true
            text: root.title
            role: NrText.H1
            fitWidth: words.width
        }

        NrText {
            width: Math.min(naturalWidth(), parent.width)
            visible: root.subtitle !== ""
            text: root.subtitle
            role: NrText.Small
            lineHeight: Theme.largeText ? Theme.textLine(NrText.Small) : Theme.lineBeside(heading.lineHeight, heading.pixels, pixels)
            color: Theme.quiet
        }
    }
}
