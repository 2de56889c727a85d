import QtQuick
import NextRung

/*! A paragraph in which a word of the field explains itself on a tap. */
EmphasisText {
    id: root

    marks: TermBook.find(root.text, TermBook.edition)
    markColor: Theme.teal

    Repeater {
        model: root.marks.length

        delegate: TermTarget {
            required property int index

            mark: index
        }
    }
}
