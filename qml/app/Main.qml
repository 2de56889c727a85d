import QtQuick
import QtQuick.Controls.Basic
import NextRung

/*! The window: the screen that the navigator names, the places below it, and the sheets over it. */
ApplicationWindow {
    id: root

    required property Navigator navigator
    required property Preferences preferences
    required property TroubleViewModel trouble
    required property KindViewModel kind
    required property EmployerViewModel employer
    required property SiteViewModel site
    required property LevelViewModel level
    required property QuestionViewModel question
    required property ResultViewModel result
    required property AnswersViewModel answers
    required property AimViewModel aim
    required property PathsViewModel paths
    required property PathViewModel path
    required property LadderViewModel ladder
    required property RungViewModel rung
    required property AnswerViewModel answer
    required property MeViewModel me
    required property bool reducedMotion

    readonly property string page: root.trouble.refused ? "trouble" : root.navigator.page

    function showPage(): void {
        switch (root.trouble.refused ? "trouble" : root.navigator.screen) {
        case "trouble":
            return pageLoader.open("TroubleScreen.qml", root.trouble);
        case "employer":
            return pageLoader.open("EmployerScreen.qml", root.employer);
        case "site":
            return pageLoader.open("SiteScreen.qml", root.site);
        case "level":
            return pageLoader.open("LevelScreen.qml", root.level);
        case "question":
        case "change":
            return pageLoader.open("QuestionScreen.qml", root.question);
        case "result":
            return pageLoader.open("ResultScreen.qml", root.result);
        case "answers":
            return pageLoader.open("AnswersScreen.qml", root.answers);
        case "aim":
            return pageLoader.open("AimScreen.qml", root.aim);
        case "paths":
            return pageLoader.open("PathsScreen.qml", root.paths);
        case "path":
            return pageLoader.open("PathScreen.qml", root.path);
        case "ladder":
            return pageLoader.open("LadderScreen.qml", root.ladder);
        case "me":
            return pageLoader.open("MeScreen.qml", root.me);
        default:
            return pageLoader.open("WelcomeScreen.qml", root.preferences);
        }
    }
    function showSheet(slot: SheetSlot): void {
        switch (slot.sheet) {
        case "rung":
            return slot.open("RungSheet.qml", root.rung);
        case "answer":
            return slot.open("AnswerSheet.qml", root.answer);
        case "ask":
            return slot.open("AskSheet.qml", root.ladder);
        case "kind":
            return slot.open("KindSheet.qml", root.kind);
        case "theme":
            return slot.open("ThemeSheet.qml", root.preferences);
        case "text-size":
            return slot.open("TextSizeSheet.qml", root.preferences);
        case "erase":
            return slot.open("EraseSheet.qml", root.me);
        default:
            return slot.leave();
        }
    }

    visible: true
    title: qsTr("Next Rung")
    color: Theme.paper
    onPageChanged: root.showPage()

    Component.onCompleted: root.showPage()

    Binding {
        target: Theme
        property: "dark"
        value: root.preferences.dark
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.preferences.textScale
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.reducedMotion
    }

    Shortcut {
        sequences: ["Alt+Left", "Back"]
        onActivated: root.navigator.back()
    }

    FocusScope {
        anchors.fill: parent
        focus: true
        Keys.onEscapePressed: root.navigator.back()
        Keys.onBackPressed: root.navigator.back()

        Loader {
            id: pageLoader

            function open(file: string, viewModel: QtObject): void {
                pageLoader.setSource("../screens/ma/" + file, {
                        "navigator": root.navigator,
                        "viewModel": viewModel
                    });
            }

            objectName: "page"
            x: places.visible && places.vertical ? places.width : 0
            width: parent.width - x
            height: parent.height - (places.visible && !places.vertical ? places.height : 0)
            focus: true
        }

        TabBar {
            id: places

            objectName: "places"
            y: vertical ? 0 : parent.height - height
            width: vertical ? implicitWidth : parent.width
            height: vertical ? parent.height : implicitHeight
            vertical: parent.width >= Theme.expandedFrom
            visible: root.navigator.place !== "" && !root.trouble.refused
            name: qsTr("Places")

            Tab {
                objectName: "tab:paths"
                label: qsTr("Paths")
                iconName: "paths"
                selected: root.navigator.place === "paths"
                onClicked: root.navigator.showPlace("paths")
            }

            Tab {
                objectName: "tab:ladder"
                label: qsTr("Ladder")
                iconName: "ladder"
                selected: root.navigator.place === "ladder"
                onClicked: root.navigator.showPlace("ladder")
            }
        }
    }

    SheetSlot {
        objectName: "lower-sheet"
        sheet: root.navigator.lowerSheet
        onWanted: slot => root.showSheet(slot)
        onClosed: root.navigator.back()
    }

    SheetSlot {
        objectName: "upper-sheet"
        sheet: root.navigator.upperSheet
        onWanted: slot => root.showSheet(slot)
        onClosed: root.navigator.back()
    }

    SaveNotice {
        viewModel: root.trouble
    }
}
