import QtQuick
import QtQuick.Controls.Basic

/*! The least that a Qt Quick app with a control in it can be. */
ApplicationWindow {
    width: 390
    height: 844
    visible: true

    Button {
        anchors.centerIn: parent
        text: "Next"
    }
}
