import QtQuick
import NextRung

/*! At the right of a rung's card: held, not published, or how many of its requirements are met. */
Item {
    id: root

    required property RungBase rung

    implicitWidth: childrenRect.width
    implicitHeight: childrenRect.height

    Row {
        visible: root.rung.held
        spacing: Theme.space8

        StateMark {
            id: mark

            stateName: "met"
        }

        NrText {
            anchors.verticalCenter: mark.verticalCenter
            silent: true
            text: root.rung.heldText
            role: NrText.Small
            wrapMode: Text.NoWrap
            font.weight: Font.DemiBold
            color: Theme.good
        }
    }

    MiniLadder {
        visible: !root.rung.held && root.rung.total > 0
        Accessible.ignored: true
        filled: root.rung.met
        total: root.rung.total
        countText: root.rung.countText
    }

    Tag {
        visible: root.rung.unpublishedText !== ""
        text: root.rung.unpublishedText
        tone: "indigo"
        iconName: "doc-slash"
    }
}
