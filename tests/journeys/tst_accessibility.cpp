// On every screen, with the keyboard and a screen reader alone: every control has a name, a role and a
// thumb's size, and Tab goes through them as one reads.
#include "platform/packs/installed_packs.h"
#include "qml/app/scenes.h"
#include "tests/journeys/journey.h"
#include "tests/qml/accessibility.h"
#include "tests/qml/stage.h"
#include "tests/suites/suite.h"

using namespace nextrung;
using namespace nextrung::tests;

class Accessibility : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Stage::startScreenReader(true); }
    void init() { failOnAnyWarning(); }
    void screens_anyLook_areUsable_data();
    void screens_anyLook_areUsable();
    void walk_plantedFault_isFound_data();
    void walk_plantedFault_isFound();
    void walk_soundPage_findsNothing();
};

void Accessibility::screens_anyLook_areUsable_data() {
    QTest::addColumn<ui::Look>("look");
    QTest::newRow("phone") << ui::Look{.width = 360, .height = 780};
    QTest::newRow("desktop, Spanish")
        << ui::Look{.language = core::Language::Spanish, .width = 1280, .height = 800};
}

/// One application over all scenes, which build on those before them.
void Accessibility::screens_anyLook_areUsable() {
    QFETCH(ui::Look, look);
    constexpr int leastOnAPage = 3;
    constexpr int leastOnASheet = 1; // what closes it
    constexpr int leastOnAll = 5;    // for a screen, on average: else something is not shown at all
    const auto application = openApp(ui::samplePerson(), platform::builtInContent());
    QVERIFY(application);
    ui::applyLook(*application, look);
    QStringList findings;
    QStringList counts;
    int controls = 0;
    for (const ui::Scene& scene : ui::scenes()) {
        ui::stage(*application, scene);
        const AccessibilityWalk walk = accessibilityWalk(*application->window());
        for (const QString& finding : walk.findings)
            findings.append(scene.name + QStringLiteral(": ") + finding);
        const bool isSheet = !application->navigator().lowerSheet().isEmpty();
        if (walk.controls < (isSheet ? leastOnASheet : leastOnAPage))
            findings.append(QStringLiteral("%1: only %2 controls").arg(scene.name).arg(walk.controls));
        counts.append(QStringLiteral("%1 %2").arg(scene.name).arg(walk.controls));
        controls += walk.controls;
    }
    qInfo().noquote() << controls << "controls:" << counts.join(QStringLiteral(", "));
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(QLatin1Char('\n'))));
    QVERIFY(controls >= leastOnAll * static_cast<int>(ui::scenes().size()));
}

namespace {

QString soundPage(const QString& planted = {}) {
    return QStringLiteral(R"(Column { width: root.width
        NrButton { width: root.width; label: "One" }
        NrButton { width: root.width; label: "Two" })") +
           planted + QStringLiteral(R"(
        Row {
            NrButton { width: 100; label: "Three" }
            NrButton { width: 100; label: "Four" }
        }
        Scroller { width: root.width; height: 100
            NrButton { width: 200; label: "Five" }
            NrButton { width: 200; label: "Six" }
            NrButton { width: 200; label: "Seven" }
        }
        NrButton { width: root.width; label: "Eight" }
    })");
}

} // namespace

void Accessibility::walk_plantedFault_isFound_data() {
    QTest::addColumn<QString>("qml");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("no name and 40 pixels")
        << soundPage(QStringLiteral("NrPressable { objectName: \"planted\"; width: 40; height: 40 }"))
        << QStringList{QStringLiteral("planted is 40 by 40 pixels"), QStringLiteral("planted has no name")};
    QTest::newRow("a role that no control has")
        << soundPage(QStringLiteral(
               "NrPressable { objectName: \"planted\"; name: \"Odd\"; SpokenAs.role: Accessible.Heading }"))
        << QStringList{QStringLiteral("planted has the role")};
    QTest::newRow("two of a name") << soundPage(QStringLiteral("NrButton { label: \"Two\" }"))
                                   << QStringList{
                                          QStringLiteral("2 controls of one group are called \"Two\"")};
    QTest::newRow("left out by Tab")
        << soundPage(QStringLiteral(
               "NrButton { objectName: \"planted\"; label: \"Lost\"; focusPolicy: Qt.NoFocus }"))
        << QStringList{QStringLiteral("planted is left out by Tab"),
                       QStringLiteral("Tab never reaches planted")};
    QTest::newRow("a stop that is no control")
        << soundPage(QStringLiteral(
               "Item { objectName: \"planted\"; width: 9; height: 9; activeFocusOnTab: true }"))
        << QStringList{QStringLiteral("Tab stops at planted")};
    QTest::newRow("upside down") << QStringLiteral(R"(
        NrButton { y: 400; label: "Last" }
        NrButton { y: 200; label: "Middle" }
        NrButton { y: 0; label: "First" })")
                                 << QStringList{QStringLiteral("Tab goes back while one reads on")};
    QTest::newRow("two swapped") << QStringLiteral(R"(
        NrButton { y: 0; label: "One" }
        NrButton { y: 200; label: "Three" }
        NrButton { y: 100; label: "Two" }
        NrButton { y: 300; label: "Four" })")
                                 << QStringList{QStringLiteral("Three → Two")};
    QTest::newRow("from right to left") << QStringLiteral(R"(Row { layoutDirection: Qt.RightToLeft
        NrButton { label: "Three" } NrButton { label: "Two" } NrButton { label: "One" } })")
                                        << QStringList{QStringLiteral("Tab goes back while one reads on")};
}

void Accessibility::walk_plantedFault_isFound() {
    QFETCH(QString, qml);
    QFETCH(QStringList, expected);
    Stage stage;
    QVERIFY2(stage.show(qml), qPrintable(stage.mistake()));
    const QString findings = accessibilityWalk(stage.window()).findings.join(QLatin1Char('\n'));
    for (const QString& finding : expected)
        QVERIFY2(findings.contains(finding), qPrintable(finding + QStringLiteral(" is not in: ") + findings));
}

void Accessibility::walk_soundPage_findsNothing() {
    Stage stage;
    QVERIFY2(stage.show(soundPage()), qPrintable(stage.mistake()));
    const AccessibilityWalk walk = accessibilityWalk(stage.window());
    QCOMPARE(walk.findings, QStringList());
    QCOMPARE(walk.controls, 8);
}

NEXTRUNG_SUITE("journeys.accessibility", Accessibility)
#include "tst_accessibility.moc"
