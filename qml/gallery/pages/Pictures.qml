import QtQuick
import NextRung
import NextRung.Gallery

GalleryPage {
    id: page

    Shown {
        name: "The app mark; icons on their tiles, plain and on a tint"

        AppMark {
        }

        Flow {
            width: parent.width
            spacing: Theme.space8

            Repeater {
                model: ["teal", "indigo", "marigold", "good", "attention", "quiet"]
                delegate: IconTile {
                    required property string modelData

                    iconName: "license"
                    tone: modelData
                }
            }

            IconTile {
                iconName: "license"
                tinted: true
            }
        }
    }

    Shown {
        name: "Every icon"

        Flow {
            width: parent.width
            spacing: Theme.space12

            Repeater {
                model: page.speech.icons
                delegate: Icon {
                    required property string modelData

                    name: modelData
                }
            }
        }
    }

    Shown {
        name: "Tags: each tone, without icon, on a tint"

        Tag {
            text: page.say("New license", "Nueva licencia")
            iconName: "license"
            tone: "indigo"
            maximumWidth: parent.width
        }

        Tag {
            text: page.say("New license", "Nueva licencia")
            iconName: "license"
            tone: "teal"
            maximumWidth: parent.width
        }

        Tag {
            text: page.say("New license", "Nueva licencia")
            iconName: "license"
            tone: "marigold"
            maximumWidth: parent.width
        }

        Tag {
            text: page.say("New license", "Nueva licencia")
            iconName: "license"
            tone: "good"
            maximumWidth: parent.width
        }

        Tag {
            text: page.say("New license", "Nueva licencia")
            iconName: "license"
            tone: "attention"
            maximumWidth: parent.width
        }

        Tag {
            text: page.say("New license", "Nueva licencia")
            iconName: "license"
            tone: "quiet"
            maximumWidth: parent.width
        }

        Tag {
            text: page.say("New", "Nuevo")
            tone: "good"
            maximumWidth: parent.width
        }

        Tag {
            text: page.say("Sample", "Ejemplo")
            iconName: "info"
            tone: "teal"
            tinted: true
            maximumWidth: parent.width
        }
    }

    Shown {
        name: "The drawing of the first screen"
        bleed: true

        WelcomeArt {
            width: parent.width
            careerHigh: page.figure("MA IV")
            careerLow: page.figure("MA III")
            springboardHigh: page.figure("RN")
            springboardLow: page.figure("LPN")
            nextText: page.figure("Next")
            youText: page.figure("You")
        }
    }
}
