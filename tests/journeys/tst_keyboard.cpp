// Without a mouse: every control is reached by Tab and has a name, arrows and keys answer, Esc and Alt+Left
// go back.
#include "platform/packs/installed_packs.h"
#include "qml/app/scenes.h"
#include "tests/journeys/journey.h"
#include "tests/suites/suite.h"

#include <QAccessible>
#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <set>

using namespace nextrung;
using namespace nextrung::tests;

class Keyboard : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void screens_tabbedThrough_reachEveryControlOnce_data();
    void screens_tabbedThrough_reachEveryControlOnce();
    void screens_forAScreenReader_nameEveryControl_data();
    void screens_forAScreenReader_nameEveryControl();
    void question_byKeysAlone_isAnswered();
    void ticks_noneAndATick_excludeEachOther();
    void back_byEveryWay_isOne_data();
    void back_byEveryWay_isOne();

private:
    void addScenes();
};

void Keyboard::initTestCase() {
    // Without a screen reader Qt builds no tree; setActive alone does not switch it on in Qt 6.4.
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
}

void Keyboard::addScenes() {
    QTest::addColumn<int>("scene");
    int index = 0;
    for (const ui::Scene& scene : ui::scenes())
        QTest::newRow(qPrintable(scene.name)) << index++;
}

namespace {

/// The application as that scene shows it: scenes build on those before them.
std::unique_ptr<ui::Application> at(int scene) {
    auto application = openApp(ui::samplePerson(), platform::builtInContent());
    for (int index = 0; application && index <= scene; ++index)
        ui::stage(*application, ui::scenes()[static_cast<std::size_t>(index)]);
    return application;
}

bool isControl(const QQuickItem& item) {
    return item.inherits("QQuickAbstractButton") || item.inherits("QQuickTextField") ||
           item.inherits("QQuickComboBox");
}

/// What lies under an open sheet does not count: it cannot be reached, and must not be.
QQuickItem* reachableRoot(ui::Application& application) {
    QQuickItem* root = application.window()->contentItem();
    QQuickItem* sheet = nullptr;
    ui::forEachVisible(*root, [&](QQuickItem& item) {
        if (item.inherits("QQuickPopupItem"))
            sheet = &item;
    });
    return sheet ? sheet : root;
}

std::set<QQuickItem*> controlsOf(ui::Application& application) {
    std::set<QQuickItem*> controls;
    ui::forEachVisible(*reachableRoot(application), [&](QQuickItem& item) {
        if (isControl(item) && item.isEnabled() && (item.property("focusPolicy").toInt() & Qt::TabFocus))
            controls.insert(&item);
    });
    return controls;
}

QString nameOf(const QQuickItem* item) {
    return item->objectName().isEmpty() ? item->property("name").toString() : item->objectName();
}

} // namespace

void Keyboard::screens_tabbedThrough_reachEveryControlOnce_data() {
    addScenes();
}

void Keyboard::screens_tabbedThrough_reachEveryControlOnce() {
    QFETCH(int, scene);
    const auto application = at(scene);
    QVERIFY(application);
    std::set<QQuickItem*> missing = controlsOf(*application);
    const std::size_t count = missing.size();
    ui::Hand hand(*application->window());
    for (std::size_t step = 0; step < count + 2 && !missing.empty(); ++step) {
        hand.press(Qt::Key_Tab);
        QQuickItem* focused = application->window()->activeFocusItem();
        QVERIFY(focused);
        missing.erase(focused);
    }
    QStringList names;
    for (const QQuickItem* item : missing)
        names.append(nameOf(item));
    QVERIFY2(missing.empty(),
             qPrintable(QStringLiteral("never reached: ") + names.join(QStringLiteral(", "))));
}

void Keyboard::screens_forAScreenReader_nameEveryControl_data() {
    addScenes();
}

void Keyboard::screens_forAScreenReader_nameEveryControl() {
    QFETCH(int, scene);
    const auto application = at(scene);
    QVERIFY(application);
    constexpr qreal target = 48; // a thumb's
    for (QQuickItem* control : controlsOf(*application)) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(control);
        QVERIFY2(spoken, qPrintable(nameOf(control)));
        QVERIFY2(!spoken->text(QAccessible::Name).trimmed().isEmpty(), qPrintable(nameOf(control)));
        QVERIFY2(control->height() >= target && control->width() >= target,
                 qPrintable(QStringLiteral("%1 is %2 by %3")
                                .arg(nameOf(control))
                                .arg(control->width())
                                .arg(control->height())));
    }
}

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
