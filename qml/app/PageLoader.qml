import QtQuick
import NextRung

/*! A place in the window for one screen. */
Loader {
    id: root

    required property Navigator navigator
    // The screen stands beside the one that was opened from it
    property bool beside: false

    property string shown: ""

    function open(file: string, viewModel: QtObject): void {
        // A list stays as it is while its detail changes
        if (root.beside && root.shown === file)
            return;
        root.shown = file;
        const values = {
            "navigator": root.navigator,
            "viewModel": viewModel
        };
        if (root.beside)
            values["beside"] = true;
        root.setSource("../screens/ma/" + file, values);
    }
    function close(): void {
        root.shown = "";
        root.source = "";
    }
}
