import QtQuick
import NextRung

/*! What the answers say, how surely, which of them weighed most, and what would change it. */
Screen {
    id: root

    required property ResultViewModel viewModel

    spacing: Theme.space16

    head: AppBar {
        width: parent.width
        title: qsTr("Your result")
        quietTitle: true
        onBack: root.navigator.back()
    }

    Column {
        width: parent.width
        spacing: Theme.space4

        EmphasisText {
            objectName: "headline"
            width: parent.width
            heading: true
            text: root.viewModel.kind.headline
            emphases: root.viewModel.kind.kindWord === "" ? [] : [root.viewModel.kind.kindWord]
            role: NrText.Display
            color: Theme.ink
            emphasisColor: Theme.kindColor(root.viewModel.kind.kind)
            emphasisWeight: Font.Bold
            fitWidth: parent.width
        }

        TermText {
            width: parent.width
            text: root.viewModel.kind.meaning
        }
    }

    NoticeCard {
        width: parent.width
        visible: root.viewModel.kind.ownWord
        tone: "marigold"
        iconName: "person"
        title: qsTr("This is your own word. It counts everywhere.")
        text: qsTr("Your answers say: %1").arg(root.viewModel.kind.answersHeadline)
        actionText: qsTr("Use my answers again")
        onActed: root.viewModel.kind.useAnswers()
    }

    Card {
        width: parent.width
        spacing: Theme.space12
        visible: root.viewModel.told && !root.viewModel.kind.ownWord

        Strip {
            width: parent.width
            position: root.viewModel.kind.place
            low: root.viewModel.kind.place - root.viewModel.kind.halfWidth
            high: root.viewModel.kind.place + root.viewModel.kind.halfWidth
            youText: qsTr("You")
            careerText: qsTr("Career")
            springboardText: qsTr("Springboard")
            spoken: root.viewModel.kind.headline + " " + root.viewModel.sureness
        }

        Divider {
            width: parent.width
        }

        EmphasisText {
            objectName: "sureness"
            width: parent.width
            text: root.viewModel.sureness + " " + root.viewModel.agreement
            emphases: [root.viewModel.sureness]
            role: NrText.Small
        }
    }

    Column {
        width: parent.width
        visible: root.viewModel.reasons.count > 0 && !root.viewModel.kind.ownWord
        spacing: Theme.space4

        SectionHeader {
            width: parent.width
            title: qsTr("Your words that weighed most")
        }

        Divider {
            width: parent.width
        }

        Repeater {
            model: root.viewModel.reasons

            delegate: WeightRow {
                required property string key
                required property string words
                required property int bars
                required property string kind
                required detail

                objectName: "reason:" + key
                width: parent ? parent.width : 0
                quote: words
                weight: bars
                color: Theme.kindColor(kind)
            }
        }
    }

    NrText {
        width: parent.width
        visible: text !== "" && !root.viewModel.kind.ownWord
        text: root.viewModel.flip
        role: NrText.Label
        color: Theme.quiet
    }

    Column {
        width: parent.width
        visible: root.viewModel.more.count > 0
        spacing: Theme.cardGap

        SectionHeader {
            width: parent.width
            title: root.viewModel.moreTitle
        }

        Repeater {
            model: root.viewModel.more

            delegate: NavCard {
                required property string key
                required property string detail
                required property string symbol
                required title

                objectName: "more:" + key
                width: parent ? parent.width : 0
                secondary: detail
                iconName: symbol
                tone: "marigold"
                onClicked: () => root.viewModel.answerMore(key)
            }
        }
    }

    NrText {
        width: parent.width
        text: root.viewModel.unproven
        role: NrText.Label
        color: Theme.quiet
        horizontalAlignment: Text.AlignHCenter
    }

    // At large text the foot has room for one action alone.
    Column {
        width: parent.width
        visible: Theme.largeText

        NrButton {
            width: parent.width
            kind: NrButton.Quiet
            flush: true
            label: qsTr("Change an answer")
            onClicked: root.navigator.open("answers")
        }

        NrButton {
            width: parent.width
            kind: NrButton.Quiet
            flush: true
            label: qsTr("That’s not me")
            onClicked: root.navigator.open("kind")
        }
    }

    foot: ActionBar {
        objectName: "actions"
        width: parent.width
        primaryText: qsTr("Choose where to go")
        primaryIcon: "right"
        leftText: Theme.largeText ? "" : qsTr("Change an answer")
        rightText: Theme.largeText ? "" : qsTr("That’s not me")
        onPrimary: root.navigator.open("aim")
        onLeftChosen: root.navigator.open("answers")
        onRightChosen: root.navigator.open("kind")
    }
}
