import QtQuick
import NextRung

/*! A paragraph in which some of its words stand out: emphases names them, in their order. */
EmphasisTextItem {
    id: root

    property int role: NrText.Body
    property bool heading: false
    property bool silent: false
    property real fitWidth: 0
    property int weight: Theme.textWeights[root.role]
    readonly property real pixelSize: root.fitWidth > 0 ? WordFit.size(root.text, Theme.family, root.emphasisWeight, Theme.textSize(root.role), root.fitWidth) : Theme.textSize(root.role)

    color: Theme.quiet
    emphasisColor: Theme.ink
    emphasisWeight: Font.DemiBold
    font.family: Theme.family
    font.pixelSize: root.pixelSize
    font.weight: root.weight
    font.letterSpacing: Theme.textTrackings[root.role] * root.pixelSize / Theme.textSizes[root.role]
    font.hintingPreference: Font.PreferNoHinting
    lineHeight: Math.round(Theme.textLines[root.role] * root.pixelSize / Theme.textSizes[root.role])

    Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: root.silent || root.text === ""
}
