// The app's own self-test is clean; and what it listens with hears a warning.
#include "qml/app/self_test.h"
#include "tests/journeys/journey.h"
#include "tests/suites/suite.h"

#include <QQmlComponent>
#include <QQmlEngine>

using namespace nextrung;
using namespace nextrung::tests;

class SelfTest : public QObject {
    Q_OBJECT

private slots:
    void selfTest_asBuilt_isClean();
    void hearing_plantedFault_isHeard_data();
    void hearing_plantedFault_isHeard();
    void longestTexts_anyText_isTwiceItsLongest();
};

void SelfTest::selfTest_asBuilt_isClean() {
    const Outcome tested = run(QStringLiteral(NEXTRUNG_APP), {QStringLiteral("--self-test")});
    QVERIFY2(tested.status == 0, tested.err.constData());
    for (const char* catalog : {"empty catalog", "sample catalog", "longest-text catalog"})
        QVERIFY2(tested.out.contains(catalog), catalog);
}

void SelfTest::hearing_plantedFault_isHeard_data() {
    QTest::addColumn<QByteArray>("qml");
    QTest::newRow("a binding that reads nothing")
        << QByteArray("import QtQuick\nItem { property string t: nothing.text }");
    QTest::newRow("a binding loop") << QByteArray("import QtQuick\nItem { implicitWidth: childrenRect.width; "
                                                  "Item { width: parent.implicitWidth + 1 } }");
    QTest::newRow("a warning of a script")
        << QByteArray("import QtQuick\nItem { Component.onCompleted: console.warn(\"planted\") }");
}

void SelfTest::hearing_plantedFault_isHeard() {
    QFETCH(QByteArray, qml);
    ui::Hearing hearing;
    {
        QQmlEngine engine;
        QQmlComponent component(&engine);
        component.setData(qml, QUrl());
        const std::unique_ptr<QObject> made(component.create());
    }
    QVERIFY(!hearing.take().empty());
}

void SelfTest::longestTexts_anyText_isTwiceItsLongest() {
    const char* pack =
        R"({"document": "pack", "id": "p", "version": "1", "title": {"en": "Long word", "es": "Voz"},
        "publisher": {"en": "a", "es": "bb"}, "sample": true, "asOf": "2026-01", "languages": ["en", "es"], "needs": []})";
    const std::vector<content::PackFiles> longest = ui::withLongestTexts({{"p", {{"pack.json", pack}}}});
    const std::string& bytes = longest.front().documents.front().bytes;
    QVERIFY(bytes.find(R"("es":"Long word Long word")") != std::string::npos);
    QVERIFY(bytes.find(R"("en":"bb bb")") != std::string::npos);
}

NEXTRUNG_SUITE("journeys.self_test", SelfTest)
#include "tst_self_test.moc"
