import QtQuick
import NextRung

/*! Where the person would like to go; what leads the other way is one tap away. */
Screen {
    id: root

    required property AimViewModel viewModel

    readonly property bool career: root.viewModel.kind === "career"
    readonly property string otherSide: !root.viewModel.hasOtherSide ? "" : root.career ? qsTr("I’d rather do something else") : qsTr("I’d rather grow as an MA")
    readonly property string otherIcon: root.career ? "springboard" : "career"

    head: AppBar {
        objectName: "bar"
        width: parent.width
        title: qsTr("Your result")
        quietTitle: true
        actionText: qsTr("Skip")
        onBack: root.navigator.back()
        onActed: root.viewModel.skip()
    }

    ScreenTitle {
        width: parent.width
        title: root.career ? qsTr("How would you like to grow?") : qsTr("Where would you like to go?")
        text: root.viewModel.fromAnswers === "" ? qsTr("Pick one. You can change it any time.") : root.viewModel.fromAnswers
    }

    RadioList {
        width: parent.width
        spacing: Theme.cardGap
        name: root.career ? qsTr("How would you like to grow?") : qsTr("Where would you like to go?")

        Repeater {
            model: root.viewModel.aims

            delegate: AnswerCard {
                required property string detail
                required property string symbol
                required tone
                required chosen

                objectName: "aim:" + key
                width: parent ? parent.width : 0
                secondary: detail
                iconName: symbol
                onToggled: key => root.viewModel.choose(key)
            }
        }
    }

    NrButton {
        width: parent.width
        visible: Theme.largeText && root.otherSide !== ""
        kind: NrButton.Quiet
        flush: true
        iconName: root.otherIcon
        label: root.otherSide
        onClicked: root.viewModel.showOtherSide()
    }

    foot: ActionBar {
        objectName: "actions"
        width: parent.width
        primaryText: qsTr("Show my paths")
        primaryIcon: "right"
        primaryEnabled: root.viewModel.canGoOn
        primaryReason: qsTr("Pick one, or skip.")
        leftText: Theme.largeText ? "" : root.otherSide
        leftIcon: root.otherIcon
        onPrimary: root.viewModel.next()
        onLeftChosen: root.viewModel.showOtherSide()
    }
}
