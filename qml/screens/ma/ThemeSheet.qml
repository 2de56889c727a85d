import QtQuick
import NextRung

/*! Light, dark, or as the phone has it. */
Sheet {
    id: root

    required property Preferences viewModel

    title: qsTr("Theme")

    Card {
        width: parent.width
        padding: Theme.space4

        RadioList {
            width: parent.width
            name: qsTr("Theme")

            ChoiceRow {
                objectName: "theme:same"
                width: parent.width
                key: "same"
                title: qsTr("Same as phone")
                chosen: root.viewModel.theme === key
                onToggled: key => root.viewModel.chooseTheme(key)
            }

            ChoiceRow {
                objectName: "theme:light"
                width: parent.width
                key: "light"
                title: qsTr("Light")
                chosen: root.viewModel.theme === key
                onToggled: key => root.viewModel.chooseTheme(key)
            }

            ChoiceRow {
                objectName: "theme:dark"
                width: parent.width
                key: "dark"
                title: qsTr("Dark")
                last: true
                chosen: root.viewModel.theme === key
                onToggled: key => root.viewModel.chooseTheme(key)
            }
        }
    }
}
