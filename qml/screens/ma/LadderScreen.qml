import QtQuick
import NextRung

/*! The employer's ladder, bottom to top, and where the person stands on it by title and by work. */
Screen {
    id: root

    required property LadderViewModel viewModel

    readonly property int questions: root.viewModel.questions.count + root.viewModel.pathQuestions.count

    PlaceHead {
        width: parent.width
        hasMe: !root.navigator.expanded
        title: qsTr("Ladder")
        onOpened: root.navigator.open("me")
    }

    WorkPlace {
        width: parent.width
        visible: root.viewModel.hasEmployer
        site: root.viewModel.site
        employer: root.viewModel.employer
        onChanged: root.viewModel.changePlace()
    }

    EmptyState {
        width: parent.width
        visible: !root.viewModel.hasLadder
        iconName: "ladder"
        title: root.viewModel.hasEmployer ? qsTr("No ladder is published here") : qsTr("No ladder to show yet")
        text: root.viewModel.hasEmployer ? qsTr("Ask your manager or HR if there is one. Your paths work without it.") : qsTr("Say where you work, and your employer’s ladder shows here. Your paths work without it.")
        actionText: qsTr("Choose my employer")
        onActed: root.viewModel.changePlace()
    }

    Standing {
        width: parent.width
        visible: root.viewModel.hasLadder
        standing: root.viewModel.standing
        next: root.viewModel.next
        workSearch: root.viewModel.workSearch
    }

    RungList {
        objectName: "rungs"
        width: parent.width
        visible: root.viewModel.hasLadder
        rungs: root.viewModel.rungs
        onOpened: key => root.viewModel.open(key)
    }

    SourceLine {
        width: parent.width
        visible: root.viewModel.source !== ""
        text: root.viewModel.source
    }

    NavCard {
        objectName: "ask"
        width: parent.width
        visible: root.questions > 0
        iconName: "ask"
        tone: "indigo"
        title: qsTr("Ask")
        secondary: qsTr("%n question(s) to bring along", "", root.questions)
        onClicked: root.viewModel.ask()
    }
}
