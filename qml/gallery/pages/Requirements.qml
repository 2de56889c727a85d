import QtQuick
import NextRung
import NextRung.Gallery

GalleryPage {
    id: page

    Shown {
        name: "Requirements: every state, a tag, one inside another, pressed, focused, only telling"

        Card {
            width: parent.width
            padding: 0

            RequirementRow {
                width: parent.width
                key: "met"
                title: page.say("A national certificate", "Un certificado nacional")
                stateName: "met"
                stateText: page.say("Met", "Cumplido")
                detail: page.say("what stands behind it", "lo que hay detrás")
            }

            RequirementRow {
                width: parent.width
                key: "ends-soon"
                title: page.say("A national certificate", "Un certificado nacional")
                stateName: "ends-soon"
                stateText: page.say("Met, ends soon", "Cumplido, vence pronto")
                detail: page.say("what stands behind it", "lo que hay detrás")
            }

            RequirementRow {
                width: parent.width
                key: "not-yet"
                title: page.say("A national certificate", "Un certificado nacional")
                stateName: "not-yet"
                stateText: page.say("Not yet", "Todavía no")
                detail: page.say("what stands behind it", "lo que hay detrás")
            }

            RequirementRow {
                width: parent.width
                key: "unknown"
                title: page.say("A national certificate", "Un certificado nacional")
                stateName: "unknown"
                stateText: page.say("We don't know", "No sabemos")
                detail: page.say("what stands behind it", "lo que hay detrás")
            }

            RequirementRow {
                width: parent.width
                key: "unpublished"
                title: page.say("A national certificate", "Un certificado nacional")
                stateName: "unpublished"
                stateText: page.say("Not published", "No se publica")
                detail: page.say("what stands behind it", "lo que hay detrás")
            }

            RequirementRow {
                width: parent.width
                key: "tag"
                title: page.say("12 hours of training", "12 horas de formación")
                stateName: "not-yet"
                stateText: page.figure("8 / 12")
                tagText: page.say("At 2 sites", "En 2 sedes")
                tagIcon: "site"
            }

            RequirementRow {
                width: parent.width
                key: "deep"
                title: page.say("One of these", "Uno de estos")
                stateName: "unknown"
                depth: 1
                down: true
            }

            RequirementRow {
                width: parent.width
                key: "focused"
                title: page.say("A year on the level", "Un año en el nivel")
                stateName: "met"
                ringShown: true
            }

            RequirementRow {
                width: parent.width
                key: "told"
                title: page.say("An opening", "Una vacante")
                stateName: "unpublished"
                chevron: false
                last: true
            }
        }
    }

    Shown {
        name: "The states of a requirement"

        Flow {
            width: parent.width
            spacing: Theme.space12

            Repeater {
                model: ["met", "ends-soon", "not-yet", "unknown", "unpublished"]
                delegate: StateMark {
                    required property string modelData

                    stateName: modelData
                }
            }
        }
    }
}
