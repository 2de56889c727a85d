// Texts that want to be markup, to run or to fetch stay texts: on Qt 6.4 a stray "<img" in a button is a
// crash.
#include "platform/packs/installed_packs.h"
#include "qml/app/scenes.h"
#include "qml/viewmodels/plain_text.h"
#include "tests/journeys/journey.h"
#include "tests/suites/suite.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QTcpServer>
#include <QTextDocument>

#include <nlohmann/json.hpp>

using namespace nextrung;
using namespace nextrung::tests;

namespace {

using Json = nlohmann::json;

/// In the place of every text: an image that wants to be fetched, escapes, a mnemonic.
void poison(Json& value, const std::string& address) {
    const std::string text = "<img src=\"" + address + "x.png\" width=\"20\" height=\"20\"> &lt;b&gt;R&D</b>";
    if (value.is_object() && value.contains("en") && value.contains("es") && value["en"].is_string()) {
        value["en"] = text;
        value["es"] = text;
        return;
    }
    if (value.is_structured())
        for (Json& child : value)
            poison(child, address);
}

} // namespace

class HostileTexts : public QObject {
    Q_OBJECT

private slots:
    void init();
    void screens_poisonedContent_fetchNothingAndStand();
    void screens_poisonedProfile_fetchNothingAndStand();
    void plain_anyText_isHarmless_data();
    void plain_anyText_isHarmless();
    void guard_anyAddress_isRefused_data();
    void guard_anyAddress_isRefused();
};

void HostileTexts::init() {
    // What is refused is warned of, and rightly.
    if (qstrcmp(QTest::currentTestFunction(), "guard_anyAddress_isRefused") != 0)
        failOnAnyWarning();
}

void HostileTexts::screens_poisonedContent_fetchNothingAndStand() {
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const std::string address = "http://127.0.0.1:" + std::to_string(server.serverPort()) + "/";
    auto packs = platform::builtInPacks();
    for (content::PackFiles& pack : packs)
        for (content::NamedBytes& document : pack.documents) {
            Json json = Json::parse(document.bytes);
            if (document.name.find("phrases") == std::string::npos) // a phrase must keep its arguments
                poison(json, address);
            document.bytes = json.dump();
        }
    const auto poisoned = content::readPacks(packs);
    QVERIFY2(poisoned, poisoned ? "" : content::toLine(poisoned.error().front()).c_str());
    const auto application = openApp(ui::samplePerson(), *poisoned);
    QVERIFY(application);
    for (const ui::Scene& scene : ui::scenes())
        ui::stage(*application, scene);
    QCOMPARE(application->guard().refused(), 0); // nothing even asked
    QVERIFY(!server.hasPendingConnections());
}

void HostileTexts::screens_poisonedProfile_fetchNothingAndStand() {
    core::Profile person = ui::samplePerson();
    const std::string text = "<img src=\"http://127.0.0.1:9/x.png\">&lt;i&gt;";
    for (core::DutyDone& duty : person.duties)
        duty.confirmedBy = text;
    person.employerAnswers.push_back(
        {"a1", "sample-cedar-valley/ma-4.opening", true, text, text, std::nullopt});
    const auto application = openApp(person, platform::builtInContent());
    QVERIFY(application);
    application->navigator().startWith(QStringLiteral("ladder"));
    application->navigator().open(QStringLiteral("rung"), QStringLiteral("ma-4"));
    ui::Hand(*application->window()).settle();
    QVERIFY(ui::Hand(*application->window())
                .find(QStringLiteral("requirement:sample-cedar-valley/ma-4.opening")));
    QCOMPARE(application->guard().refused(), 0);
}

void HostileTexts::plain_anyText_isHarmless_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("an image") << QStringLiteral("<img src=\"http://host/x\">");
    QTest::newRow("an escape") << QStringLiteral("&lt;img&gt;");
    QTest::newRow("a heading") << QStringLiteral("<h1>big</h1>");
    QTest::newRow("a turn of direction") << QStringLiteral("a\u202Eb\u2066c");
    QTest::newRow("200,000 letters") << QStringLiteral("x").repeated(200000);
}

void HostileTexts::plain_anyText_isHarmless() {
    QFETCH(QString, text);
    const QString plain = ui::plain(text);
    QVERIFY(!Qt::mightBeRichText(plain));
    QVERIFY(plain.size() <= 2 * 4096);
    for (const QChar letter : plain)
        QVERIFY(letter != QChar(0x202E) && letter != QChar(0x2066));
}

void HostileTexts::guard_anyAddress_isRefused_data() {
    QTest::addColumn<QByteArray>("qml");
    QTest::newRow("a picture") << QByteArray(
        "import QtQuick\nImage { width: 9; height: 9; source: \"http://127.0.0.1:9/x.png\" }");
    QTest::newRow("markup in a text") << QByteArray(
        "import QtQuick\nText { textFormat: Text.RichText; text: '<img src=\"http://127.0.0.1:9/x\">' }");
    QTest::newRow("a request of a script")
        << QByteArray("import QtQuick\nItem { Component.onCompleted: { const r = new XMLHttpRequest(); "
                      "r.open('GET', 'http://127.0.0.1:9/x'); r.send() } }");
    QTest::newRow("a file beside the program")
        << QByteArray("import QtQuick\nImage { source: \"file:///etc/hostname\" }");
    QTest::newRow("code from elsewhere")
        << QByteArray("import QtQuick\nLoader { source: \"http://127.0.0.1:9/X.qml\" }");
}

/// What the engine cannot reach, however it asks.
void HostileTexts::guard_anyAddress_isRefused() {
    QFETCH(QByteArray, qml);
    ui::EngineGuard guard;
    QQmlEngine engine;
    guard.guard(engine);
    QQmlComponent component(&engine);
    component.setData(qml, QUrl(QStringLiteral("qrc:/test.qml")));
    const std::unique_ptr<QObject> made(component.create());
    QVERIFY2(made, qPrintable(component.errorString()));
    QVERIFY(ui::Hand::until([&] { return guard.refused() > 0; }));
}

NEXTRUNG_SUITE("journeys.hostile_texts", HostileTexts)
#include "tst_hostile_texts.moc"
