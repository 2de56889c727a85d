import QtQuick
import NextRung
import NextRung.Gallery

GalleryPage {
    id: page

    readonly property string title: page.say("Registered nurse", "Enfermería registrada")

    Shown {
        name: "A path with everything; focused"

        PathCard {
            width: parent.width
            key: "full"
            title: page.title
            kindText: page.say("New license", "Nueva licencia")
            months: page.figure("28")
            monthsCaption: page.say("months", "meses")
            pay: page.figure("$38.40")
            payCaption: page.say("an hour", "por hora")
            paySource: page.say("in your state", "en su estado")
            met: 3
            total: 7
            countText: page.figure("3 / 7")
            wishText: page.say("4 h a week more than you'd like", "4 h por semana más de lo que quisiera")
            whyLead: page.say("Why", "Por qué")
            whyText: page.say("You want a new license.", "Usted quiere una nueva licencia.")
            ringShown: true
        }
    }

    Shown {
        name: "Little is known; out of reach with its reason; open beside its page; pressed"

        PathCard {
            width: parent.width
            key: "little"
            kind: "lead"
            kindText: page.say("Lead", "Dirigir")
            title: page.say("Clinic lead", "Jefatura de la clínica")
        }

        PathCard {
            width: parent.width
            key: "out"
            kind: "outside"
            kindText: page.say("Outside health care", "Fuera de la salud")
            title: page.say("Administration of offices", "Administración de oficinas")
            reasonText: page.say("Needs 40 h a week; you said 20 at most.", "Pide 40 h por semana; usted dijo 20 como máximo.")
            reasonEmphases: ["40 h", "20"]
        }

        PathCard {
            width: parent.width
            key: "open"
            kind: "specialize"
            kindText: page.say("Specialize", "Especializarse")
            title: page.say("Phlebotomy", "Flebotomía")
            months: page.figure("6")
            monthsCaption: page.say("months", "meses")
            open: true
        }

        PathCard {
            width: parent.width
            key: "pressed"
            kind: "teach"
            kindText: page.say("Teach", "Enseñar")
            title: page.say("Teach at a school", "Enseñar en una escuela")
            down: true
        }
    }

    Shown {
        name: "The top of a path's page; beside the list, without back"
        bleed: true

        PathHeader {
            width: parent.width
            title: page.title
            kindText: page.say("New license", "Nueva licencia")
            subtitle: page.say("A two-year program", "Un programa de dos años")
        }

        PathHeader {
            width: parent.width
            title: page.say("Clinic lead", "Jefatura de la clínica")
            kind: "lead"
            kindText: page.say("Lead", "Dirigir")
            canGoBack: false
        }
    }
}
