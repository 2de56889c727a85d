import QtQuick
import NextRung

/*! A button with one job: filled, outlined, or words alone; with an icon before or after the words. */
NrPressable {
    id: root

    enum Kind {
        Primary,
        Secondary,
        Quiet,
        OnHero,
        OnHeroQuiet
    }

    required property string label
    // A lighter word after the label: "4 questions"
    property string note: ""
    property int kind: NrButton.Primary
    // Secondary only: its border and words in this tone instead of ink
    property string tone: ""
    property string iconName: ""
    property string trailingIcon: ""
    // Inside a card
    property bool small: false
    // Words of a quiet button stand flush with the text above and below
    property bool flush: false
    // Why it is off; spoken, and shown under the button
    property string disabledReason: ""

    readonly property bool filled: root.kind === NrButton.Primary || root.kind === NrButton.OnHero
    readonly property bool bare: root.kind === NrButton.Quiet || root.kind === NrButton.OnHeroQuiet
    // What icon stands before and after the words takes away from them
    readonly property real iconWidth: (root.iconName === "" ? 0 : before.width + row.spacing) + (root.trailingIcon === "" ? 0 : after.width + row.spacing)
    readonly property real lineWidth: words.naturalWidth() + (root.note === "" ? 0 : more.naturalWidth() + row.spacing)
    // The note stands below the label where both do not fit on one line
    readonly property bool stacked: root.note !== "" && root.lineWidth > root.availableWidth - root.iconWidth
    readonly property real textHeight: words.implicitHeight + (root.stacked ? more.implicitHeight : 0)
    readonly property real faceHeight: Math.max(root.small || root.bare ? Metrics.buttonHeightSmall : Metrics.buttonHeight, root.textHeight + Theme.space16)
    readonly property color ink: {
        if (!root.enabled && root.bare)
            return Theme.quiet;
        switch (root.kind) {
        case NrButton.Primary:
            return Theme.tealInk;
        case NrButton.Secondary:
            return root.tone === "" ? Theme.ink : Theme.toneColor(root.tone);
        case NrButton.OnHero:
            return Theme.heroDeep;
        case NrButton.OnHeroQuiet:
            return Theme.heroInk;
        default:
            return root.tone === "" ? Theme.teal : Theme.toneColor(root.tone);
        }
    }

    name: root.note === "" ? root.label : root.label + " " + root.note
    description: root.enabled ? "" : root.disabledReason
    implicitHeight: Math.max(Theme.minimumTouchTarget, root.faceHeight)
    leftPadding: root.flush ? 0 : root.bare ? Theme.space12 : Theme.space16
    rightPadding: root.leftPadding
    topInset: (root.height - root.faceHeight) / 2
    bottomInset: root.topInset
    opacity: root.enabled ? 1 : Theme.disabledOpacity

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.kind === NrButton.Primary ? Theme.teal : root.kind === NrButton.OnHero ? Theme.heroInk : root.kind === NrButton.Secondary ? Theme.card : "transparent"
        border.width: root.kind === NrButton.Secondary ? Theme.controlBorder : 0
        border.color: root.tone === "" ? Theme.edge : Theme.toneColor(root.tone)

        Rectangle {
            anchors.fill: parent
            radius: Theme.controlRadius
            color: Theme.pressedInk
            visible: root.down
        }
    }

    contentItem: Item {
        implicitWidth: root.lineWidth + root.iconWidth
        implicitHeight: root.textHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space12

            Icon {
                id: before

                anchors.verticalCenter: parent.verticalCenter
                visible: root.iconName !== ""
                name: root.iconName
                color: root.ink
            }

            Grid {
                anchors.verticalCenter: parent.verticalCenter
                columns: root.note === "" || root.stacked ? 1 : 2
                columnSpacing: row.spacing
                horizontalItemAlignment: root.flush ? Grid.AlignLeft : Grid.AlignHCenter
                verticalItemAlignment: Grid.AlignVCenter

                NrText {
                    id: words

                    width: Math.min(naturalWidth(), root.availableWidth - root.iconWidth)
                    silent: true
                    text: root.label
                    role: root.bare && root.small ? NrText.Small : NrText.Body
                    font.weight: Font.DemiBold
                    color: root.ink
                    horizontalAlignment: root.flush ? Text.AlignLeft : Text.AlignHCenter
                }

                NrText {
                    id: more

                    width: Math.min(naturalWidth(), root.availableWidth - root.iconWidth)
                    visible: root.note !== ""
                    silent: true
                    text: root.note
                    color: root.ink
                    opacity: Theme.noteOpacity
                    horizontalAlignment: words.horizontalAlignment
                }
            }

            Icon {
                id: after

                anchors.verticalCenter: parent.verticalCenter
                visible: root.trailingIcon !== ""
                name: root.trailingIcon
                size: Theme.iconSizeMedium
                color: root.ink
            }
        }
    }
}
