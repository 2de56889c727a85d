import QtQuick
import QtQuick.Templates as T
import NextRung

/*! One of many, from a list that opens below; with the keyboard: arrows, Home, End, Enter, Esc. */
T.ComboBox {
    id: root

    required property string name
    property list<string> options
    // While nothing is chosen (currentIndex -1)
    property string placeholder: ""

    readonly property string shownText: root.currentIndex < 0 ? root.placeholder : root.displayText

    model: root.options
    implicitWidth: Math.ceil(words.implicitWidth) + leftPadding + rightPadding
    implicitHeight: Math.max(Metrics.selectHeight, words.implicitHeight + Theme.space16)
    leftPadding: Theme.space12 + Theme.hairline
    rightPadding: Theme.space8 + Theme.iconSizeMedium + Theme.space4
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.ComboBox
    Accessible.name: root.name
    Accessible.description: root.shownText
    Accessible.onPressAction: root.popup.open()

    Keys.onReturnPressed: root.popup.open()
    Keys.onEnterPressed: root.popup.open()

    background: FieldFace {
        active: root.popup.visible

        FocusRing {
            shown: root.visualFocus
        }
    }

    indicator: Icon {
        x: root.width - width - Theme.space8
        y: (root.height - height) / 2
        name: "down"
        size: Theme.iconSizeMedium
        color: Theme.quiet
    }

    contentItem: Item {
        NrText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            silent: true
            text: root.shownText
            font.weight: root.currentIndex < 0 ? Font.Normal : Font.Medium
            color: root.currentIndex < 0 ? Theme.quiet : Theme.ink
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textSizes[NrText.Caption]
        }
    }

    delegate: SelectOption {
    }

    popup: T.Popup {
        y: root.height + Theme.space4
        width: root.width
        height: Math.min(list.contentHeight + 2 * Theme.space4, Metrics.listHeight)
        margins: Theme.space8
        padding: Theme.space4

        background: CardFace {
            radius: Theme.controlRadius
            borderWidth: Theme.hairline
            borderColor: Theme.line
        }

        contentItem: ListView {
            id: list

            clip: true
            model: root.delegateModel
            currentIndex: root.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: root.name
        }
    }
}
