// The components do what they say: by touch, by keyboard and to a screen reader.
#include "qml/components/icon_paths.h"
#include "qml/components/path_data.h"
#include "qml/components/word_fit.h"
#include "tests/qml/parts.h"
#include "tests/qml/stage.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <utility>

using namespace nextrung;
using namespace nextrung::tests;

namespace {

QString text(std::string_view view) {
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QAccessibleInterface* spoken(QQuickItem* item) {
    return QAccessible::queryAccessibleInterface(item);
}

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

class ComponentsTest : public QObject {
    Q_OBJECT

private slots:
    void init();

    void controls_eachPart_areLargeAndNamed_data();
    void controls_eachPart_areLargeAndNamed();
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

    void text_heading_saysSo();
    void text_fitWidth_breaksNoWord();
    void text_emphases_keepTheText();
    void icon_everyName_draws();
    void icon_unknownName_warns();
    void path_mistake_endsTheDrawing();
    void path_arc_endsWhereItSays();

    void answer_chosen_saysRadioAndChecked();
    void answer_multiple_saysCheckBox();
    void answer_arrows_moveAmongChoices();
    void button_off_tellsWhyAndDoesNothing();
    void actionBar_off_showsReason();
    void appBar_back_andAction_areHeard();
    void disclosure_tapped_opensAndCloses();
    void figures_emptyValue_isLeftOut();
    void figures_largeText_stack();
    void ladder_rungs_fillFromTheBottom();
    void flatRungs_ownRung_isMarigold();
    void segmented_segments_shareTheWidth();
    void segmented_small_followsItsWords();
    void tabBar_tabs_shareTheWidth();
    void select_keyboard_choosesOne();
    void select_escape_keepsTheChoice();
    void monthYear_picked_tellsBoth();
    void monthYear_spanish_namesMonths();
    void searchField_clear_emptiesAndKeepsFocus();
    void textEntry_typed_isHeard();
    void sheet_open_takesFocusAndGivesItBack();
    void sheet_byKeyboardOnly_showsFocusRing();
    void sheet_forScreenReader_isNamedAndModal();
    void sheet_long_scrollsAndKeepsItsFoot();
    void sheet_tapBeside_closes();
    void scroller_focus_scrollsIntoView();
    void scroller_keys_scroll();
    void chipRow_focus_scrollsIntoView();
    void strip_place_movesTheMarker();
    void rung_held_isSpoken();
    void requirement_withoutChevron_isNoButton();

private:
    QQuickItem* show(const QString& body, const QString& words = {}, QSize size = {390, 800}) {
        QQuickItem* scene = m_stage.show(body, words, size);
        if (!scene)
            qWarning("%s", qPrintable(m_stage.mistake()));
        return scene;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&m_stage.window(), key, modifiers);
    }
    void type(std::string_view letters) {
        for (const char letter : letters)
            QTest::keyClick(&m_stage.window(), letter);
    }
    void tap(QQuickItem* item) {
        QTest::mouseClick(&m_stage.window(), Qt::LeftButton, Qt::NoModifier,
                          item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint());
    }
    QQuickItem* focused() { return m_stage.window().activeFocusItem(); }

    Stage m_stage;
};

void ComponentsTest::init() {
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_stage.look(1);
}

void ComponentsTest::controls_eachPart_areLargeAndNamed_data() {
    QTest::addColumn<QString>("qml");
    for (const Part& part : parts)
        QTest::newRow(part.name.data()) << text(part.qml);
    QTest::newRow("Sheet") << QStringLiteral("Sheet { id: sheet; title: root.words } onWindowChanged: window "
                                             "=> { if (window) Qt.callLater(sheet.open) }");
}

void ComponentsTest::controls_eachPart_areLargeAndNamed() {
    QFETCH(QString, qml);
    for (const qreal scale : {0.85, 1.0, 2.0}) {
        m_stage.look(scale);
        QVERIFY(show(qml, QStringLiteral("Yes")));
        for (QQuickItem* control : visibleItems(m_stage.window().contentItem(), isControlItem)) {
            QVERIFY2(control->width() >= 48 && control->height() >= 48,
                     qPrintable(QStringLiteral("%1 x %2").arg(control->width()).arg(control->height())));
            QVERIFY(spoken(control));
            QVERIFY(!spoken(control)->text(QAccessible::Name).isEmpty());
            QVERIFY(spoken(control)->role() != QAccessible::NoRole);
            // What a control says, its parts do not say again.
            if (spoken(control)->role() != QAccessible::EditableText)
                QCOMPARE(spoken(control)->childCount(), 0);
            QVERIFY(!control->isEnabled() || control->activeFocusOnTab() ||
                    !control->property("focusPolicy").toInt());
        }
    }
}

void ComponentsTest::controls_keyboard_actOnce_data() {
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

void ComponentsTest::controls_keyboard_actOnce() {
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

void ComponentsTest::controls_screenReader_act_data() {
    controls_keyboard_actOnce_data();
}

void ComponentsTest::controls_screenReader_act() {
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

void ComponentsTest::controls_screenReader_hearsRoleAndState_data() {
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
    row("chip", QAccessible::CheckBox, "checkable checked", R"(Chip { key: "k"; label: "It"; on: true })");
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

void ComponentsTest::controls_screenReader_hearsRoleAndState() {
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

void ComponentsTest::controls_screenReaderStartedLater_hearsTheSame() {
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

void ComponentsTest::controls_off_areSaidToBeAndCannotBePressed() {
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

void ComponentsTest::controls_onlyTelling_areNeverOff() {
    QQuickItem* scene = show(QStringLiteral("ListRow { width: 300; label: \"It\"; opens: false }"));
    QVERIFY(scene);
    QAccessibleInterface* said = spoken(named(scene, QStringLiteral("It")));
    QVERIFY(!said->state().disabled && !said->state().focusable);
    QCOMPARE(said->actionInterface()->actionNames(), QStringList());
}

void ComponentsTest::controls_byKeyboardOnly_showFocusRing() {
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

void ComponentsTest::text_heading_saysSo() {
    QQuickItem* scene =
        show(QStringLiteral("NrText { text: \"Title\"; heading: true } NrText { y: 50; text: \"Words\" }\n"
                            "NrText { y: 100; text: \"Silent\"; silent: true }"));
    QVERIFY(scene);
    QCOMPARE(spoken(named(scene, QStringLiteral("Title")))->role(), QAccessible::Heading);
    QCOMPARE(spoken(named(scene, QStringLiteral("Words")))->role(), QAccessible::StaticText);
    for (int i = 0; i < QAccessible::queryAccessibleInterface(&m_stage.window())->childCount(); ++i)
        QVERIFY(QAccessible::queryAccessibleInterface(&m_stage.window())->child(i)->text(QAccessible::Name) !=
                QStringLiteral("Silent"));
}

void ComponentsTest::text_fitWidth_breaksNoWord() {
    const QString family = m_stage.theme()->property("family").toString();
    const ui::WordFit fit;
    const QString words = QStringLiteral("Certificación nacional");
    const qreal size = fit.size(words, family, QFont::Bold, 52, 240);
    QVERIFY(size < 52);
    QFont font(family);
    font.setPixelSize(static_cast<int>(size));
    font.setWeight(QFont::Bold);
    QVERIFY(QFontMetricsF(font).horizontalAdvance(QStringLiteral("Certificación")) <= 240);
    QCOMPARE(fit.size(words, family, QFont::Bold, 52, 2000), 52.0);
    QCOMPARE(fit.size(QString(400, QLatin1Char('W')), family, QFont::Bold, 52, 240),
             26.0); // then it is broken
    QCOMPARE(fit.size({}, family, QFont::Bold, 52, 240), 52.0);
}

void ComponentsTest::text_emphases_keepTheText() {
    const QString qml = QStringLiteral("EmphasisText { objectName: \"it\"; width: 120; role: NrText.Body\n"
                                       "text: root.words; emphases: [\"40 h\", \"not there\", \"20\"] }");
    QQuickItem* scene = show(qml, QStringLiteral("Needs 40 h a week; you said 20 at most."));
    QVERIFY(scene);
    auto* text = scene->findChild<QQuickItem*>(QStringLiteral("it"));
    QCOMPARE(spoken(text)->text(QAccessible::Name),
             QStringLiteral("Needs 40 h a week; you said 20 at most."));
    const int lines = text->property("lineCount").toInt();
    QVERIFY(lines > 1);
    QCOMPARE(text->height(), lines * 24.0);
    QVERIFY(text->property("contentWidth").toReal() <= 120);
}

void ComponentsTest::icon_everyName_draws() {
    for (const ui::IconPath& icon : ui::iconPaths) {
        const QRectF box = ui::readPath(icon.path).boundingRect();
        QVERIFY2(!box.isEmpty(), icon.name.data());
        QVERIFY2(QRectF(1.5, 1.5, 21, 21).contains(box.adjusted(0.5, 0.5, -0.5, -0.5)), icon.name.data());
        QVERIFY(show(QStringLiteral("Icon { name: root.words }"), text(icon.name)));
        const QImage drawn = m_stage.window().grabWindow();
        QVERIFY2(drawn.pixelColor(1, 1) == drawn.pixelColor(30, 30), icon.name.data()); // the ground
        bool inked = false;
        for (int x = 0; x < 24 && !inked; ++x)
            for (int y = 0; y < 24 && !inked; ++y)
                inked = drawn.pixelColor(x, y) != drawn.pixelColor(30, 30);
        QVERIFY2(inked, icon.name.data());
    }
}

void ComponentsTest::icon_unknownName_warns() {
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(QStringLiteral("there is no icon named \"no-such\"")));
    QVERIFY(show(QStringLiteral("Icon { name: \"no-such\" }")));
}

void ComponentsTest::path_mistake_endsTheDrawing() {
    QVERIFY(ui::readPath("").isEmpty());
    QVERIFY(ui::readPath("nonsense").isEmpty());
    QCOMPARE(ui::readPath("M1 2 L3 4").elementCount(), 2);
    QCOMPARE(ui::readPath("M1 2 L3 4 L5 x L7 8").elementCount(), 2);
    QCOMPARE(ui::readPath("M1 2 L3").elementCount(), 1);
}

void ComponentsTest::path_arc_endsWhereItSays() {
    for (const char* arc : {"M10 4 A6 6 0 0 1 16 10", "M10 4 A6 6 0 0 0 16 10", "M10 4 A6 6 0 1 1 16 10",
                            "M10 4 A6 6 0 1 0 16 10"}) {
        const QPainterPath path = ui::readPath(arc);
        QVERIFY2(std::abs(path.currentPosition().x() - 16) < 1e-6 &&
                     std::abs(path.currentPosition().y() - 10) < 1e-6,
                 arc);
    }
    // A quarter of a circle, clockwise, bulges up and to the right of its chord; the long way round is three
    // quarters.
    QVERIFY(ui::readPath("M10 4 A6 6 0 0 1 16 10").length() < 10);
    QVERIFY(ui::readPath("M10 4 A6 6 0 1 1 16 10").length() > 27);
    QVERIFY(ui::readPath("M10 4 A6 6 0 0 1 16 10").pointAtPercent(0.5).y() < 7);
    QVERIFY(ui::readPath("M10 4 A6 6 0 0 0 16 10").pointAtPercent(0.5).y() > 7);
}

void ComponentsTest::answer_chosen_saysRadioAndChecked() {
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

void ComponentsTest::answer_multiple_saysCheckBox() {
    QQuickItem* scene = show(QStringLiteral(
        "AnswerCard { width: 300; key: \"a\"; title: \"One\"; multiple: true; chosen: true }"));
    QVERIFY(scene);
    QCOMPARE(spoken(named(scene, QStringLiteral("One")))->role(), QAccessible::CheckBox);
    QVERIFY(spoken(named(scene, QStringLiteral("One")))->state().checked);
}

void ComponentsTest::answer_arrows_moveAmongChoices() {
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

void ComponentsTest::button_off_tellsWhyAndDoesNothing() {
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

void ComponentsTest::actionBar_off_showsReason() {
    QQuickItem* scene = show(
        QStringLiteral("ActionBar { id: bar; width: 390; primaryText: \"Next\"; primaryEnabled: !root.words\n"
                       "primaryReason: \"Choose one first.\" }"),
        QStringLiteral("off"));
    QVERIFY(scene);
    QVERIFY(named(scene, QStringLiteral("Choose one first.")));
    scene->setProperty("words", QString());
    QVERIFY(!named(scene, QStringLiteral("Choose one first.")));
}

void ComponentsTest::appBar_back_andAction_areHeard() {
    QQuickItem* scene =
        show(QStringLiteral("AppBar { width: 390; title: \"Me\"; actionText: \"Skip\"; backText: \"Back\"\n"
                            "onBack: root.hear(\"back\"); onActed: root.hear(\"acted\") }"));
    QVERIFY(scene);
    tap(named(scene, QStringLiteral("Back")));
    QCOMPARE(scene->property("heard").toString(), QStringLiteral("back"));
    tap(named(scene, QStringLiteral("Skip")));
    QCOMPARE(scene->property("heard").toString(), QStringLiteral("acted"));
}

void ComponentsTest::disclosure_tapped_opensAndCloses() {
    QQuickItem* scene =
        show(QStringLiteral("Disclosure { width: 390; label: \"Why we ask\"; text: \"Because.\" }"));
    QVERIFY(scene);
    QVERIFY(!named(scene, QStringLiteral("Because.")));
    tap(named(scene, QStringLiteral("Why we ask")));
    QVERIFY(named(scene, QStringLiteral("Because.")));
    tap(named(scene, QStringLiteral("Why we ask")));
    QVERIFY(!named(scene, QStringLiteral("Because.")));
}

void ComponentsTest::figures_emptyValue_isLeftOut() {
    QQuickItem* scene =
        show(QStringLiteral("FigureRow { width: 390; Figure { value: root.words; caption: \"months\" }\n"
                            "Figure { value: \"$20.10\"; caption: \"an hour\" } }"));
    QVERIFY(scene);
    QVERIFY(!named(scene, QStringLiteral(" months")));
    QQuickItem* pay = named(scene, QStringLiteral("$20.10 an hour"));
    QVERIFY(pay);
    QVERIFY(pay->property("leading").toBool()); // no line before the first one that shows
    scene->setProperty("words", QStringLiteral("28"));
    QVERIFY(named(scene, QStringLiteral("28 months")));
    QTRY_VERIFY(!pay->property("leading").toBool());
}

void ComponentsTest::figures_largeText_stack() {
    const QString qml =
        QStringLiteral("FigureRow { width: 390; Figure { value: \"28\"; caption: \"months\" }\n"
                       "Figure { value: \"$20.10\"; caption: \"an hour\" } }");
    QQuickItem* scene = show(qml);
    QVERIFY(scene);
    QCOMPARE(named(scene, QStringLiteral("28 months"))->y(),
             named(scene, QStringLiteral("$20.10 an hour"))->y());
    m_stage.look(1.5);
    scene = show(qml);
    QVERIFY(scene);
    QCOMPARE(named(scene, QStringLiteral("28 months"))->x(),
             named(scene, QStringLiteral("$20.10 an hour"))->x());
    QVERIFY(named(scene, QStringLiteral("28 months"))->y() <
            named(scene, QStringLiteral("$20.10 an hour"))->y());
}

void ComponentsTest::ladder_rungs_fillFromTheBottom() {
    QQuickItem* scene = show(QStringLiteral(
        "MiniLadder { objectName: \"it\"; filled: 1; total: 3; own: 2; countText: \"1 of 3\" }"));
    QVERIFY(scene);
    auto* ladder = scene->findChild<QQuickItem*>(QStringLiteral("it"));
    const auto colors = ladder->property("colors").value<QList<QColor>>();
    QCOMPARE(colors.size(), 3); // from the top
    QCOMPARE(colors.at(0), m_stage.theme()->property("track").value<QColor>());
    QCOMPARE(colors.at(1), m_stage.theme()->property("marigoldLine").value<QColor>());
    QCOMPARE(colors.at(2), m_stage.theme()->property("teal").value<QColor>());
    QVERIFY(named(scene, QStringLiteral("1 of 3")));
}

void ComponentsTest::flatRungs_ownRung_isMarigold() {
    QQuickItem* scene =
        show(QStringLiteral("StepBar { objectName: \"it\"; step: 2; steps: 3; text: \"Step 2 of 3\" }"));
    QVERIFY(scene);
    const auto colors =
        scene->findChild<QQuickItem*>(QStringLiteral("it"))->property("colors").value<QList<QColor>>();
    QCOMPARE(colors.size(), 3);
    QCOMPARE(colors.at(0), m_stage.theme()->property("teal").value<QColor>());
    QCOMPARE(colors.at(1), m_stage.theme()->property("marigold").value<QColor>());
    QCOMPARE(colors.at(2), m_stage.theme()->property("track").value<QColor>());
}

void ComponentsTest::segmented_segments_shareTheWidth() {
    QQuickItem* scene =
        show(QStringLiteral("Segmented { width: 308; Segment { key: \"a\"; label: \"Must\" }\n"
                            "Segment { key: \"b\"; label: \"Would like\" } }"));
    QVERIFY(scene);
    QCOMPARE(named(scene, QStringLiteral("Must"))->width(), 150.0);
    QCOMPARE(named(scene, QStringLiteral("Would like"))->width(), 150.0);
}

void ComponentsTest::segmented_small_followsItsWords() {
    QQuickItem* scene =
        show(QStringLiteral(
                 "Segmented { small: true; Segment { objectName: \"it\"; key: \"a\"; label: root.words }\n"
                 "Segment { key: \"b\"; label: \"Español\" } }"),
             QStringLiteral("On"));
    QVERIFY(scene);
    auto* segment = scene->findChild<QQuickItem*>(QStringLiteral("it"));
    const qreal before = segment->width();
    QVERIFY(before > 0);
    scene->setProperty("words", QStringLiteral("English"));
    QVERIFY(segment->width() > before);
    QCOMPARE(segment->width(), segment->implicitWidth());
}

void ComponentsTest::tabBar_tabs_shareTheWidth() {
    QQuickItem* scene = show(QStringLiteral(
        "TabBar { width: 390; Tab { label: \"Paths\"; iconName: \"paths\"; selected: true }\n"
        "Tab { label: \"Ladder\"; iconName: \"ladder\" } Tab { label: \"Me\"; iconName: \"person\" } }"));
    QVERIFY(scene);
    for (const char* tab : {"Paths", "Ladder", "Me"}) {
        QAccessibleInterface* one = spoken(named(scene, QString::fromLatin1(tab)));
        QCOMPARE(one->role(), QAccessible::PageTab);
        QCOMPARE(static_cast<QQuickItem*>(one->object())->width(), 130.0);
    }
    QVERIFY(spoken(named(scene, QStringLiteral("Paths")))->state().selected);
    QVERIFY(!spoken(named(scene, QStringLiteral("Me")))->state().selected);
}

void ComponentsTest::select_keyboard_choosesOne() {
    QQuickItem* scene = show(
        QStringLiteral("Select { objectName: \"it\"; width: 200; name: \"Month\"; placeholder: \"Month\"\n"
                       "options: [\"January\", \"February\", \"March\"]; currentIndex: -1\n"
                       "onActivated: index => root.hear(index) }"));
    QVERIFY(scene);
    auto* select = scene->findChild<QQuickItem*>(QStringLiteral("it"));
    QCOMPARE(spoken(select)->role(), QAccessible::ComboBox);
    QCOMPARE(spoken(select)->text(QAccessible::Description), QStringLiteral("Month"));
    const auto* list = select->property("popup").value<QObject*>();
    key(Qt::Key_Tab);
    QVERIFY(spoken(select)->state().expandable && spoken(select)->state().collapsed);
    key(Qt::Key_Return);
    QTRY_VERIFY(list->property("opened").toBool());
    QVERIFY(spoken(select)->state().expanded && !spoken(select)->state().collapsed);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QQuickItem* february = named(m_stage.window().contentItem(), QStringLiteral("February"));
    QVERIFY(february);
    QCOMPARE(spoken(february)->role(), QAccessible::ListItem);
    QVERIFY(spoken(february)->state().selected);
    key(Qt::Key_Return);
    QCOMPARE(scene->property("heard").toString(), QStringLiteral("1"));
    QTRY_VERIFY(!list->property("visible").toBool());
    QCOMPARE(spoken(select)->text(QAccessible::Description), QStringLiteral("February"));
    QCOMPARE(focused(), select);
}

void ComponentsTest::select_escape_keepsTheChoice() {
    QQuickItem* scene = show(QStringLiteral(
        "Select { objectName: \"it\"; width: 200; name: \"Month\"; options: [\"January\", \"February\"]\n"
        "currentIndex: 0; onActivated: index => root.hear(index) }"));
    QVERIFY(scene);
    auto* select = scene->findChild<QQuickItem*>(QStringLiteral("it"));
    tap(select);
    QTRY_VERIFY(named(m_stage.window().contentItem(), QStringLiteral("February")));
    key(Qt::Key_Down);
    key(Qt::Key_Escape);
    QTRY_VERIFY(!named(m_stage.window().contentItem(), QStringLiteral("February")));
    QCOMPARE(scene->property("times").toInt(), 0);
    QCOMPARE(select->property("currentIndex").toInt(), 0);
}

void ComponentsTest::monthYear_picked_tellsBoth() {
    QQuickItem* scene = show(
        QStringLiteral("MonthYearPicker { width: 300; lastYear: 2026; firstYear: 2020; month: 4; year: 2025\n"
                       "monthName: \"Month\"; yearName: \"Year\"\n"
                       "onPicked: (year, month) => root.hear(year + \"-\" + month) }"));
    QVERIFY(scene);
    QQuickItem* month = named(scene, QStringLiteral("Month"));
    QQuickItem* year = named(scene, QStringLiteral("Year"));
    QCOMPARE(spoken(month)->text(QAccessible::Description), QStringLiteral("April"));
    QCOMPARE(spoken(year)->text(QAccessible::Description), QStringLiteral("2025"));
    year->forceActiveFocus();
    key(Qt::Key_Down); // newest first
    QCOMPARE(scene->property("heard").toString(), QStringLiteral("2024-4"));
    month->forceActiveFocus();
    key(Qt::Key_Up);
    QCOMPARE(scene->property("heard").toString().section(QLatin1Char('-'), 1), QStringLiteral("3"));
}

void ComponentsTest::monthYear_spanish_namesMonths() {
    QQuickItem* scene = show(QStringLiteral("MonthYearPicker { width: 300; lastYear: 2026; month: 1; "
                                            "localeName: \"es_US\"; monthName: \"Mes\" }"));
    QVERIFY(scene);
    QCOMPARE(spoken(named(scene, QStringLiteral("Mes")))->text(QAccessible::Description),
             QStringLiteral("enero"));
}

void ComponentsTest::searchField_clear_emptiesAndKeepsFocus() {
    QQuickItem* scene = show(QStringLiteral(
        "SearchField { objectName: \"it\"; width: 300; name: \"Employer\"; clearText: \"Clear\" }"));
    QVERIFY(scene);
    auto* field = scene->findChild<QQuickItem*>(QStringLiteral("it"));
    QCOMPARE(spoken(field)->text(QAccessible::Name), QStringLiteral("Employer"));
    key(Qt::Key_Tab);
    type("heal");
    QCOMPARE(field->property("text").toString(), QStringLiteral("heal"));
    tap(named(scene, QStringLiteral("Clear")));
    QCOMPARE(field->property("text").toString(), QString());
    QVERIFY(field->hasActiveFocus());
    QVERIFY(!named(scene, QStringLiteral("Clear")));
}

void ComponentsTest::textEntry_typed_isHeard() {
    QQuickItem* scene = show(
        QStringLiteral("TextEntry { width: 300; label: \"Score\"; maximumLength: 3; errorText: root.words\n"
                       "onEdited: text => root.hear(text); onAccepted: root.hear(\"accepted\") }"));
    QVERIFY(scene);
    QQuickItem* field = named(scene, QStringLiteral("Score"));
    QVERIFY(field);
    key(Qt::Key_Tab);
    type("6234");
    QCOMPARE(scene->property("heard").toString(), QStringLiteral("623"));
    key(Qt::Key_Return);
    QCOMPARE(scene->property("heard").toString(), QStringLiteral("accepted"));
    scene->setProperty("words", QStringLiteral("A number from 0 to 100."));
    QVERIFY(named(scene, QStringLiteral("A number from 0 to 100.")));
    QCOMPARE(spoken(field)->text(QAccessible::Description), QStringLiteral("A number from 0 to 100."));
}

void ComponentsTest::sheet_open_takesFocusAndGivesItBack() {
    QQuickItem* scene = show(QStringLiteral(
        "NrButton { label: \"Open\"; onClicked: sheet.open() }\n"
        "Sheet { id: sheet; title: \"MA III\"; closeText: \"Close\"; onClosed: root.hear(\"closed\")\n"
        "NrButton { label: \"Inside\" } }"));
    QVERIFY(scene);
    QQuickItem* opener = named(scene, QStringLiteral("Open"));
    key(Qt::Key_Tab);
    key(Qt::Key_Space);
    QQuickItem* all = m_stage.window().contentItem();
    QTRY_VERIFY(named(all, QStringLiteral("Inside")));
    QTRY_COMPARE(focused(), named(all, QStringLiteral("Close")));
    // Tab stays inside.
    for (int i = 0; i < 4; ++i) {
        key(Qt::Key_Tab);
        QVERIFY(focused() != opener);
    }
    key(Qt::Key_Escape);
    QTRY_COMPARE(scene->property("heard").toString(), QStringLiteral("closed"));
    QTRY_COMPARE(focused(), opener);
}

void ComponentsTest::sheet_byKeyboardOnly_showsFocusRing() {
    const auto ringed = [](const QQuickItem* item) { return item->property("visualFocus").toBool(); };
    for (const bool byKeyboard : {true, false}) {
        QQuickItem* scene =
            show(QStringLiteral("NrButton { label: \"Open\"; onClicked: sheet.open() }\n"
                                "Sheet { id: sheet; title: \"MA III\"; closeText: \"Close\" }"));
        QVERIFY(scene);
        QQuickItem* opener = named(scene, QStringLiteral("Open"));
        QQuickItem* all = m_stage.window().contentItem();
        for (int time = 0; time < 2; ++time) {
            if (byKeyboard && time == 0)
                key(Qt::Key_Tab);
            byKeyboard ? key(Qt::Key_Return) : tap(opener);
            QTRY_VERIFY(named(all, QStringLiteral("Close")));
            QQuickItem* close = named(all, QStringLiteral("Close"));
            QTRY_COMPARE(focused(), close);
            QTRY_COMPARE(ringed(close), byKeyboard); // it may have the focus before the sheet stands
            byKeyboard ? key(Qt::Key_Return) : tap(close);
            QTRY_COMPARE(focused(), opener);
            QTRY_COMPARE(ringed(opener), byKeyboard);
        }
    }
}

void ComponentsTest::sheet_forScreenReader_isNamedAndModal() {
    QQuickItem* scene =
        show(QStringLiteral("Sheet { id: sheet; title: \"Short\"; NrText { text: \"Words\" } }\n"
                            "onWindowChanged: window => { if (window) Qt.callLater(sheet.open) }"));
    QVERIFY(scene);
    QQuickItem* all = m_stage.window().contentItem();
    QTRY_VERIFY(named(all, QStringLiteral("Words")));
    QAccessibleInterface* dialog = spoken(named(all, QStringLiteral("Words")))->parent();
    QCOMPARE(dialog->role(), QAccessible::Dialog);
    QCOMPARE(dialog->text(QAccessible::Name), QStringLiteral("Short"));
    QVERIFY(dialog->state().modal);
    QCOMPARE(dialog->parent()->role(), QAccessible::Window);
}

void ComponentsTest::sheet_long_scrollsAndKeepsItsFoot() {
    QQuickItem* scene = show(QStringLiteral(
        "Sheet { id: sheet; title: \"Long\"; Repeater { model: 60; delegate: NrText { text: \"line\" } }\n"
        "footer: NrButton { width: 300; label: \"Save\" } }\n"
        "onWindowChanged: window => { if (window) Qt.callLater(sheet.open) }"));
    QVERIFY(scene);
    QQuickItem* all = m_stage.window().contentItem();
    QTRY_VERIFY(named(all, QStringLiteral("Save")));
    QQuickItem* save = named(all, QStringLiteral("Save"));
    QTRY_VERIFY(save->mapToScene(QPointF(0, save->height())).y() <= 800);
    const auto scrollers =
        visibleItems(all, [](QQuickItem* item) { return item->inherits("QQuickFlickable"); });
    QCOMPARE(scrollers.size(), 1U);
    QVERIFY(scrollers.front()->property("contentHeight").toReal() > scrollers.front()->height());
}

void ComponentsTest::sheet_tapBeside_closes() {
    QQuickItem* scene =
        show(QStringLiteral("Sheet { id: sheet; title: \"Short\"; onClosed: root.hear(\"closed\") }\n"
                            "onWindowChanged: window => { if (window) Qt.callLater(sheet.open) }"));
    QVERIFY(scene);
    QTRY_VERIFY(named(m_stage.window().contentItem(), QStringLiteral("Short")));
    QTest::mouseClick(&m_stage.window(), Qt::LeftButton, Qt::NoModifier, QPoint(100, 60));
    QTRY_COMPARE(scene->property("heard").toString(), QStringLiteral("closed"));
}

void ComponentsTest::scroller_focus_scrollsIntoView() {
    QQuickItem* scene = show(QStringLiteral("Scroller { objectName: \"it\"; width: 390; height: 300\n"
                                            "Repeater { model: 12; delegate: NrButton { required property "
                                            "int index; label: \"B\" + index } } }"));
    QVERIFY(scene);
    auto* scroller = scene->findChild<QQuickItem*>(QStringLiteral("it"));
    for (int i = 0; i < 12; ++i) {
        key(Qt::Key_Tab);
        const QRectF place = focused()->mapRectToItem(scroller, focused()->boundingRect());
        QVERIFY2(place.top() >= 0 && place.bottom() <= scroller->height(), qPrintable(QString::number(i)));
    }
    QVERIFY(scroller->property("contentY").toReal() > 0);
    for (int i = 0; i < 11; ++i)
        key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(scroller->property("contentY").toReal(), 0.0);
}

void ComponentsTest::scroller_keys_scroll() {
    QQuickItem* scene =
        show(QStringLiteral("Scroller { objectName: \"it\"; width: 390; height: 300; focus: true\n"
                            "Repeater { model: 60; delegate: NrText { text: \"line\" } } }"));
    QVERIFY(scene);
    auto* scroller = scene->findChild<QQuickItem*>(QStringLiteral("it"));
    scroller->forceActiveFocus();
    const auto y = [&] { return scroller->property("contentY").toReal(); };
    const qreal room = scroller->property("room").toReal();
    key(Qt::Key_Down);
    QCOMPARE(y(), 60.0);
    key(Qt::Key_PageDown);
    QCOMPARE(y(), 60.0 + 268.0);
    key(Qt::Key_End);
    QCOMPARE(y(), room);
    key(Qt::Key_PageUp);
    QCOMPARE(y(), room - 268.0);
    key(Qt::Key_Home);
    QCOMPARE(y(), 0.0);
    key(Qt::Key_Up);
    QCOMPARE(y(), 0.0);
}

void ComponentsTest::chipRow_focus_scrollsIntoView() {
    QQuickItem* scene = show(QStringLiteral("ChipRow { objectName: \"it\"; width: 390; name: \"Kinds\"\n"
                                            "Repeater { model: 8; delegate: Chip { required property int "
                                            "index; key: \"k\"; label: \"Chip number \" + index } } }"));
    QVERIFY(scene);
    auto* row = scene->findChild<QQuickItem*>(QStringLiteral("it"));
    for (int i = 0; i < 8; ++i) {
        key(Qt::Key_Tab);
        const QRectF place = focused()->mapRectToItem(row, focused()->boundingRect());
        QVERIFY2(place.left() >= 0 && place.right() <= row->width(), qPrintable(QString::number(i)));
    }
    QVERIFY(row->property("contentX").toReal() > 0);
}

void ComponentsTest::strip_place_movesTheMarker() {
    const QString qml = QStringLiteral("Strip { objectName: \"it\"; width: 312; position: "
                                       "Number(root.words); youText: \"You\"; spoken: \"Strip\" }");
    const auto youAt = [&](const QString& place) {
        QQuickItem* scene = show(qml, place);
        const auto words = visibleItems(scene, [](QQuickItem* item) {
            return item->property("text").toString() == QLatin1String("You");
        });
        return words.front()->mapToScene(QPointF(words.front()->width() / 2, 0)).x();
    };
    QVERIFY(std::abs(youAt(QStringLiteral("0.5")) - 156) < 1);
    QVERIFY(std::abs(youAt(QStringLiteral("0.75")) - (6 + 0.75 * 300)) < 1);
    QVERIFY(youAt(QStringLiteral("0")) >= 12); // the label stays on the card
    QVERIFY(youAt(QStringLiteral("1")) <= 300);
    QVERIFY(named(show(qml, QStringLiteral("0.5")), QStringLiteral("Strip")));
}

void ComponentsTest::rung_held_isSpoken() {
    QQuickItem* scene = show(QStringLiteral(
        "RungCard { width: 350; key: \"a\"; level: \"MA II\"; pay: \"$20.10\"; payText: \"$20.10 an hour\"\n"
        "held: true; heldText: \"Held\"; hereText: \"You are here, by title\"; first: true; last: true }"));
    QVERIFY(scene);
    const QString said = spoken(named(scene, QStringLiteral("MA II")))->text(QAccessible::Description);
    QCOMPARE(said, QStringLiteral("$20.10 an hour. You are here, by title. Held"));
}

void ComponentsTest::requirement_withoutChevron_isNoButton() {
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

QTEST_MAIN(ComponentsTest)
#include "tst_components.moc"
