// The geometry checker finds what is planted, and finds nothing on the app's own parts.
#include "tests/qml/geometry.h"
#include "tests/qml/parts.h"
#include "tests/qml/stage.h"

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
    void parts_atAnySize_lieWell_data();
    void parts_atAnySize_lieWell();
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

void GeometryTest::parts_atAnySize_lieWell_data() {
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("words");
    const QString english = QStringLiteral("Your clinic manager");
    const QString spanish = QStringLiteral("Administración de consultorios");
    for (const qreal scale : {0.85, 1.0, 1.3, 2.0})
        for (const int width : {360, 390, 600}) {
            QTest::addRow("%g, %d wide, English", scale, width) << scale << width << english;
            QTest::addRow("%g, %d wide, Spanish", scale, width) << scale << width << spanish;
        }
}

void GeometryTest::parts_atAnySize_lieWell() {
    QFETCH(qreal, scale);
    QFETCH(int, width);
    QFETCH(QString, words);
    Stage stage;
    stage.look(scale);
    // These show short words and numbers that never wrap, and are tried with such; chips scroll in their row.
    const QStringList shortOnes{QStringLiteral("WelcomeArt"),      QStringLiteral("Strip"),
                                QStringLiteral("MiniLadder"),      QStringLiteral("FlatRungs"),
                                QStringLiteral("StepBar"),         QStringLiteral("RailGap"),
                                QStringLiteral("MonthYearPicker"), QStringLiteral("Chip")};
    for (const Part& part : parts) {
        const auto name = QString::fromUtf8(part.name.data(), static_cast<qsizetype>(part.name.size()));
        const auto qml = QString::fromUtf8(part.qml.data(), static_cast<qsizetype>(part.qml.size()));
        QVERIFY2(
            stage.show(QStringLiteral("Column { y: 40; width: root.width\n") + qml + QStringLiteral("\n}"),
                       shortOnes.contains(name) ? QStringLiteral("3 de 7") : words, {width, 3000}),
            qPrintable(stage.mistake()));
        stage.scene()->setProperty("number", QStringLiteral("$97,550"));
        QVERIFY(!stage.window().grabWindow().isNull());
        const QStringList found = geometryFindings(stage.window());
        QVERIFY2(found.isEmpty(), qPrintable(name + QStringLiteral(": ") + found.join(QStringLiteral("; "))));
    }
}

QTEST_MAIN(GeometryTest)
#include "tst_geometry.moc"
