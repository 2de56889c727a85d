import QtQuick
import NextRung

/*! The head of a path's page, and the card of its figures that rises into it. */
Item {
    id: root

    required property PathViewModel viewModel
    property real columnWidth: root.width
    property bool canGoBack: true

    signal back

    implicitHeight: card.y + card.implicitHeight

    PathHeader {
        id: header

        width: parent.width
        title: root.viewModel.path.title
        kind: root.viewModel.path.kind
        kindText: root.viewModel.path.kindTitle
        overlap: Theme.space32
        canGoBack: root.canGoBack
        onBack: root.back()
    }

    Card {
        id: card

        x: (parent.width - width) / 2
        y: header.implicitHeight - header.overlap
        width: root.columnWidth
        spacing: Theme.space12

        TermText {
            width: parent.width
            visible: text !== ""
            text: root.viewModel.summary
            role: NrText.Small
            color: Theme.ink
        }

        FigureRow {
            width: parent.width
            visible: root.viewModel.path.length !== "" || root.viewModel.path.pay !== ""

            Figure {
                value: root.viewModel.path.length
                caption: root.viewModel.path.lengthUnit
            }

            Figure {
                value: root.viewModel.path.pay
                caption: root.viewModel.path.payUnit
            }
        }

        FactLine {
            width: parent.width
            iconName: "clock"
            text: root.viewModel.path.lengthNote
        }

        FactLine {
            width: parent.width
            iconName: "cash"
            //: %1 is the place and the date of a pay figure.
            text: root.viewModel.path.payNote === "" ? "" : qsTr("Pay: %1").arg(root.viewModel.path.payNote)
        }
    }
}
