import QtQuick
import NextRung
import NextRung.Gallery

GalleryPage {
    id: page

    Shown {
        name: "The top: title alone, with an action, with an icon, quiet, steps, without back"
        bleed: true

        AppBar {
            width: parent.width
            title: page.say("Your answers", "Sus respuestas")
        }

        AppBar {
            width: parent.width
            title: page.say("Employer", "Empleador")
            actionText: page.say("Skip", "Omitir")
        }

        AppBar {
            width: parent.width
            title: page.say("Nurse", "Enfermería")
            actionText: page.say("Share", "Compartir")
            actionIcon: "site"
        }

        AppBar {
            width: parent.width
            title: page.say("Paths", "Caminos")
            quietTitle: true
        }

        AppBar {
            width: parent.width
            step: 1
            steps: 2
            stepText: page.say("Step 1 of 2", "Paso 1 de 2")
        }

        AppBar {
            width: parent.width
            title: page.say("Me", "Yo")
            backVisible: false
        }
    }

    Shown {
        name: "The foot: one action; off with its reason; quiet actions; a note"
        bleed: true

        ActionBar {
            width: parent.width
            primaryText: page.say("Next", "Siguiente")
            primaryIcon: "right"
        }

        ActionBar {
            width: parent.width
            primaryText: page.say("Next", "Siguiente")
            primaryEnabled: false
            primaryReason: page.say("Choose one first.", "Primero elija una.")
        }

        ActionBar {
            width: parent.width
            primaryText: page.say("See my paths", "Ver mis caminos")
            leftText: page.say("Not me", "No soy yo")
            leftIcon: "refresh"
            rightText: page.say("Answers", "Respuestas")
        }

        ActionBar {
            width: parent.width
            primaryText: page.say("Start", "Empezar")
            note: page.say("Stays on this device", "Se queda en este equipo")
        }
    }

    Shown {
        name: "The places: a bar, a rail; selected, pressed, focused"
        bleed: true

        TabBar {
            width: parent.width
            name: page.say("Places", "Lugares")

            Tab {
                label: page.say("Paths", "Caminos")
                iconName: "paths"
                selected: true
            }

            Tab {
                label: page.say("Ladder", "Escalera")
                iconName: "ladder"
                down: true
            }

            Tab {
                label: page.say("Me", "Yo")
                iconName: "person"
                ringShown: true
            }
        }

        TabBar {
            width: implicitWidth
            height: 8 * Theme.minimumTouchTarget * Theme.textScale
            vertical: true
            name: page.say("Places", "Lugares")

            Tab {
                label: page.say("Paths", "Caminos")
                iconName: "paths"
                selected: true
            }

            Tab {
                label: page.say("Ladder", "Escalera")
                iconName: "ladder"
            }

            railTop: AppMark {
                anchors.horizontalCenter: parent.horizontalCenter
            }
        }
    }
}
