import QtQuick
import NextRung

/*! The paths that fit, the best first; at the end those out of reach for now, each with its reason. */
Screen {
    id: root

    required property PathsViewModel viewModel

    PlaceHead {
        width: parent.width
        hasMe: !root.navigator.expanded
        title: qsTr("Paths for you")
        onOpened: root.navigator.open("me")
    }

    Column {
        width: parent.width

        ChangeLine {
            width: parent.width
            //: %1 is the kind of MA, %2 where the person wants to go.
            text: root.viewModel.aim === "" ? root.viewModel.kind.title : qsTr("%1 · %2").arg(root.viewModel.kind.title).arg(root.viewModel.aim)
            emphases: [root.viewModel.kind.title]
            actionText: qsTr("Change")
            actionName: qsTr("Change your result or your aim")
            buttonName: "change-result"
            onChanged: root.navigator.open("result")
        }

        ChangeLine {
            objectName: "limits-line"
            width: parent.width
            //: %1 is what has to fit the person's life, like "10 h a week · no nights or weekends (must)".
            text: root.viewModel.limits === "" ? qsTr("Nothing has to fit your life yet") : qsTr("For my life: %1").arg(root.viewModel.limits)
            emphases: root.viewModel.limits === "" ? [] : [root.viewModel.limits]
            actionText: root.viewModel.limits === "" ? qsTr("Add") : qsTr("Change")
            actionName: root.viewModel.limits === "" ? qsTr("Add what has to fit your life") : qsTr("Change what has to fit your life")
            buttonName: "change-limits"
            onChanged: root.navigator.open("limits")
        }
    }

    ChipRow {
        x: -(root.width - parent.width) / 2
        width: root.width
        edge: -x
        visible: root.viewModel.filters.count > 2
        name: qsTr("Show only one kind of path")

        Repeater {
            model: root.viewModel.filters

            delegate: Chip {
                required property string title
                required property bool chosen

                objectName: "filter:" + key
                label: title
                on: chosen
                onToggled: key => root.viewModel.filter(key)
            }
        }
    }

    PathList {
        objectName: "paths"
        width: parent.width
        paths: root.viewModel.paths
        onOpened: key => root.viewModel.open(key)
    }

    EmptyState {
        objectName: "none-within-reach"
        width: parent.width
        visible: root.viewModel.paths.count === 0 && root.viewModel.outOfReach.count > 0
        iconName: "paths"
        title: root.viewModel.filtered ? qsTr("None of this kind for now") : qsTr("No path for now")
        text: qsTr("What you said must fit your life rules them out. They stand below, each with its reason.")
        actionText: root.viewModel.filtered ? qsTr("Show all paths") : ""
        onActed: root.viewModel.filter("")
    }

    EmptyState {
        width: parent.width
        visible: root.viewModel.paths.count === 0 && root.viewModel.outOfReach.count === 0
        iconName: "paths"
        title: qsTr("No paths here yet")
        text: qsTr("The content on this phone has no path that fits. A newer version may have one.")
    }

    Column {
        width: parent.width
        visible: root.viewModel.outOfReach.count > 0
        topPadding: Theme.space8
        spacing: Theme.cardGap

        ScreenTitle {
            width: parent.width
            role: NrText.H3
            title: qsTr("Out of reach for now")
            text: qsTr("Each breaks one “must” of yours.")
        }

        PathList {
            objectName: "outOfReach"
            width: parent.width
            paths: root.viewModel.outOfReach
            onOpened: key => root.viewModel.open(key)
        }
    }
}
