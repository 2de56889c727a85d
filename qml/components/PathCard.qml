import QtQuick
import NextRung

/*! A way forward in the list: kind, name, figures, how ready you are, the wish it breaks, why it is here. */
NrPressable {
    id: root

    required property string key
    required property string title
    // A pathway kind: license degree next-rung specialize lead teach other-job outside
    property string kind: "license"
    property string kindText: ""
    property string months: ""
    property string monthsCaption: ""
    property string pay: ""
    property string payCaption: ""
    property string paySource: ""
    property int met: 0
    property int total: 0
    property string countText: ""
    property string wishText: ""
    // "Why: you said …" with the lead that stays quiet
    property string whyLead: ""
    property string whyText: ""
    // Out of reach for now: the one reason, with the words that carry it
    property string reasonText: ""
    property list<string> reasonEmphases
    property string reasonIcon: "clock"
    // Its page stands beside the list
    property bool open: false

    signal activated(string key)

    name: root.title
    description: Spoken.joined([root.kindText, root.months + " " + root.monthsCaption, root.pay + " " + root.payCaption, root.paySource, root.countText, root.wishText, root.whyLead + " " + root.whyText, root.reasonText, root.open ? qsTr("Shown beside the list") : ""], ". ")
    partRadius: Theme.cardRadius
    padding: Theme.cardPadding
    topPadding: Theme.space12
    bottomPadding: Theme.space16 - Theme.space4

    onClicked: root.activated(root.key)

    background: CardFace {
        color: root.down ? Theme.sunk : Theme.card
        borderWidth: root.open ? Theme.openBorder : Theme.cardBorder
        borderColor: root.open ? Theme.teal : Theme.line
    }

    contentItem: Column {
        spacing: Theme.space4

        Item {
            width: parent.width
            implicitHeight: Math.max(facts.implicitHeight, Theme.largeText ? 0 : ladder.y + ladder.implicitHeight)

            Column {
                id: facts

                width: parent.width - (Theme.largeText ? 0 : ladder.width + Theme.space8)
                spacing: Theme.space4

                Tag {
                    text: root.kindText
                    tone: Theme.kindTone(root.kind)
                    iconName: Theme.kindIcon(root.kind)
                    silent: true
                    maximumWidth: parent.width
                }

                NrText {
                    width: parent.width
                    silent: true
                    text: root.title
                    role: NrText.H2
                    fitWidth: parent.width
                }

                FigureRow {
                    width: parent.width
                    visible: root.months !== "" || root.pay !== ""

                    Figure {
                        value: root.months
                        caption: root.monthsCaption
                        compact: true
                        silent: true
                    }

                    Figure {
                        value: root.pay
                        caption: root.payCaption
                        compact: true
                        silent: true
                    }
                }
            }

            MiniLadder {
                id: ladder

                anchors.right: parent.right
                y: Theme.largeText ? 0 : Metrics.tagHeight + Theme.space4
                visible: !Theme.largeText
                silent: true
                filled: root.met
                total: root.total
                countText: root.countText
                maximumWidth: root.availableWidth / 2
                color: Theme.kindColor(root.kind)
            }
        }

        FlatRungs {
            visible: Theme.largeText
            silent: true
            filled: root.met
            total: root.total
            color: Theme.kindColor(root.kind)
            countText: root.countText
            maximumWidth: root.availableWidth
        }

        NrText {
            width: parent.width
            visible: root.paySource !== ""
            silent: true
            text: root.paySource
            role: NrText.Caption
            color: Theme.quiet
        }

        WishBar {
            width: parent.width
            visible: root.wishText !== ""
            text: root.wishText
        }

        EmphasisText {
            width: parent.width
            visible: root.whyText !== ""
            silent: true
            text: root.whyLead + " " + root.whyText
            emphases: [root.whyText]
            emphasisWeight: Font.Normal
            role: NrText.Label
        }

        ReasonLine {
            width: parent.width
            visible: root.reasonText !== ""
            text: root.reasonText
            emphases: root.reasonEmphases
            iconName: root.reasonIcon
        }
    }
}
