import QtQuick
import NextRung

/*! The top of the first screen: name, language, and the picture of the two rails. */
Item {
    id: root

    property string language: "en"
    readonly property string appName: "Next Rung"

    signal languageChosen(string code)

    readonly property bool stacked: Theme.largeText

    implicitHeight: art.y + art.implicitHeight + Theme.space12

    Rectangle {
        width: parent.width
        height: art.y
        color: Theme.sky
    }

    WelcomeArt {
        id: art

        y: root.stacked ? languages.y + languages.height + Theme.space12 : 0
        width: parent.width
        //: A station on the picture of the first screen: a medical assistant who leads others.
        careerHigh: qsTr("Lead MA")
        //: A station on the picture of the first screen: a level of medical assistants.
        careerLow: qsTr("MA III")
        //: A station on the picture of the first screen.
        springboardHigh: qsTr("Nurse")
        //: A station on the picture of the first screen: licensed practical nurse.
        springboardLow: qsTr("LPN")
        //: A station on the picture of the first screen.
        nextText: qsTr("Next rung")
        //: Where the person is, on the picture of the first screen.
        youText: qsTr("You")
    }

    AppMark {
        id: mark

        x: Theme.pageMargin
        anchors.verticalCenter: words.verticalCenter
    }

    NrText {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.space8
        y: root.stacked ? Theme.space16 : languages.y + (languages.height - height) / 2
        text: root.appName
        role: NrText.H3
        wrapMode: Text.NoWrap
    }

    LanguageSwitch {
        id: languages

        x: root.stacked ? Theme.pageMargin : parent.width - width - Theme.pageMargin
        y: root.stacked ? words.y + words.height + Theme.space12 : Theme.space16
        tinted: true
        language: root.language
        onChosen: code => root.languageChosen(code)
    }
}
