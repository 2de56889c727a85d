import QtQuick
import NextRung

/*! What was just saved; a screen reader is told of it. */
NoticeCard {
    id: root

    required property Announcement announcement

    visible: root.announcement.text !== ""
    tone: "good"
    iconName: "check"
    text: root.announcement.text
    onTextChanged: root.announcement.alert(root)

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text
}
