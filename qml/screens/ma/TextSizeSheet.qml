import QtQuick
import NextRung

/*! How large the text is; each choice shows at once. */
Sheet {
    id: root

    required property Preferences viewModel

    title: qsTr("Text size")

    Card {
        width: parent.width
        padding: Theme.space4

        RadioList {
            width: parent.width
            name: qsTr("Text size")

            Repeater {
                model: root.viewModel.textSizes

                delegate: ChoiceRow {
                    required chosen
                    required last

                    objectName: "text-size:" + key
                    width: parent ? parent.width : 0
                    onToggled: key => root.viewModel.chooseTextPercent(parseInt(key))
                }
            }
        }
    }
}
