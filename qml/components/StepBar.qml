import QtQuick
import NextRung

/*! Flat rungs and the words for them: "Step 1 of 2". */
FlatRungs {
    property int step: 0
    property int steps: 0
    property string text: ""

    filled: step - 1
    own: step
    total: steps
    countText: text
    countColor: Theme.quiet
}
