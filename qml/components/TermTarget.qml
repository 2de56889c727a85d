import QtQuick
import NextRung

/*! What a finger or the keyboard meets at a word that explains itself: larger than the word, and unseen. In a paragraph. */
NrPressable {
    id: root

    // Which of the paragraph's marks it is
    required property int mark

    readonly property EmphasisTextItem paragraph: root.parent as EmphasisTextItem
    readonly property int layouts: root.paragraph ? root.paragraph.layouts : 0
    readonly property string term: root.paragraph ? root.paragraph.markText(root.mark, "term", root.layouts) : ""
    readonly property string words: root.paragraph ? root.paragraph.markText(root.mark, "words", root.layouts) : ""
    // Where the word stands in the paragraph
    readonly property rect word: root.paragraph ? root.paragraph.markPlace(root.mark, root.layouts) : Qt.rect(0, 0, 0, 0)

    objectName: "term:" + root.term
    name: qsTr("What “%1” means").arg(root.words)
    x: root.word.x + (root.word.width - width) / 2
    y: root.word.y + (root.word.height - height) / 2
    width: Math.max(Theme.minimumTouchTarget, root.word.width)
    height: Math.max(Theme.minimumTouchTarget, root.word.height)
    leftInset: (width - root.word.width) / 2
    rightInset: root.leftInset
    topInset: (height - root.word.height) / 2
    bottomInset: root.topInset
    onClicked: TermBook.ask(root.term)

    // Between two words of one paragraph the nearer one is meant
    containmentMask: QtObject {
        function contains(point: point): bool {
            const inside = point.x >= 0 && point.y >= 0 && point.x < root.width && point.y < root.height;
            return inside && root.paragraph !== null && root.paragraph.markAt(root.x + point.x, root.y + point.y) === root.mark;
        }
    }
}
