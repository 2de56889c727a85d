import QtQuick
import NextRung

/*! At the right of a rung's card: held, not published, or how many of its requirements are met. */
Item {
    id: root

    required property RungBase rung
    // The widest it may be
    required property real maximumWidth

    // Of what shows; what is hidden keeps its size.
    implicitWidth: heldRow.visible ? heldRow.width : ladder.visible ? ladder.width : unpublished.visible ? unpublished.width : 0
    implicitHeight: heldRow.visible ? heldRow.height : ladder.visible ? ladder.height : unpublished.visible ? unpublished.height : 0

    Row {
        id: heldRow

        visible: root.rung.held
        height: Math.max(mark.height, word.implicitHeight)
        spacing: Theme.space8

        StateMark {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            stateName: "met"
        }

        NrText {
            id: word

            anchors.verticalCenter: parent.verticalCenter
            silent: true
            width: Math.min(naturalWidth(), root.maximumWidth - mark.width - heldRow.spacing)
            text: root.rung.heldText
            role: NrText.Small
            font.weight: Font.DemiBold
            color: Theme.good
        }
    }

    MiniLadder {
        id: ladder

        visible: !root.rung.held && root.rung.total > 0 && root.rung.unpublishedText === ""
        silent: true
        filled: root.rung.met
        total: root.rung.total
        countText: root.rung.countText
        maximumWidth: root.maximumWidth
    }

    Tag {
        id: unpublished

        visible: !root.rung.held && root.rung.unpublishedText !== ""
        text: root.rung.unpublishedText
        tone: "indigo"
        iconName: "doc-slash"
        silent: true
        maximumWidth: root.maximumWidth
    }
}
