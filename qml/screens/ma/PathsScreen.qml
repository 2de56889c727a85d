import QtQuick
import NextRung

/*! The paths that fit, the best first; at the end those out of reach for now, each with its reason. */
Screen {
    id: root

    required property PathsViewModel viewModel

    PlaceHead {
        width: parent.width
        title: qsTr("Paths for you")
        onOpened: root.navigator.open("me")
    }

    KindLine {
        width: parent.width
        kind: root.viewModel.kind.title
        aim: root.viewModel.aim
        onChanged: root.navigator.open("result")
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
        width: parent.width
        visible: root.viewModel.paths.count === 0
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
