// The geometry checker finds what is planted, and finds nothing on the app's own parts.
#include "qml/app/stage.h"
#include "tests/qml/geometry.h"
#include "tests/qml/looks.h"
#include "tests/qml/stage.h"
#include "tests/suites/suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace nextrung;
using namespace nextrung::tests;

class GeometryTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void checker_plantedFault_isFound_data();
    void checker_plantedFault_isFound();
    void checker_soundPage_findsNothing_data();
    void checker_soundPage_findsNothing();
    void pages_atAnySize_lieWell_data();
    void pages_atAnySize_lieWell();
};

void GeometryTest::init() {
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
}

void GeometryTest::checker_plantedFault_isFound_data() {
    QTest::addColumn<QString>("qml");
    QTest::addColumn<QString>("finding");
    QTest::newRow("elided")
        << R"(NrText { width: 60; text: "far too long a line"; wrapMode: Text.NoWrap; elide: Text.ElideRight })"
        << "\"far too long a line\" is cut short";
    QTest::newRow("too few lines")
        << R"(NrText { width: 60; text: "far too long a line"; maximumLineCount: 1; elide: Text.ElideRight })"
        << "is cut short";
    QTest::newRow("clipped at the right")
        << R"(Item { width: 40; height: 40; clip: true; NrText { text: "clipped" } })"
        << "\"clipped\" cannot be seen whole: it goes out at the right";
    QTest::newRow("clipped at the bottom")
        << R"(Item { width: 200; height: 12; clip: true; NrText { text: "clipped" } })"
        << "\"clipped\" cannot be seen whole: it goes out at the bottom";
    QTest::newRow("clipped by a part above")
        << R"(Item { width: 40; height: 40; clip: true; Item { width: 200; height: 40; NrText { text: "clipped" } } })"
        << "\"clipped\" cannot be seen whole";
    QTest::newRow("out of the window at the right")
        << R"(NrText { x: 380; text: "leaves" })"
        << "\"leaves\" cannot be seen whole: it goes out at the right";
    QTest::newRow("out of the window at the left") << R"(NrText { x: -20; text: "leaves" })"
                                                   << "it goes out at the left";
    QTest::newRow("below the window") << R"(NrText { y: 790; text: "leaves" })"
                                      << "it goes out at the bottom";
    QTest::newRow("leaves its parent")
        << R"(Rectangle { width: 40; height: 40; NrText { text: "a long text" } })"
        << "\"a long text\" leaves its QQuickRectangle at the right";
    QTest::newRow("leaves its parent downward")
        << R"(Rectangle { width: 100; height: 30; NrText { width: parent.width; text: "a long text that wraps" } })"
        << "leaves its QQuickRectangle at the bottom";
    QTest::newRow("leaves a part further out")
        << R"(Rectangle { width: 100; height: 90; Item { width: 300; height: 30; NrText { x: 90; text: "outside" } } })"
        << "\"outside\" leaves its QQuickRectangle at the right";
    QTest::newRow("text over text") << R"(NrText { text: "under" } NrText { x: 10; y: 8; text: "over" })"
                                    << "\"over\" lies over \"under\"";
    QTest::newRow("text over text of another part")
        << R"(Item { width: 200; height: 60; NrText { text: "under" } } Item { width: 200; height: 60; NrText { text: "over" } })"
        << "\"over\" lies over \"under\"";
    QTest::newRow("emphasized text leaves")
        << R"(Item { width: 60; height: 20; EmphasisText { width: 60; text: "this text needs more lines than one" } })"
        << "leaves its QQuickItem at the bottom";
    QTest::newRow("beside what scrolls")
        << R"(Flickable { width: 200; height: 100; contentWidth: 200; contentHeight: 400; NrText { x: 180; text: "beside" } })"
        << "\"beside\" cannot be seen whole: it goes out at the right";
    QTest::newRow("below what scrolls")
        << R"(Flickable { width: 200; height: 100; contentWidth: 200; contentHeight: 400; NrText { y: 395; text: "below" } })"
        << "\"below\" cannot be seen whole: it goes out at the bottom";
    QTest::newRow("control out of the window") << R"(NrButton { x: 300; width: 200; label: "Next" })"
                                               << "\"Next\" (control) cannot be reached whole";
    QTest::newRow("control over control") << R"(NrButton { label: "One" } NrButton { y: 20; label: "Two" })"
                                          << "\"Two\" (control) lies over \"One\"";
    QTest::newRow("too small a target") << R"(NrButton { x: 20; label: "Next"; width: 47 })"
                                        << "\"Next\" (control) is only 47 by ";
    QTest::newRow("in a popup")
        << R"(Sheet { id: sheet; title: "Sheet"; Item { width: 100; height: 30; NrText { text: "far too long for its place" } } }
              onWindowChanged: window => { if (window) Qt.callLater(sheet.open) })"
        << "\"far too long for its place\" leaves its QQuickItem at the right";
}

void GeometryTest::checker_plantedFault_isFound() {
    QFETCH(QString, qml);
    QFETCH(QString, finding);
    Stage stage;
    QVERIFY2(stage.show(qml), qPrintable(stage.mistake()));
    QTRY_VERIFY2(geometryFindings(stage.window()).join(QLatin1Char('\n')).contains(finding),
                 qPrintable(geometryFindings(stage.window()).join(QLatin1Char('\n'))));
}

void GeometryTest::checker_soundPage_findsNothing_data() {
    QTest::addColumn<QString>("qml");
    QTest::newRow("side by side") << R"(Row { spacing: 4; NrText { text: "one" } NrText { text: "two" } })";
    QTest::newRow("below each other") << R"(Column { NrText { text: "one" } NrText { text: "two" } })";
    QTest::newRow("hidden") << R"(NrText { text: "one" } NrText { text: "two"; visible: false })";
    QTest::newRow("clear") << R"(NrText { text: "one" } NrText { text: "two"; opacity: 0 })";
    QTest::newRow("scrolled out of sight")
        << R"(Scroller { width: 390; height: 300; contentY: 200; Repeater { model: 40; delegate: NrText { text: "line" } } }
              NrText { y: 300; text: "below" })";
    QTest::newRow("a page under a sheet")
        << R"(NrText { x: 380; text: "under" } Sheet { id: sheet; title: "Sheet"; NrText { text: "over" } }
              onWindowChanged: window => { if (window) Qt.callLater(sheet.open) })";
    QTest::newRow("a long word in a field")
        << R"(TextEntry { width: 200; label: "Name"; text: "Wolfeschlegelsteinhausenbergerdorff the elder" })";
}

void GeometryTest::checker_soundPage_findsNothing() {
    QFETCH(QString, qml);
    Stage stage;
    QVERIFY2(stage.show(qml), qPrintable(stage.mistake()));
    QTRY_COMPARE(geometryFindings(stage.window()), QStringList());
}

void GeometryTest::pages_atAnySize_lieWell_data() {
    addLooks();
}

/// Every part of the gallery in each of its states.
void GeometryTest::pages_atAnySize_lieWell() {
    QFETCH(ui::Look, look);
    QFETCH(bool, longer);
    Stage stage;
    stage.look(look.textPercent / 100.0);
    stage.speech().setProperty("language", ui::codeOf(look.language));
    stage.speech().setProperty("longer", longer);
    QStringList findings;
    for (const QString& page : ui::Speech::pages()) {
        QVERIFY2(stage.showPage(page, look.width), qPrintable(stage.mistake()));
        QStringList found = geometryFindings(stage.window());
        stage.unfold();
        found += geometryFindings(stage.window());
        for (const QString& finding : found)
            findings.append(page + QStringLiteral(": ") + finding);
    }
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(QLatin1Char('\n'))));
}

NEXTRUNG_SUITE("qml.geometry", GeometryTest)
#include "tst_geometry.moc"
