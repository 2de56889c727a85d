import QtQuick
import QtQuick.Controls.Basic
import NextRung
import NextRung.Gallery

/*! Every part of the app in each of its states: a list of pages, switches for how they look, and the page. */
ApplicationWindow {
    id: root

    required property Speech speech
    readonly property QtObject theme: Theme
    property string current: root.speech.pages[0]
    // A page without list and switches, as wide as the window: for pictures
    property bool alone: false
    readonly property real pageHeight: page.item ? (page.item as GalleryPage).contentHeight : 0
    readonly property list<string> found: root.pagesLike(search.text)

    function pagesLike(words: string): list<string> {
        return root.speech.pagesLike(words);
    }
    function unfold(): void {
        const shown = page.item as GalleryPage;
        if (shown)
            shown.unfold();
    }
    function showPage(): void {
        page.setSource("pages/" + root.current + ".qml", {
                "speech": root.speech
            });
    }
    function step(by: int): void {
        const at = root.found.indexOf(root.current) + by;
        if (at >= 0 && at < root.found.length)
            root.current = root.found[at];
    }

    width: Theme.listWidth + Theme.detailWidth
    height: Theme.detailWidth
    visible: true
    title: "Gallery"
    color: Theme.paper

    Component.onCompleted: {
        root.showPage();
        search.forceActiveFocus();
    }
    onCurrentChanged: root.showPage()

    Shortcut {
        sequence: "Ctrl+F"
        onActivated: search.forceActiveFocus()
    }

    Shortcut {
        sequence: "Ctrl+Down"
        onActivated: root.step(1)
    }

    Shortcut {
        sequence: "Ctrl+Up"
        onActivated: root.step(-1)
    }

    Scroller {
        id: side

        width: Math.min(Theme.listWidth * Theme.iconScale, root.width / 2)
        height: parent.height
        visible: !root.alone
        spacing: Theme.space12

        SearchField {
            id: search

            width: parent.width
            name: "Search the parts"
            placeholder: "Search the parts"
        }

        PageList {
            width: parent.width
            name: "Parts"
            names: root.found
            current: root.current
            onPicked: name => root.current = name
        }

        GallerySwitches {
            id: switches

            width: parent.width
            speech: root.speech
        }
    }

    Rectangle {
        x: root.alone ? 0 : side.width
        width: root.alone ? root.width : Math.min(switches.pageWidth, root.width - x)
        height: parent.height
        color: Theme.paper

        Loader {
            id: page

            anchors.fill: parent
            focus: true
        }

        Divider {
            width: Theme.hairline
            height: parent.height
            visible: !root.alone
        }
    }
}
