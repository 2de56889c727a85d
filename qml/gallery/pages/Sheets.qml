import QtQuick
import NextRung
import NextRung.Gallery

GalleryPage {
    id: page

    onUnfold: sheet.open()

    Shown {
        name: "A sheet over the page: the rails show through"

        NrButton {
            width: parent.width
            label: page.say("Open the sheet", "Abrir la hoja")
            kind: NrButton.Secondary
            onClicked: sheet.open()
        }
    }

    Sheet {
        id: sheet

        title: page.say("Text size", "Tamaño del texto")
        subtitle: page.say("As large as you like", "Tan grande como quiera")

        NrText {
            width: parent.width
            text: page.say("All of the app follows.", "Toda la aplicación lo sigue.")
        }

        footer: NrButton {
            width: parent.width
            label: page.say("Done", "Listo")
            onClicked: sheet.close()
        }
    }
}
