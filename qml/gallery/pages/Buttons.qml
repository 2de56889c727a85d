import QtQuick
import NextRung
import NextRung.Gallery

GalleryPage {
    id: page

    readonly property string next: page.say("Next", "Siguiente")

    Shown {
        name: "Primary: rest, pressed, focused, off"

        NrButton {
            width: parent.width
            label: page.next
        }

        NrButton {
            width: parent.width
            label: page.next
            down: true
        }

        NrButton {
            width: parent.width
            label: page.next
            ringShown: true
        }

        NrButton {
            width: parent.width
            label: page.next
            enabled: false
            disabledReason: page.say("Choose one first.", "Primero elija una.")
        }
    }

    Shown {
        name: "Secondary: rest, pressed, focused, off"

        NrButton {
            width: parent.width
            label: page.say("Show my answers", "Mostrar mis respuestas")
            kind: NrButton.Secondary
        }

        NrButton {
            width: parent.width
            label: page.next
            kind: NrButton.Secondary
            down: true
        }

        NrButton {
            width: parent.width
            label: page.next
            kind: NrButton.Secondary
            ringShown: true
        }

        NrButton {
            width: parent.width
            label: page.next
            kind: NrButton.Secondary
            enabled: false
        }
    }

    Shown {
        name: "Quiet: rest, pressed, focused, in ink, off"

        NrButton {
            label: page.next
            kind: NrButton.Quiet
        }

        NrButton {
            label: page.next
            kind: NrButton.Quiet
            down: true
        }

        NrButton {
            label: page.next
            kind: NrButton.Quiet
            ringShown: true
        }

        NrButton {
            label: page.say("Skip", "Omitir")
            kind: NrButton.Quiet
            tone: "ink"
        }

        NrButton {
            label: page.next
            kind: NrButton.Quiet
            enabled: false
        }
    }

    Shown {
        name: "With icons and a note; a long label; small"

        NrButton {
            width: parent.width
            label: page.next
            trailingIcon: "right"
        }

        NrButton {
            width: parent.width
            label: page.say("Ask my clinic", "Preguntar a mi clínica")
            note: page.say("2 questions", "2 preguntas")
            iconName: "ask"
        }

        NrButton {
            width: parent.width
            label: page.say("Show what would have to change first", "Mostrar qué tendría que cambiar primero")
            kind: NrButton.Secondary
        }

        NrButton {
            label: page.next
            small: true
        }
    }

    Shown {
        name: "An icon alone: rest, pressed, focused, on a tile, off"

        Flow {
            width: parent.width
            spacing: Theme.space12

            IconButton {
                iconName: "close"
                name: page.say("Close", "Cerrar")
            }

            IconButton {
                iconName: "close"
                name: page.say("Close", "Cerrar")
                down: true
            }

            IconButton {
                iconName: "close"
                name: page.say("Close", "Cerrar")
                ringShown: true
            }

            IconButton {
                iconName: "site"
                name: page.say("Share", "Compartir")
                tiled: true
            }

            IconButton {
                iconName: "close"
                name: page.say("Close", "Cerrar")
                enabled: false
            }
        }
    }
}
