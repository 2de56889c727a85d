import QtQuick
import NextRung
import NextRung.Gallery

GalleryPage {
    id: page

    Shown {
        name: "Chips in a row that scrolls: on, rest, pressed, focused, off"
        bleed: true

        ChipRow {
            width: parent.width
            name: page.say("Kinds of paths", "Tipos de caminos")

            Chip {
                key: "all"
                label: page.say("All", "Todos")
                on: true
            }

            Chip {
                key: "license"
                label: page.say("License", "Licencia")
            }

            Chip {
                key: "lead"
                label: page.say("Lead", "Dirigir")
                down: true
            }

            Chip {
                key: "teach"
                label: page.say("Teach", "Enseñar")
                ringShown: true
            }

            Chip {
                key: "outside"
                label: page.say("Outside health care", "Fuera de la salud")
                enabled: false
            }
        }
    }

    Shown {
        name: "Two segments; three, the last focused"

        Segmented {
            width: parent.width
            name: page.say("How firm", "Qué tan firme")

            Segment {
                key: "must"
                label: page.say("Must", "Debe")
                chosen: true
            }

            Segment {
                key: "would"
                label: page.say("Would like", "Me gustaría")
            }
        }

        Segmented {
            width: parent.width
            name: page.say("Theme", "Tema")
            stacked: Theme.largeText || page.speech.longer

            Segment {
                key: "light"
                label: page.say("Light", "Claro")
            }

            Segment {
                key: "dark"
                label: page.say("Dark", "Oscuro")
                chosen: true
            }

            Segment {
                key: "system"
                label: page.say("Device", "Equipo")
                ringShown: true
            }
        }
    }

    Shown {
        name: "One below the other; small and strong; off"

        Segmented {
            width: parent.width
            name: page.say("What counts more", "Qué cuenta más")
            stacked: true

            Segment {
                key: "soon"
                label: page.say("That it is done soon", "Que termine pronto")
                chosen: true
            }

            Segment {
                key: "pay"
                label: page.say("That it pays more later", "Que pague más después")
            }
        }

        Segmented {
            name: page.say("Language", "Idioma")
            small: true

            Segment {
                key: "en"
                label: page.figure("English")
                strong: true
                chosen: true
            }

            Segment {
                key: "es"
                label: page.figure("Español")
                strong: true
            }
        }

        Segmented {
            width: parent.width
            enabled: false
            name: page.say("Nights", "Noches")

            Segment {
                key: "yes"
                label: page.say("Yes", "Sí")
                chosen: true
            }

            Segment {
                key: "no"
                label: page.say("No", "No")
            }
        }
    }
}
