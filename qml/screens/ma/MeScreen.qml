import QtQuick
import NextRung

/*! What the app knows of the person, how it looks, where its facts come from, and the way to erase it all. */
Screen {
    id: root

    required property MeViewModel viewModel

    head: AppBar {
        width: parent.width
        title: qsTr("Me")
        onBack: root.navigator.back()
    }

    NoticeCard {
        width: parent.width
        iconName: "shield"
        title: qsTr("Your employer gets nothing from this app")
        text: qsTr("All of it stays on this phone.")
    }

    Card {
        width: parent.width
        padding: 0

        ListRow {
            objectName: "my-place"
            width: parent.width
            iconName: "site"
            label: qsTr("Where I work")
            secondary: root.viewModel.notYetMa ? qsTr("I’m not an MA yet") : root.viewModel.place === "" ? qsTr("Not said yet") : root.viewModel.level === "" ? root.viewModel.place : root.viewModel.level + " · " + root.viewModel.place
            onClicked: root.viewModel.changePlace()
        }

        ListRow {
            objectName: "my-state"
            width: parent.width
            iconName: "home"
            label: qsTr("My state")
            secondary: root.viewModel.usState === "" ? qsTr("Not said yet") : root.viewModel.usState
            onClicked: root.viewModel.changeState()
        }

        ListRow {
            objectName: "my-certificates"
            width: parent.width
            iconName: "cert"
            label: qsTr("My certificates")
            secondary: root.viewModel.certificates === "" ? qsTr("Not said yet") : root.viewModel.certificates
            onClicked: root.viewModel.changeCertificates()
        }

        ListRow {
            objectName: "my-education"
            width: parent.width
            iconName: "school"
            label: qsTr("My school")
            secondary: root.viewModel.education === "" ? qsTr("Not said yet") : root.viewModel.education
            onClicked: root.viewModel.changeEducation()
        }

        ListRow {
            objectName: "my-limits"
            width: parent.width
            iconName: "clock"
            last: true
            label: qsTr("What has to fit my life")
            secondary: root.viewModel.limits === "" ? qsTr("Nothing yet") : root.viewModel.limits
            onClicked: root.viewModel.changeLimits()
        }
    }

    Card {
        width: parent.width
        padding: 0

        ListRow {
            objectName: "my-result"
            width: parent.width
            iconName: "exploring"
            label: qsTr("My result")
            secondary: root.viewModel.kind
            onClicked: root.viewModel.showResult()
        }

        ListRow {
            objectName: "my-answers"
            width: parent.width
            iconName: "help"
            last: true
            label: qsTr("Change my answers")
            onClicked: root.viewModel.changeAnswers()
        }
    }

    Card {
        width: parent.width
        padding: 0

        ListRow {
            width: parent.width
            iconName: "globe"
            label: qsTr("Language")
            opens: false

            LanguageSwitch {
                language: root.viewModel.preferences.language
                onChosen: code => root.viewModel.preferences.chooseLanguage(code)
            }
        }

        ListRow {
            objectName: "theme"
            width: parent.width
            iconName: "moon"
            label: qsTr("Theme")
            value: root.viewModel.preferences.theme === "light" ? qsTr("Light") : root.viewModel.preferences.theme === "dark" ? qsTr("Dark") : qsTr("Same as phone")
            onClicked: root.viewModel.chooseTheme()
        }

        ListRow {
            objectName: "text-size"
            width: parent.width
            iconName: "text-size"
            last: true
            label: qsTr("Text size")
            value: qsTr("%1%").arg(root.viewModel.preferences.textPercent)
            onClicked: root.viewModel.chooseTextSize()
        }
    }

    Card {
        width: parent.width
        padding: 0

        ListRow {
            objectName: "erase"
            width: parent.width
            iconName: "trash"
            iconTone: "attention"
            last: true
            label: qsTr("Erase everything")
            onClicked: root.viewModel.askToErase()
        }
    }

    PackList {
        width: parent.width
        packs: root.viewModel.packs
    }
}
