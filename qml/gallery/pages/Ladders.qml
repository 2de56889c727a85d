import QtQuick
import NextRung
import NextRung.Gallery

GalleryPage {
    id: page

    Shown {
        name: "Rungs: not reached and not published; what work says; here; held"

        Column {
            width: parent.width

            RungCard {
                width: parent.width
                key: "ma-4"
                level: page.figure("MA IV")
                unpublishedText: page.say("Not published", "No se publica")
                payStep: page.figure("+ $2.50")
                first: true
            }

            RungCard {
                width: parent.width
                key: "ma-3"
                level: page.figure("MA III")
                pay: page.figure("$22.30")
                payText: page.say("$22.30 an hour", "$22.30 por hora")
                moveText: page.say("Needs an opening", "Pide una vacante")
                moveIcon: "hourglass"
                workText: page.say("You train new staff", "Usted forma a los nuevos")
                workSaysText: page.say("Your work says", "Su trabajo dice")
                met: 2
                total: 5
                countText: page.figure("2 / 5")
                payStep: page.figure("+ $2.20")
                open: true
            }

            RungCard {
                width: parent.width
                key: "ma-2"
                level: page.figure("MA II")
                payText: page.say("$20.10 an hour", "$20.10 por hora")
                hereText: page.say("You are here", "Usted está aquí")
                held: true
                heldText: page.say("Held", "Logrado")
                payStep: page.figure("+ $1.90")
            }

            RungCard {
                width: parent.width
                key: "ma-1"
                level: page.figure("MA I")
                held: true
                heldText: page.say("Held", "Logrado")
                openable: false
                last: true
            }
        }
    }

    Shown {
        name: "Rails alone: ahead, reached; pins: solid, dashed"

        RailGap {
            width: parent.width
            payStep: page.figure("+ $2.20")
        }

        RailGap {
            width: parent.width
            reached: true
            topEnd: true
            bottomEnd: true
        }

        Pin {
            width: parent.width
            text: page.say("You are here", "Usted está aquí")
        }

        Pin {
            width: parent.width
            text: page.say("Your work says", "Su trabajo dice")
            dashed: true
        }
    }

    Shown {
        name: "The questions as a ladder: first, in the middle, last"

        Row {
            spacing: Theme.space32

            QuestionLadder {
                height: 5 * Theme.minimumTouchTarget
                current: 1
                total: 7
            }

            QuestionLadder {
                height: 5 * Theme.minimumTouchTarget
                current: 4
                total: 7
            }

            QuestionLadder {
                height: 5 * Theme.minimumTouchTarget
                current: 7
                total: 7
            }
        }
    }
}
