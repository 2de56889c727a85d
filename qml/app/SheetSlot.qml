import QtQuick
import NextRung

/*! A place for one sheet over the page: shows the one that is named, and tells when the person closes it. */
Loader {
    id: root

    property string sheet: ""

    // The sheet to open with open(), or none: leave()
    signal wanted(QtObject slot)
    signal closed

    readonly property Sheet shown: root.item as Sheet

    function open(file: string, viewModel: QtObject): void {
        root.setSource("../screens/ma/" + file, {
                "viewModel": viewModel
            });
        if (root.shown)
            root.shown.open();
    }
    /*! Closes the sheet, so that what opened it has the keyboard again. */
    function leave(): void {
        if (root.shown)
            root.shown.close();
    }

    onSheetChanged: root.wanted(root)

    Component.onCompleted: if (root.sheet !== "")
        root.wanted(root)

    Connections {
        target: root.shown

        function onClosed(): void {
            const byPerson = root.sheet !== "";
            root.source = "";
            if (byPerson)
                root.closed();
        }
    }
}
