#include "core/pathways/recommend.h"
#include "tests/core/worlds.h"
#include "tests/suites/suite.h"

#include <algorithm>
#include <map>
#include <set>

using namespace nextrung::tests;

namespace {

struct Small {
    Catalog catalog = smallCatalog();
    Profile person = smallPerson();

    Recommendation recommended(Kind kind, std::optional<Aim> aim = {}) const {
        const Standing standing =
            standOn(maLadder(), catalog.institutions[0], person, today, catalog.entities);
        return recommend(catalog, person, kind, aim, &standing, today);
    }
};

const PathwayAdvice* find(const Recommendation& recommendation, const Id& id) {
    for (const auto* list : {&recommendation.pathways, &recommendation.outOfReach}) {
        for (const PathwayAdvice& path : *list) {
            if (path.id == id) {
                return &path;
            }
        }
    }
    return nullptr;
}

std::vector<Id> idsOf(const std::vector<PathwayAdvice>& paths) {
    std::vector<Id> ids;
    for (const PathwayAdvice& path : paths) {
        ids.push_back(path.id);
    }
    return ids;
}

std::vector<Id> firstThree(const Recommendation& recommendation) {
    std::vector<Id> ids = idsOf(recommendation.pathways);
    ids.resize(3);
    return ids;
}

std::vector<std::string> keysOf(const std::vector<Message>& reasons) {
    std::vector<std::string> keys;
    for (const Message& reason : reasons) {
        keys.push_back(reason.key);
    }
    return keys;
}

Recommendation ofRandom(const RandomWorld& world, const Profile& person, Kind kind, std::optional<Aim> aim) {
    const Catalog& catalog = world.catalog();
    const Institution& employer = catalog.institutions[0];
    const Standing standing = standOn(employer.ladders[0], employer, person, today, catalog.entities);
    return recommend(catalog, person, kind, aim, &standing, today);
}

void collectOpenLeaves(const Assessment& node, std::vector<const Assessment*>& leaves) {
    for (const auto state : {RequirementState::NotYet, RequirementState::Unknown}) {
        const auto found = leavesIn(node, state);
        leaves.insert(leaves.end(), found.begin(), found.end());
    }
}

bool isNoLower(const ScoreParts& before, const ScoreParts& after) {
    return after.fitTenths >= before.fitTenths && after.readinessTenths >= before.readinessTenths &&
           after.wishesTenths >= before.wishesTenths && after.timeTenths >= before.timeTenths;
}

bool isSorted(const std::vector<PathwayAdvice>& paths) {
    return std::is_sorted(paths.begin(), paths.end(),
                          [](const PathwayAdvice& left, const PathwayAdvice& right) {
                              const int difference = left.parts.sumTenths() - right.parts.sumTenths();
                              return difference != 0 ? difference > 0 : left.id < right.id;
                          });
}

} // namespace

class TestRecommend : public QObject {
    Q_OBJECT

private slots:
    void fit_isTheFirstThatIsTrue_data();
    void fit_isTheFirstThatIsTrue();
    void nextRung_isOnePathEach();
    void nextRung_servesToBeRecognized();
    void readiness_isTheShareOfTheRoot();
    void time_ofThePath();
    void weights_areTheCatalogs();
    void order_tiesById();
    void order_isTheSameWhateverTheOrderOfTheCatalog();
    void kindSwapped_changesTheFirstThree();
    void firmLimit_putsOutOfReachWithItsReason();
    void wish_lowersTheScoreAndSaysByHowMuch();
    void noStanding_hasNoNextRung();
    void reasons_quoteTheAnswerForTheAim();
    void reasons_sayWhatElseSpeaksForIt();
    void littlePublished_withoutConditions_isNotMet();
    void random_partsAreInsideTheirWeights();
    void random_aLeafThatBecomesMetLowersNoPart();
    void random_statesAloneAreThoseInWords();
};

void TestRecommend::fit_isTheFirstThatIsTrue_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("aim");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("tenths");
    const int none = -1;
    const auto springboard = static_cast<int>(Kind::Springboard);
    const auto career = static_cast<int>(Kind::Career);
    const auto exploring = static_cast<int>(Kind::Exploring);
    const auto nurse = static_cast<int>(Aim::Nurse);
    const auto notSure = static_cast<int>(Aim::NotSure);
    QTest::newRow("serves the aim") << springboard << nurse << "registered-nurse" << 400;
    QTest::newRow("same side, another aim") << springboard << nurse << "teacher" << 240;
    QTest::newRow("other side") << springboard << nurse << "coach" << 80;
    QTest::newRow("no aim, same side") << springboard << none << "registered-nurse" << 240;
    QTest::newRow("not sure, same side") << springboard << notSure << "registered-nurse" << 240;
    QTest::newRow("not sure, other side") << springboard << notSure << "lead-ma" << 80;
    QTest::newRow("career: next rung") << career << none << "cedar/ma-3" << 240;
    QTest::newRow("career: license") << career << none << "registered-nurse" << 80;
    QTest::newRow("career: an aim of the other side is still the person's")
        << career << nurse << "registered-nurse" << 400;
    QTest::newRow("exploring: any") << exploring << none << "registered-nurse" << 200;
    QTest::newRow("exploring: career side") << exploring << none << "coach" << 200;
    QTest::newRow("exploring: serves the aim") << exploring << nurse << "registered-nurse" << 400;
}

void TestRecommend::fit_isTheFirstThatIsTrue() {
    QFETCH(int, kind);
    QFETCH(int, aim);
    QFETCH(QString, path);
    QFETCH(int, tenths);
    const auto wanted = aim < 0 ? std::nullopt : std::optional{static_cast<Aim>(aim)};
    const Recommendation all = Small().recommended(static_cast<Kind>(kind), wanted);
    QCOMPARE(find(all, path.toStdString())->parts.fitTenths, tenths);
}

void TestRecommend::nextRung_isOnePathEach() {
    const Recommendation all = Small().recommended(Kind::Career);
    const PathwayAdvice* rung = find(all, "cedar/ma-3");
    QCOMPARE(rung->kind, PathwayKind::NextRung);
    QCOMPARE(rung->title.en, std::string{"MA ma-3"});
    QCOMPARE(rung->pay->lowHundredths, std::int64_t{2230});
    QVERIFY(find(all, "cedar/lead-1") != nullptr);
    QVERIFY(find(all, "cedar/ma-4") == nullptr);
    QVERIFY(find(all, "cedar/ma-2") == nullptr);
    QCOMPARE(all.pathways.size() + all.outOfReach.size(), std::size_t{9});
}

void TestRecommend::nextRung_servesToBeRecognized() {
    Small small;
    QCOMPARE(find(small.recommended(Kind::Career, Aim::Recognized), "cedar/ma-3")->parts.fitTenths, 400);
    QCOMPARE(find(small.recommended(Kind::Career, Aim::Stay), "cedar/ma-3")->parts.fitTenths, 400);
    QCOMPARE(find(small.recommended(Kind::Career, Aim::Lead), "cedar/ma-3")->parts.fitTenths, 240);
    // With an opening needed one does not stay where one is.
    small.person.employments[0].rung = "ma-3";
    QCOMPARE(find(small.recommended(Kind::Career, Aim::Recognized), "cedar/ma-4")->parts.fitTenths, 400);
    QCOMPARE(find(small.recommended(Kind::Career, Aim::Stay), "cedar/ma-4")->parts.fitTenths, 240);
}

void TestRecommend::readiness_isTheShareOfTheRoot() {
    Small small;
    small.person.facts = {fact("base/coach.a", true)};
    // One met, one unknown.
    QCOMPARE(find(small.recommended(Kind::Career), "coach")->parts.readinessTenths, 150);
    small.person.facts.push_back(fact("base/coach.b", false));
    QCOMPARE(find(small.recommended(Kind::Career), "coach")->parts.readinessTenths, 100);
    QCOMPARE(find(small.recommended(Kind::Career), "lead-ma")->parts.readinessTenths, 0);
}

void TestRecommend::time_ofThePath() {
    const Recommendation all = Small().recommended(Kind::Career);
    QCOMPARE(find(all, "registered-nurse")->parts.timeTenths, 75);
    QCOMPARE(find(all, "coach")->parts.timeTenths, 120);
    QCOMPARE(find(all, "lead-ma")->parts.timeTenths, 75);
    QCOMPARE(find(all, "teacher")->parts.timeTenths, 50);
}

void TestRecommend::weights_areTheCatalogs() {
    Small small;
    small.catalog.weights = {10, 20, 30, 40};
    const PathwayAdvice* nurse = nullptr;
    const Recommendation all = small.recommended(Kind::Springboard, Aim::Nurse);
    nurse = find(all, "registered-nurse");
    QVERIFY((nurse->parts == ScoreParts{100, 100, 300, 200}));
    QCOMPARE(nurse->parts.sumTenths(), 700);
}

void TestRecommend::order_tiesById() {
    Small small;
    Pathway twin = *small.catalog.findPathway("teacher");
    small.catalog.pathways.clear();
    for (const char* id : {"b", "d", "a", "c"}) {
        twin.id = id;
        small.catalog.pathways.push_back(twin);
    }
    const std::vector<Id> ids = idsOf(small.recommended(Kind::Springboard).pathways);
    QVERIFY(std::is_sorted(ids.begin(), ids.begin() + 4));
}

void TestRecommend::order_isTheSameWhateverTheOrderOfTheCatalog() {
    std::mt19937 random(7);
    Small small;
    const Recommendation before = small.recommended(Kind::Exploring, Aim::Lead);
    for (int round = 0; round < 20; ++round) {
        std::shuffle(small.catalog.pathways.begin(), small.catalog.pathways.end(), random);
        std::shuffle(small.catalog.institutions[0].ladders.begin(),
                     small.catalog.institutions[0].ladders.end(), random);
        QVERIFY(small.recommended(Kind::Exploring, Aim::Lead) == before);
    }
}

void TestRecommend::kindSwapped_changesTheFirstThree() {
    const Small small;
    const auto springboard = firstThree(small.recommended(Kind::Springboard));
    const auto career = firstThree(small.recommended(Kind::Career));
    QVERIFY(springboard != career);
    for (const Id& id : springboard) {
        QVERIFY(std::find(career.begin(), career.end(), id) == career.end());
    }
    QVERIFY(firstThree(small.recommended(Kind::Springboard, Aim::Nurse)) !=
            firstThree(small.recommended(Kind::Career, Aim::Nurse)));
}

void TestRecommend::firmLimit_putsOutOfReachWithItsReason() {
    Small small;
    small.person.limits = {{LimitKind::Months, 47, true}};
    const Recommendation all = small.recommended(Kind::Springboard);
    QCOMPARE(idsOf(all.outOfReach), std::vector<Id>({"teacher", "physician-assistant"}));
    for (const PathwayAdvice& path : all.outOfReach) {
        QVERIFY(path.outOfReach);
        QCOMPARE(path.outOfReach->words.key, std::string{"path.out-of-reach.months"});
    }
    for (const PathwayAdvice& path : all.pathways) {
        QVERIFY(!path.outOfReach);
    }
    // Of unknown length: never excluded.
    QVERIFY(std::any_of(all.pathways.begin(), all.pathways.end(),
                        [](const PathwayAdvice& path) { return path.id == "lead-ma"; }));
    small.person.limits[0].atMost = 48;
    QCOMPARE(idsOf(small.recommended(Kind::Springboard).outOfReach),
             std::vector<Id>({"physician-assistant"}));
}

void TestRecommend::wish_lowersTheScoreAndSaysByHowMuch() {
    Small small;
    small.person.limits = {{LimitKind::Months, 12, false}};
    const Recommendation all = small.recommended(Kind::Springboard);
    const PathwayAdvice* nurse = find(all, "registered-nurse");
    QCOMPARE(nurse->parts.wishesTenths, 125);
    QCOMPARE(nurse->brokenWishes.size(), std::size_t{1});
    QVERIFY((nurse->brokenWishes[0].words ==
             Message{"path.wish.months", {{"need", months{24}}, {"atMost", months{12}}}}));
    QVERIFY(!nurse->outOfReach);
    QCOMPARE(find(all, "coach")->parts.wishesTenths, 250);
    QCOMPARE(find(all, "lead-ma")->parts.wishesTenths, 188);
    QVERIFY(find(all, "lead-ma")->brokenWishes.empty());
}

void TestRecommend::noStanding_hasNoNextRung() {
    const Small small;
    const Recommendation all = recommend(small.catalog, small.person, Kind::Career, {}, nullptr, today);
    QCOMPARE(all.pathways.size(), small.catalog.pathways.size());
    QVERIFY(std::none_of(all.pathways.begin(), all.pathways.end(),
                         [](const PathwayAdvice& path) { return path.kind == PathwayKind::NextRung; }));
}

void TestRecommend::reasons_quoteTheAnswerForTheAim() {
    Small small;
    const Message said{"path.reason.said", {{"answer", text("I say nurse")}}};
    QVERIFY(find(small.recommended(Kind::Springboard, Aim::Nurse), "registered-nurse")->reasons.front() ==
            said);
    // Chosen on the screen, not answered: no words to quote.
    small.person.answers.chosen.erase("pull");
    QCOMPARE(find(small.recommended(Kind::Springboard, Aim::Nurse), "registered-nurse")->reasons.front().key,
             std::string{"path.reason.aim.nurse"});
    QCOMPARE(find(small.recommended(Kind::Springboard, Aim::Nurse), "teacher")->reasons.front().key,
             std::string{"path.reason.kind.springboard"});
    QCOMPARE(find(small.recommended(Kind::Exploring), "teacher")->reasons.front().key,
             std::string{"path.reason.exploring"});
}

void TestRecommend::reasons_sayWhatElseSpeaksForIt() {
    Small small;
    small.person.duties = {duty("precepting"), duty("panel-calls")};
    small.person.limits = {{LimitKind::LeaveEmployer, 0, false}};
    const Recommendation all = small.recommended(Kind::Springboard);
    const auto rung = keysOf(find(all, "cedar/ma-3")->reasons);
    QCOMPARE(rung,
             std::vector<std::string>({"path.reason.work", "path.reason.next-rung", "path.reason.wishes-kept",
                                       "path.reason.ready", "path.reason.other-side"}));
    // The work says MA III, not the lead ladder.
    const auto lead = keysOf(find(all, "cedar/lead-1")->reasons);
    QVERIFY(std::find(lead.begin(), lead.end(), "path.reason.work") == lead.end());
    const auto coach = keysOf(find(small.recommended(Kind::Career, Aim::Specialize), "coach")->reasons);
    QCOMPARE(coach, std::vector<std::string>({"path.reason.aim.specialize", "path.reason.short"}));
}

void TestRecommend::littlePublished_withoutConditions_isNotMet() {
    Small small;
    Pathway& lead = small.catalog.pathways[2];
    lead.requirements.children.clear();
    QCOMPARE(name(find(small.recommended(Kind::Career), "lead-ma")->requirements.state),
             name(RequirementState::Unpublished));
    QCOMPARE(find(small.recommended(Kind::Career), "lead-ma")->parts.readinessTenths, 0);
    lead.littlePublished = false;
    QCOMPARE(name(find(small.recommended(Kind::Career), "lead-ma")->requirements.state),
             name(RequirementState::Met));
}

void TestRecommend::random_partsAreInsideTheirWeights() {
    int paths = 0;
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const RandomWorld world(seed);
        const auto kind = static_cast<Kind>(seed % kindCount);
        const auto aim = seed % 4 == 0 ? std::nullopt : std::optional{allAims.at(seed % allAims.size())};
        const Recommendation all = ofRandom(world, world.person(), kind, aim);
        QVERIFY(isSorted(all.pathways));
        QVERIFY(isSorted(all.outOfReach));
        std::set<Id> ids;
        for (const auto* list : {&all.pathways, &all.outOfReach}) {
            for (const PathwayAdvice& path : *list) {
                const ScoreParts& parts = path.parts;
                QVERIFY(parts.fitTenths >= 80 && parts.fitTenths <= 400);
                QVERIFY(parts.readinessTenths >= 0 && parts.readinessTenths <= 200);
                QVERIFY(parts.wishesTenths >= 0 && parts.wishesTenths <= 250);
                QVERIFY(parts.timeTenths >= 0 && parts.timeTenths <= 150);
                QCOMPARE(parts.sumTenths(),
                         parts.fitTenths + parts.readinessTenths + parts.wishesTenths + parts.timeTenths);
                QCOMPARE(path.outOfReach.has_value(), list == &all.outOfReach);
                QVERIFY(!path.reasons.empty());
                QVERIFY(ids.insert(path.id).second);
                ++paths;
            }
        }
        QCOMPARE(ids.size(), world.catalog().pathways.size() + 1);
        QVERIFY(seed % 10 != 0 || ofRandom(world, world.person(), kind, aim) == all);
    }
    QVERIFY(paths > 5000);
}

void TestRecommend::random_statesAloneAreThoseInWords() {
    std::map<RequirementState, int> seen;
    for (unsigned seed = 0; seed < 400; ++seed) {
        const RandomWorld world(seed + 20000);
        const AssessContext context = contextOf(world.catalog().entities);
        const auto compare = [&](const Requirement& node, const Assessment& inWords,
                                 const auto& again) -> bool {
            const RequirementState state = stateOf(node, world.person(), today, context);
            ++seen[state];
            bool same = state == inWords.state && node.children.size() == inWords.children.size();
            for (std::size_t child = 0; same && child < node.children.size(); ++child) {
                same = again(node.children[child], inWords.children[child], again);
            }
            return same;
        };
        for (const Pathway& path : world.catalog().pathways) {
            const Assessment inWords = assess(path.requirements, world.person(), today, context);
            QVERIFY2(compare(path.requirements, inWords, compare), path.id.c_str());
        }
    }
    for (const auto& [state, times] : seen) {
        QVERIFY2(times > 100, name(state).c_str());
    }
    QCOMPARE(seen.size(), std::size_t{4});
}

void TestRecommend::random_aLeafThatBecomesMetLowersNoPart() {
    int tried = 0;
    int raised = 0;
    for (unsigned seed = 0; seed < 200; ++seed) {
        const RandomWorld world(seed + 10000);
        const auto kind = static_cast<Kind>(seed % kindCount);
        const auto aim = std::optional{allAims.at(seed % allAims.size())};
        const Recommendation before = ofRandom(world, world.person(), kind, aim);
        std::vector<const Assessment*> open;
        for (const auto* list : {&before.pathways, &before.outOfReach}) {
            for (const PathwayAdvice& path : *list) {
                collectOpenLeaves(path.requirements, open);
            }
        }
        for (std::size_t index = seed % 5; index < open.size(); index += 5) {
            const Recommendation after = ofRandom(world, world.personWhoMeets(*open[index]), kind, aim);
            for (const auto* list : {&before.pathways, &before.outOfReach}) {
                for (const PathwayAdvice& path : *list) {
                    const PathwayAdvice* same = find(after, path.id);
                    QVERIFY(same != nullptr);
                    QVERIFY2(isNoLower(path.parts, same->parts),
                             qPrintable(QString("seed %1, %2, %3")
                                            .arg(seed)
                                            .arg(QString::fromStdString(path.id),
                                                 QString::fromStdString(open[index]->requirement))));
                    raised += same->parts.sumTenths() > path.parts.sumTenths() ? 1 : 0;
                    ++tried;
                }
            }
        }
    }
    QVERIFY(tried > 2500);
    QVERIFY(raised > 150);
}

NEXTRUNG_SUITE("core.recommend", TestRecommend)
#include "tst_recommend.moc"
