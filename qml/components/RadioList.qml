import QtQuick

/*! Choices that belong together, for a screen reader. Put AnswerCards or ChoiceRows in it. */
Column {
    id: root

    property string name: ""

    Accessible.role: Accessible.Grouping
    Accessible.name: root.name
}
