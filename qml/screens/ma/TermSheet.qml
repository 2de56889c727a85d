import QtQuick
import NextRung

/*! A word of the field in plain words, its other names, and what else its meaning names. */
Sheet {
    id: root

    required property TermViewModel viewModel

    title: root.viewModel.title
    spacing: Theme.space16

    NrText {
        objectName: "meaning"
        width: parent.width
        text: root.viewModel.meaning
    }

    Column {
        width: parent.width
        visible: root.viewModel.alsoCalled !== "" || root.viewModel.otherLanguage !== ""

        EmphasisText {
            width: parent.width
            visible: root.viewModel.alsoCalled !== ""
            text: qsTr("Also called %1").arg(root.viewModel.alsoCalled)
            emphases: [root.viewModel.alsoCalled]
            emphasisWeight: Font.Normal
            role: NrText.Small
        }

        EmphasisText {
            width: parent.width
            visible: root.viewModel.otherLanguage !== ""
            text: qsTr("In Spanish %1").arg(root.viewModel.otherLanguage)
            emphases: [root.viewModel.otherLanguage]
            emphasisWeight: Font.Normal
            role: NrText.Small
        }
    }

    Repeater {
        model: root.viewModel.related

        delegate: NavCard {
            required property string key
            required property string detail
            required title

            objectName: "related:" + key
            width: parent ? parent.width : 0
            secondary: detail
            onClicked: () => root.viewModel.show(key)
        }
    }

    SourceLine {
        width: parent.width
        visible: root.viewModel.source !== ""
        text: root.viewModel.source
    }

    footer: NrButton {
        objectName: "got-it"
        width: parent.width
        label: qsTr("Got it")
        onClicked: root.close()
    }
}
