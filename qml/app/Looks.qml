import QtQuick
import NextRung

/*! Hands to the theme how the person wants the app to look. */
Item {
    id: root

    required property Preferences preferences
    required property bool reducedMotion

    Binding {
        target: Theme
        property: "dark"
        value: root.preferences.dark
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: root.preferences.highContrast
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.preferences.textScale
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.reducedMotion || root.preferences.lessMotion
    }
}
