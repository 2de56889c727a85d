#include "core/catalog/catalog.h"
#include "tests/core/builders.h"
#include "tests/suites/suite.h"

using namespace nextrung::tests;

class TestCatalog : public QObject {
    Q_OBJECT

private slots:
    void find_givesTheThingOrNothing();
    void weights_sumToAHundred();
};

void TestCatalog::find_givesTheThingOrNothing() {
    Catalog catalog;
    catalog.entities = vocabulary();
    catalog.pathways.resize(2);
    catalog.pathways[1].id = "registered-nurse";
    catalog.institutions.resize(2);
    catalog.institutions[0].id = "cedar";
    QVERIFY(catalog.findPathway("registered-nurse") == &catalog.pathways[1]);
    QVERIFY(catalog.findPathway("nurse") == nullptr);
    QVERIFY(catalog.findInstitution("cedar") == &catalog.institutions[0]);
    QVERIFY(catalog.findInstitution("oak") == nullptr);
    QCOMPARE(catalog.findEntity("ccma")->id, Id{"ccma"});
    QVERIFY(catalog.findEntity("gone") == nullptr);
}

void TestCatalog::weights_sumToAHundred() {
    const ScoreWeights weights;
    QCOMPARE(weights.fit + weights.readiness + weights.wishes + weights.time, 100);
}

NEXTRUNG_SUITE("core.catalog", TestCatalog)
#include "tst_catalog.moc"
