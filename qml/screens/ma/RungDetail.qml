import QtQuick
import NextRung

/*! What one rung takes, what differs at the site, and where it is published. */
Column {
    id: root

    required property RungViewModel viewModel

    spacing: Theme.space16

    SavedLine {
        width: parent.width
        announcement: root.viewModel.announcement
    }

    Column {
        width: parent.width
        spacing: Theme.space4

        SectionHeader {
            width: parent.width
            title: qsTr("What it takes")
            met: root.viewModel.rung.met
            total: root.viewModel.rung.published && !root.viewModel.rung.held ? root.viewModel.rung.total : 0
            countText: root.viewModel.rung.ready
        }

        TermText {
            width: parent.width
            visible: text !== ""
            text: root.viewModel.rung.held ? qsTr("You have this level already. Nothing here is counted again.") : root.viewModel.duties
            role: NrText.Small
        }
    }

    NoticeCard {
        width: parent.width
        visible: !root.viewModel.rung.published
        tone: "indigo"
        iconName: "doc-slash"
        title: qsTr("What it asks for is not published")
        text: qsTr("Ask your manager or HR. “Ask” on the ladder has the question.")
    }

    RequirementList {
        width: parent.width
        visible: root.viewModel.requirements.count > 0
        requirements: root.viewModel.requirements
        onAsked: key => root.viewModel.answer(key)
    }

    NoticeCard {
        width: parent.width
        visible: root.viewModel.siteRules !== ""
        tone: "marigold"
        iconName: "site"
        text: root.viewModel.siteRules
    }

    SourceLine {
        width: parent.width
        visible: root.viewModel.source !== ""
        text: root.viewModel.source
    }
}
