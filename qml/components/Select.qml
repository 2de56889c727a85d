import QtQuick
import QtQuick.Templates as T
import NextRung

/*! One of many, from a list that opens below; with the keyboard: arrows, Home, End, Enter, Esc. */
T.ComboBox {
    id: root

    required property string name
    property list<string> options
    // Which of them is chosen; -1 for none. Bind this: ComboBox forgets its own index when its options change
    property int chosen: -1
    // While nothing is chosen
    property string placeholder: ""

    readonly property string shownText: root.currentIndex < 0 ? root.placeholder : root.displayText

    model: root.options
    currentIndex: -1
    onChosenChanged: root.currentIndex = root.chosen
    onModelChanged: root.currentIndex = root.chosen
    Component.onCompleted: root.currentIndex = root.chosen
    implicitWidth: words.naturalWidth() + leftPadding + rightPadding
    implicitHeight: Math.max(Metrics.selectHeight, words.implicitHeight + Theme.space16)
    leftPadding: Theme.space12 + Theme.hairline
    rightPadding: Theme.space8 + Theme.iconSizeMedium + Theme.space4
    focusPolicy: Qt.StrongFocus
    opacity: root.enabled ? 1 : Theme.disabledOpacity

    SpokenAs.role: Accessible.ComboBox
    SpokenAs.expandable: true
    SpokenAs.expanded: root.popup.visible
    Accessible.name: root.name
    Accessible.description: root.popup.visible && root.highlightedIndex >= 0 ? root.options[root.highlightedIndex] : root.shownText
    Accessible.onPressAction: root.popup.open()

    Keys.onReturnPressed: d.opens = !root.popup.visible
    Keys.onEnterPressed: d.opens = !root.popup.visible
    Keys.onReleased: event => {
        if (d.opens && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)) {
            root.popup.open();
            event.accepted = true;
        }
        d.opens = false;
    }

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
        }
    }

    QtObject {
        id: d

        // Enter went down while the list was closed. The list opens when it comes up: Qt closes an open list then.
        property bool opens: false
    }

    delegate: SelectOption {
    }

    popup: T.Popup {
        readonly property string title: root.name // spoken

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
