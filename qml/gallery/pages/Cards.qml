import QtQuick
import NextRung
import NextRung.Gallery

GalleryPage {
    id: page

    Shown {
        name: "Cards: raised, flat, a face alone"

        Card {
            width: parent.width

            NrText {
                width: parent.width
                text: page.say("What is in it", "Lo que tiene")
            }
        }

        Card {
            width: parent.width
            raised: false
            color: Theme.tealTint

            NrText {
                width: parent.width
                text: page.say("What is in it", "Lo que tiene")
            }
        }

        CardFace {
            width: parent.width
            height: Theme.minimumTouchTarget
            borderWidth: Theme.chosenBorder
            borderColor: Theme.teal
        }

        Divider {
            width: parent.width
        }
    }

    Shown {
        name: "The dark card: everything; only its title and action"

        HeroCard {
            width: parent.width
            lead: page.say("Your next rung", "Su próximo peldaño")
            title: page.say("Ask for the level talk", "Pida la charla de nivel")
            when: page.say("by Dec 12", "antes del 12 dic.")
            text: page.say("You meet all that the level asks.", "Usted cumple todo lo que pide el nivel.")
            actionText: page.say("Do it", "Hacerlo")
            laterText: page.say("Not now", "Ahora no")
        }

        HeroCard {
            width: parent.width
            title: page.say("Your certificate ends soon", "Su certificado vence pronto")
            actionText: page.say("See", "Ver")
        }
    }

    Shown {
        name: "Something to know: each tone"

        NoticeCard {
            width: parent.width
            tone: "teal"
            title: page.say("This is a sample", "Esto es un ejemplo")
            text: page.say("The employer is invented.", "El empleador es inventado.")
        }

        NoticeCard {
            width: parent.width
            tone: "indigo"
            title: page.say("This is a sample", "Esto es un ejemplo")
            text: page.say("The employer is invented.", "El empleador es inventado.")
        }

        NoticeCard {
            width: parent.width
            tone: "marigold"
            title: page.say("This is a sample", "Esto es un ejemplo")
            text: page.say("The employer is invented.", "El empleador es inventado.")
        }

        NoticeCard {
            width: parent.width
            tone: "good"
            title: page.say("This is a sample", "Esto es un ejemplo")
            text: page.say("The employer is invented.", "El empleador es inventado.")
        }

        NoticeCard {
            width: parent.width
            tone: "attention"
            title: page.say("This is a sample", "Esto es un ejemplo")
            text: page.say("The employer is invented.", "El empleador es inventado.")
        }
    }

    Shown {
        name: "With an action; only a line; with words that stand out"

        NoticeCard {
            width: parent.width
            iconName: "alert"
            tone: "attention"
            title: page.say("It could not be saved", "No se pudo guardar")
            text: page.say("The disk is full.", "El disco está lleno.")
            actionText: page.say("Try again", "Intentar de nuevo")
        }

        NoticeCard {
            width: parent.width
            text: page.say("Little is published about it.", "Se publica poco sobre esto.")
        }

        NoticeCard {
            width: parent.width
            text: page.say("You have 3 years here.", "Usted tiene 3 años aquí.")
            emphases: ["3"]
        }
    }

    Shown {
        name: "Nothing there yet: with a next step; only the title"

        EmptyState {
            width: parent.width
            title: page.say("No paths fit all of this", "Ningún camino cumple todo esto")
            text: page.say("Change one of your limits.", "Cambie uno de sus límites.")
            actionText: page.say("My limits", "Mis límites")
            iconName: "exploring"
        }

        EmptyState {
            width: parent.width
            title: page.say("Nothing found", "No se encontró nada")
            iconName: "search"
            tone: "quiet"
        }
    }

    Shown {
        name: "Titles of sections: alone, with an action, with a count"

        SectionHeader {
            width: parent.width
            title: page.say("Out of reach for now", "Por ahora fuera de alcance")
        }

        SectionHeader {
            width: parent.width
            title: page.say("Paths", "Caminos")
            actionText: page.say("Filter", "Filtrar")
        }

        SectionHeader {
            width: parent.width
            title: page.say("What it asks", "Lo que pide")
            met: 3
            total: 7
            countText: page.figure("3 / 7")
        }
    }
}
