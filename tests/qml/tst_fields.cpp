// What is written and chosen in fields and lists is heard.
#include "tests/qml/on_stage.h"
#include "tests/suites/suite.h"

using namespace nextrung;
using namespace nextrung::tests;

class FieldsTest : public OnStage {
    Q_OBJECT

private slots:
    void select_keyboard_choosesOne();
    void select_escape_keepsTheChoice();
    void select_otherOptions_keepTheChoice();
    void monthYear_picked_tellsBoth();
    void monthYear_spanish_namesMonths();
    void searchField_clear_emptiesAndKeepsFocus();
    void textEntry_typed_isHeard();
};

void FieldsTest::select_keyboard_choosesOne() {
    QQuickItem* scene = show(
        QStringLiteral("Select { objectName: \"it\"; width: 200; name: \"Month\"; placeholder: \"Month\"\n"
                       "options: [\"January\", \"February\", \"March\"]; chosen: -1\n"
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

void FieldsTest::select_escape_keepsTheChoice() {
    QQuickItem* scene = show(QStringLiteral(
        "Select { objectName: \"it\"; width: 200; name: \"Month\"; options: [\"January\", \"February\"]\n"
        "chosen: 0; onActivated: index => root.hear(index) }"));
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

void FieldsTest::select_otherOptions_keepTheChoice() {
    // In either order: a list's roles change one after the other, in an order of their own.
    for (const bool optionsFirst : {true, false}) {
        QQuickItem* scene = show(QStringLiteral("Select { objectName: \"it\"; width: 200; name: \"Hours\"; "
                                                "options: [\"Any\", \"10\"]; chosen: 0 }"));
        QVERIFY(scene);
        auto* select = scene->findChild<QQuickItem*>(QStringLiteral("it"));
        const QStringList more{QStringLiteral("Any"), QStringLiteral("10"), QStringLiteral("12")};
        if (optionsFirst)
            select->setProperty("options", more);
        select->setProperty("chosen", 2);
        if (!optionsFirst)
            select->setProperty("options", more);
        QCOMPARE(select->property("displayText").toString(), QStringLiteral("12"));
    }
}

void FieldsTest::monthYear_picked_tellsBoth() {
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

void FieldsTest::monthYear_spanish_namesMonths() {
    QQuickItem* scene = show(QStringLiteral("MonthYearPicker { width: 300; lastYear: 2026; month: 1; "
                                            "localeName: \"es_US\"; monthName: \"Mes\" }"));
    QVERIFY(scene);
    QCOMPARE(spoken(named(scene, QStringLiteral("Mes")))->text(QAccessible::Description),
             QStringLiteral("enero"));
}

void FieldsTest::searchField_clear_emptiesAndKeepsFocus() {
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

void FieldsTest::textEntry_typed_isHeard() {
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

NEXTRUNG_SUITE("qml.fields", FieldsTest)
#include "tst_fields.moc"
