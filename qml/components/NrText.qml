import QtQuick
import NextRung

/*! Every text of the app: plain, in one of the roles of the type scale, at the person's text size. */
Text {
    id: root

    enum Role {
        Display,
        H1,
        H2,
        Number,
        H3,
        Body,
        Small,
        Label,
        Caption
    }

    property int role: NrText.Body
    // Figures that stack
    property bool tabular: root.role === NrText.Number
    // A heading for a screen reader
    property bool heading: false
    // Said already by the control that it is part of
    property bool silent: false
    // The width that a heading has to itself: its size shrinks until no word of it is broken. 0: it never shrinks.
    property real fitWidth: 0

    // Not font.pixelSize: what depends on one part of the font would depend on all of it, itself among them.
    readonly property real pixels: root.fitWidth > 0 ? WordFit.size(root.text, Theme.family, Theme.textWeights[root.role], Theme.textSize(root.role), root.fitWidth) : Theme.textSize(root.role)
    readonly property real lineGap: (root.lineHeight - Theme.naturalLine * root.pixels) / 2

    /*! How wide its words are on one line. Unlike implicitWidth it never follows from the width that the text got. */
    function naturalWidth(): real {
        return WordFit.width(root.text, root.font);
    }

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Theme.ink
    linkColor: Theme.ink
    font.family: root.tabular ? Theme.tabularFamily : Theme.family
    font.pixelSize: root.pixels
    font.weight: Theme.textWeights[root.role]
    font.letterSpacing: Theme.textTrackings[root.role] * root.pixels / Theme.textSizes[root.role]
    font.hintingPreference: Font.PreferNoHinting
    renderType: Text.NativeRendering
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(Theme.textLines[root.role] * root.pixels / Theme.textSizes[root.role])
    // Qt leaves the rest of a fixed line below the letters; half of it belongs above.
    topPadding: root.lineGap
    bottomPadding: -root.lineGap

    Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: root.silent || root.text === ""
}
