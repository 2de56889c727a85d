import QtQuick
import NextRung

/*! One rung beside the ladder: what it pays, how one moves up to it, and what it takes. */
Screen {
    id: root

    required property RungViewModel viewModel

    topMarginInside: 0
    spacing: Theme.space16
    maximumWidth: Theme.detailWidth

    Item {
        x: -(root.width - parent.width) / 2
        width: root.width
        implicitHeight: facts.y + facts.implicitHeight

        PathHeader {
            id: header

            width: parent.width
            kind: "next-rung"
            kindText: root.viewModel.rung.moveUpTitle
            title: root.viewModel.rung.title
            subtitle: root.viewModel.place
            canGoBack: false
        }

        RungFacts {
            id: facts

            x: (parent.width - width) / 2
            y: header.implicitHeight - header.overlap
            width: Math.min(root.width - 2 * root.margin, root.maximumWidth)
            viewModel: root.viewModel
        }
    }

    RungDetail {
        width: parent.width
        viewModel: root.viewModel
    }
}
