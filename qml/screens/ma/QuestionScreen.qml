import QtQuick
import NextRung

/*! One question, its answers on cards, the questions behind and ahead as rungs, and why it is asked. */
Screen {
    id: root

    required property QuestionViewModel viewModel

    readonly property bool climbs: root.viewModel.number > 0 && !Theme.largeText
    readonly property real ladderRoom: root.climbs ? ladder.implicitWidth + Theme.space16 : 0

    head: AppBar {
        objectName: "bar"
        width: parent.width
        title: Theme.largeText ? "" : root.viewModel.progress
        quietTitle: true
        step: root.viewModel.number
        steps: Theme.largeText ? root.viewModel.total : 0
        stepText: qsTr("%1 of about %2").arg(step).arg(steps)
        actionText: root.viewModel.canSkip ? qsTr("Skip") : ""
        onBack: root.navigator.back()
        onActed: root.viewModel.skip()
    }

    Item {
        width: parent.width
        implicitHeight: column.implicitHeight

        QuestionLadder {
            id: ladder

            visible: root.climbs
            height: Math.max(column.implicitHeight, root.pageHeight)
            current: root.viewModel.number
            total: root.viewModel.total
        }

        Column {
            id: column

            x: root.ladderRoom
            width: parent.width - root.ladderRoom
            spacing: Theme.space12

            NrText {
                objectName: "stem"
                width: parent.width
                heading: true
                text: root.viewModel.stem
                role: NrText.H2
                fitWidth: parent.width
            }

            NrText {
                width: parent.width
                visible: root.viewModel.note !== ""
                text: root.viewModel.note
                role: NrText.Label
                color: Theme.quiet
            }

            RadioList {
                width: parent.width
                spacing: Theme.space8
                name: root.viewModel.stem

                Repeater {
                    model: root.viewModel.options

                    delegate: AnswerCard {
                        required property bool available
                        required property bool several
                        required chosen

                        objectName: "option:" + key
                        width: parent ? parent.width : 0
                        compact: true
                        multiple: several
                        enabled: available
                        onToggled: key => root.viewModel.choose(key)
                    }
                }
            }

            Disclosure {
                width: parent.width
                visible: root.viewModel.whyWeAsk !== ""
                label: qsTr("Why we ask")
                text: root.viewModel.whyWeAsk
            }
        }
    }

    foot: ActionBar {
        objectName: "actions"
        width: parent.width
        primaryText: root.viewModel.changing ? qsTr("Save") : qsTr("Next")
        primaryEnabled: root.viewModel.canGoOn
        primaryReason: root.viewModel.whyNot
        note: qsTr("Saved on this phone only")
        onPrimary: root.viewModel.next()
    }
}
