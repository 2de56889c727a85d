import QtQuick
import NextRung

/*! One rung opened: what it pays, how one moves up to it, and what it takes. */
Sheet {
    id: root

    required property RungViewModel viewModel

    title: root.viewModel.rung.title
    subtitle: root.viewModel.place
    spacing: Theme.space16

    RungFacts {
        width: parent.width
        viewModel: root.viewModel
    }

    RungDetail {
        width: parent.width
        viewModel: root.viewModel
    }
}
