// Without a mouse: arrows and keys answer, Esc and Alt+Left go back. That Tab reaches everything:
// journeys.accessibility.
#include "platform/packs/installed_packs.h"
#include "tests/journeys/journey.h"
#include "tests/suites/suite.h"

using namespace nextrung;
using namespace nextrung::tests;

class Keyboard : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void question_byKeysAlone_isAnswered();
    void ticks_noneAndATick_excludeEachOther();
    void back_byEveryWay_isOne_data();
    void back_byEveryWay_isOne();
};

void Keyboard::question_byKeysAlone_isAnswered() {
    const auto application = openApp(core::Profile(), platform::builtInContent());
    QVERIFY(application);
    application->navigator().open(QStringLiteral("question"), QStringLiteral("five-years"));
    ui::Hand hand(*application->window());
    QVERIFY(hand.focus(QStringLiteral("option:same-job")));
    hand.press(Qt::Key_Down);
    hand.press(Qt::Key_Down);
    hand.press(Qt::Key_Up);
    QCOMPARE(application->window()->activeFocusItem()->objectName(), QStringLiteral("option:bigger-ma-role"));
    QVERIFY(!propertyOf(*application, QStringLiteral("actions"), "primaryEnabled").toBool());
    hand.press(Qt::Key_Space);
    QVERIFY(propertyOf(*application, QStringLiteral("option:bigger-ma-role"), "chosen").toBool());
    // On to the foot of the page, and Enter there.
    for (int step = 0; step < 12 && !application->session().profile().answers.chosen.contains("five-years");
         ++step) {
        hand.press(Qt::Key_Tab);
        const QQuickItem* focused = application->window()->activeFocusItem();
        if (focused->property("label").toString() == QLatin1String("Next"))
            hand.press(Qt::Key_Return);
    }
    QVERIFY(application->session().profile().answers.chosen.at("five-years") ==
            std::vector<core::Id>{"bigger-ma-role"});
    QCOMPARE(application->navigator().id(), QStringLiteral("how-sure"));
}

void Keyboard::ticks_noneAndATick_excludeEachOther() {
    const auto application = openApp(core::Profile(), platform::builtInContent());
    QVERIFY(application);
    application->navigator().open(QStringLiteral("question"), QStringLiteral("past-year"));
    ui::Hand hand(*application->window());
    const auto chosen = [&](const char* option) {
        return propertyOf(*application, QStringLiteral("option:") + QLatin1String(option), "chosen").toBool();
    };
    QVERIFY(hand.click(QStringLiteral("option:applied")));
    QVERIFY(hand.click(QStringLiteral("option:saved")));
    QVERIFY(chosen("applied") && chosen("saved"));
    QVERIFY(hand.click(QStringLiteral("option:none")));
    QVERIFY(chosen("none") && !chosen("applied") && !chosen("saved"));
    QVERIFY(hand.click(QStringLiteral("option:saved")));
    QVERIFY(chosen("saved") && !chosen("none"));
    QVERIFY(hand.click(QStringLiteral("option:saved")));
    QVERIFY(!chosen("saved"));
    QVERIFY(!propertyOf(*application, QStringLiteral("actions"), "primaryEnabled").toBool());
    QVERIFY(!propertyOf(*application, QStringLiteral("actions"), "primaryReason").toString().isEmpty());

    // Barriers: three at most.
    application->navigator().open(QStringLiteral("question"), QStringLiteral("barriers"));
    for (const char* option : {"money", "hours", "family"})
        QVERIFY(hand.click(QStringLiteral("option:") + QLatin1String(option)));
    QVERIFY(!hand.click(QStringLiteral("option:unclear")));
    QVERIFY(hand.click(QStringLiteral("option:hours")));
    QVERIFY(hand.click(QStringLiteral("option:unclear")));
}

void Keyboard::back_byEveryWay_isOne_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Esc") << int(Qt::Key_Escape) << Qt::KeyboardModifiers(Qt::NoModifier);
    QTest::newRow("Alt and the left arrow") << int(Qt::Key_Left) << Qt::KeyboardModifiers(Qt::AltModifier);
    QTest::newRow("a phone's back key") << int(Qt::Key_Back) << Qt::KeyboardModifiers(Qt::NoModifier);
}

void Keyboard::back_byEveryWay_isOne() {
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    const auto application = openApp(ui::samplePerson(), platform::builtInContent());
    QVERIFY(application);
    ui::Hand hand(*application->window());
    application->navigator().startWith(QStringLiteral("paths"));
    application->navigator().open(QStringLiteral("me"));
    application->navigator().open(QStringLiteral("theme"));
    hand.settle();
    hand.press(key, modifiers);
    QVERIFY(ui::Hand::until([&] { return application->navigator().lowerSheet().isEmpty(); }));
    QCOMPARE(application->navigator().screen(), QStringLiteral("me"));
    hand.press(key, modifiers);
    QVERIFY(ui::Hand::until([&] { return application->navigator().screen() == QLatin1String("paths"); }));
    hand.press(key, modifiers); // at the root there is nowhere to go
    QCOMPARE(application->navigator().screen(), QStringLiteral("paths"));
}

NEXTRUNG_SUITE("journeys.keyboard", Keyboard)
#include "tst_keyboard.moc"
