import QtQuick
import NextRung

/*! One path: its figures, why it fits, what it takes, what it costs in other ways, and where all of it comes from. */
Screen {
    id: root

    required property PathViewModel viewModel

    // Two columns where there is room: what it takes at the left, what speaks for it and against it at the right
    readonly property bool wide: root.navigator.isSplit && !Theme.largeText && root.width >= Metrics.twoColumnsFrom

    topMarginInside: 0
    maximumWidth: root.navigator.isSplit ? Theme.detailWidth : Theme.readingWidth
    spacing: Theme.space20

    PathTop {
        x: -(root.width - parent.width) / 2
        width: root.width
        columnWidth: parent.width
        viewModel: root.viewModel
        canGoBack: !root.navigator.isSplit
        onBack: root.navigator.back()
    }

    SavedLine {
        width: parent.width
        announcement: root.viewModel.announcement
    }

    Item {
        id: body

        readonly property real columnWidth: root.wide ? (width - root.spacing) / 2 : width
        readonly property real secondX: root.wide ? columnWidth + root.spacing : 0

        /*! Where the next part begins below this one. */
        function below(part: Item): real {
            return part.y + (part.height > 0 ? part.height + root.spacing : 0);
        }

        width: parent.width
        implicitHeight: Math.max(body.below(facts), body.below(sources)) - root.spacing

        Column {
            id: why

            x: body.secondX
            width: body.columnWidth
            spacing: root.spacing

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
        }

        Column {
            id: takes

            y: root.wide ? 0 : body.below(why)
            width: body.columnWidth
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
            id: facts

            x: body.secondX
            y: body.below(root.wide ? why : takes)
            width: body.columnWidth
            height: visible ? implicitHeight : 0
            figures: root.viewModel.figures
            givesUp: root.viewModel.givesUp
            tryCheaply: root.viewModel.tryCheaply
        }

        SourceList {
            id: sources

            y: body.below(root.wide ? takes : facts)
            width: body.columnWidth
            height: visible ? implicitHeight : 0
            sources: root.viewModel.sources
        }
    }
}
