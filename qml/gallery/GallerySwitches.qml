import QtQuick
import NextRung
import NextRung.Gallery

/*! How the gallery's pages look: colours, text size, language, motion, and how wide the page is. */
Column {
    id: root

    required property Speech speech
    readonly property int pageWidth: parseInt(pageWide.labels[pageWide.at])

    component Choice: Column {
        id: choice

        required property string name
        required property list<string> labels
        property int at: 0

        signal picked(int index)

        width: parent ? parent.width : 0
        spacing: Theme.space4

        NrText {
            width: parent.width
            text: choice.name
            role: NrText.Caption
            color: Theme.quiet
            silent: true
        }

        Select {
            width: parent.width
            name: choice.name
            options: choice.labels
            chosen: choice.at
            onActivated: index => {
                choice.at = index;
                choice.picked(index);
            }
        }
    }

    spacing: Theme.space12

    Choice {
        name: "Colours"
        labels: ["Light", "Dark", "Strong contrast, light", "Strong contrast, dark"]
        at: (Theme.highContrast ? 2 : 0) + (Theme.dark ? 1 : 0)
        onPicked: index => {
            Theme.dark = index % 2 === 1;
            Theme.highContrast = index >= 2;
        }
    }

    Choice {
        id: textSize

        name: "Text size"
        labels: ["85 %", "100 %", "115 %", "130 %", "150 %", "175 %", "200 %"]
        at: 1
        onPicked: index => Theme.textScale = parseInt(textSize.labels[index]) / 100
    }

    Choice {
        name: "Language"
        labels: ["English", "Español", "English, a third longer", "Español, a third longer"]
        at: root.speech.language === "es" ? 1 : 0
        onPicked: index => {
            root.speech.longer = index >= 2;
            root.speech.language = index % 2 === 1 ? "es" : "en";
        }
    }

    Choice {
        name: "Motion"
        labels: ["As designed", "Reduced"]
        at: Theme.reducedMotion ? 1 : 0
        onPicked: index => Theme.reducedMotion = index === 1
    }

    Choice {
        id: pageWide

        name: "Width of the page"
        labels: ["360 pixels", "390 pixels", "600 pixels", "834 pixels"]
        at: 1
    }
}
