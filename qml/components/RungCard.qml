import QtQuick
import NextRung

/*! One rung of the employer's ladder, with the rails that lead down to the next. Stack them, highest first. */
RungBase {
    id: root

    RailGap {
        width: root.width
        visible: root.first
        topEnd: true
        reached: root.held
    }

    RungFace {
        width: root.width
        z: 1
        rung: root
        onClicked: root.activated(root.key)
    }

    RailGap {
        width: root.width
        reached: root.held
        bottomEnd: root.last
        payStep: root.payStep
    }
}
