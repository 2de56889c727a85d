import QtQuick
import QtQuick.Controls.Basic
import NextRung

/*! The window: the screen that the navigator names, the places below it, and the sheets over it. */
ApplicationWindow {
    id: root

    required property Navigator navigator
    required property Preferences preferences
    required property TroubleViewModel trouble
    required property LadderViewModel ladder
    required property UndoViewModel undo
    required property ScreenTable screens
    required property bool reducedMotion

    readonly property bool split: root.navigator.isSplit && !root.trouble.refused && (root.navigator.rootPlace === "paths" || root.ladder.hasLadder)
    readonly property string page: root.trouble.refused ? "trouble" : root.navigator.page
    readonly property real railWidth: places.visible && places.vertical ? places.width : 0

    function show(place: PageLoader, screen: string): void {
        place.open(root.screens.file(screen), root.screens.viewModel(screen));
    }
    function showPage(): void {
        if (root.split) {
            root.show(listLoader, root.navigator.rootPlace);
            return root.show(pageLoader, root.navigator.rootPlace === "ladder" ? "rung-page" : "path");
        }
        listLoader.close();
        // A rung that was open beside its ladder stays a page while that ladder goes
        const screen = root.navigator.screen === "rung" ? "rung-page" : root.navigator.screen;
        root.show(pageLoader, root.trouble.refused ? "trouble" : screen);
    }
    function showSheet(slot: SheetSlot): void {
        if (slot.sheet === "")
            return slot.leave();
        slot.open(root.screens.file(slot.sheet), root.screens.viewModel(slot.sheet));
    }

    visible: true
    title: qsTr("Next Rung")
    color: Theme.paper
    onPageChanged: root.showPage()
    onSplitChanged: root.showPage()

    Component.onCompleted: root.showPage()

    Binding {
        target: root.navigator
        property: "expanded"
        value: root.width >= Theme.expandedFrom
    }

    Looks {
        preferences: root.preferences
        reducedMotion: root.reducedMotion
    }

    Shortcut {
        sequences: ["Alt+Left", "Back"]
        onActivated: root.navigator.back()
    }

    Shortcut {
        sequences: ["Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y"]
        onActivated: root.undo.undo()
    }

    FocusScope {
        anchors.fill: parent
        focus: true
        Keys.onEscapePressed: root.navigator.back()
        Keys.onBackPressed: root.navigator.back()

        PageLoader {
            id: listLoader

            objectName: "list"
            x: root.railWidth
            width: root.split ? Theme.listWidth : 0
            height: parent.height
            navigator: root.navigator
            beside: true
        }

        Divider {
            x: listLoader.x + listLoader.width
            width: Theme.hairline
            height: parent.height
            visible: root.split
        }

        PageLoader {
            id: pageLoader

            objectName: "page"
            x: root.railWidth + listLoader.width
            width: parent.width - x
            height: undoBar.y
            focus: true
            navigator: root.navigator

            transform: Translate {
                x: edge.dragged
            }
        }

        EdgeSwipe {
            id: edge

            x: pageLoader.x
            height: parent.height
            pageWidth: pageLoader.width
            enabled: root.navigator.canGoBack
            onBack: root.navigator.back()
        }

        UndoBar {
            id: undoBar

            objectName: "undo-bar"
            x: pageLoader.x
            y: parent.height - (visible ? implicitHeight : 0) - (places.visible && !places.vertical ? places.height : 0)
            width: pageLoader.width
            viewModel: root.undo
        }

        TabBar {
            id: places

            objectName: "places"
            y: vertical ? 0 : parent.height - height
            width: vertical ? implicitWidth : parent.width
            height: vertical ? parent.height : implicitHeight
            vertical: parent.width >= Theme.expandedFrom
            visible: (vertical ? root.navigator.rootPlace : root.navigator.place) !== "" && !root.trouble.refused
            name: qsTr("Places")
            railTop: AppMark {
                anchors.horizontalCenter: parent.horizontalCenter
            }
            railBottom: Tab {
                objectName: "tab:me"
                width: parent.width
                label: qsTr("Me")
                iconName: "person"
                selected: root.navigator.screen === "me"
                onClicked: root.navigator.showMe()
            }

            Tab {
                objectName: "tab:paths"
                label: qsTr("Paths")
                iconName: "paths"
                selected: root.navigator.rootPlace === "paths" && root.navigator.screen !== "me"
                onClicked: root.navigator.showPlace("paths")
            }

            Tab {
                objectName: "tab:ladder"
                label: qsTr("Ladder")
                iconName: "ladder"
                selected: root.navigator.rootPlace === "ladder" && root.navigator.screen !== "me"
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
