// Killed at any moment, the app comes back to the same place with what was chosen and not yet confirmed.
#include "platform/packs/installed_packs.h"
#include "qml/app/player.h"
#include "tests/journeys/journey.h"
#include "tests/suites/suite.h"

#include <QProcess>

#include <csignal>
#include <iostream>

using namespace nextrung;
using namespace nextrung::tests;

namespace {

const QString questionMoment = QStringLiteral("question");
const QString searchMoment = QStringLiteral("search");
const QString levelMoment = QStringLiteral("level");
const QString rungMoment = QStringLiteral("rung");

/// Answers questions until the third one, whose answer it chooses and does not confirm.
bool reachQuestion(ui::Player& player) {
    constexpr int confirmed = 3; // five-years, how sure, and one more
    if (!player.begin() || !player.givePlace())
        return false;
    for (int question = 0; question < confirmed; ++question)
        if (!player.isAtQuestion() || !player.answerQuestion(true))
            return false;
    return player.isAtQuestion() && player.answerQuestion(false);
}

bool reachSearch(ui::Player& player, ui::Hand& hand) {
    if (!player.begin() || !hand.click(QStringLiteral("search")))
        return false;
    hand.type(QStringLiteral("ced"));
    return hand.click(QStringLiteral("employer:sample-cedar-valley"));
}

bool reachLevel(ui::Player& player, ui::Hand& hand) {
    return player.begin() && hand.click(QStringLiteral("employer:sample-cedar-valley")) &&
           hand.clickInside(QStringLiteral("actions"), "primaryText") &&
           hand.click(QStringLiteral("site:oak-street")) &&
           hand.clickInside(QStringLiteral("actions"), "primaryText") &&
           hand.click(QStringLiteral("level:ma-3"));
}

bool reach(const QString& moment, ui::Application& application) {
    ui::Hand hand(*application.window());
    ui::Player player(application, ui::samplePerson(), [](const QString&) {});
    if (moment == questionMoment)
        return reachQuestion(player);
    if (moment == searchMoment)
        return reachSearch(player, hand);
    if (moment == levelMoment)
        return reachLevel(player, hand);
    return player.play();
}

} // namespace

int nextrung::tests::beKilled(const QString& store, const QString& moment) {
    const auto application = openApp(store);
    if (!application || !reach(moment, *application))
        return 1;
    // As long as a person needs to put the phone down; the draft is written meanwhile.
    for (int round = 0; round < 60; ++round)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    std::cout << "at " << application->navigator().page().toStdString() << std::endl;
    return QCoreApplication::exec();
}

class Resume : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void killed_atAQuestion_isThereAgainWithItsDraft();
    void killed_whileSearching_isThereAgain();
    void killed_whileChoosingTheLevel_isThereAgain();
    void killed_atAnOpenRung_isThereAgain();
    void start_whatContentNoLongerHas_popsToTheRoot();

private:
    /// The application after a kill at that moment.
    std::unique_ptr<ui::Application> afterKillAt(const QString& moment);

    std::vector<std::unique_ptr<QTemporaryDir>> m_folders;
    QString m_page; ///< Where it was killed.
};

std::unique_ptr<ui::Application> Resume::afterKillAt(const QString& moment) {
    m_folders.push_back(std::make_unique<QTemporaryDir>());
    const QString store = m_folders.back()->filePath(QStringLiteral("store.db"));
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--be-killed"), store, moment});
    constexpr int patience = 240000; // milliseconds; sanitizers are slow
    if (!child.waitForReadyRead(patience))
        return nullptr;
    m_page = QString::fromUtf8(child.readLine()).trimmed().mid(3);
    child.kill(); // SIGKILL: nothing is tidied up
    child.waitForFinished(patience);
    if (child.exitStatus() != QProcess::CrashExit)
        return nullptr;
    return openApp(store);
}

void Resume::killed_atAQuestion_isThereAgainWithItsDraft() {
    const auto application = afterKillAt(questionMoment);
    QVERIFY(application);
    QCOMPARE(application->navigator().screen(), questionMoment);
    QCOMPARE(application->navigator().page(), m_page);
    const core::Id item = application->navigator().id().toStdString();
    const auto& answers = application->session().profile().answers.chosen;
    QCOMPARE(answers.size(), std::size_t(3));
    QVERIFY(!answers.contains(item));

    // The choice that was never confirmed is on the screen, and "Next" takes it from there.
    const auto wanted = ui::samplePerson().answers.chosen.at(item);
    for (const core::Id& option : wanted)
        QVERIFY(propertyOf(*application, QStringLiteral("option:") + QString::fromStdString(option), "chosen")
                    .toBool());
    ui::Hand hand(*application->window());
    QVERIFY(hand.clickInside(QStringLiteral("actions"), "primaryText"));
    QVERIFY(ui::Hand::until([&] { return application->session().profile().answers.chosen.contains(item); }));
    QVERIFY(application->session().profile().answers.chosen.at(item) == wanted);
    QVERIFY(application->navigator().page() != m_page);

    // And back is the question before, as it was answered.
    hand.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(ui::Hand::until([&] { return application->navigator().page() == m_page; }));
}

void Resume::killed_whileSearching_isThereAgain() {
    const auto application = afterKillAt(searchMoment);
    QVERIFY(application);
    QCOMPARE(application->navigator().screen(), QStringLiteral("employer"));
    QCOMPARE(propertyOf(*application, QStringLiteral("search"), "text").toString(), QStringLiteral("ced"));
    QVERIFY(propertyOf(*application, QStringLiteral("employer:sample-cedar-valley"), "chosen").toBool());
}

void Resume::killed_whileChoosingTheLevel_isThereAgain() {
    const auto application = afterKillAt(levelMoment);
    QVERIFY(application);
    QCOMPARE(application->navigator().screen(), levelMoment);
    QVERIFY(propertyOf(*application, QStringLiteral("level:ma-3"), "chosen").toBool());
    QVERIFY(application->session().profile().currentEmployment()->site == core::Id("oak-street"));
    QVERIFY(!application->session().profile().currentEmployment()->rung);
}

void Resume::killed_atAnOpenRung_isThereAgain() {
    const auto application = afterKillAt(rungMoment);
    QVERIFY(application);
    QCOMPARE(application->navigator().screen(), QStringLiteral("ladder"));
    QCOMPARE(application->navigator().lowerSheet(), rungMoment);
    QVERIFY(ui::Hand(*application->window())
                .find(QStringLiteral("requirement:sample-cedar-valley/ma-3.classes")));
}

void Resume::start_whatContentNoLongerHas_popsToTheRoot() {
    ui::Setup setup = ui::stagedSetup(platform::builtInContent(), ui::samplePerson());
    const auto open = setup.openStore;
    setup.openStore = [open]() {
        auto store = open();
        const std::string state =
            R"({"version": 1, "place": "ladder", "stack": [{"screen": "ladder", "id": ""},
            {"screen": "rung", "id": "a-rung-that-is-gone"}]})";
        (*store)->save({"me", "ui-state", 0, state}, [](const auto&) {});
        return store;
    };
    ui::Application application(std::move(setup));
    QVERIFY(application.start());
    QCOMPARE(application.navigator().screen(), QStringLiteral("ladder"));
    QCOMPARE(application.navigator().lowerSheet(), QString());
}

NEXTRUNG_SUITE("journeys.resume", Resume)
#include "tst_resume.moc"
