import QtQuick
import QtQuick.Templates as T
import NextRung

/*! A field to search as you type. */
T.TextField {
    id: root

    required property string name
    property string placeholder: ""
    property string clearText: qsTr("Clear the search")

    implicitHeight: Math.max(Metrics.searchHeight, contentHeight + 2 * Theme.space12)
    leftPadding: Theme.space20 + Theme.iconSizeMedium + Theme.space12
    rightPadding: Theme.minimumTouchTarget + Theme.space4
    opacity: root.enabled ? 1 : Theme.disabledOpacity
    verticalAlignment: TextInput.AlignVCenter
    maximumLength: Metrics.searchLength
    inputMethodHints: Qt.ImhNoPredictiveText
    selectByMouse: true
    color: Theme.ink
    selectionColor: Theme.tealTint
    selectedTextColor: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.textSize(NrText.Body)
    font.hintingPreference: Font.PreferNoHinting
    renderType: TextInput.NativeRendering

    Accessible.name: root.name

    cursorDelegate: FieldCursor {
    }

    background: FieldFace {
        active: root.activeFocus
    }

    Icon {
        x: Theme.space20
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        size: Theme.iconSizeMedium
        color: Theme.quiet
    }

    NrText {
        x: root.leftPadding
        width: root.width - root.leftPadding - Theme.space16 // the button to clear comes with the first letter
        anchors.verticalCenter: parent.verticalCenter
        visible: root.length === 0 && root.preeditText === ""
        silent: true
        text: root.placeholder
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textSizes[NrText.Caption]
        color: Theme.quiet
    }

    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        visible: root.length > 0
        iconName: "close"
        name: root.clearText
        color: Theme.quiet
        onClicked: {
            root.clear();
            root.forceActiveFocus();
        }
    }
}
