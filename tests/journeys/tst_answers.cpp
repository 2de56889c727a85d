// An unknown requirement is answered where it stands: by mouse and keyboard, kept at once, and the counts
// follow.
#include "platform/packs/installed_packs.h"
#include "tests/journeys/journey.h"
#include "tests/suites/suite.h"

#include <functional>

using namespace nextrung;
using namespace nextrung::tests;

namespace {

const QString pack = QStringLiteral("sample-cedar-valley/");

/// Somebody of whom the app knows the job alone.
core::Profile newcomer(const core::Id& rung) {
    core::Profile profile;
    core::Employment work;
    work.key = "e1";
    work.role = core::medicalAssistantRole;
    work.institution = "sample-cedar-valley";
    work.site = "riverside";
    work.rung = rung;
    profile.employments = {work};
    return profile;
}

} // namespace

using Steps = std::function<bool(ui::Hand&)>;

class Answers : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void row_answeredOnTheSpot_changesItsState_data();
    void row_answeredOnTheSpot_changesItsState();
    void row_answeredOnAPath_changesItsState();
    void sheet_halfFilled_saysWhySaveIsOff();
    void sheet_closed_keepsNothing();

private:
    QString stateOf(ui::Application& application, const QString& requirement);
};

QString Answers::stateOf(ui::Application& application, const QString& requirement) {
    return propertyOf(application, QStringLiteral("requirement:") + requirement, "stateName").toString();
}

void Answers::row_answeredOnTheSpot_changesItsState_data() {
    QTest::addColumn<QString>("heldRung");
    QTest::addColumn<QString>("rung");
    QTest::addColumn<QString>("requirement");
    QTest::addColumn<Steps>("fill");
    QTest::addColumn<QString>("after");
    const auto rung2 = QStringLiteral("ma-2");
    const auto rung3 = QStringLiteral("ma-3");
    const auto rung4 = QStringLiteral("ma-4");
    const auto click = [](const char* name) {
        return Steps([name](ui::Hand& hand) { return hand.click(QString::fromLatin1(name)); });
    };
    const auto enter = [](const char* field, const char* text) {
        return Steps([=](ui::Hand& hand) {
            const bool there = hand.click(QString::fromLatin1(field));
            hand.type(QString::fromLatin1(text));
            return there;
        });
    };
    const auto pick = [](const char* list, int downs) {
        return Steps([=](ui::Hand& hand) {
            const bool there = hand.focus(QString::fromLatin1(list));
            hand.press(Qt::Key_Home);
            for (int down = 0; down < downs; ++down)
                hand.press(Qt::Key_Down);
            return there;
        });
    };
    const auto all = [](std::vector<Steps> steps) {
        return Steps([steps](ui::Hand& hand) {
            for (const Steps& step : steps)
                if (!step(hand))
                    return false;
            return true;
        });
    };
    const auto met = QStringLiteral("met");
    const auto notYet = QStringLiteral("not-yet");
    QTest::newRow("a certificate") << rung2 << rung3 << pack + "ma-3.certification" << click("choice:ccma")
                                   << met;
    QTest::newRow("a certificate that ends")
        << rung2 << rung3 << pack + "ma-3.certification"
        << all({click("choice:rma"), pick("date-month", 4), pick("date-year", 3)}) << met;
    QTest::newRow("no certificate at all")
        << rung2 << rung3 << pack + "ma-3.certification" << click("choice:-") << notYet;
    QTest::newRow("time as an MA") << rung2 << rung3 << pack + "ma-3.time"
                                   << all({pick("date-month", 0), pick("date-year", 4)}) << met;
    QTest::newRow("all the time there is, too short")
        << rung2 << rung3 << pack + "ma-3.time"
        << all({pick("date-month", 0), pick("date-year", 0), click("complete")}) << notYet;
    QTest::newRow("a duty since") << rung2 << rung3 << pack + "ma-3.special-duty"
                                  << all({click("choice:scribing"), pick("date-month", 0),
                                          pick("date-year", 1)})
                                  << met;
    QTest::newRow("a duty so often") << rung2 << rung3 << pack + "ma-3.front-desk"
                                     << all({click("choice:front-desk"), enter("number", "2")}) << met;
    QTest::newRow("class hours") << rung2 << rung3 << pack + "ma-3.classes"
                                 << all({click("choice:vaccine-safety"), enter("number", "12.5"),
                                         pick("date-month", 5), pick("date-year", 0)})
                                 << met;
    QTest::newRow("too few class hours, and no more")
        << rung2 << rung3 << pack + "ma-3.classes"
        << all({click("choice:vaccine-safety"), enter("number", "3"), pick("date-month", 5),
                pick("date-year", 0), click("complete")})
        << notYet;
    QTest::newRow("a number of times")
        << QStringLiteral("ma-1") << rung2 << pack + "ma-2.draws" << enter("number", "20") << met;
    QTest::newRow("too few times") << QStringLiteral("ma-1") << rung2 << pack + "ma-2.shots"
                                   << enter("number", "19") << notYet;
    QTest::newRow("yes") << QStringLiteral("ma-1") << rung2 << pack + "ma-2.portfolio" << click("choice:yes")
                         << met;
    QTest::newRow("no") << QStringLiteral("ma-1") << rung2 << pack + "ma-2.portfolio" << click("choice:no")
                        << notYet;
    QTest::newRow("a school level") << QStringLiteral("unknown") << QStringLiteral("ma-1")
                                    << pack + "ma-1.diploma" << click("choice:high-school") << met;
    QTest::newRow("an age") << QStringLiteral("unknown") << QStringLiteral("ma-1") << pack + "ma-1.age"
                            << enter("number", "17") << notYet;
    QTest::newRow("a class with its grade")
        << QStringLiteral("unknown") << QStringLiteral("ma-1") << pack + "ma-1.program"
        << all({click("choice:ma-program"), enter("grade", "b")}) << met;
    QTest::newRow("time on a level before")
        << rung3 << rung4 << pack + "ma-4.rung" << all({pick("date-month", 0), pick("date-year", 2)}) << met;
}

void Answers::row_answeredOnTheSpot_changesItsState() {
    QFETCH(QString, heldRung);
    QFETCH(QString, rung);
    QFETCH(QString, requirement);
    QFETCH(Steps, fill);
    QFETCH(QString, after);
    QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("store.db"));
    auto application = openApp(store);
    QVERIFY(application);
    bool known = false;
    application->session().change([&](core::Profile& profile) { profile = newcomer(heldRung.toStdString()); },
                                  [&] { known = true; });
    QVERIFY(ui::Hand::until([&] { return known; }));
    application->navigator().startWith(QStringLiteral("ladder"));
    ui::Hand hand(*application->window());
    QVERIFY(hand.click(QStringLiteral("rung:") + rung));
    QCOMPARE(stateOf(*application, requirement), QStringLiteral("unknown"));

    QVERIFY(hand.click(QStringLiteral("requirement:") + requirement));
    QVERIFY(
        ui::Hand::until([&] { return application->navigator().upperSheet() == QLatin1String("answer"); }));
    QVERIFY(fill(hand));
    QVERIFY2(hand.click(QStringLiteral("save")),
             qPrintable(propertyOf(*application, QStringLiteral("save"), "disabledReason").toString()));
    QVERIFY(ui::Hand::until([&] { return application->navigator().upperSheet().isEmpty(); }));
    hand.settle();
    QCOMPARE(stateOf(*application, requirement), after);

    // Kept: another start knows it.
    const core::Profile kept = application->session().profile();
    application.reset();
    application = openApp(store);
    QVERIFY(application->session().profile() == kept);
    QCOMPARE(application->navigator().lowerSheet(), QStringLiteral("rung"));
    QCOMPARE(stateOf(*application, requirement), after);
}

void Answers::row_answeredOnAPath_changesItsState() {
    const auto application = openApp(newcomer("ma-2"), platform::builtInContent());
    QVERIFY(application);
    application->navigator().startWith(QStringLiteral("paths"));
    application->navigator().open(QStringLiteral("path"), QStringLiteral("registered-nurse"));
    ui::Hand hand(*application->window());
    const QString requirement =
        hand.keysOf(QStringLiteral("requirement:")).filter(QStringLiteral("life-support")).value(0);
    QVERIFY(!requirement.isEmpty());
    QCOMPARE(stateOf(*application, requirement), QStringLiteral("unknown"));
    QVERIFY(hand.click(QStringLiteral("requirement:") + requirement));
    QVERIFY(hand.click(QStringLiteral("choice:bls-card")));
    QVERIFY(hand.click(QStringLiteral("save")));
    QVERIFY(ui::Hand::until([&] { return application->navigator().lowerSheet().isEmpty(); }));
    hand.settle();
    QCOMPARE(stateOf(*application, requirement), QStringLiteral("met"));
}

void Answers::sheet_halfFilled_saysWhySaveIsOff() {
    const auto application = openApp(newcomer("ma-2"), platform::builtInContent());
    QVERIFY(application);
    application->navigator().startWith(QStringLiteral("ladder"));
    application->navigator().open(QStringLiteral("rung"), QStringLiteral("ma-3"));
    application->navigator().open(QStringLiteral("answer"), pack + "ma-3.classes");
    ui::Hand hand(*application->window());
    hand.settle();
    QVERIFY(!propertyOf(*application, QStringLiteral("save"), "enabled").toBool());
    QVERIFY(!propertyOf(*application, QStringLiteral("save"), "disabledReason").toString().isEmpty());
    QVERIFY(hand.click(QStringLiteral("choice:vaccine-safety")));
    QVERIFY(!hand.click(QStringLiteral("save")));
    QVERIFY(hand.click(QStringLiteral("number")));
    hand.type(QStringLiteral("a few"));
    QVERIFY(!hand.click(QStringLiteral("save")));
}

void Answers::sheet_closed_keepsNothing() {
    const auto application = openApp(newcomer("ma-2"), platform::builtInContent());
    QVERIFY(application);
    application->navigator().startWith(QStringLiteral("ladder"));
    application->navigator().open(QStringLiteral("rung"), QStringLiteral("ma-3"));
    application->navigator().open(QStringLiteral("answer"), pack + "ma-3.certification");
    ui::Hand hand(*application->window());
    QVERIFY(hand.click(QStringLiteral("choice:cma")));
    hand.press(Qt::Key_Escape);
    QVERIFY(ui::Hand::until([&] { return application->navigator().upperSheet().isEmpty(); }));
    hand.settle();
    QCOMPARE(application->navigator().lowerSheet(), QStringLiteral("rung"));
    QVERIFY(application->session().profile().credentials.empty());
    QCOMPARE(stateOf(*application, pack + "ma-3.certification"), QStringLiteral("unknown"));
}

NEXTRUNG_SUITE("journeys.answers", Answers)
#include "tst_answers.moc"
