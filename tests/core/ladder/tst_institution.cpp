#include "core/ladder/institution.h"
#include "tests/core/worlds.h"
#include "tests/suites/suite.h"

using namespace nextrung::tests;

namespace {

std::vector<Id> childrenOf(const Requirement& group) {
    std::vector<Id> ids;
    for (const Requirement& child : group.children) {
        ids.push_back(child.id);
    }
    return ids;
}

Ladder withOverlay(const Requirement& root, const RungOverlay& overlay) {
    Institution institution;
    Ladder ladder;
    ladder.rungs.resize(1);
    ladder.rungs[0].id = "r";
    ladder.rungs[0].requirements = root;
    Site site;
    site.id = "s";
    site.overlays = {overlay};
    site.overlays[0].rung = "r";
    institution.sites = {site};
    return ladderAt(ladder, institution, "s");
}

} // namespace

class TestInstitution : public QObject {
    Q_OBJECT

private slots:
    void ladderAt_siteAddsDropsAndReplaces();
    void ladderAt_unknownSite_leavesTheBaseAlone();
    void ladderAt_twiceIsOnce();
    void ladderAt_reachesNestedRequirements();
    void ladderAt_aGroupThatLosesItsLastChildGoes();
    void ladderAt_rungThatTheLadderDoesNotHave_changesNothing();
    void findSite_givesTheSiteOrNothing();
};

void TestInstitution::ladderAt_siteAddsDropsAndReplaces() {
    const Institution employer = cedar();
    const Ladder here = ladderAt(maLadder(), employer, "riverside");
    QCOMPARE(childrenOf(here.rungs[2].requirements),
             std::vector<Id>({"cedar/ma-3.time", "cedar/riverside.review", "cedar/riverside.desk"}));
    // The other rungs are the base's.
    QVERIFY(here.rungs[1] == maLadder().rungs[1]);
}

void TestInstitution::ladderAt_unknownSite_leavesTheBaseAlone() {
    const Institution employer = cedar();
    QVERIFY(ladderAt(maLadder(), employer, "") == maLadder());
    QVERIFY(ladderAt(maLadder(), employer, "elm") == maLadder());
    QVERIFY(ladderAt(maLadder(), employer, "oak") == maLadder());
}

void TestInstitution::ladderAt_twiceIsOnce() {
    const Institution employer = cedar();
    const Ladder once = ladderAt(maLadder(), employer, "riverside");
    QVERIFY(ladderAt(once, employer, "riverside") == once);
}

void TestInstitution::ladderAt_reachesNestedRequirements() {
    RungOverlay overlay;
    overlay.drop = {"b"};
    overlay.replace = {{"d", yesNo("new")}};
    const Requirement root = all("root", {yesNo("a"), any("any", {yesNo("b"), yesNo("c"), yesNo("d")})});
    const Ladder here = withOverlay(root, overlay);
    QCOMPARE(childrenOf(here.rungs[0].requirements.children[1]), std::vector<Id>({"c", "new"}));
}

void TestInstitution::ladderAt_aGroupThatLosesItsLastChildGoes() {
    RungOverlay overlay;
    overlay.drop = {"b"};
    const Ladder here = withOverlay(all("root", {yesNo("a"), any("any", {yesNo("b")})}), overlay);
    QCOMPARE(childrenOf(here.rungs[0].requirements), std::vector<Id>({"a"}));
}

void TestInstitution::ladderAt_rungThatTheLadderDoesNotHave_changesNothing() {
    const Institution employer = cedar();
    QVERIFY(ladderAt(leadLadder(), employer, "riverside") == leadLadder());
}

void TestInstitution::findSite_givesTheSiteOrNothing() {
    const Institution employer = cedar();
    QCOMPARE(employer.findSite("oak")->title.en, std::string{"Oak Street"});
    QVERIFY(employer.findSite("elm") == nullptr);
}

NEXTRUNG_SUITE("core.institution", TestInstitution)
#include "tst_institution.moc"
