// The gallery shows every part, its controls are fit for a thumb and a screen reader, and its window is used
// with the keyboard alone.
#include "qml/app/hand.h"
#include "qml/app/longer_texts.h"
#include "qml/gallery/gallery.h"
#include "tests/qml/on_stage.h"
#include "tests/suites/suite.h"

#include <QDir>

using namespace nextrung;
using namespace nextrung::tests;

class GalleryTest : public OnStage {
    Q_OBJECT

private slots:
    void pages_together_showEveryPart();
    void pages_eachControl_isLargeAndNamed_data();
    void pages_eachControl_isLargeAndNamed();
    void window_keyboard_findsAPage();
    void window_language_reachesThePage();
    void longerText_anyText_growsByAThird_data();
    void longerText_anyText_growsByAThird();
};

void GalleryTest::pages_together_showEveryPart() {
    QSet<QString> shown;
    for (const QString& page : ui::Speech::pages()) {
        QVERIFY2(m_stage.showPage(page), qPrintable(m_stage.mistake()));
        m_stage.unfold();
        for (QQuickItem* field : visibleItems(m_stage.scene(), [](QQuickItem* item) {
                 return item->inherits("QQuickTextField") && item->isEnabled();
             }))
            field->forceActiveFocus(); // its writing mark is made then
        shown.unite(filesIn(m_stage.window().contentItem()));
    }
    const QStringList parts =
        QDir(QStringLiteral(NEXTRUNG_SOURCE_DIR "/qml/components")).entryList({QStringLiteral("*.qml")});
    QVERIFY(parts.size() > 70);
    QStringList missing;
    for (const QString& part : parts)
        if (!shown.contains(part))
            missing.append(part);
    QCOMPARE(missing, QStringList());
    QVERIFY(!shown.contains(QStringLiteral("NoSuchPart.qml")));
}

void GalleryTest::pages_eachControl_isLargeAndNamed_data() {
    QTest::addColumn<QString>("page");
    for (const QString& page : ui::Speech::pages())
        QTest::newRow(qPrintable(page)) << page;
}

void GalleryTest::pages_eachControl_isLargeAndNamed() {
    QFETCH(QString, page);
    for (const qreal scale : {0.85, 1.0, 2.0}) {
        m_stage.look(scale);
        QVERIFY2(m_stage.showPage(page), qPrintable(m_stage.mistake()));
        m_stage.unfold();
        for (QQuickItem* control : visibleItems(m_stage.window().contentItem(), isControlItem)) {
            QVERIFY2(control->width() >= 48 && control->height() >= 48,
                     qPrintable(QStringLiteral("%1 x %2").arg(control->width()).arg(control->height())));
            QVERIFY(spoken(control));
            QVERIFY(!spoken(control)->text(QAccessible::Name).isEmpty());
            QVERIFY(spoken(control)->role() != QAccessible::NoRole);
            // What a control says, its parts do not say again; a line may hold a control of its own.
            if (spoken(control)->role() != QAccessible::EditableText &&
                spoken(control)->role() != QAccessible::Grouping)
                QCOMPARE(spoken(control)->childCount(), 0);
            QVERIFY(!control->isEnabled() || control->activeFocusOnTab() ||
                    !control->property("focusPolicy").toInt());
        }
    }
}

void GalleryTest::window_keyboard_findsAPage() {
    ui::Gallery gallery;
    QVERIFY(gallery.start(QStringLiteral("en"), false));
    QQuickWindow& window = *gallery.window();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(window.property("current").toString(), ui::Speech::pages().constFirst());
    for (const char letter : std::string_view("fi"))
        QTest::keyClick(&window, letter);
    const QStringList found{QStringLiteral("Fields"), QStringLiteral("Figures"), QStringLiteral("Filters")};
    QTRY_COMPARE(window.property("found").toStringList(), found);
    while (window.activeFocusItem() && window.activeFocusItem()->property("key").toString() != found[0])
        QTest::keyClick(&window, Qt::Key_Tab);
    QTest::keyClick(&window, Qt::Key_Down);
    QTest::keyClick(&window, Qt::Key_Space);
    QCOMPARE(window.property("current").toString(), found[1]);
    QTest::keyClick(&window, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(window.property("current").toString(), found[2]);
    QCOMPARE(gallery.guard().refused(), 0);
}

void GalleryTest::window_language_reachesThePage() {
    ui::Gallery gallery;
    QVERIFY(gallery.start(QStringLiteral("en"), false));
    gallery.showAlone(QStringLiteral("Frames"));
    ui::Hand(*gallery.window()).settle();
    QQuickItem* page = gallery.window()->contentItem();
    QVERIFY(named(page, QStringLiteral("Back"))); // said by the part itself
    QVERIFY(named(page, QStringLiteral("Your answers")));
    gallery.speech().setProperty("language", QStringLiteral("es"));
    QVERIFY(named(page, QStringLiteral("Atrás")));
    QVERIFY(named(page, QStringLiteral("Sus respuestas")));
    gallery.speech().setProperty("longer", true);
    QVERIFY(named(page, ui::longerText(QStringLiteral("Atrás"))));
    QVERIFY(named(page, ui::longerText(QStringLiteral("Sus respuestas"))));
}

void GalleryTest::longerText_anyText_growsByAThird_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("a letter") << QStringLiteral("a");
    QTest::newRow("a short word") << QStringLiteral("Next");
    QTest::newRow("two words") << QStringLiteral("What counts");
    QTest::newRow("an argument") << QStringLiteral("%1 of %2 rungs at {site}");
    QTest::newRow("a paragraph") << QStringLiteral("It stays on this device. ").repeated(9);
}

void GalleryTest::longerText_anyText_growsByAThird() {
    QFETCH(QString, text);
    const QString longer = ui::longerText(text);
    QVERIFY(longer.startsWith(text));
    QCOMPARE(longer.size(), text.size() + (text.size() + 2) / 3);
    for (const QString& word : longer.mid(text.size()).split(QLatin1Char(' ')))
        QVERIFY2(word.size() <= 7, qPrintable(word));
}

NEXTRUNG_SUITE("qml.gallery", GalleryTest)
#include "tst_gallery.moc"
