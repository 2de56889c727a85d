#include "core/profile/profile.h"
#include "tests/core/builders.h"
#include "tests/core/worlds.h"
#include "tests/suites/suite.h"

using namespace nextrung::tests;

namespace {

Questionnaire oneItem() {
    Item item;
    item.id = "why";
    item.stem = text("Why did you become one?");
    item.shortTitle = text("Why you became one");
    item.whyWeAsk = text("It helps.");
    item.options = {{"step", text("A step")}, {"liked", text("I liked it")}};
    item.options[0].chances = {0.6, 0.1, 0.3};
    item.ifNotYetMa = Wording{text("Why do you want to be one?"), {}, {}, {{"liked", text("I like it")}}};
    Item plain;
    plain.id = "plain";
    plain.stem = text("Which?");
    Questionnaire questionnaire;
    questionnaire.items = {item, plain};
    return questionnaire;
}

Profile newcomer() {
    Profile person;
    person.complete = {"employments"};
    return person;
}

} // namespace

class TestProfile : public QObject {
    Q_OBJECT

private slots:
    void isNotYetMa_data();
    void isNotYetMa();
    void wordedFor_newcomer_changesOnlyWords();
    void wordedFor_ma_changesNothing();
    void advise_newcomer_quotesWhatTheyWereAsked();
    void advise_newcomer_timeAsAnMaIsNotYet();
};

void TestProfile::isNotYetMa_data() {
    QTest::addColumn<bool>("said");
    QTest::addColumn<int>("jobs");
    QTest::addColumn<bool>("notYet");
    QTest::newRow("nothing said") << false << 0 << false;
    QTest::newRow("no job, and that is all") << true << 0 << true;
    QTest::newRow("a job, and that is all") << true << 1 << false;
    QTest::newRow("a job") << false << 1 << false;
}

void TestProfile::isNotYetMa() {
    QFETCH(bool, said);
    QFETCH(int, jobs);
    QFETCH(bool, notYet);
    Profile person;
    person.complete = {"credentials", "duties"};
    if (said) {
        person.complete.insert("employments");
    }
    for (int job = 0; job < jobs; ++job) {
        person.employments.push_back(employment("e", "2020-01", "2021-01"));
    }
    QCOMPARE(nextrung::core::isNotYetMa(person), notYet);
}

void TestProfile::wordedFor_newcomer_changesOnlyWords() {
    const Questionnaire own = oneItem();
    const Questionnaire asked = wordedFor(own, newcomer());
    QVERIFY(asked.items[0].stem == text("Why do you want to be one?"));
    QVERIFY(asked.items[0].shortTitle == own.items[0].shortTitle);
    QVERIFY(asked.items[0].whyWeAsk == own.items[0].whyWeAsk);
    QVERIFY(asked.items[0].options[0].text == text("A step"));
    QVERIFY(asked.items[0].options[1].text == text("I like it"));
    QVERIFY(asked.items[1] == own.items[1]);
    // Put back, nothing else was touched.
    Questionnaire back = asked;
    back.items[0].stem = own.items[0].stem;
    back.items[0].options[1].text = own.items[0].options[1].text;
    QVERIFY(back == own);
}

void TestProfile::wordedFor_ma_changesNothing() {
    Profile person = newcomer();
    person.employments = {employment("e", "2020-01")};
    QVERIFY(wordedFor(oneItem(), person) == oneItem());
    QVERIFY(wordedFor(oneItem(), Profile{}) == oneItem());
}

void TestProfile::advise_newcomer_quotesWhatTheyWereAsked() {
    Catalog catalog = smallCatalog();
    for (Item& item : catalog.questionnaire.items) {
        if (item.id == "pull") {
            item.ifNotYetMa = Wording{{}, {}, {}, {{"nurse", text("I would say nurse")}}};
        }
    }
    Profile person = smallPerson();
    const auto firstReason = [&] {
        const Advice advice = advise(catalog, person, today);
        for (const PathwayAdvice& path : advice.paths.pathways) {
            if (path.id == "registered-nurse") {
                return path.reasons.front();
            }
        }
        return Message{};
    };
    QVERIFY((firstReason() == Message{"path.reason.said", {{"answer", text("I say nurse")}}}));
    QVERIFY(!advise(catalog, person, today).notYetMa);
    person.employments.clear();
    person.complete.insert("employments");
    QVERIFY((firstReason() == Message{"path.reason.said", {{"answer", text("I would say nurse")}}}));
    QVERIFY(advise(catalog, person, today).notYetMa);
}

void TestProfile::advise_newcomer_timeAsAnMaIsNotYet() {
    Requirement time = numbered(leaf("r", LeafKind::Tenure), 24);
    for (const TenureOf of : {TenureOf::Role, TenureOf::Institution, TenureOf::Rung}) {
        time.tenureOf = of;
        const Assessment certain = assessed(time, newcomer());
        QVERIFY(certain.state == RequirementState::NotYet);
        QVERIFY((certain.progress == Progress{0, 24}));
        QVERIFY(assessed(time, Profile{}).state == RequirementState::Unknown);
    }
}

NEXTRUNG_SUITE("core.profile", TestProfile)
#include "tst_profile.moc"
