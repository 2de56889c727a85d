import QtQuick
import QtQuick.Templates as T
import NextRung

/*! A field with its label inside, above what is written; an error stands below it in words. */
Item {
    id: root

    required property string label
    property alias text: field.text
    property alias inputMethodHints: field.inputMethodHints
    property alias validator: field.validator
    property alias maximumLength: field.maximumLength
    property string placeholder: ""
    property string errorText: ""

    signal edited(string text)
    signal accepted

    implicitHeight: field.height + (error.visible ? error.implicitHeight + Theme.space4 : 0)

    T.TextField {
        id: field

        width: parent.width
        height: Math.max(Metrics.fieldHeight, label.implicitHeight + Theme.textLine(NrText.Body) + Theme.space16)
        leftPadding: Theme.space16
        rightPadding: Theme.space16
        topPadding: Theme.space8 + label.implicitHeight
        bottomPadding: Theme.space8
        opacity: field.enabled ? 1 : Theme.disabledOpacity
        verticalAlignment: TextInput.AlignVCenter
        maximumLength: Metrics.fieldLength
        selectByMouse: true
        color: Theme.ink
        selectionColor: Theme.tealTint
        selectedTextColor: Theme.ink
        font.family: Theme.family
        font.pixelSize: Theme.textSize(NrText.Body)
        font.hintingPreference: Font.PreferNoHinting
        renderType: TextInput.NativeRendering

        Accessible.name: root.label
        Accessible.description: root.errorText
        onTextEdited: root.edited(text)
        onAccepted: root.accepted()

        cursorDelegate: FieldCursor {
        }

        background: FieldFace {
            active: field.activeFocus
            faulty: root.errorText !== ""
        }

        NrText {
            id: label

            x: field.leftPadding
            y: Theme.space8
            width: field.width - 2 * field.leftPadding
            silent: true
            text: root.label
            role: NrText.Caption
            font.weight: field.activeFocus ? Font.DemiBold : Font.Medium
            color: root.errorText !== "" ? Theme.attention : field.activeFocus ? Theme.teal : Theme.quiet
        }

        NrText {
            x: field.leftPadding
            anchors.bottom: parent.bottom
            anchors.bottomMargin: field.bottomPadding
            width: field.width - 2 * field.leftPadding
            visible: field.length === 0 && field.preeditText === ""
            silent: true
            text: root.placeholder
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textSizes[NrText.Caption]
            color: Theme.quiet
        }
    }

    NrText {
        id: error

        anchors.top: field.bottom
        anchors.topMargin: Theme.space4
        x: Theme.space16
        width: parent.width - 2 * Theme.space16
        visible: root.errorText !== ""
        text: root.errorText
        role: NrText.Caption
        color: Theme.attention
    }
}
