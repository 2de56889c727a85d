import QtQuick
import NextRung

/*! The pay of a rung, its step over the one below, and how one moves up. */
Card {
    id: root

    required property RungViewModel viewModel

    spacing: Theme.space12

    NrText {
        width: parent.width
        visible: text !== ""
        text: root.viewModel.summary
        role: NrText.Small
    }

    FigureRow {
        width: parent.width
        visible: root.viewModel.rung.pay !== ""

        Figure {
            value: root.viewModel.rung.pay
            caption: root.viewModel.rung.payUnit
        }

        Figure {
            value: root.viewModel.rung.step
            caption: qsTr("over the level below")
            tone: "good"
        }
    }

    FactLine {
        width: parent.width
        iconName: "pin"
        text: root.viewModel.rung.held ? root.viewModel.rung.placeTitle : ""
        secondary: root.viewModel.rung.since
    }

    FactLine {
        width: parent.width
        iconName: root.viewModel.rung.moveUp === "in-place" ? "check" : root.viewModel.rung.moveUp === "opening" ? "hourglass" : "doc-slash"
        tone: root.viewModel.rung.moveUp === "unpublished" ? "indigo" : "teal"
        text: root.viewModel.rung.moveUpTitle
        secondary: root.viewModel.window
    }

    FactLine {
        width: parent.width
        iconName: "people"
        text: root.viewModel.decidedBy
    }
}
