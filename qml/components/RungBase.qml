import QtQuick

/*! What a RungCard is told; a type of its own, so that the parts of the card can name it. */
Column {
    id: root

    required property string key
    required property string level
    property string pay: ""
    // The whole pay in words, of which `pay` stands out: "$24.80 an hour"
    property string payText: ""
    // How you move up to it, with its icon and tone: "Needs an opening", "Move up in place", "Since Apr 2025"
    property string moveText: ""
    property string moveIcon: ""
    property string moveTone: "quiet"
    // A further line, with the words that stand out in it
    property string workText: ""
    property list<string> workEmphases
    property bool held: false
    property string heldText: ""
    property int met: 0
    property int total: 0
    property string countText: ""
    // Not empty: you are here, by title; your work says so
    property string hereText: ""
    property string workSaysText: ""
    // Nothing was published about it: dashed and quiet, with this word
    property string unpublishedText: ""
    property string payStep: ""
    property bool first: false
    property bool last: false
    property bool openable: true
    // Its page stands beside the ladder
    property bool open: false

    signal activated(string key)

    readonly property bool pinned: root.hereText !== "" || root.workSaysText !== ""
}
