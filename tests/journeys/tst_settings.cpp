// "Me", and what one changes one's mind about: language, theme, text size, answers, kind, work, and erasing
// it all.
#include "platform/packs/installed_packs.h"
#include "tests/journeys/journey.h"
#include "tests/suites/suite.h"

#include <QDir>
#include <QFile>
#include <QQmlEngine>

using namespace nextrung;
using namespace nextrung::tests;

class Settings : public QObject {
    Q_OBJECT

private slots:
    void init();
    void language_switched_changesEveryTextAtOnce();
    void theme_chosen_isKept();
    void contrastAndMotion_chosen_areKept();
    void textSize_chosen_isKept();
    void answer_changed_changesTheResult();
    void kind_saidByThePerson_winsAndCanBeTakenBack();
    void workplace_changed_changesTheLadder();
    void workplace_notHere_leavesTheLadderEmpty();
    void erase_confirmed_leavesNothing();
    void erase_refused_keepsEverything();

private:
    void know(const core::Profile& profile);
    QString label(const QString& name) { return propertyOf(*m_app, name, "label").toString(); }
    bool says(const QString& text);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
    std::unique_ptr<ui::Application> m_app;
    std::unique_ptr<ui::Hand> m_hand;
};

void Settings::init() {
    failOnAnyWarning();
    m_app.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = m_folder->filePath(QStringLiteral("store.db"));
    m_app = openApp(m_store);
    QVERIFY(m_app);
    m_hand = std::make_unique<ui::Hand>(*m_app->window());
    know(ui::samplePerson());
    m_app->navigator().startWith(QStringLiteral("paths"));
    QVERIFY(m_hand->click(QStringLiteral("me")));
}

void Settings::know(const core::Profile& profile) {
    bool known = false;
    m_app->session().change([&](core::Profile& edited) { edited = profile; }, [&] { known = true; });
    QVERIFY(ui::Hand::until([&] { return known; }));
}

/// Whether a visible text of the window says it.
bool Settings::says(const QString& text) {
    bool found = false;
    ui::forEachVisible(*m_app->window()->contentItem(), [&](QQuickItem& item) {
        found = found || item.property("text").toString().contains(text);
    });
    return found;
}

void Settings::language_switched_changesEveryTextAtOnce() {
    QVERIFY(says(QStringLiteral("Your employer gets nothing from this app")));
    QVERIFY(m_hand->click(QStringLiteral("language:es")));
    QVERIFY(says(QStringLiteral("Su empleador no recibe nada de esta aplicación"))); // a button's word
    QVERIFY(says(QStringLiteral("Usted parece MA de trampolín")));                   // a result's sentence
    QVERIFY(!says(QStringLiteral("Your employer")));
    m_app = openApp(m_store);
    QCOMPARE(m_app->preferences().language(), QStringLiteral("es"));
    QVERIFY(says(QStringLiteral("Su empleador no recibe nada de esta aplicación")));
}

void Settings::theme_chosen_isKept() {
    const QColor before = m_app->window()->color();
    QVERIFY(m_hand->click(QStringLiteral("theme")));
    QVERIFY(m_hand->click(QStringLiteral("theme:dark")));
    QVERIFY(m_app->window()->color() != before);
    m_hand->press(Qt::Key_Escape);
    m_app = openApp(m_store);
    QCOMPARE(m_app->preferences().theme(), QStringLiteral("dark"));
    QVERIFY(m_app->window()->color() != before);
}

void Settings::contrastAndMotion_chosen_areKept() {
    const QColor before = m_app->window()->color();
    QVERIFY(m_hand->click(QStringLiteral("theme")));
    QVERIFY(m_hand->click(QStringLiteral("high-contrast")));
    QVERIFY(m_hand->click(QStringLiteral("less-motion")));
    QVERIFY(m_app->window()->color() != before);
    m_app = openApp(m_store);
    QVERIFY(m_app->preferences().highContrast());
    QVERIFY(m_app->preferences().lessMotion());
    QVERIFY(m_app->window()->color() != before);
}

void Settings::textSize_chosen_isKept() {
    QVERIFY(m_hand->click(QStringLiteral("text-size")));
    QVERIFY(m_hand->click(QStringLiteral("text-size:200")));
    QCOMPARE(m_app->preferences().textScale(), 2.0);
    m_app = openApp(m_store);
    QCOMPARE(m_app->preferences().textPercent(), 200);
}

void Settings::answer_changed_changesTheResult() {
    QVERIFY(m_app->session().advice().kind == core::Kind::Springboard);
    QVERIFY(m_hand->click(QStringLiteral("my-answers")));
    const auto change = [this](const char* item, const char* option) {
        return m_hand->click(QStringLiteral("answer:") + QLatin1String(item)) &&
               m_hand->click(QStringLiteral("option:") + QLatin1String(option)) &&
               m_hand->clickInside(QStringLiteral("actions"), "primaryText");
    };
    QVERIFY(change("school-plan", "no"));
    QCOMPARE(m_app->navigator().screen(), QStringLiteral("answers"));
    QVERIFY(change("if-paid", "no"));
    QVERIFY(change("pull", "like-ma"));
    QVERIFY(change("five-years", "same-job"));
    QVERIFY(m_app->navigator().id() == QLatin1String("how-sure")); // it is asked anew with what it is about
    QVERIFY(m_hand->click(QStringLiteral("option:very")));
    QVERIFY(m_hand->clickInside(QStringLiteral("actions"), "primaryText"));
    QCOMPARE(m_app->navigator().screen(), QStringLiteral("answers"));
    QVERIFY(m_app->session().advice().kind != core::Kind::Springboard);
}

void Settings::kind_saidByThePerson_winsAndCanBeTakenBack() {
    QVERIFY(m_hand->click(QStringLiteral("my-result")));
    QVERIFY(m_hand->clickInside(QStringLiteral("actions"), "rightText"));
    QVERIFY(m_hand->click(QStringLiteral("kind:career")));
    QVERIFY(ui::Hand::until([this] { return m_app->navigator().lowerSheet().isEmpty(); }));
    m_hand->settle();
    QVERIFY(m_app->session().advice().kind == core::Kind::Career);
    QVERIFY(
        propertyOf(*m_app, QStringLiteral("headline"), "text").toString().contains(QStringLiteral("career")));
    QVERIFY(m_hand->clickInside(QStringLiteral("actions"), "rightText"));
    QVERIFY(m_hand->click(QStringLiteral("use-answers")));
    QVERIFY(ui::Hand::until([this] { return m_app->navigator().lowerSheet().isEmpty(); }));
    QVERIFY(m_app->session().advice().kind == core::Kind::Springboard);
    QVERIFY(!m_app->session().profile().chosenKind);
}

void Settings::workplace_changed_changesTheLadder() {
    QVERIFY(m_hand->click(QStringLiteral("my-place")));
    QVERIFY(m_hand->clickInside(QStringLiteral("actions"), "primaryText")); // the employer stays
    QVERIFY(m_hand->click(QStringLiteral("site:oak-street")));
    QVERIFY(m_hand->clickInside(QStringLiteral("actions"), "primaryText"));
    QVERIFY(m_hand->click(QStringLiteral("level:ma-1")));
    QVERIFY(m_hand->clickInside(QStringLiteral("actions"), "primaryText"));
    QCOMPARE(m_app->navigator().screen(), QStringLiteral("me"));
    const auto& standing = m_app->session().advice().standing;
    QVERIFY(standing);
    QCOMPARE(standing->site, core::Id("oak-street"));
    QVERIFY(standing->byTitle == core::Id("ma-1"));
}

void Settings::workplace_notHere_leavesTheLadderEmpty() {
    QVERIFY(m_hand->click(QStringLiteral("my-place")));
    QVERIFY(m_hand->click(QStringLiteral("employer:-")));
    QVERIFY(m_hand->clickInside(QStringLiteral("actions"), "primaryText"));
    QCOMPARE(m_app->navigator().screen(), QStringLiteral("state")); // neither site nor level to ask
    QVERIFY(m_hand->clickInside(QStringLiteral("actions"), "primaryText"));
    QCOMPARE(m_app->navigator().screen(), QStringLiteral("me"));
    m_hand->press(Qt::Key_Escape);
    QVERIFY(m_hand->click(QStringLiteral("tab:ladder")));
    QVERIFY(!m_hand->find(QStringLiteral("rung:ma-1")));
    QVERIFY(says(QStringLiteral("No ladder to show yet")));
}

void Settings::erase_confirmed_leavesNothing() {
    QVERIFY(m_hand->click(QStringLiteral("erase")));
    QVERIFY(m_hand->click(QStringLiteral("erase-now")));
    QVERIFY(ui::Hand::until([this] { return m_app->navigator().screen() == QLatin1String("welcome"); }));
    QVERIFY(m_app->session().profile() == core::Profile());
    m_app.reset();
    // Not a trace in the files either.
    for (const QFileInfo& file : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
        QFile bytes(file.filePath());
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QVERIFY2(!bytes.readAll().contains("cedar-valley"), qPrintable(file.fileName()));
    }
    m_app = openApp(m_store);
    QCOMPARE(m_app->navigator().screen(), QStringLiteral("welcome"));
    QVERIFY(m_app->session().profile() == core::Profile());
}

void Settings::erase_refused_keepsEverything() {
    QVERIFY(m_hand->click(QStringLiteral("erase")));
    QVERIFY(m_hand->click(QStringLiteral("keep")));
    QVERIFY(ui::Hand::until([this] { return m_app->navigator().lowerSheet().isEmpty(); }));
    QCOMPARE(m_app->navigator().screen(), QStringLiteral("me"));
    m_app = openApp(m_store);
    QVERIFY(m_app->session().profile().answers == ui::samplePerson().answers);
}

NEXTRUNG_SUITE("journeys.settings", Settings)
#include "tst_settings.moc"
