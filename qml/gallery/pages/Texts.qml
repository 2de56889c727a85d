import QtQuick
import NextRung
import NextRung.Gallery

GalleryPage {
    id: page

    Shown {
        name: "Roles of the scale"

        NrText {
            width: parent.width
            text: page.say("Your next rung", "Su próximo peldaño")
            role: NrText.Display
            heading: true
            fitWidth: width
        }

        NrText {
            width: parent.width
            text: page.say("Your next rung", "Su próximo peldaño")
            role: NrText.H1
            heading: true
            fitWidth: width
        }

        NrText {
            width: parent.width
            text: page.say("Your next rung", "Su próximo peldaño")
            role: NrText.H2
            heading: true
            fitWidth: width
        }

        NrText {
            width: parent.width
            text: page.say("Your next rung", "Su próximo peldaño")
            role: NrText.H3
        }

        NrText {
            width: parent.width
            text: page.say("Your next rung", "Su próximo peldaño")
            role: NrText.Body
        }

        NrText {
            width: parent.width
            text: page.say("Your next rung", "Su próximo peldaño")
            role: NrText.Small
        }

        NrText {
            width: parent.width
            text: page.say("Your next rung", "Su próximo peldaño")
            role: NrText.Label
        }

        NrText {
            width: parent.width
            text: page.say("Your next rung", "Su próximo peldaño")
            role: NrText.Caption
        }

        NrText {
            text: page.figure("$97,550")
            role: NrText.Number
        }
    }

    Shown {
        name: "A long heading, whose words stay whole"

        NrText {
            width: parent.width
            text: page.say("Administration of medical practices", "Administración de consultorios médicos")
            role: NrText.Display
            heading: true
            fitWidth: width
        }
    }

    Shown {
        name: "Words that stand out"

        EmphasisText {
            width: parent.width
            text: page.say("Needs 40 h a week; you said 20 at most.", "Pide 40 h por semana; usted dijo 20 como máximo.")
            emphases: ["40 h", "20"]
        }
    }

    Shown {
        name: "A word that explains itself"

        TermText {
            width: parent.width
            text: page.say("A CMA may give vaccines here.", "Un CMA puede poner vacunas aquí.")
            marks: [{
                    "term": "cma",
                    "words": "CMA",
                    "at": 2,
                    "length": 3
                }]
        }
    }

    Shown {
        name: "A quote and what it means; one without"

        QuoteBar {
            width: parent.width
            text: page.say("I want a new license", "Quiero una nueva licencia")
            secondary: page.say("counts for springboard", "cuenta para trampolín")
            color: Theme.indigo
        }

        QuoteBar {
            width: parent.width
            text: page.say("I want to stay here", "Quiero quedarme aquí")
        }
    }

    Shown {
        name: "Where facts come from; the same, gone stale"

        SourceLine {
            width: parent.width
            text: page.say("Board of Nursing, Nov 2026", "Junta de Enfermería, nov. 2026")
        }

        SourceLine {
            width: parent.width
            text: page.say("Board of Nursing, Nov 2024", "Junta de Enfermería, nov. 2024")
            staleText: page.say("Check", "Revise")
        }
    }
}
