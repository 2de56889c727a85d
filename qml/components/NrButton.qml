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
    readonly property real faceHeight: Math.max(root.small || root.bare ? Metrics.buttonHeightSmall : Metrics.buttonHeight, words.implicitHeight + Theme.space16)
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
        implicitWidth: words.naturalWidth() + (root.iconName === "" ? 0 : before.width + row.spacing) + (root.trailingIcon === "" ? 0 : after.width + row.spacing) + (root.note === "" ? 0 : more.naturalWidth() + row.spacing)
        implicitHeight: words.implicitHeight

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

            NrText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(naturalWidth(), root.availableWidth - (root.iconName === "" ? 0 : before.width + row.spacing) - (root.trailingIcon === "" ? 0 : after.width + row.spacing) - (root.note === "" ? 0 : more.naturalWidth() + row.spacing))
                silent: true
                text: root.label
                role: root.bare && root.small ? NrText.Small : NrText.Body
                font.weight: Font.DemiBold
                color: root.ink
                horizontalAlignment: root.flush ? Text.AlignLeft : Text.AlignHCenter
            }

            NrText {
                id: more

                anchors.verticalCenter: parent.verticalCenter
                visible: root.note !== ""
                silent: true
                text: root.note
                color: root.ink
                opacity: Theme.noteOpacity
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
