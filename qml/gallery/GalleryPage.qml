import QtQuick
import NextRung
import NextRung.Gallery

/*! One page of the gallery: a part, or a small family of parts, in each of its states. Put Shown in it. */
Scroller {
    id: root

    required property Speech speech

    // To show what only opens on demand: a sheet, a list
    signal unfold

    /*! Words in the language that is looked at, a third longer where that is tried. */
    function say(en: string, es: string): string {
        return root.speech.say(en, es, root.speech.edition);
    }
    /*! A number or a code, which no language makes longer. */
    function figure(text: string): string {
        return root.speech.figure(text, root.speech.edition);
    }

    // The states keep their own margins: some parts reach from edge to edge
    margin: 0
    maximumWidth: width
    spacing: Theme.space24
    topMarginInside: Theme.space24
}
