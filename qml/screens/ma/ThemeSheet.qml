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

    Card {
        width: parent.width
        padding: Theme.space4

        ChoiceRow {
            objectName: "high-contrast"
            width: parent.width
            key: "high-contrast"
            title: qsTr("Strong contrast")
            secondary: qsTr("Darker letters and lines")
            multiple: true
            chosen: root.viewModel.highContrast
            onToggled: root.viewModel.chooseHighContrast(!root.viewModel.highContrast)
        }

        ChoiceRow {
            objectName: "less-motion"
            width: parent.width
            key: "less-motion"
            title: qsTr("Less motion")
            secondary: qsTr("Nothing slides or fades")
            multiple: true
            last: true
            chosen: root.viewModel.lessMotion
            onToggled: root.viewModel.chooseLessMotion(!root.viewModel.lessMotion)
        }
    }
}
