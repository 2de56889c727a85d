// Bars, rows, sheets and pages hold what is put in them, and keep the focus where it belongs.
#include "tests/qml/on_stage.h"
#include "tests/suites/suite.h"

using namespace nextrung;
using namespace nextrung::tests;

class FramesTest : public OnStage {
    Q_OBJECT

private slots:
    void actionBar_off_showsReason();
    void appBar_back_andAction_areHeard();
    void segmented_segments_shareTheWidth();
    void segmented_small_followsItsWords();
    void tabBar_tabs_shareTheWidth();
    void sheet_open_takesFocusAndGivesItBack();
    void sheet_byKeyboardOnly_showsFocusRing();
    void sheet_forScreenReader_isNamedAndModal();
    void sheet_long_scrollsAndKeepsItsFoot();
    void sheet_tapBeside_closes();
    void scroller_focus_scrollsIntoView();
    void scroller_keys_scroll();
    void chipRow_focus_scrollsIntoView();
};

void FramesTest::actionBar_off_showsReason() {
    QQuickItem* scene = show(
        QStringLiteral("ActionBar { id: bar; width: 390; primaryText: \"Next\"; primaryEnabled: !root.words\n"
                       "primaryReason: \"Choose one first.\" }"),
        QStringLiteral("off"));
    QVERIFY(scene);
    QVERIFY(named(scene, QStringLiteral("Choose one first.")));
    scene->setProperty("words", QString());
    QVERIFY(!named(scene, QStringLiteral("Choose one first.")));
}

void FramesTest::appBar_back_andAction_areHeard() {
    QQuickItem* scene =
        show(QStringLiteral("AppBar { width: 390; title: \"Me\"; actionText: \"Skip\"; backText: \"Back\"\n"
                            "onBack: root.hear(\"back\"); onActed: root.hear(\"acted\") }"));
    QVERIFY(scene);
    tap(named(scene, QStringLiteral("Back")));
    QCOMPARE(scene->property("heard").toString(), QStringLiteral("back"));
    tap(named(scene, QStringLiteral("Skip")));
    QCOMPARE(scene->property("heard").toString(), QStringLiteral("acted"));
}

void FramesTest::segmented_segments_shareTheWidth() {
    QQuickItem* scene =
        show(QStringLiteral("Segmented { width: 308; Segment { key: \"a\"; label: \"Must\" }\n"
                            "Segment { key: \"b\"; label: \"Would like\" } }"));
    QVERIFY(scene);
    QCOMPARE(named(scene, QStringLiteral("Must"))->width(), 150.0);
    QCOMPARE(named(scene, QStringLiteral("Would like"))->width(), 150.0);
}

void FramesTest::segmented_small_followsItsWords() {
    QQuickItem* scene =
        show(QStringLiteral(
                 "Segmented { small: true; Segment { objectName: \"it\"; key: \"a\"; label: root.words }\n"
                 "Segment { key: \"b\"; label: \"Español\" } }"),
             QStringLiteral("On"));
    QVERIFY(scene);
    auto* segment = scene->findChild<QQuickItem*>(QStringLiteral("it"));
    const qreal before = segment->width();
    QVERIFY(before > 0);
    scene->setProperty("words", QStringLiteral("English"));
    QVERIFY(segment->width() > before);
    QCOMPARE(segment->width(), segment->implicitWidth());
}

void FramesTest::tabBar_tabs_shareTheWidth() {
    QQuickItem* scene = show(QStringLiteral(
        "TabBar { width: 390; Tab { label: \"Paths\"; iconName: \"paths\"; selected: true }\n"
        "Tab { label: \"Ladder\"; iconName: \"ladder\" } Tab { label: \"Me\"; iconName: \"person\" } }"));
    QVERIFY(scene);
    for (const char* tab : {"Paths", "Ladder", "Me"}) {
        QAccessibleInterface* one = spoken(named(scene, QString::fromLatin1(tab)));
        QCOMPARE(one->role(), QAccessible::PageTab);
        QCOMPARE(static_cast<QQuickItem*>(one->object())->width(), 130.0);
    }
    QVERIFY(spoken(named(scene, QStringLiteral("Paths")))->state().selected);
    QVERIFY(!spoken(named(scene, QStringLiteral("Me")))->state().selected);
}

void FramesTest::sheet_open_takesFocusAndGivesItBack() {
    QQuickItem* scene = show(QStringLiteral(
        "NrButton { label: \"Open\"; onClicked: sheet.open() }\n"
        "Sheet { id: sheet; title: \"MA III\"; closeText: \"Close\"; onClosed: root.hear(\"closed\")\n"
        "NrButton { label: \"Inside\" } }"));
    QVERIFY(scene);
    QQuickItem* opener = named(scene, QStringLiteral("Open"));
    key(Qt::Key_Tab);
    key(Qt::Key_Space);
    QQuickItem* all = m_stage.window().contentItem();
    QTRY_VERIFY(named(all, QStringLiteral("Inside")));
    QTRY_COMPARE(focused(), named(all, QStringLiteral("Close")));
    // Tab stays inside.
    for (int i = 0; i < 4; ++i) {
        key(Qt::Key_Tab);
        QVERIFY(focused() != opener);
    }
    key(Qt::Key_Escape);
    QTRY_COMPARE(scene->property("heard").toString(), QStringLiteral("closed"));
    QTRY_COMPARE(focused(), opener);
}

void FramesTest::sheet_byKeyboardOnly_showsFocusRing() {
    const auto ringed = [](const QQuickItem* item) { return item->property("visualFocus").toBool(); };
    for (const bool byKeyboard : {true, false}) {
        QQuickItem* scene =
            show(QStringLiteral("NrButton { label: \"Open\"; onClicked: sheet.open() }\n"
                                "Sheet { id: sheet; title: \"MA III\"; closeText: \"Close\" }"));
        QVERIFY(scene);
        QQuickItem* opener = named(scene, QStringLiteral("Open"));
        QQuickItem* all = m_stage.window().contentItem();
        for (int time = 0; time < 2; ++time) {
            if (byKeyboard && time == 0)
                key(Qt::Key_Tab);
            byKeyboard ? key(Qt::Key_Return) : tap(opener);
            QTRY_VERIFY(named(all, QStringLiteral("Close")));
            QQuickItem* close = named(all, QStringLiteral("Close"));
            QTRY_COMPARE(focused(), close);
            QTRY_COMPARE(ringed(close), byKeyboard); // it may have the focus before the sheet stands
            byKeyboard ? key(Qt::Key_Return) : tap(close);
            QTRY_COMPARE(focused(), opener);
            QTRY_COMPARE(ringed(opener), byKeyboard);
        }
    }
}

void FramesTest::sheet_forScreenReader_isNamedAndModal() {
    QQuickItem* scene =
        show(QStringLiteral("Sheet { id: sheet; title: \"Short\"; NrText { text: \"Words\" } }\n"
                            "onWindowChanged: window => { if (window) Qt.callLater(sheet.open) }"));
    QVERIFY(scene);
    QQuickItem* all = m_stage.window().contentItem();
    QTRY_VERIFY(named(all, QStringLiteral("Words")));
    QAccessibleInterface* dialog = spoken(named(all, QStringLiteral("Words")))->parent();
    QCOMPARE(dialog->role(), QAccessible::Dialog);
    QCOMPARE(dialog->text(QAccessible::Name), QStringLiteral("Short"));
    QVERIFY(dialog->state().modal);
    QCOMPARE(dialog->parent()->role(), QAccessible::Window);
}

void FramesTest::sheet_long_scrollsAndKeepsItsFoot() {
    QQuickItem* scene = show(QStringLiteral(
        "Sheet { id: sheet; title: \"Long\"; Repeater { model: 60; delegate: NrText { text: \"line\" } }\n"
        "footer: NrButton { width: 300; label: \"Save\" } }\n"
        "onWindowChanged: window => { if (window) Qt.callLater(sheet.open) }"));
    QVERIFY(scene);
    QQuickItem* all = m_stage.window().contentItem();
    QTRY_VERIFY(named(all, QStringLiteral("Save")));
    QQuickItem* save = named(all, QStringLiteral("Save"));
    QTRY_VERIFY(save->mapToScene(QPointF(0, save->height())).y() <= 800);
    const auto scrollers =
        visibleItems(all, [](QQuickItem* item) { return item->inherits("QQuickFlickable"); });
    QCOMPARE(scrollers.size(), 1U);
    QVERIFY(scrollers.front()->property("contentHeight").toReal() > scrollers.front()->height());
}

void FramesTest::sheet_tapBeside_closes() {
    QQuickItem* scene =
        show(QStringLiteral("Sheet { id: sheet; title: \"Short\"; onClosed: root.hear(\"closed\") }\n"
                            "onWindowChanged: window => { if (window) Qt.callLater(sheet.open) }"));
    QVERIFY(scene);
    QTRY_VERIFY(named(m_stage.window().contentItem(), QStringLiteral("Short")));
    QTest::mouseClick(&m_stage.window(), Qt::LeftButton, Qt::NoModifier, QPoint(100, 60));
    QTRY_COMPARE(scene->property("heard").toString(), QStringLiteral("closed"));
}

void FramesTest::scroller_focus_scrollsIntoView() {
    QQuickItem* scene = show(QStringLiteral("Scroller { objectName: \"it\"; width: 390; height: 300\n"
                                            "Repeater { model: 12; delegate: NrButton { required property "
                                            "int index; label: \"B\" + index } } }"));
    QVERIFY(scene);
    auto* scroller = scene->findChild<QQuickItem*>(QStringLiteral("it"));
    for (int i = 0; i < 12; ++i) {
        key(Qt::Key_Tab);
        const QRectF place = focused()->mapRectToItem(scroller, focused()->boundingRect());
        QVERIFY2(place.top() >= 0 && place.bottom() <= scroller->height(), qPrintable(QString::number(i)));
    }
    QVERIFY(scroller->property("contentY").toReal() > 0);
    for (int i = 0; i < 11; ++i)
        key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(scroller->property("contentY").toReal(), 0.0);
}

void FramesTest::scroller_keys_scroll() {
    QQuickItem* scene =
        show(QStringLiteral("Scroller { objectName: \"it\"; width: 390; height: 300; focus: true\n"
                            "Repeater { model: 60; delegate: NrText { text: \"line\" } } }"));
    QVERIFY(scene);
    auto* scroller = scene->findChild<QQuickItem*>(QStringLiteral("it"));
    scroller->forceActiveFocus();
    const auto y = [&] { return scroller->property("contentY").toReal(); };
    const qreal room = scroller->property("room").toReal();
    key(Qt::Key_Down);
    QCOMPARE(y(), 60.0);
    key(Qt::Key_PageDown);
    QCOMPARE(y(), 60.0 + 268.0);
    key(Qt::Key_End);
    QCOMPARE(y(), room);
    key(Qt::Key_PageUp);
    QCOMPARE(y(), room - 268.0);
    key(Qt::Key_Home);
    QCOMPARE(y(), 0.0);
    key(Qt::Key_Up);
    QCOMPARE(y(), 0.0);
}

void FramesTest::chipRow_focus_scrollsIntoView() {
    QQuickItem* scene = show(QStringLiteral("ChipRow { objectName: \"it\"; width: 390; name: \"Kinds\"\n"
                                            "Repeater { model: 8; delegate: Chip { required property int "
                                            "index; key: \"k\"; label: \"Chip number \" + index } } }"));
    QVERIFY(scene);
    auto* row = scene->findChild<QQuickItem*>(QStringLiteral("it"));
    for (int i = 0; i < 8; ++i) {
        key(Qt::Key_Tab);
        const QRectF place = focused()->mapRectToItem(row, focused()->boundingRect());
        QVERIFY2(place.left() >= 0 && place.right() <= row->width(), qPrintable(QString::number(i)));
    }
    QVERIFY(row->property("contentX").toReal() > 0);
}

NEXTRUNG_SUITE("qml.frames", FramesTest)
#include "tst_frames.moc"
