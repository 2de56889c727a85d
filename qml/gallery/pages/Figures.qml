import QtQuick
import NextRung
import NextRung.Gallery

GalleryPage {
    id: page

    Shown {
        name: "Figures: one, two, three in compact"

        FigureRow {
            width: parent.width

            Figure {
                value: page.figure("28")
                caption: page.say("months", "meses")
            }
        }

        FigureRow {
            width: parent.width

            Figure {
                value: page.figure("28")
                caption: page.say("months", "meses")
            }

            Figure {
                value: page.figure("$38.40")
                caption: page.say("an hour", "por hora")
                tone: "indigo"
            }
        }

        FigureRow {
            width: parent.width

            Figure {
                value: page.figure("28")
                caption: page.say("months", "meses")
                compact: true
            }

            Figure {
                value: ""
                caption: ""
                compact: true
            }

            Figure {
                value: page.figure("$5,760")
                caption: page.say("most out", "lo más")
                compact: true
            }
        }
    }

    Shown {
        name: "A small ladder: none, some with your rung, what work says, all"

        Flow {
            width: parent.width
            spacing: Theme.space24

            MiniLadder {
                total: 5
                countText: page.figure("0 / 5")
            }

            MiniLadder {
                filled: 2
                total: 5
                own: 3
                countText: page.figure("2 / 5")
            }

            MiniLadder {
                filled: 1
                total: 4
                own: 2
                workSays: 3
                countText: page.figure("1 / 4")
            }

            MiniLadder {
                filled: 3
                total: 3
                color: Theme.indigo
                countText: page.figure("3 / 3")
            }
        }
    }

    Shown {
        name: "Rungs in one line: some, all, with your rung; steps"

        FlatRungs {
            filled: 1
            total: 3
            countText: page.figure("1 / 3")
            maximumWidth: parent.width
        }

        FlatRungs {
            filled: 4
            total: 4
            color: Theme.indigo
            countText: page.figure("4 / 4")
            maximumWidth: parent.width
        }

        FlatRungs {
            filled: 1
            total: 5
            own: 2
            countText: page.figure("1 / 5")
            maximumWidth: parent.width
        }

        StepBar {
            step: 1
            steps: 2
            text: page.say("Step 1 of 2", "Paso 1 de 2")
            maximumWidth: parent.width
        }
    }

    Shown {
        name: "How much an answer weighed: 0 to 3, and in its row"

        Repeater {
            model: 4
            delegate: WeightBars {
                required property int index

                filled: index
            }
        }

        WeightRow {
            width: parent.width
            quote: page.say("I want a new license", "Quiero una nueva licencia")
            detail: page.say("weighs a lot", "pesa mucho")
            weight: 3
            color: Theme.indigo
        }
    }

    Shown {
        name: "Your place between career and springboard: middle, left end, right end"

        Strip {
            width: parent.width
            position: 0.5
            low: 0.3
            high: 0.7
            youText: page.figure("You")
            careerText: page.say("Career", "Carrera")
            springboardText: page.say("Springboard", "Trampolín")
            spoken: page.say("Where you are", "Dónde está usted")
        }

        Strip {
            width: parent.width
            position: 0
            low: 0
            high: 0.2
            youText: page.figure("You")
            careerText: page.say("Career", "Carrera")
            springboardText: page.say("Springboard", "Trampolín")
            spoken: page.say("Where you are", "Dónde está usted")
        }

        Strip {
            width: parent.width
            position: 1
            low: 0.8
            high: 1
            youText: page.figure("You")
            careerText: page.say("Career", "Carrera")
            springboardText: page.say("Springboard", "Trampolín")
            spoken: page.say("Where you are", "Dónde está usted")
        }
    }
}
