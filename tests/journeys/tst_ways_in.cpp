// The ways into the app: not an MA yet, state, certificates, school, and what has to fit one's life. Each can
// be skipped, gone back over, killed, and changed later from "Me".
#include "core/questionnaire/questionnaire.h"
#include "platform/packs/installed_packs.h"
#include "tests/journeys/journey.h"
#include "tests/suites/suite.h"

using namespace nextrung;
using namespace nextrung::tests;
using namespace std::chrono;

class WaysIn : public QObject {
    Q_OBJECT

private slots:
    void init();
    void place_everythingSkipped_saysNothing();
    void place_back_isTheStepBefore();
    void place_stepsShown_areThoseAhead_data();
    void place_stepsShown_areThoseAhead();
    void notYetMa_chosen_isAskedInWordsThatFit();
    void notYetMa_changedFromMe_bothWays();
    void state_search_findsNameCodeAndAccent_data();
    void state_search_findsNameCodeAndAccent();
    void state_changedFromMe_isShownThere();
    void certificates_given_areKeptWithTheirDates();
    void certificates_halfADate_isNotTaken();
    void certificates_noneOfThem_isAnAnswer();
    void certificates_killed_areThereAgain();
    void certificates_leftAlone_stayAsTheyWere();
    void certificates_changedFromMe_canBeHadBack();
    void education_given_isAllThereIs();
    void education_changedFromMe_isShownThere();
    void limits_onTheFirstWay_comeBeforeThePaths();
    void limits_skipped_leaveThePathsAlone();
    void limits_killed_areThereAgain();
    void limits_changedFromThePaths_putThemInTheirPlace();
    void limits_effect_isWhatSavingDoes_data();
    void limits_effect_isWhatSavingDoes();
    void limits_leftAlone_stayAsTheyWere();
    void limits_notYetMa_hasNoClinicToLeave();

private:
    void know(const core::Profile& profile);
    void reopen();
    void beginFirstWay();
    void openMe();
    bool click(const QString& name) { return m_hand->click(name); }
    bool goOn() { return m_hand->clickInside(QStringLiteral("actions"), "primaryText"); }
    bool skip() { return m_hand->clickInside(QStringLiteral("bar"), "actionText"); }
    bool pick(const QString& select, int index);
    bool pick(const QString& select, const QString& words);
    QVariant shown(const QString& name, const char* property) { return propertyOf(*m_app, name, property); }
    bool isOn(const char* screen) { return m_app->navigator().screen() == QLatin1String(screen); }
    bool says(const QString& text);
    const core::Profile& profile() { return m_app->session().profile(); }

    QTemporaryDir m_folder;
    QString m_store;
    std::unique_ptr<ui::Application> m_app;
    std::unique_ptr<ui::Hand> m_hand;
};

/// A person of whom nothing is known, at the first screen. The window stays: loading it is most of the time.
void WaysIn::init() {
    failOnAnyWarning();
    if (!m_app) {
        m_store = m_folder.filePath(QStringLiteral("store.db"));
        reopen();
    }
    QVERIFY(m_app);
    know(core::Profile());
    m_app->session().forgetUndo();
    m_app->navigator().startWith(QStringLiteral("welcome"));
    m_hand->settle();
}

/// Over the same store: as after a kill, since nothing is written when the app ends.
void WaysIn::reopen() {
    m_hand.reset();
    m_app.reset();
    m_app = openApp(m_store);
    m_hand = std::make_unique<ui::Hand>(*m_app->window());
}

void WaysIn::know(const core::Profile& profile) {
    bool known = false;
    m_app->session().change([&](core::Profile& edited) { edited = profile; }, [&] { known = true; });
    QVERIFY(ui::Hand::until([&] { return known; }));
}

void WaysIn::beginFirstWay() {
    QVERIFY(click(QStringLiteral("begin")));
    QVERIFY(isOn("employer"));
}

void WaysIn::openMe() {
    m_app->navigator().startWith(QStringLiteral("paths"));
    QVERIFY(click(QStringLiteral("me")));
}

/// With the keyboard, on the closed list.
bool WaysIn::pick(const QString& select, int index) {
    if (!m_hand->focus(select))
        return false;
    m_hand->press(Qt::Key_Home);
    for (int step = 0; step <= index && shown(select, "currentIndex").toInt() != index; ++step)
        m_hand->press(Qt::Key_Down);
    return shown(select, "currentIndex").toInt() == index;
}

bool WaysIn::pick(const QString& select, const QString& words) {
    const auto index = shown(select, "options").toStringList().indexOf(words);
    return index >= 0 && pick(select, static_cast<int>(index));
}

/// Whether a visible text of the window says it.
bool WaysIn::says(const QString& text) {
    bool found = false;
    ui::forEachVisible(*m_app->window()->contentItem(), [&](QQuickItem& item) {
        found = found || item.property("text").toString().contains(text);
    });
    return found;
}

void WaysIn::place_everythingSkipped_saysNothing() {
    const core::Profile before = profile();
    beginFirstWay();
    for (const char* next : {"state", "certificates", "education", "question"}) {
        QVERIFY(skip());
        QVERIFY2(isOn(next), next);
    }
    QVERIFY(profile() == before);
}

void WaysIn::place_back_isTheStepBefore() {
    beginFirstWay();
    for (int step = 0; step < 4; ++step)
        QVERIFY(skip());
    for (const char* before : {"education", "certificates", "state", "employer", "welcome"}) {
        m_hand->press(Qt::Key_Escape);
        QVERIFY2(ui::Hand::until([&] { return isOn(before); }), before);
    }
}

void WaysIn::place_stepsShown_areThoseAhead_data() {
    QTest::addColumn<QString>("employer");
    QTest::addColumn<QStringList>("screens");
    QTest::newRow("a listed employer")
        << QStringLiteral("sample-cedar-valley")
        << QStringList{QStringLiteral("site"), QStringLiteral("level"), QStringLiteral("certificates"),
                       QStringLiteral("education")};
    QTest::newRow("another employer")
        << QStringLiteral("-")
        << QStringList{QStringLiteral("state"), QStringLiteral("certificates"), QStringLiteral("education")};
    QTest::newRow("none") << QStringLiteral("-not-ma")
                          << QStringList{QStringLiteral("state"), QStringLiteral("certificates"),
                                         QStringLiteral("education")};
}

void WaysIn::place_stepsShown_areThoseAhead() {
    QFETCH(QString, employer);
    QFETCH(QStringList, screens);
    beginFirstWay();
    const int mostAhead = shown(QStringLiteral("bar"), "steps").toInt();
    QVERIFY(click(QStringLiteral("employer:") + employer));
    const auto steps = static_cast<int>(screens.size()) + 1;
    QCOMPARE(shown(QStringLiteral("bar"), "steps").toInt(), steps);
    QVERIFY(mostAhead >= steps);
    QVERIFY(goOn());
    for (int step = 2; step <= steps; ++step) {
        QCOMPARE(m_app->navigator().screen(), screens[step - 2]);
        QCOMPARE(shown(QStringLiteral("bar"), "step").toInt(), step);
        QCOMPARE(shown(QStringLiteral("bar"), "steps").toInt(), steps);
        QVERIFY(skip());
    }
    QVERIFY(isOn("question"));
}

void WaysIn::notYetMa_chosen_isAskedInWordsThatFit() {
    beginFirstWay();
    QVERIFY(click(QStringLiteral("employer:-not-ma")));
    QVERIFY(goOn());
    QVERIFY(core::isNotYetMa(profile()));
    QVERIFY(says(QStringLiteral("In which state would you work?")));
    for (int step = 0; step < 3; ++step)
        QVERIFY(skip());
    const core::Questionnaire& own = platform::builtInContent().catalog.questionnaire;
    const core::Questionnaire fitting = core::inWordsForNotYetMa(own);
    int differ = 0;
    for (const core::Item& item : fitting.items) {
        m_app->navigator().startWith(QStringLiteral("welcome"));
        m_app->navigator().open(QStringLiteral("question"), QString::fromStdString(item.id));
        m_hand->settle();
        QVERIFY2(says(m_app->session().say(item.stem)), item.id.c_str());
        differ += item == *own.find(item.id) ? 0 : 1;
    }
    QVERIFY(differ >= 3);

    // A kill changes nothing about it, and "Where do you work?" still shows what was said.
    m_app->navigator().startWith(QStringLiteral("welcome"));
    m_app->navigator().open(QStringLiteral("employer"));
    reopen();
    QVERIFY(core::isNotYetMa(profile()));
    QVERIFY(shown(QStringLiteral("employer:-not-ma"), "chosen").toBool());
}

void WaysIn::notYetMa_changedFromMe_bothWays() {
    know(ui::samplePerson());
    const core::Profile worker = profile();
    openMe();
    QVERIFY(click(QStringLiteral("my-place")));
    QVERIFY(click(QStringLiteral("employer:-not-ma")));
    QVERIFY(goOn());
    QVERIFY(isOn("state")); // no employer tells it any more
    QVERIFY(shown(QStringLiteral("state:UT"), "chosen").toBool());
    QVERIFY(goOn());
    QVERIFY(isOn("me"));
    QVERIFY(core::isNotYetMa(profile()));
    QVERIFY(!m_app->session().advice().standing);
    QCOMPARE(profile().duties.size(), worker.duties.size()); // one can do it without the job
    QCOMPARE(shown(QStringLiteral("my-place"), "secondary").toString(), QStringLiteral("I’m not an MA yet"));

    QVERIFY(click(QStringLiteral("my-place")));
    QVERIFY(click(QStringLiteral("employer:sample-cedar-valley")));
    QVERIFY(goOn());
    QVERIFY(!core::isNotYetMa(profile()));
    QVERIFY(!profile().complete.contains("employments")); // "that's all" was said of having no job
    QCOMPARE(profile().employments.size(), std::size_t(1));
}

void WaysIn::state_search_findsNameCodeAndAccent_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("a code, and what holds its letters")
        << QStringLiteral("ut")
        << QStringList{QStringLiteral("CT"), QStringLiteral("SC"), QStringLiteral("SD"),
                       QStringLiteral("UT")};
    QTest::newRow("a name") << QStringLiteral("new yo") << QStringList{QStringLiteral("NY")};
    QTest::newRow("the Spanish name, no accent")
        << QStringLiteral("nuevo mexico") << QStringList{QStringLiteral("NM")};
    QTest::newRow("nothing") << QStringLiteral("zzz") << QStringList();
}

void WaysIn::state_search_findsNameCodeAndAccent() {
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    m_app->navigator().open(QStringLiteral("state"));
    QVERIFY(click(QStringLiteral("search")));
    m_hand->type(typed);
    m_hand->settle();
    QStringList keys = m_hand->keysOf(QStringLiteral("state:"));
    std::sort(keys.begin(), keys.end());
    QCOMPARE(keys, found);
    QCOMPARE(says(QStringLiteral("No state by that name.")), found.isEmpty());
}

void WaysIn::state_changedFromMe_isShownThere() {
    openMe();
    QCOMPARE(shown(QStringLiteral("my-state"), "secondary").toString(), QStringLiteral("Not said yet"));
    QVERIFY(click(QStringLiteral("my-state")));
    QVERIFY(!shown(QStringLiteral("actions"), "primaryEnabled").toBool());
    QCOMPARE(shown(QStringLiteral("bar"), "steps").toInt(), 0); // it is no step of several
    QVERIFY(click(QStringLiteral("search")));
    m_hand->type(QStringLiteral("california"));
    QVERIFY(click(QStringLiteral("state:CA")));
    reopen();
    QCOMPARE(shown(QStringLiteral("search"), "text").toString(), QStringLiteral("california"));
    QVERIFY(shown(QStringLiteral("state:CA"), "chosen").toBool());
    QVERIFY(!profile().state);
    QVERIFY(goOn());
    QVERIFY(isOn("me"));
    QVERIFY(profile().state == "CA");
    QCOMPARE(shown(QStringLiteral("my-state"), "secondary").toString(), QStringLiteral("California"));
    QVERIFY(says(QStringLiteral("Saved.")));
}

void WaysIn::certificates_given_areKeptWithTheirDates() {
    beginFirstWay();
    QVERIFY(skip());
    QVERIFY(skip());
    QVERIFY(isOn("certificates"));
    QVERIFY(click(QStringLiteral("certificate:ccma")));
    QVERIFY(pick(QStringLiteral("date-month"), QStringLiteral("August")));
    QVERIFY(pick(QStringLiteral("date-year"), QStringLiteral("2028")));
    QVERIFY(says(QStringLiteral("That’s all I have")));
    QVERIFY(click(QStringLiteral("certificates:complete")));
    QVERIFY(goOn());
    QVERIFY(isOn("education"));
    QCOMPARE(profile().credentials.size(), std::size_t(1));
    QCOMPARE(profile().credentials.front().id, core::Id("ccma"));
    QVERIFY(profile().credentials.front().until == core::PartialDate({year(2028) / August, std::nullopt}));
    QVERIFY(profile().complete == std::set<std::string>{"credentials"});
}

void WaysIn::certificates_halfADate_isNotTaken() {
    m_app->navigator().open(QStringLiteral("certificates"));
    QVERIFY(click(QStringLiteral("certificate:ccma")));
    QVERIFY(shown(QStringLiteral("actions"), "primaryEnabled").toBool()); // it need not end
    QVERIFY(pick(QStringLiteral("date-year"), QStringLiteral("2028")));
    QVERIFY(!shown(QStringLiteral("actions"), "primaryEnabled").toBool());
    QCOMPARE(shown(QStringLiteral("actions"), "primaryReason").toString(),
             QStringLiteral("Choose both the month and the year, or neither."));
    QVERIFY(click(QStringLiteral("certificate:ccma"))); // without it nothing is half
    QCOMPARE(shown(QStringLiteral("actions"), "primaryReason").toString(),
             QStringLiteral("Tick what you have, or “I have none of these”."));
}

void WaysIn::certificates_noneOfThem_isAnAnswer() {
    openMe();
    QVERIFY(click(QStringLiteral("my-certificates")));
    QVERIFY(!shown(QStringLiteral("actions"), "primaryEnabled").toBool());
    QVERIFY(says(QStringLiteral("I have none of these")));
    QVERIFY(click(QStringLiteral("certificates:complete")));
    QVERIFY(goOn());
    QVERIFY(isOn("me"));
    QVERIFY(profile().credentials.empty());
    QVERIFY(profile().complete == std::set<std::string>{"credentials"});
    QCOMPARE(shown(QStringLiteral("my-certificates"), "secondary").toString(), QStringLiteral("None"));
}

void WaysIn::certificates_killed_areThereAgain() {
    beginFirstWay();
    QVERIFY(skip());
    QVERIFY(skip());
    QVERIFY(click(QStringLiteral("certificate:rma")));
    QVERIFY(pick(QStringLiteral("date-month"), QStringLiteral("May")));
    QVERIFY(click(QStringLiteral("certificates:complete")));
    reopen();
    QVERIFY(isOn("certificates"));
    QVERIFY(profile().credentials.empty());
    QVERIFY(shown(QStringLiteral("certificate:rma"), "chosen").toBool());
    QVERIFY(shown(QStringLiteral("certificates:complete"), "chosen").toBool());
    QCOMPARE(shown(QStringLiteral("date-month"), "currentIndex").toInt(), 4);
    // Nothing ticked any more is remembered too.
    QVERIFY(click(QStringLiteral("certificate:rma")));
    QVERIFY(click(QStringLiteral("certificates:complete")));
    reopen();
    QVERIFY(!shown(QStringLiteral("certificate:rma"), "chosen").toBool());
    QVERIFY(!shown(QStringLiteral("certificates:complete"), "chosen").toBool());
}

/// Also the day on which one ends, which this screen does not show, and what the content does not know.
void WaysIn::certificates_leftAlone_stayAsTheyWere() {
    core::Profile person = ui::samplePerson();
    person.credentials.push_back({"c9", "of-another-pack", std::nullopt});
    know(person);
    const core::Profile before = profile();
    openMe();
    QVERIFY(click(QStringLiteral("my-certificates")));
    QVERIFY(goOn());
    QVERIFY(isOn("me"));
    QVERIFY(profile() == before);
    QVERIFY(!says(QStringLiteral("Saved."))); // nothing was
}

void WaysIn::certificates_changedFromMe_canBeHadBack() {
    know(ui::samplePerson());
    const core::Profile before = profile();
    openMe();
    QVERIFY(click(QStringLiteral("my-certificates")));
    QVERIFY(click(QStringLiteral("certificate:ccma")));
    QVERIFY(goOn());
    QVERIFY(isOn("me"));
    QCOMPARE(profile().credentials.size(), before.credentials.size() - 1);
    QCOMPARE(shown(QStringLiteral("my-certificates"), "secondary").toString(), QStringLiteral("BLS card"));
    QVERIFY(says(QStringLiteral("Saved.")));
    QVERIFY(click(QStringLiteral("undo")));
    QVERIFY(ui::Hand::until([&] { return profile() == before; }));
}

void WaysIn::education_given_isAllThereIs() {
    beginFirstWay();
    for (int step = 0; step < 3; ++step)
        QVERIFY(skip());
    QVERIFY(isOn("education"));
    QVERIFY(!shown(QStringLiteral("actions"), "primaryEnabled").toBool());
    QVERIFY(click(QStringLiteral("education:associate")));
    reopen();
    QVERIFY(isOn("education"));
    QVERIFY(!profile().education);
    QVERIFY(shown(QStringLiteral("education:associate"), "chosen").toBool());
    QVERIFY(goOn());
    QVERIFY(isOn("question"));
    QVERIFY(profile().education == core::Id("associate"));
    QVERIFY(profile().complete == std::set<std::string>{"education"});
}

void WaysIn::education_changedFromMe_isShownThere() {
    know(ui::samplePerson());
    openMe();
    QVERIFY(click(QStringLiteral("my-education")));
    QVERIFY(shown(QStringLiteral("education:high-school"), "chosen").toBool());
    QVERIFY(click(QStringLiteral("education:bachelor")));
    QVERIFY(goOn());
    QVERIFY(isOn("me"));
    QVERIFY(profile().education == core::Id("bachelor"));
    QCOMPARE(shown(QStringLiteral("my-education"), "secondary").toString(),
             QStringLiteral("Bachelor’s degree"));
    QVERIFY(says(QStringLiteral("Saved.")));
    QVERIFY(click(QStringLiteral("my-education")));
    QVERIFY(click(QStringLiteral("education:-")));
    QVERIFY(goOn());
    QVERIFY(!profile().education);
    QVERIFY(profile().complete.contains("education"));
    QCOMPARE(shown(QStringLiteral("my-education"), "secondary").toString(), QStringLiteral("None"));
}

void WaysIn::limits_onTheFirstWay_comeBeforeThePaths() {
    core::Profile person = ui::samplePerson();
    person.limits.clear();
    know(person);
    m_app->navigator().startWith(QStringLiteral("welcome"));
    m_app->navigator().open(QStringLiteral("aim"));
    QVERIFY(goOn());
    QVERIFY(isOn("question")); // what gets in the way
    QVERIFY(skip());
    QVERIFY(isOn("limits"));
    QVERIFY(!m_hand->find(QStringLiteral("must:hours"))); // nothing to weigh yet
    QVERIFY(pick(QStringLiteral("limit:hours"), QStringLiteral("10 h")));
    QVERIFY(shown(QStringLiteral("wish:hours"), "chosen").toBool()); // the gentler one, until one says more
    QVERIFY(click(QStringLiteral("must:hours")));
    QVERIFY(pick(QStringLiteral("limit:nights"), QStringLiteral("No")));
    m_hand->press(Qt::Key_Escape);
    QVERIFY(ui::Hand::until([&] { return isOn("question"); }));
    QVERIFY(skip());
    QVERIFY(isOn("limits"));
    QVERIFY(pick(QStringLiteral("limit:hours"), QStringLiteral("10 h")));
    QVERIFY(click(QStringLiteral("must:hours")));
    QVERIFY(goOn());
    QVERIFY(isOn("paths"));
    QVERIFY(!m_app->navigator().canGoBack());
    const std::vector<core::Limit> wanted{{core::LimitKind::StudyHoursPerWeek, 10, true}};
    QVERIFY(profile().limits == wanted);
    QVERIFY(says(QStringLiteral("For my life: 10 h a week (must)")));
    QVERIFY(!says(QStringLiteral("Saved.")));
}

void WaysIn::limits_skipped_leaveThePathsAlone() {
    m_app->navigator().open(QStringLiteral("limits"));
    QVERIFY(pick(QStringLiteral("limit:months"), QStringLiteral("1 year")));
    QVERIFY(skip());
    QVERIFY(isOn("paths"));
    QVERIFY(profile().limits.empty());
    QVERIFY(says(QStringLiteral("Nothing has to fit your life yet")));
}

void WaysIn::limits_killed_areThereAgain() {
    core::Profile person;
    person.limits = {{core::LimitKind::NightsWeekends, 0, true}};
    know(person);
    m_app->navigator().open(QStringLiteral("limits"));
    QVERIFY(pick(QStringLiteral("limit:months"), QStringLiteral("2 years")));
    QVERIFY(click(QStringLiteral("must:months")));
    QVERIFY(pick(QStringLiteral("limit:nights"), QStringLiteral("Fine")));
    reopen();
    QVERIFY(isOn("limits"));
    QVERIFY(profile().limits == person.limits);
    QCOMPARE(shown(QStringLiteral("limit:months"), "displayText").toString(), QStringLiteral("2 years"));
    QVERIFY(shown(QStringLiteral("must:months"), "chosen").toBool());
    QCOMPARE(shown(QStringLiteral("limit:nights"), "currentIndex").toInt(), 0);
    QVERIFY(goOn());
    const std::vector<core::Limit> wanted{{core::LimitKind::Months, 24, true}};
    QVERIFY(profile().limits == wanted);
}

void WaysIn::limits_changedFromThePaths_putThemInTheirPlace() {
    know(ui::samplePerson());
    m_app->navigator().startWith(QStringLiteral("paths"));
    m_hand->settle();
    const QStringList before = m_hand->keysOf(QStringLiteral("path:"));
    QVERIFY(m_app->session().advice().paths.outOfReach.empty());
    QVERIFY(click(QStringLiteral("change-limits")));
    QVERIFY(pick(QStringLiteral("limit:months"), QStringLiteral("1 year")));
    QVERIFY(click(QStringLiteral("must:months")));
    QVERIFY(goOn());
    QVERIFY(isOn("paths"));
    m_hand->settle();
    const auto& paths = m_app->session().advice().paths;
    QVERIFY(!paths.outOfReach.empty() && !paths.pathways.empty());
    QVERIFY(m_hand->keysOf(QStringLiteral("path:")) != before);
    QVERIFY(says(QStringLiteral("For my life: 10 h a week · 1 year at most (must)")));
    QVERIFY(says(QStringLiteral("Saved.")));
    QVERIFY(says(QStringLiteral("out of reach now.")));
    // From "Me" the same screen takes it back.
    QVERIFY(click(QStringLiteral("me")));
    QVERIFY(click(QStringLiteral("my-limits")));
    QVERIFY(pick(QStringLiteral("limit:months"), QStringLiteral("Any")));
    QVERIFY(goOn());
    QVERIFY(isOn("me"));
    QVERIFY(m_app->session().advice().paths.outOfReach.empty());
    QCOMPARE(shown(QStringLiteral("my-limits"), "secondary").toString(), QStringLiteral("10 h a week"));
}

void WaysIn::limits_effect_isWhatSavingDoes_data() {
    QTest::addColumn<QString>("months");
    QTest::addColumn<bool>("must");
    for (const char* months : {"6 months", "1 year", "2 years", "5 years"})
        for (const bool must : {true, false})
            QTest::addRow("%s, %s", months, must ? "must" : "would like")
                << QString::fromLatin1(months) << must;
}

/// The sentence on the screen holds the numbers that the paths have once it is saved.
void WaysIn::limits_effect_isWhatSavingDoes() {
    QFETCH(QString, months);
    QFETCH(bool, must);
    core::Profile person = ui::samplePerson();
    person.limits.clear();
    know(person);
    openMe();
    QVERIFY(click(QStringLiteral("my-limits")));
    QVERIFY(pick(QStringLiteral("limit:months"), months));
    QVERIFY(click(must ? QStringLiteral("must:months") : QStringLiteral("wish:months")));
    const QString effect = shown(QStringLiteral("effect"), "text").toString();
    QVERIFY(goOn());
    const auto& paths = m_app->session().advice().paths;
    const auto breaking = std::count_if(paths.pathways.begin(), paths.pathways.end(),
                                        [](const auto& path) { return !path.brokenWishes.empty(); });
    QString wanted = paths.outOfReach.empty()
                         ? QStringLiteral("All %1 paths stay within reach.").arg(paths.pathways.size())
                         : QStringLiteral("%1 paths fit your musts. %2 wait under “Out of reach for now”.")
                               .arg(paths.pathways.size())
                               .arg(paths.outOfReach.size());
    if (breaking > 0)
        wanted += QStringLiteral(" %1 rank lower: they go against a “would like”.").arg(breaking);
    // One of a kind reads otherwise.
    wanted.replace(QStringLiteral(" 1 wait "), QStringLiteral(" 1 waits "));
    wanted.replace(QStringLiteral(" 1 rank lower: they go"), QStringLiteral(" 1 ranks lower: it goes"));
    QCOMPARE(effect, wanted);
}

/// Money, which the screen does not ask for, and a number that is not on its list.
void WaysIn::limits_leftAlone_stayAsTheyWere() {
    core::Profile person = ui::samplePerson();
    person.limits = {{core::LimitKind::MoneyLaidOut, 50000, true},
                     {core::LimitKind::StudyHoursPerWeek, 12, true},
                     {core::LimitKind::LeaveSite, 1, false}};
    know(person);
    const core::Profile before = profile();
    openMe();
    QVERIFY(click(QStringLiteral("my-limits")));
    QCOMPARE(shown(QStringLiteral("limit:hours"), "displayText").toString(), QStringLiteral("12 h"));
    QCOMPARE(shown(QStringLiteral("limit:site"), "displayText").toString(), QStringLiteral("Fine"));
    QVERIFY(goOn());
    QVERIFY(isOn("me"));
    QVERIFY(profile() == before);
}

void WaysIn::limits_notYetMa_hasNoClinicToLeave() {
    core::Profile person;
    person.complete.insert("employments");
    know(person);
    m_app->navigator().open(QStringLiteral("limits"));
    m_hand->settle();
    QCOMPARE(m_hand->keysOf(QStringLiteral("limit:")),
             (QStringList{QStringLiteral("hours"), QStringLiteral("months"), QStringLiteral("nights")}));
    person.limits = {{core::LimitKind::LeaveSite, 0, false}};
    know(person);
    m_hand->settle();
    QVERIFY(m_hand->find(QStringLiteral("limit:site"))); // said before, so it can be taken back
    QVERIFY(!m_hand->find(QStringLiteral("limit:employer")));
}

NEXTRUNG_SUITE("journeys.ways_in", WaysIn)
#include "tst_ways_in.moc"
