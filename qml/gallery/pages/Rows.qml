import QtQuick
import NextRung
import NextRung.Gallery

GalleryPage {
    id: page

    Shown {
        name: "Settings: with icon, value, tag; pressed, focused, last"

        Card {
            width: parent.width
            padding: 0

            ListRow {
                width: parent.width
                label: page.say("Language", "Idioma")
                iconName: "globe"
                value: page.figure("English")
            }

            ListRow {
                width: parent.width
                label: page.say("My answers", "Mis respuestas")
                secondary: page.say("Change any of them", "Cambie cualquiera")
                iconName: "doc"
                iconTone: "indigo"
                tagText: page.say("New", "Nuevo")
            }

            ListRow {
                width: parent.width
                label: page.say("Text size", "Tamaño del texto")
                value: page.figure("100 %")
                down: true
            }

            ListRow {
                width: parent.width
                label: page.say("Look", "Aspecto")
                value: page.say("As the device", "Como el equipo")
                ringShown: true
            }

            ListRow {
                width: parent.width
                label: page.say("Erase everything", "Borrar todo")
                iconName: "trash"
                iconTone: "attention"
                last: true
            }
        }
    }

    Shown {
        name: "A fact that opens nothing; one with a control of its own"

        Card {
            width: parent.width
            padding: 0

            ListRow {
                width: parent.width
                label: page.say("Kept on this device only", "Se guarda solo en este equipo")
                iconName: "lock"
                opens: false
            }

            ListRow {
                width: parent.width
                label: page.say("Certificate", "Certificado")
                opens: false
                last: true

                IconButton {
                    iconName: "trash"
                    name: page.say("Remove the certificate", "Quitar el certificado")
                }
            }
        }
    }

    Shown {
        name: "A card that leads on: rest, pressed, focused, without second line"

        NavCard {
            width: parent.width
            title: page.say("What has to fit your life", "Lo que tiene que caber en su vida")
            secondary: page.say("Hours, nights, months", "Horas, noches, meses")
            iconName: "clock"
        }

        NavCard {
            width: parent.width
            title: page.say("Your answers", "Sus respuestas")
            iconName: "eye"
            tone: "indigo"
            down: true
        }

        NavCard {
            width: parent.width
            title: page.say("Your answers", "Sus respuestas")
            iconName: "eye"
            tone: "marigold"
            ringShown: true
        }

        NavCard {
            width: parent.width
            title: page.say("Only words", "Solo palabras")
            chevron: false
        }
    }

    Shown {
        name: "A question that opens: closed, open"

        Disclosure {
            width: parent.width
            label: page.say("Why we ask", "Por qué preguntamos")
            text: ""
        }

        Disclosure {
            width: parent.width
            label: page.say("What happens with it", "Qué pasa con esto")
            text: page.say("It stays on this device. Nobody else sees it.", "Se queda en este equipo. Nadie más lo ve.")
            iconName: "lock"
            open: true
        }
    }
}
