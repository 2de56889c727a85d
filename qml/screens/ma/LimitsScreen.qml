import QtQuick
import NextRung

/*! What has to fit the person's life, each a must or a wish, and at once what that does to the paths. */
Screen {
    id: root

    required property LimitsViewModel viewModel

    head: AppBar {
        objectName: "bar"
        width: parent.width
        actionText: root.viewModel.firstWay ? qsTr("Skip") : ""
        onBack: root.navigator.back()
        onActed: root.viewModel.skip()
    }

    ScreenTitle {
        width: parent.width
        title: qsTr("What has to fit your life?")
        text: qsTr("A “must” puts a path last, with the reason. A “would like” only ranks it lower.")
    }

    Repeater {
        model: root.viewModel.limits

        delegate: LimitCard {
            required property string detail
            required property string symbol
            required property bool limits
            required current
            required firm

            width: parent ? parent.width : 0
            secondary: detail
            iconName: symbol
            limiting: limits
            onPicked: (key, index) => root.viewModel.choose(key, index)
            onWeighed: (key, firm) => root.viewModel.chooseFirm(key, firm)
        }
    }

    NoticeCard {
        objectName: "effect"
        width: parent.width
        tone: root.viewModel.nothingFits ? "attention" : "good"
        iconName: "paths"
        text: root.viewModel.effect
    }

    foot: ActionBar {
        objectName: "actions"
        width: parent.width
        primaryText: root.viewModel.firstWay ? qsTr("Show my paths") : qsTr("Save")
        primaryIcon: root.viewModel.firstWay ? "right" : ""
        note: qsTr("Saved on this phone only")
        onPrimary: root.viewModel.next()
    }
}
