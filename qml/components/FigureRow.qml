import QtQuick
import NextRung

/*! Figures side by side with fine lines between; at large text one below the other. Put Figures in it. */
Flow {
    id: root

    function arrange(): void {
        let first = true;
        for (let i = 0; i < root.children.length; ++i) {
            const figure = root.children[i] as Figure;
            if (!figure || !figure.visible)
                continue;
            figure.leading = first;
            first = false;
        }
    }

    spacing: Theme.largeText ? Theme.space12 : 0
    flow: Theme.largeText ? Flow.TopToBottom : Flow.LeftToRight
    onChildrenChanged: root.arrange()
    onPositioningComplete: root.arrange()
}
