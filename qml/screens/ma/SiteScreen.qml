import QtQuick
import NextRung

/*! Which site of the employer: what a level takes can differ from one to the next. */
Screen {
    id: root

    required property SiteViewModel viewModel

    head: AppBar {
        objectName: "bar"
        width: parent.width
        step: root.viewModel.step
        steps: root.viewModel.steps
        stepText: qsTr("Step %1 of %2").arg(step).arg(steps)
        actionText: qsTr("Skip")
        onBack: root.navigator.back()
        onActed: root.viewModel.skip()
    }

    ScreenTitle {
        width: parent.width
        title: qsTr("Which site?")
        text: qsTr("%1 asks for different things at some sites.").arg(root.viewModel.employer)
    }

    RadioList {
        width: parent.width
        spacing: Theme.cardGap
        name: qsTr("Sites")

        Repeater {
            model: root.viewModel.sites

            delegate: AnswerCard {
                required property string detail
                required chosen

                objectName: "site:" + key
                width: parent ? parent.width : 0
                secondary: detail
                iconName: "site"
                onToggled: key => root.viewModel.choose(key)
            }
        }
    }

    foot: ActionBar {
        objectName: "actions"
        width: parent.width
        primaryText: qsTr("Next")
        primaryEnabled: root.viewModel.canGoOn
        primaryReason: qsTr("Choose your site, or skip.")
        note: qsTr("Saved on this phone only")
        onPrimary: root.viewModel.next()
    }
}
