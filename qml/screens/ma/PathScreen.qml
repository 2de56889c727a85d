import QtQuick
import NextRung

/*! One path: its figures, why it fits, what it takes, what it costs in other ways, and where all of it comes from. */
Screen {
    id: root

    required property PathViewModel viewModel

    topMarginInside: 0
    spacing: Theme.space20

    PathTop {
        x: -(root.width - parent.width) / 2
        width: root.width
        columnWidth: parent.width
        viewModel: root.viewModel
        onBack: root.navigator.back()
    }

    SavedLine {
        width: parent.width
        announcement: root.viewModel.announcement
    }

    Repeater {
        model: root.viewModel.path.brokenWishes

        delegate: NoticeCard {
            required property string modelData

            width: parent ? parent.width : 0
            tone: "attention"
            iconName: "alert"
            title: modelData
        }
    }

    NoticeCard {
        width: parent.width
        visible: root.viewModel.path.outOfReach !== ""
        tone: "attention"
        iconName: "alert"
        title: qsTr("Out of reach for now")
        text: root.viewModel.path.outOfReach
    }

    Column {
        width: parent.width
        visible: root.viewModel.reasons.length > 0
        spacing: Theme.space8

        SectionHeader {
            width: parent.width
            title: qsTr("Why it is here")
        }

        QuoteBar {
            width: parent.width
            text: Spoken.joined(root.viewModel.reasons, "\n")
            color: Theme.kindColor(root.viewModel.path.kind)
        }

        Disclosure {
            width: parent.width
            label: qsTr("How it got its place in the list")
            text: Spoken.joined(root.viewModel.parts, "\n")
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space12

        SectionHeader {
            width: parent.width
            title: qsTr("What it takes")
            met: root.viewModel.path.met
            total: root.viewModel.path.total
            countText: root.viewModel.path.ready
            color: Theme.kindColor(root.viewModel.path.kind)
        }

        NoticeCard {
            width: parent.width
            visible: root.viewModel.littlePublished
            tone: "indigo"
            iconName: "doc-slash"
            title: qsTr("Little is published about this path")
            text: qsTr("No body sets one standard for it. Ask where you want to work what they look for.")
        }

        RequirementList {
            width: parent.width
            requirements: root.viewModel.requirements
            onAsked: key => root.viewModel.answer(key)
        }
    }

    PathFacts {
        width: parent.width
        figures: root.viewModel.figures
        givesUp: root.viewModel.givesUp
        tryCheaply: root.viewModel.tryCheaply
    }

    SourceList {
        width: parent.width
        sources: root.viewModel.sources
    }
}
