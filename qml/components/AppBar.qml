import QtQuick
import NextRung

/*! The top of a screen below the first level: back, where you are, one action; steps where there are any. */
Item {
    id: root

    property string title: ""
    // A title that only says where you are, above the screen's own heading
    property bool quietTitle: false
    property bool backVisible: true
    property string backText: qsTr("Back")
    property string actionText: ""
    // An icon instead of the word; the word is then spoken
    property string actionIcon: ""
    // Which of how many steps; 0 steps: none
    property int step: 0
    property int steps: 0
    property string stepText: ""

    signal back
    signal acted

    readonly property bool stacked: Theme.largeText && (title.visible || bar.visible)
    readonly property real rowHeight: Math.max(Metrics.appBarHeight, backButton.height, action.visible ? action.height : 0)

    implicitHeight: root.stacked ? root.rowHeight + Math.max(title.visible ? title.implicitHeight : 0, bar.visible ? bar.implicitHeight : 0) + Theme.space8 : Math.max(root.rowHeight, title.implicitHeight)

    Accessible.role: Accessible.ToolBar
    Accessible.name: root.title !== "" ? root.title : root.steps > 0 ? root.stepText : ""
    Accessible.ignored: root.title === "" && root.steps === 0

    IconButton {
        id: backButton

        x: Theme.space8
        y: (root.rowHeight - height) / 2
        visible: root.backVisible
        iconName: "back"
        name: root.backText
        onClicked: root.back()
    }

    NrText {
        id: title

        x: root.stacked || !root.backVisible ? Theme.pageMargin : backButton.x + backButton.width
        y: root.stacked ? root.rowHeight : (root.implicitHeight - implicitHeight) / 2
        width: root.stacked ? parent.width - 2 * Theme.pageMargin : parent.width - x - (action.visible ? action.width + Theme.space12 : iconAction.visible ? iconAction.width + Theme.space8 : Theme.pageMargin)
        visible: root.title !== ""
        heading: !root.quietTitle
        text: root.title
        role: root.quietTitle ? NrText.Small : NrText.H3
        font.weight: root.quietTitle ? Font.Medium : Font.DemiBold
        color: root.quietTitle ? Theme.quiet : Theme.ink
    }

    StepBar {
        id: bar

        x: root.stacked ? Theme.pageMargin : backButton.x + backButton.width
        y: root.stacked ? root.rowHeight : (root.rowHeight - implicitHeight) / 2
        visible: root.steps > 0
        step: root.step
        steps: root.steps
        text: root.stepText
        maximumWidth: root.width - x - Theme.pageMargin - (root.stacked || !action.visible ? 0 : action.width)
    }

    NrButton {
        id: action

        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        y: (root.rowHeight - height) / 2
        width: Math.min(implicitWidth, (root.title !== "" && !root.stacked ? root.width / 2 : root.width - backButton.width) - Theme.space24)
        visible: root.actionText !== "" && root.actionIcon === ""
        label: root.actionText
        kind: NrButton.Quiet
        tone: "ink"
        onClicked: root.acted()
    }

    IconButton {
        id: iconAction

        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        y: (root.rowHeight - height) / 2
        visible: root.actionIcon !== ""
        iconName: root.actionIcon
        name: root.actionText
        onClicked: root.acted()
    }
}
