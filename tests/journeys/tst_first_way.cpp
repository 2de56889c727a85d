// One whole way through the real window, from the first start to an opened rung, held against `nextrung
// advise`.
#include "content/profile/profile_document.h"
#include "platform/files/bounded_file.h"
#include "platform/packs/installed_packs.h"
#include "qml/app/player.h"
#include "tests/journeys/journey.h"
#include "tests/suites/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace nextrung;
using namespace nextrung::tests;

namespace {

QStringList idsOf(const QJsonArray& list, const char* member) {
    QStringList ids;
    for (const QJsonValue& value : list)
        ids.append(value.toObject().value(QLatin1String(member)).toString());
    return ids;
}

/// Requirements below a root as rows show them: each group before its children.
void addRequirements(const QJsonObject& root, QJsonArray& rows) {
    for (const QJsonValue& child : root.value(QLatin1String("children")).toArray()) {
        rows.append(child);
        addRequirements(child.toObject(), rows);
    }
}

QString stateOf(const QJsonObject& requirement) {
    return requirement.value(QLatin1String("endsSoon")).toBool()
               ? QStringLiteral("ends-soon")
               : requirement.value(QLatin1String("state")).toString();
}

} // namespace

class FirstWay : public QObject {
    Q_OBJECT

public:
    explicit FirstWay(QString language) : m_language(std::move(language)) {}

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void profile_afterTheWay_isThePersons();
    void result_onScreen_isTheAdvice();
    void paths_onScreen_areTheAdvices();
    void path_opened_showsItsRequirements();
    void ladder_onScreen_isTheStanding();
    void rung_opened_showsItsRequirements();
    void ask_opened_showsEveryQuestion();
    void texts_onScreen_areInTheLanguage();
    void network_afterTheWay_wasNeverAsked();

private:
    void open(const QString& screen, const QString& id = QString());
    QVariant shown(const QString& name, const char* property) { return propertyOf(*m_app, name, property); }
    void compareRequirements(const QJsonObject& root);

    QString m_language;
    QTemporaryDir m_folder;
    std::unique_ptr<ui::Application> m_app;
    QJsonObject m_advice;
    core::Profile m_person;
};

void FirstWay::initTestCase() {
    failOnAnyWarning();
    const auto code = ui::languageFrom(m_language);
    m_person = ui::samplePerson();
    m_app = openApp(m_folder.filePath(QStringLiteral("store.db")), code);
    QVERIFY(m_app);
    // What no screen of the way asks for is known already.
    bool known = false;
    m_app->session().change([this](core::Profile& profile) { profile = ui::beforeTheWay(m_person); },
                            [&] { known = true; });
    QVERIFY(ui::Hand::until([&] { return known; }));
    ui::Player player(*m_app, m_person, [](const QString&) {});
    QVERIFY2(player.play(), qPrintable(player.stuckAt()));
    QCOMPARE(m_app->navigator().lowerSheet(), QStringLiteral("rung"));

    const QString file = m_folder.filePath(QStringLiteral("profile.json"));
    QVERIFY(
        !platform::writePrivateFile(file.toStdString(), content::writeProfile(m_app->session().profile())));
    const Outcome advised =
        run(QStringLiteral(NEXTRUNG_COMMAND),
            {QStringLiteral("advise"), QStringLiteral("--profile"), file, QStringLiteral("--on"),
             QStringLiteral("2026-11-24"), QStringLiteral("--lang"), m_language, QStringLiteral("--json")});
    QCOMPARE(advised.status, 0);
    m_advice = QJsonDocument::fromJson(advised.out).object();
    QVERIFY(!m_advice.isEmpty());
}

void FirstWay::open(const QString& screen, const QString& id) {
    const bool overLadder = ui::isSheet(screen);
    m_app->navigator().startWith(overLadder ? QStringLiteral("ladder") : QStringLiteral("paths"));
    if (screen == QLatin1String("ladder"))
        m_app->navigator().showPlace(screen);
    else if (screen != QLatin1String("paths"))
        m_app->navigator().open(screen, id);
    ui::Hand(*m_app->window()).settle();
}

/// By mouse and keyboard the same person came out: employer, level, school, answers, aim and limits.
void FirstWay::profile_afterTheWay_isThePersons() {
    const core::Profile& profile = m_app->session().profile();
    QCOMPARE(profile.employments.size(), m_person.employments.size());
    QVERIFY(profile.employments == m_person.employments);
    QVERIFY(profile.answers.chosen == m_person.answers.chosen);
    QVERIFY(profile.aim == m_person.aim);
    QCOMPARE(profile.language, m_language.toStdString());
    QVERIFY(profile.credentials == m_person.credentials);
    QVERIFY(profile.education == m_person.education);
    QVERIFY(profile.limits == m_person.limits);
    QVERIFY(profile.complete == m_person.complete);
}

void FirstWay::result_onScreen_isTheAdvice() {
    open(QStringLiteral("result"));
    QCOMPARE(shown(QStringLiteral("headline"), "text").toString(),
             m_advice["headline"].toObject()["text"].toString());
    QVERIFY(shown(QStringLiteral("sureness"), "text")
                .toString()
                .startsWith(m_advice["sureness"].toObject()["text"].toString()));
    const QJsonArray reasons = m_advice["classification"].toObject()["reasons"].toArray();
    const QStringList items = ui::Hand(*m_app->window()).keysOf(QStringLiteral("reason:"));
    QVERIFY(!items.isEmpty());
    QCOMPARE(items, idsOf(reasons, "item").mid(0, items.size()));
}

void FirstWay::paths_onScreen_areTheAdvices() {
    open(QStringLiteral("paths"));
    QStringList expected = idsOf(m_advice["pathways"].toArray(), "id");
    QVERIFY(expected.size() >= 3);
    expected += idsOf(m_advice["outOfReach"].toArray(), "id");
    QCOMPARE(ui::Hand(*m_app->window()).keysOf(QStringLiteral("path:")), expected);
    for (const QJsonValue& value : m_advice["pathways"].toArray()) {
        const QJsonObject path = value.toObject();
        const QString name = QStringLiteral("path:") + path["id"].toString();
        const QJsonObject root = path["requirements"].toObject();
        QCOMPARE(shown(name, "title").toString(), path["title"].toString());
        QCOMPARE(shown(name, "kind").toString(), path["kind"].toString());
        QCOMPARE(shown(name, "met").toInt(), root["met"].toInt());
        QCOMPARE(shown(name, "total").toInt(), root["total"].toInt());
        QCOMPARE(shown(name, "whyText").toString(),
                 path["reasons"].toArray().first().toObject()["text"].toString());
        QCOMPARE(shown(name, "wishText").toString().isEmpty(), path["brokenWishes"].toArray().isEmpty());
    }
}

void FirstWay::compareRequirements(const QJsonObject& root) {
    QJsonArray rows;
    addRequirements(root, rows);
    QCOMPARE(ui::Hand(*m_app->window()).keysOf(QStringLiteral("requirement:")), idsOf(rows, "id"));
    for (const QJsonValue& value : rows) {
        const QJsonObject requirement = value.toObject();
        const QString name = QStringLiteral("requirement:") + requirement["id"].toString();
        QCOMPARE(shown(name, "title").toString(), requirement["title"].toString());
        QCOMPARE(shown(name, "stateName").toString(), stateOf(requirement));
    }
}

void FirstWay::path_opened_showsItsRequirements() {
    const QJsonObject best = m_advice["pathways"].toArray().first().toObject();
    open(QStringLiteral("path"), best["id"].toString());
    compareRequirements(best["requirements"].toObject());
}

void FirstWay::ladder_onScreen_isTheStanding() {
    open(QStringLiteral("ladder"));
    const QJsonObject standing = m_advice["standing"].toObject();
    const QJsonArray rungs = standing["rungs"].toArray();
    QStringList highestFirst = idsOf(rungs, "id");
    std::reverse(highestFirst.begin(), highestFirst.end());
    QCOMPARE(ui::Hand(*m_app->window()).keysOf(QStringLiteral("rung:")), highestFirst);
    QCOMPARE(shown(QStringLiteral("standing"), "text").toString(),
             standing["words"].toObject()["text"].toString());
    for (const QJsonValue& value : rungs) {
        const QJsonObject rung = value.toObject();
        const QString name = QStringLiteral("rung:") + rung["id"].toString();
        const QJsonObject root = rung["requirements"].toObject();
        QCOMPARE(shown(name, "level").toString(), rung["title"].toString());
        QCOMPARE(shown(name, "held").toBool(), rung["held"].toBool());
        QCOMPARE(shown(name, "met").toInt(), root["met"].toInt());
        QCOMPARE(shown(name, "total").toInt(), root["total"].toInt());
        QCOMPARE(!shown(name, "hereText").toString().isEmpty(), rung["isTitle"].toBool());
        QCOMPARE(!shown(name, "workSaysText").toString().isEmpty(), rung["isWork"].toBool());
        QCOMPARE(shown(name, "payStep").toString().isEmpty(), rung["payStep"].isNull());
    }
}

void FirstWay::rung_opened_showsItsRequirements() {
    const QJsonObject standing = m_advice["standing"].toObject();
    const QString next = standing["next"].toString();
    open(QStringLiteral("rung"), next);
    for (const QJsonValue& value : standing["rungs"].toArray())
        if (value.toObject()["id"].toString() == next)
            compareRequirements(value.toObject()["requirements"].toObject());
}

void FirstWay::ask_opened_showsEveryQuestion() {
    open(QStringLiteral("ask"));
    QStringList asked = idsOf(m_advice["ask"].toArray(), "about");
    QStringList onScreen = ui::Hand(*m_app->window()).keysOf(QStringLiteral("question:"));
    QVERIFY(!asked.isEmpty());
    // The ladder's come first on the screen; each group keeps its order.
    const QString employer = m_advice["standing"].toObject()["institution"].toString();
    std::stable_partition(asked.begin(), asked.end(),
                          [&](const QString& id) { return id.startsWith(employer); });
    QCOMPARE(onScreen, asked);
}

void FirstWay::texts_onScreen_areInTheLanguage() {
    open(QStringLiteral("me"));
    const bool spanish = m_language == QLatin1String("es");
    QCOMPARE(shown(QStringLiteral("erase"), "label").toString(),
             spanish ? QStringLiteral("Borrar todo") : QStringLiteral("Erase everything"));
}

void FirstWay::network_afterTheWay_wasNeverAsked() {
    QCOMPARE(m_app->guard().refused(), 0);
}

static const bool isRegistered =
    registerSuite("journeys.first_way_en", [] { return std::make_unique<FirstWay>(QStringLiteral("en")); }) &&
    registerSuite("journeys.first_way_es", [] { return std::make_unique<FirstWay>(QStringLiteral("es")); });
#include "tst_first_way.moc"
