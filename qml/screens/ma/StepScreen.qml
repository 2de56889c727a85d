import QtQuick
import NextRung

/*! One step of "Your place", or the same changed alone: how far one is, one decision, the way on. */
Screen {
    id: root

    // Which of how many steps; 0 steps: changed alone
    property int step: 0
    property int steps: 0
    property bool canGoOn: true
    property string whyNot: ""

    signal wentOn
    signal skipped

    head: AppBar {
        objectName: "bar"
        width: parent.width
        step: root.step
        steps: root.steps
        stepText: qsTr("Step %1 of %2").arg(step).arg(steps)
        actionText: root.steps > 0 ? qsTr("Skip") : ""
        onBack: root.navigator.back()
        onActed: root.skipped()
    }

    foot: ActionBar {
        objectName: "actions"
        width: parent.width
        primaryText: root.steps > 0 ? qsTr("Next") : qsTr("Save")
        primaryEnabled: root.canGoOn
        primaryReason: root.whyNot
        note: qsTr("Saved on this phone only")
        onPrimary: root.wentOn()
    }
}
