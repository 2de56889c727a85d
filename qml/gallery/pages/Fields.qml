import QtQuick
import NextRung
import NextRung.Gallery

GalleryPage {
    id: page

    onUnfold: list.popup.open()

    Shown {
        name: "Search: empty, filled, off"

        SearchField {
            width: parent.width
            name: page.say("Search employers", "Buscar empleadores")
            placeholder: page.say("Employer", "Empleador")
        }

        SearchField {
            width: parent.width
            name: page.say("Search employers", "Buscar empleadores")
            text: page.say("Cedar", "Cedar")
        }

        SearchField {
            width: parent.width
            name: page.say("Search employers", "Buscar empleadores")
            placeholder: page.say("Employer", "Empleador")
            enabled: false
        }
    }

    Shown {
        name: "A field: empty, filled, wrong, off"

        TextEntry {
            width: parent.width
            label: page.say("Name of the school", "Nombre de la escuela")
            placeholder: page.say("As it is written", "Como se escribe")
        }

        TextEntry {
            width: parent.width
            label: page.say("Name of the school", "Nombre de la escuela")
            text: page.say("Mesa Community College", "Mesa Community College")
        }

        TextEntry {
            width: parent.width
            label: page.say("Score", "Puntaje")
            text: page.figure("623")
            errorText: page.say("Write a number from 0 to 100.", "Escriba un número de 0 a 100.")
        }

        TextEntry {
            width: parent.width
            label: page.say("Score", "Puntaje")
            enabled: false
        }
    }

    Shown {
        name: "A month and a year: chosen, open"

        MonthYearPicker {
            width: parent.width
            month: 4
            year: 2025
            lastYear: 2026
            localeName: page.speech.language === "es" ? "es_US" : "en_US"
            monthName: page.say("Month", "Mes")
            yearName: page.say("Year", "Año")
        }

        MonthYearPicker {
            width: parent.width
            lastYear: 2026
            monthName: page.say("Month", "Mes")
            yearName: page.say("Year", "Año")
        }
    }

    Shown {
        name: "A list, not chosen yet; off; chosen"

        Select {
            width: parent.width
            name: page.say("State", "Estado")
            placeholder: page.say("Choose a state", "Elija un estado")
            options: [page.say("Arizona", "Arizona")]
            chosen: -1
        }

        Select {
            width: parent.width
            enabled: false
            name: page.say("State", "Estado")
            placeholder: page.say("Choose a state", "Elija un estado")
            options: []
            chosen: -1
        }

        Select {
            id: list

            width: parent.width
            name: page.say("State", "Estado")
            options: [page.say("North Carolina", "Carolina del Norte")]
            chosen: 0
        }
    }
}
