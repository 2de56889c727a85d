// On every screen, in both languages, at every text size, from a narrow phone to a desktop: no text is cut,
// covered or outside.
#include "platform/packs/installed_packs.h"
#include "qml/app/scenes.h"
#include "qml/app/self_test.h"
#include "tests/journeys/journey.h"
#include "tests/qml/geometry.h"
#include "tests/qml/looks.h"
#include "tests/suites/suite.h"

using namespace nextrung;
using namespace nextrung::tests;

class ScreensGeometry : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void screens_anyLook_lieWell_data();
    void screens_anyLook_lieWell();
    void screens_longestTexts_lieWell();
    void checker_plantedFault_isFound_data();
    void checker_plantedFault_isFound();

private:
    content::Content m_longer;
};

void ScreensGeometry::initTestCase() {
    const auto longer = content::readPacks(ui::withLongerTexts(platform::builtInPacks()));
    QVERIFY(longer);
    m_longer = *longer;
}

void ScreensGeometry::screens_anyLook_lieWell_data() {
    addLooks();
    QTest::newRow("where layouts switch")
        << ui::Look{.language = core::Language::Spanish, .textPercent = 130, .width = 360} << false;
}

namespace {

/// Everything that lies badly on all screens, each finding with its screen.
QStringList findingsOn(ui::Application& application) {
    QStringList findings;
    for (const ui::Scene& scene : ui::scenes()) {
        ui::stage(application, scene);
        for (const QString& finding : geometryFindings(*application.window()))
            findings.append(scene.name + QStringLiteral(": ") + finding);
    }
    return findings;
}

} // namespace

void ScreensGeometry::screens_anyLook_lieWell() {
    QFETCH(ui::Look, look);
    QFETCH(bool, longer);
    ui::Setup setup = ui::stagedSetup(longer ? m_longer : platform::builtInContent(), ui::samplePerson());
    setup.longer = longer;
    ui::Application application(std::move(setup));
    QVERIFY(application.start());
    ui::applyLook(application, look);
    const QStringList findings = findingsOn(application);
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(QLatin1Char('\n'))));
}

void ScreensGeometry::screens_longestTexts_lieWell() {
    const auto longest = content::readPacks(ui::withLongestTexts(platform::builtInPacks()));
    QVERIFY(longest);
    const auto application = openApp(ui::samplePerson(), *longest);
    QVERIFY(application);
    const QStringList findings = findingsOn(*application);
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(QLatin1Char('\n'))));
}

void ScreensGeometry::checker_plantedFault_isFound_data() {
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("a heading in a box that is too narrow") << QByteArray("width") << QVariant(40.0);
    QTest::newRow("a heading that is pushed out") << QByteArray("x") << QVariant(300.0);
    QTest::newRow("a heading over the text below it") << QByteArray("y") << QVariant(60.0);
}

/// The same page that is sound becomes a finding as soon as one text is put wrong.
void ScreensGeometry::checker_plantedFault_isFound() {
    QFETCH(QByteArray, property);
    QFETCH(QVariant, value);
    const auto application = openApp(ui::samplePerson(), platform::builtInContent());
    QVERIFY(application);
    application->navigator().startWith(QStringLiteral("result"));
    ui::Hand hand(*application->window());
    hand.settle();
    QCOMPARE(geometryFindings(*application->window()), QStringList());
    QQuickItem* headline = hand.find(QStringLiteral("headline"));
    QVERIFY(headline);
    if (property == "width")
        headline->setProperty("text", QStringLiteral("Unbreakable").repeated(6));
    headline->setProperty(property.constData(), value);
    QVERIFY(!geometryFindings(*application->window()).isEmpty());
}

NEXTRUNG_SUITE("journeys.screens_geometry", ScreensGeometry)
#include "tst_screens_geometry.moc"
