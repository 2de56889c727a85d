import QtQuick
import NextRung

/*! The two ends of the Strip, with icon and word; below each other where they do not fit. */
Item {
    id: root

    property string careerText: ""
    property string springboardText: ""

    readonly property bool stacked: career.implicitWidth + springboard.implicitWidth + Theme.space16 > root.width

    implicitHeight: root.stacked ? career.height + springboard.height + Theme.space4 : Math.max(career.height, springboard.height)

    Row {
        id: career

        spacing: Theme.space8

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "career"
            size: Theme.iconSizeMedium
            color: Theme.teal
        }

        NrText {
            silent: true
            text: root.careerText
            role: NrText.Label
            wrapMode: Text.NoWrap
            font.weight: Font.DemiBold
            color: Theme.teal
        }
    }

    Row {
        id: springboard

        x: root.width - width
        y: root.stacked ? career.height + Theme.space4 : 0
        spacing: Theme.space8

        NrText {
            silent: true
            text: root.springboardText
            role: NrText.Label
            wrapMode: Text.NoWrap
            font.weight: Font.DemiBold
            color: Theme.indigo
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "springboard"
            size: Theme.iconSizeMedium
            color: Theme.indigo
        }
    }
}
