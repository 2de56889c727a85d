import QtQuick
import QtQuick.Templates as T
import NextRung

/*! A sheet that rises from the bottom over the page. Esc, the close button and a tap beside it close it. */
T.Popup {
    id: root

    default property alias content: scroller.content
    property string title: ""
    property string subtitle: ""
    property string closeText: qsTr("Close")
    // Below the scrolling part: usually the main action
    property alias footer: foot.data

    readonly property real wanted: head.implicitHeight + scroller.contentHeight + foot.implicitHeight + (foot.implicitHeight > 0 ? Theme.space24 : 0)

    spacing: Theme.space12
    parent: T.Overlay.overlay
    x: parent ? (parent.width - width) / 2 : 0
    y: parent ? parent.height - height + pull.dragged : 0
    width: parent ? Math.min(parent.width, Theme.readingWidth) : 0
    height: parent ? Math.min(root.wanted, parent.height - Metrics.sheetTopGap) : 0
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    onAboutToShow: focusMemory.remember(root.parent ? root.parent.Window.activeFocusItem : null)
    onOpened: focusMemory.give(close)
    onClosed: focusMemory.giveBack()

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.duration(Theme.motion)
        }

        NumberAnimation {
            target: rise
            property: "y"
            from: Metrics.sheetRise
            to: 0
            duration: Theme.duration(Theme.motion)
            easing.type: Easing.OutCubic
        }
    }

    exit: Transition {
        NumberAnimation {
            property: "opacity"
            to: 0
            duration: Theme.duration(Theme.motion)
        }
    }

    FocusMemory {
        id: focusMemory
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim

        SheetRails {
            anchors.fill: parent
        }
    }

    background: Item {
        BorderImage {
            anchors.fill: parent
            anchors.margins: -Metrics.shadowReach
            visible: !Theme.dark
            source: visible ? "qrc:/nextrung/shadows/shadow-sheet.png" : ""
            border.left: Metrics.shadowCornerSheet
            border.right: Metrics.shadowCornerSheet
            border.top: Metrics.shadowCornerSheet
            border.bottom: Metrics.shadowCornerSheet
        }

        // A taller rectangle whose lower corners run off the window
        Item {
            anchors.fill: parent
            clip: true

            Rectangle {
                width: parent.width
                height: parent.height + Theme.sheetRadius
                radius: Theme.sheetRadius
                color: Theme.paper
                border.width: Theme.cardBorder
                border.color: Theme.line
            }
        }
    }

    contentItem: Item {
        transform: Translate {
            id: rise
        }

        // A modal popup keeps the window's shortcuts from the page, so back has to be said here too
        Shortcut {
            sequences: ["Alt+Left", "Back"]
            enabled: root.opened
            onActivated: root.close()
        }

        SheetHead {
            id: head

            width: parent.width
            title: root.title
            subtitle: root.subtitle
            closeButton: close

            // The handle says that a sheet can be drawn down
            DragHandler {
                id: pull

                readonly property real dragged: pull.active ? Math.max(0, pull.activeTranslation.y) : 0
                property real reached: 0

                target: null
                acceptedDevices: PointerDevice.TouchScreen
                xAxis.enabled: false
                onActiveTranslationChanged: if (pull.active)
                    pull.reached = pull.activeTranslation.y
                onActiveChanged: {
                    if (pull.active)
                        pull.reached = 0;
                    else if (pull.reached > Metrics.sheetLetGo)
                        root.close();
                }
            }
        }

        IconButton {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: Theme.space8
            y: Theme.space24
            iconName: "close"
            name: root.closeText
            onClicked: root.close()
        }

        Scroller {
            id: scroller

            anchors.top: head.bottom
            anchors.bottom: foot.top
            width: parent.width
            spacing: root.spacing
            bottomMarginInside: foot.implicitHeight > 0 ? Theme.space12 : Theme.space24
        }

        Column {
            id: foot

            x: Theme.pageMargin
            anchors.bottom: parent.bottom
            anchors.bottomMargin: implicitHeight > 0 ? Theme.space24 : 0
            width: parent.width - 2 * Theme.pageMargin
            topPadding: children.length > 0 ? Theme.space12 : 0
        }

        Divider {
            anchors.bottom: foot.top
            width: parent.width
            visible: foot.implicitHeight > 0 && scroller.room > 0
        }
    }
}
