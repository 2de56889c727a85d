import QtQuick
import NextRung

/*! "That's not me": the person's own word, which nothing in the app argues with. */
Sheet {
    id: root

    required property KindViewModel viewModel

    title: qsTr("Pick for yourself")

    NrText {
        width: parent.width
        text: qsTr("You know yourself best. Your word counts everywhere in the app, and both kinds are good.")
        role: NrText.Small
        color: Theme.quiet
    }

    RadioList {
        width: parent.width
        spacing: Theme.cardGap
        name: qsTr("Kinds of MA")

        Repeater {
            model: root.viewModel.kinds

            delegate: AnswerCard {
                required property string detail
                required property string symbol
                required tone
                required chosen

                objectName: "kind:" + key
                width: parent ? parent.width : 0
                secondary: detail
                iconName: symbol
                onToggled: key => root.viewModel.choose(key)
            }
        }
    }

    NrButton {
        objectName: "use-answers"
        width: parent.width
        visible: root.viewModel.ownWord
        kind: NrButton.Secondary
        label: qsTr("Use my answers again")
        onClicked: root.viewModel.useAnswers()
    }
}
