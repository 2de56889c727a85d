import QtQuick
import NextRung

/*! One thing that may have to fit: what it may be at most, and once it is said whether that is a must. */
Card {
    id: root

    required property string key
    required property string title
    required property list<string> values
    property string secondary: ""
    property string iconName: ""
    property int current: 0
    // Something is said: must or would like can be told
    property bool limiting: false
    property bool firm: false

    signal picked(string key, int index)
    signal weighed(string key, bool firm)

    readonly property bool stacked: Theme.largeText
    // The choices of all cards begin at one line
    readonly property real fieldWidth: head.width * 2 / 5

    spacing: Theme.space12
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Item {
        id: head

        width: parent.width
        implicitHeight: root.stacked ? words.implicitHeight + Theme.space8 + field.height : Math.max(words.implicitHeight, field.height)

        Icon {
            id: icon

            y: root.stacked ? 0 : (parent.height - height) / 2
            name: root.iconName
            color: Theme.teal
        }

        Column {
            id: words

            x: icon.width + Theme.space12
            y: root.stacked ? 0 : (parent.height - height) / 2
            width: parent.width - x - (root.stacked ? 0 : field.width + Theme.space12)

            NrText {
                width: parent.width
                text: root.title
                role: NrText.Small
                font.weight: Font.DemiBold
            }

            NrText {
                width: parent.width
                text: root.secondary
                role: NrText.Label
                color: Theme.quiet
            }
        }

        Select {
            id: field

            objectName: "limit:" + root.key
            x: root.stacked ? 0 : parent.width - width
            y: root.stacked ? words.implicitHeight + Theme.space8 : (parent.height - height) / 2
            width: root.stacked ? parent.width : Math.max(implicitWidth, root.fieldWidth)
            name: Spoken.joined([root.title, root.secondary], ", ")
            options: root.values
            chosen: root.current
            onActivated: index => root.picked(root.key, index)
        }
    }

    Segmented {
        width: parent.width
        visible: root.limiting
        stacked: root.stacked
        name: qsTr("How much it counts")

        Segment {
            objectName: "must:" + root.key
            key: "must"
            label: qsTr("Must")
            chosen: root.firm
            onToggled: root.weighed(root.key, true)
        }

        Segment {
            objectName: "wish:" + root.key
            key: "wish"
            label: qsTr("Would like")
            chosen: !root.firm
            onToggled: root.weighed(root.key, false)
        }
    }
}
