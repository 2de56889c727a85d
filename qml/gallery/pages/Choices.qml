import QtQuick
import NextRung
import NextRung.Gallery

GalleryPage {
    id: page

    readonly property string title: page.say("Work toward a new license", "Prepararme para una licencia")
    readonly property string second: page.say("Nurse, radiology, sonography", "Enfermería, radiología, ultrasonido")

    Shown {
        name: "One of several: rest, chosen, pressed, focused, off"

        RadioList {
            width: parent.width
            name: page.say("In five years", "En cinco años")
            spacing: Theme.space12

            AnswerCard {
                width: parent.width
                key: "rest"
                title: page.title
            }

            AnswerCard {
                width: parent.width
                key: "chosen"
                title: page.say("Grow where I am", "Crecer donde estoy")
                chosen: true
            }

            AnswerCard {
                width: parent.width
                key: "pressed"
                title: page.title
                down: true
            }

            AnswerCard {
                width: parent.width
                key: "focused"
                title: page.title
                ringShown: true
            }

            AnswerCard {
                width: parent.width
                key: "off"
                title: page.title
                enabled: false
            }
        }
    }

    Shown {
        name: "With a second line and an icon: rest, chosen"

        AnswerCard {
            width: parent.width
            key: "icon"
            title: page.title
            secondary: page.second
            iconName: "license"
            tone: "indigo"
        }

        AnswerCard {
            width: parent.width
            key: "icon-chosen"
            title: page.title
            secondary: page.second
            iconName: "license"
            tone: "indigo"
            chosen: true
        }
    }

    Shown {
        name: "Several may be chosen, in a narrow row: off, on"

        AnswerCard {
            width: parent.width
            key: "box"
            title: page.say("Money", "Dinero")
            multiple: true
            compact: true
        }

        AnswerCard {
            width: parent.width
            key: "box-on"
            title: page.say("Hours at work", "Horas de trabajo")
            multiple: true
            compact: true
            chosen: true
        }
    }

    Shown {
        name: "Rows on one card: rest, chosen, focused, last"

        Card {
            width: parent.width
            padding: Theme.space4

            ChoiceRow {
                width: parent.width
                key: "one"
                title: page.say("Cedar Valley Health", "Cedar Valley Health")
                secondary: page.say("3 clinics", "3 clínicas")
            }

            ChoiceRow {
                width: parent.width
                key: "two"
                title: page.say("My employer is not here", "Mi empleador no está aquí")
                chosen: true
            }

            ChoiceRow {
                width: parent.width
                key: "three"
                title: page.say("I do not work as a medical assistant yet", "Todavía no trabajo como asistente médico")
                ringShown: true
            }

            ChoiceRow {
                width: parent.width
                key: "four"
                title: page.say("I'd rather not say", "Prefiero no decirlo")
                multiple: true
                chosen: true
                last: true
            }
        }
    }

    Shown {
        name: "Levels of a ladder: ahead, chosen with its date, reached"

        Column {
            width: parent.width

            LevelCard {
                width: parent.width
                key: "ma-3"
                level: page.figure("MA III")
                pay: page.figure("$22.30")
                first: true
            }

            LevelCard {
                width: parent.width
                key: "ma-2"
                level: page.figure("MA II")
                pay: page.figure("$20.10")
                secondary: page.say("Your level", "Su nivel")
                chosen: true
                reached: true

                NrText {
                    width: parent.width
                    text: page.say("Since April 2025", "Desde abril de 2025")
                }
            }

            LevelCard {
                width: parent.width
                key: "ma-1"
                level: page.figure("MA I")
                secondary: page.say("Pay is not published", "El pago no se publica")
                reached: true
                last: true
            }
        }
    }
}
