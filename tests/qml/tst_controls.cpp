// The parts that are tapped do what they say: by touch, by keyboard and to a screen reader.
#include "tests/qml/on_stage.h"
#include "tests/suites/suite.h"

#include <array>
#include <utility>

using namespace nextrung;
using namespace nextrung::tests;

namespace {

/// What a screen reader says of the state, in one line.
QString statesOf(const QAccessibleInterface& said) {
    const QAccessible::State state = said.state();
    const std::array<std::pair<bool, const char*>, 8> words{{{state.disabled, "disabled"},
                                                             {state.checkable, "checkable"},
                                                             {state.checked, "checked"},
                                                             {state.selectable, "selectable"},
                                                             {state.selected, "selected"},
                                                             {state.expandable, "expandable"},
                                                             {state.expanded, "expanded"},
                                                             {state.collapsed, "collapsed"}}};
    QStringList held;
    for (const auto& [is, word] : words)
        if (is)
            held.append(QString::fromLatin1(word));
    return held.join(QLatin1Char(' '));
}

} // namespace

class ControlsTest : public OnStage {
    Q_OBJECT

private slots:
    void controls_keyboard_actOnce_data();
    void controls_keyboard_actOnce();
    void controls_screenReader_act_data();
    void controls_screenReader_act();
    void controls_screenReader_hearsRoleAndState_data();
    void controls_screenReader_hearsRoleAndState();
    void controls_screenReaderStartedLater_hearsTheSame();
    void controls_off_areSaidToBeAndCannotBePressed();
    void controls_onlyTelling_areNeverOff();
    void controls_byKeyboardOnly_showFocusRing();
    void answer_chosen_saysRadioAndChecked();
    void answer_multiple_saysCheckBox();
    void answer_arrows_moveAmongChoices();
    void button_off_tellsWhyAndDoesNothing();
    void disclosure_tapped_opensAndCloses();
    void rung_held_isSpoken();
    void requirement_withoutChevron_isNoButton();
};

void ControlsTest::controls_keyboard_actOnce_data() {
    QTest::addColumn<QString>("qml");
    QTest::newRow("NrButton") << R"(NrButton { label: "It"; onClicked: root.hear("it") })";
    QTest::newRow("IconButton")
        << R"(IconButton { iconName: "close"; name: "It"; onClicked: root.hear("it") })";
    QTest::newRow("AnswerCard")
        << R"(AnswerCard { width: 300; key: "it"; title: "It"; onToggled: key => root.hear(key) })";
    QTest::newRow("ChoiceRow")
        << R"(ChoiceRow { width: 300; key: "it"; title: "It"; onToggled: key => root.hear(key) })";
    QTest::newRow("LevelCard")
        << R"(LevelCard { width: 300; key: "it"; level: "It"; onToggled: key => root.hear(key) })";
    QTest::newRow("Chip") << R"(Chip { key: "it"; label: "It"; onToggled: key => root.hear(key) })";
    QTest::newRow("Segment")
        << R"(Segmented { width: 300; Segment { key: "it"; label: "It"; onToggled: key => root.hear(key) } })";
    QTest::newRow("NavCard") << R"(NavCard { width: 300; title: "It"; onClicked: root.hear("it") })";
    QTest::newRow("ListRow") << R"(ListRow { width: 300; label: "It"; onClicked: root.hear("it") })";
    QTest::newRow("PathCard")
        << R"(PathCard { width: 300; key: "it"; title: "It"; onActivated: key => root.hear(key) })";
    QTest::newRow("RungCard")
        << R"(RungCard { width: 300; key: "it"; level: "It"; onActivated: key => root.hear(key) })";
    QTest::newRow("RequirementRow")
        << R"(RequirementRow { width: 300; key: "it"; title: "It"; onActivated: key => root.hear(key) })";
    QTest::newRow("Tab")
        << R"(TabBar { width: 300; Tab { label: "It"; iconName: "home"; onClicked: root.hear("it") } })";
    QTest::newRow("ActionBar")
        << R"(ActionBar { width: 300; primaryText: "It"; onPrimary: root.hear("it") })";
    QTest::newRow("NoticeCard")
        << R"(NoticeCard { width: 300; text: "Why"; actionText: "It"; onActed: root.hear("it") })";
    QTest::newRow("SectionHeader")
        << R"(SectionHeader { width: 300; title: "Why"; actionText: "It"; onActed: root.hear("it") })";
    QTest::newRow("EmptyState")
        << R"(EmptyState { width: 300; title: "Why"; actionText: "It"; onActed: root.hear("it") })";
    QTest::newRow("HeroCard")
        << R"(HeroCard { width: 300; title: "Why"; actionText: "It"; onActed: root.hear("it") })";
    QTest::newRow("PathHeader")
        << R"(PathHeader { width: 300; title: "Why"; backText: "It"; onBack: root.hear("it") })";
}

void ControlsTest::controls_keyboard_actOnce() {
    QFETCH(QString, qml);
    QQuickItem* scene = show(qml);
    QVERIFY(scene);
    key(Qt::Key_Tab);
    QVERIFY(focused());
    QCOMPARE(spoken(focused())->text(QAccessible::Name), QStringLiteral("It"));
    QCOMPARE(scene->property("times").toInt(), 0);
    key(Qt::Key_Space);
    QCOMPARE(scene->property("heard").toString(), QStringLiteral("it"));
    QCOMPARE(scene->property("times").toInt(), 1);
    key(Qt::Key_Return);
    QCOMPARE(scene->property("times").toInt(), 2);
    key(Qt::Key_Enter);
    QCOMPARE(scene->property("times").toInt(), 3);
    tap(focused());
    QCOMPARE(scene->property("times").toInt(), 4);
}

void ControlsTest::controls_screenReader_act_data() {
    controls_keyboard_actOnce_data();
}

void ControlsTest::controls_screenReader_act() {
    QFETCH(QString, qml);
    QQuickItem* scene = show(qml);
    QVERIFY(scene);
    QQuickItem* control = named(scene, QStringLiteral("It"));
    QVERIFY(control);
    QAccessibleActionInterface* actions = spoken(control)->actionInterface();
    QVERIFY(actions);
    QVERIFY2(actions->actionNames().contains(QAccessibleActionInterface::pressAction()),
             qPrintable(actions->actionNames().join(QLatin1Char(' '))));
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(scene->property("heard").toString(), QStringLiteral("it"));
    QCOMPARE(scene->property("times").toInt(), 1);
}

void ControlsTest::controls_screenReader_hearsRoleAndState_data() {
    QTest::addColumn<QString>("qml");
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("states");
    const auto row = [](const char* name, QAccessible::Role role, const char* states, const char* qml) {
        QTest::newRow(name) << QString::fromUtf8(qml) << static_cast<int>(role) << QString::fromUtf8(states);
    };
    row("button", QAccessible::Button, "", R"(NrButton { label: "It" })");
    row("icon button", QAccessible::Button, "", R"(IconButton { iconName: "close"; name: "It" })");
    row("answer", QAccessible::RadioButton, "checkable",
        R"(AnswerCard { width: 300; key: "k"; title: "It" })");
    row("chosen answer", QAccessible::RadioButton, "checkable checked",
        R"(AnswerCard { width: 300; key: "k"; title: "It"; chosen: true })");
    row("one of many answers", QAccessible::CheckBox, "checkable checked",
        R"(AnswerCard { width: 300; key: "k"; title: "It"; multiple: true; chosen: true })");
    row("row to choose", QAccessible::RadioButton, "checkable checked",
        R"(ChoiceRow { width: 300; key: "k"; title: "It"; chosen: true })");
    row("level", QAccessible::RadioButton, "checkable checked",
        R"(LevelCard { width: 300; key: "k"; level: "It"; chosen: true })");
    row("segment", QAccessible::RadioButton, "checkable checked",
        R"(Segmented { width: 300; Segment { key: "k"; label: "It"; chosen: true } })");
    row("chip", QAccessible::RadioButton, "checkable checked", R"(Chip { key: "k"; label: "It"; on: true })");
    row("tab", QAccessible::PageTab, "selectable selected",
        R"(TabBar { width: 300; Tab { label: "It"; iconName: "home"; selected: true } })");
    row("other tab", QAccessible::PageTab, "selectable",
        R"(TabBar { width: 300; Tab { label: "It"; iconName: "home" } })");
    row("closed question", QAccessible::Button, "expandable collapsed",
        R"(Disclosure { width: 300; label: "It"; text: "Why" })");
    row("open question", QAccessible::Button, "expandable expanded",
        R"(Disclosure { width: 300; label: "It"; text: "Why"; open: true })");
    row("list", QAccessible::ComboBox, "expandable collapsed",
        R"(Select { width: 300; name: "It"; options: ["One"] })");
    row("card that leads on", QAccessible::Button, "", R"(NavCard { width: 300; title: "It" })");
    row("setting", QAccessible::Button, "", R"(ListRow { width: 300; label: "It"; value: "Light" })");
    row("fact", QAccessible::StaticText, "", R"(ListRow { width: 300; label: "It"; opens: false })");
    row("setting with its control", QAccessible::Grouping, "",
        R"(ListRow { width: 300; label: "It"; opens: false; IconButton { iconName: "close"; name: "Other" } })");
    row("path", QAccessible::Button, "", R"(PathCard { width: 300; key: "k"; title: "It" })");
    row("rung", QAccessible::Button, "", R"(RungCard { width: 300; key: "k"; level: "It" })");
    row("rung that only tells", QAccessible::StaticText, "",
        R"(RungCard { width: 300; key: "k"; level: "It"; openable: false })");
    row("requirement", QAccessible::Button, "", R"(RequirementRow { width: 300; key: "k"; title: "It" })");
    row("requirement that only tells", QAccessible::StaticText, "",
        R"(RequirementRow { width: 300; key: "k"; title: "It"; chevron: false })");
    row("field", QAccessible::EditableText, "", R"(TextEntry { width: 300; label: "It" })");
    row("search", QAccessible::EditableText, "", R"(SearchField { width: 300; name: "It" })");
}

void ControlsTest::controls_screenReader_hearsRoleAndState() {
    QFETCH(QString, qml);
    QFETCH(int, role);
    QFETCH(QString, states);
    QQuickItem* scene = show(qml);
    QVERIFY(scene);
    QQuickItem* control = named(scene, QStringLiteral("It"));
    QVERIFY(control);
    QCOMPARE(static_cast<int>(spoken(control)->role()), role);
    QCOMPARE(statesOf(*spoken(control)), states);
}

void ControlsTest::controls_screenReaderStartedLater_hearsTheSame() {
    Stage::startScreenReader(false);
    QQuickItem* scene = show(QStringLiteral("AnswerCard { objectName: \"it\"; width: 300; key: \"k\"\n"
                                            "title: \"It\"; multiple: true; chosen: true }"));
    Stage::startScreenReader(true);
    QVERIFY(scene);
    QAccessibleInterface* said = spoken(scene->findChild<QQuickItem*>(QStringLiteral("it")));
    QVERIFY(said);
    QCOMPARE(said->role(), QAccessible::CheckBox);
    QCOMPARE(statesOf(*said), QStringLiteral("checkable checked"));
    QCOMPARE(said->text(QAccessible::Name), QStringLiteral("It"));
}

void ControlsTest::controls_off_areSaidToBeAndCannotBePressed() {
    for (const char* qml : {R"(NrButton { enabled: !root.words; label: "It"; onClicked: root.hear("it") })",
                            R"(AnswerCard { width: 300; enabled: !root.words; key: "k"; title: "It"
                               onToggled: key => root.hear(key) })",
                            R"(Select { width: 300; enabled: !root.words; name: "It"; options: ["One"]
                               onPressedChanged: root.hear("it") })"}) {
        QQuickItem* scene = show(QString::fromUtf8(qml), QStringLiteral("off"));
        QVERIFY(scene);
        QAccessibleInterface* said = spoken(named(scene, QStringLiteral("It")));
        QVERIFY(said->state().disabled && !said->state().focusable);
        QCOMPARE(said->actionInterface()->actionNames(), QStringList());
        said->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(scene->property("times").toInt(), 0);
        scene->setProperty("words", QString());
        QVERIFY(!said->state().disabled && said->state().focusable);
        QVERIFY(said->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    }
}

void ControlsTest::controls_onlyTelling_areNeverOff() {
    QQuickItem* scene = show(QStringLiteral("ListRow { width: 300; label: \"It\"; opens: false }"));
    QVERIFY(scene);
    QAccessibleInterface* said = spoken(named(scene, QStringLiteral("It")));
    QVERIFY(!said->state().disabled && !said->state().focusable);
    QCOMPARE(said->actionInterface()->actionNames(), QStringList());
}

void ControlsTest::controls_byKeyboardOnly_showFocusRing() {
    QQuickItem* scene = show(QStringLiteral(
        "NrButton { x: 20; y: 20; label: \"It\" } NrButton { x: 20; y: 120; label: \"Other\" }"));
    QVERIFY(scene);
    QQuickItem* button = named(scene, QStringLiteral("It"));
    const auto rings = [&] {
        return visibleItems(button,
                            [](QQuickItem* item) {
                                return QByteArray(item->metaObject()->className()).startsWith("FocusRing");
                            })
            .size();
    };
    tap(button);
    QCOMPARE(rings(), 0U);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(button->hasActiveFocus());
    QCOMPARE(rings(), 1U);
}

void ControlsTest::answer_chosen_saysRadioAndChecked() {
    QQuickItem* scene = show(QStringLiteral(
        "AnswerCard { width: 300; key: \"a\"; title: \"One\"; secondary: \"More\"; chosen: true }\n"
        "AnswerCard { y: 100; width: 300; key: \"b\"; title: \"Two\" }"));
    QVERIFY(scene);
    QAccessibleInterface* one = spoken(named(scene, QStringLiteral("One")));
    QCOMPARE(one->role(), QAccessible::RadioButton);
    QVERIFY(one->state().checkable && one->state().checked);
    QCOMPARE(one->text(QAccessible::Description), QStringLiteral("More"));
    QVERIFY(!spoken(named(scene, QStringLiteral("Two")))->state().checked);
}

void ControlsTest::answer_multiple_saysCheckBox() {
    QQuickItem* scene = show(QStringLiteral(
        "AnswerCard { width: 300; key: \"a\"; title: \"One\"; multiple: true; chosen: true }"));
    QVERIFY(scene);
    QCOMPARE(spoken(named(scene, QStringLiteral("One")))->role(), QAccessible::CheckBox);
    QVERIFY(spoken(named(scene, QStringLiteral("One")))->state().checked);
}

void ControlsTest::answer_arrows_moveAmongChoices() {
    QQuickItem* scene = show(QStringLiteral("Column { width: 300; NrButton { label: \"Before\" }\n"
                                            "AnswerCard { width: 300; key: \"a\"; title: \"One\" }\n"
                                            "AnswerCard { width: 300; key: \"b\"; title: \"Two\" }\n"
                                            "NrButton { label: \"After\" } }"));
    QVERIFY(scene);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    QCOMPARE(focused(), named(scene, QStringLiteral("One")));
    key(Qt::Key_Up); // a button is no choice
    QCOMPARE(focused(), named(scene, QStringLiteral("One")));
    key(Qt::Key_Down);
    QCOMPARE(focused(), named(scene, QStringLiteral("Two")));
    key(Qt::Key_Down);
    QCOMPARE(focused(), named(scene, QStringLiteral("Two")));
    key(Qt::Key_Up);
    QCOMPARE(focused(), named(scene, QStringLiteral("One")));
}

void ControlsTest::button_off_tellsWhyAndDoesNothing() {
    QQuickItem* scene = show(
        QStringLiteral("NrButton { label: \"Next\"; enabled: false; disabledReason: \"Choose one first.\"\n"
                       "onClicked: root.hear(\"it\") }"));
    QVERIFY(scene);
    QQuickItem* button = named(scene, QStringLiteral("Next"));
    tap(button);
    QCOMPARE(scene->property("times").toInt(), 0);
    QVERIFY(spoken(button)->state().disabled);
    QCOMPARE(spoken(button)->text(QAccessible::Description), QStringLiteral("Choose one first."));
    QCOMPARE(button->opacity(), 0.4);
}

void ControlsTest::disclosure_tapped_opensAndCloses() {
    QQuickItem* scene =
        show(QStringLiteral("Disclosure { width: 390; label: \"Why we ask\"; text: \"Because.\" }"));
    QVERIFY(scene);
    QVERIFY(!named(scene, QStringLiteral("Because.")));
    tap(named(scene, QStringLiteral("Why we ask")));
    QVERIFY(named(scene, QStringLiteral("Because.")));
    tap(named(scene, QStringLiteral("Why we ask")));
    QVERIFY(!named(scene, QStringLiteral("Because.")));
}

void ControlsTest::rung_held_isSpoken() {
    QQuickItem* scene = show(QStringLiteral(
        "RungCard { width: 350; key: \"a\"; level: \"MA II\"; pay: \"$20.10\"; payText: \"$20.10 an hour\"\n"
        "held: true; heldText: \"Held\"; hereText: \"You are here, by title\"; first: true; last: true }"));
    QVERIFY(scene);
    const QString said = spoken(named(scene, QStringLiteral("MA II")))->text(QAccessible::Description);
    QCOMPARE(said, QStringLiteral("$20.10 an hour. You are here, by title. Held"));
}

void ControlsTest::requirement_withoutChevron_isNoButton() {
    QQuickItem* scene = show(QStringLiteral(
        "RequirementRow { width: 350; key: \"a\"; title: \"12 hours\"; stateName: \"not-yet\"\n"
        "stateText: \"Not yet\"; detail: \"8 of 12\"; chevron: false; onActivated: root.hear(\"it\") }"));
    QVERIFY(scene);
    QQuickItem* row = named(scene, QStringLiteral("12 hours"));
    QCOMPARE(spoken(row)->role(), QAccessible::StaticText);
    QCOMPARE(spoken(row)->text(QAccessible::Description), QStringLiteral("Not yet, 8 of 12"));
    tap(row);
    QCOMPARE(scene->property("times").toInt(), 0);
}

NEXTRUNG_SUITE("qml.controls", ControlsTest)
#include "tst_controls.moc"
