import QtQuick
import NextRung

/*! A choice among others for keyboard and screen reader: says radio or check box and whether it is chosen; arrows move. */
NrPressable {
    id: root

    required property string key
    property bool chosen: false
    property bool multiple: false

    signal toggled(string key)

    function step(forward: bool): void {
        const next = root.nextItemInFocusChain(forward);
        if (next instanceof ChoicePressable)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    opacity: root.enabled ? 1 : Theme.disabledOpacity

    SpokenAs.role: root.multiple ? Accessible.CheckBox : Accessible.RadioButton
    SpokenAs.checked: root.chosen
    Accessible.onToggleAction: root.clicked()

    Keys.onDownPressed: root.step(true)
    Keys.onUpPressed: root.step(false)
    onClicked: root.toggled(root.key)
}
