// What a change did is said where it was made, and one tap or Ctrl+Z takes it back.
#include "platform/packs/installed_packs.h"
#include "tests/journeys/journey.h"
#include "tests/suites/suite.h"

using namespace nextrung;
using namespace nextrung::tests;

namespace {

const QString undo = QStringLiteral("undo");
const QString bar = QStringLiteral("undo-bar");

} // namespace

class Undo : public QObject {
    Q_OBJECT

private slots:
    void init();
    void change_saysWhatItDid_andIsTakenBack();
    void undo_byKeyboard_canBeDoneAgain();
    void undo_isKept();
    void answer_changed_isTakenBack();
    void bar_goesWhenClosedOrElsewhere();
    void firstWay_offersNone();
    void secondWindow_changedSince_staysAsItIs();

private:
    bool chooseCareer();
    bool isShown() { return m_hand->find(bar) != nullptr; }
    core::Kind kind() const { return m_app->session().advice().kind; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
    std::unique_ptr<ui::Application> m_app;
    std::unique_ptr<ui::Hand> m_hand;
};

void Undo::init() {
    failOnAnyWarning();
    m_app.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = m_folder->filePath(QStringLiteral("store.db"));
    m_app = openApp(m_store);
    QVERIFY(m_app);
    m_hand = std::make_unique<ui::Hand>(*m_app->window());
    bool known = false;
    m_app->session().change([](core::Profile& profile) { profile = ui::samplePerson(); },
                            [&] { known = true; });
    QVERIFY(ui::Hand::until([&] { return known; }));
    m_app->navigator().startWith(QStringLiteral("paths"));
    m_hand->settle();
    QVERIFY(!isShown());
}

/// From the springboard of the sample person.
bool Undo::chooseCareer() {
    m_app->navigator().open(QStringLiteral("kind"));
    const bool chosen = m_hand->click(QStringLiteral("kind:career")) &&
                        ui::Hand::until([&] { return m_app->session().profile().chosenKind.has_value(); });
    m_app->navigator().showPlace(QStringLiteral("paths"));
    m_hand->settle();
    return chosen && kind() == core::Kind::Career;
}

void Undo::change_saysWhatItDid_andIsTakenBack() {
    const core::Profile before = m_app->session().profile();
    QVERIFY(chooseCareer());
    QVERIFY(isShown());
    const QString said = propertyOf(*m_app, bar, "viewModel").value<QObject*>()->property("text").toString();
    QVERIFY2(said.contains(QLatin1String("You count as a career MA now.")), qPrintable(said));
    QVERIFY2(said.contains(QLatin1String("Your paths are in a new order.")), qPrintable(said));
    QVERIFY(m_hand->click(undo));
    QVERIFY(ui::Hand::until([&] { return kind() == core::Kind::Springboard; }));
    QVERIFY(m_app->session().profile() == before);
    m_hand->settle();
    QCOMPARE(propertyOf(*m_app, undo, "label").toString(), QStringLiteral("Redo"));
}

void Undo::undo_byKeyboard_canBeDoneAgain() {
    QVERIFY(chooseCareer());
    for (const core::Kind after : {core::Kind::Springboard, core::Kind::Career, core::Kind::Springboard}) {
        m_hand->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(ui::Hand::until([&] { return kind() == after; }));
        m_hand->settle();
    }
}

void Undo::undo_isKept() {
    QVERIFY(chooseCareer());
    QVERIFY(m_hand->click(undo));
    QVERIFY(ui::Hand::until([&] { return kind() == core::Kind::Springboard; }));
    const core::Profile kept = m_app->session().profile();
    m_app = openApp(m_store);
    QVERIFY(m_app->session().profile() == kept);
    QVERIFY(!m_app->session().canUndo());
}

void Undo::answer_changed_isTakenBack() {
    const core::Answers before = m_app->session().profile().answers;
    m_app->navigator().open(QStringLiteral("answers"));
    QVERIFY(m_hand->click(QStringLiteral("answer:five-years")));
    QVERIFY(m_hand->click(QStringLiteral("option:bigger-ma-role")));
    QVERIFY(m_hand->clickInside(QStringLiteral("actions"), "primaryText"));
    QVERIFY(ui::Hand::until([&] { return m_app->session().profile().answers != before; }));
    m_hand->settle();
    QVERIFY(isShown());
    QVERIFY(m_hand->click(undo));
    QVERIFY(ui::Hand::until([&] { return m_app->session().profile().answers == before; }));
}

void Undo::bar_goesWhenClosedOrElsewhere() {
    QVERIFY(chooseCareer());
    QVERIFY(m_hand->click(QStringLiteral("undo-close")));
    m_hand->settle();
    QVERIFY(!isShown());
    m_hand->press(Qt::Key_Z, Qt::ControlModifier);
    m_hand->settle();
    QCOMPARE(kind(), core::Kind::Career);

    m_app->navigator().open(QStringLiteral("kind"));
    QVERIFY(m_hand->click(QStringLiteral("kind:exploring")));
    QVERIFY(ui::Hand::until([&] { return kind() == core::Kind::Exploring; }));
    m_app->navigator().showPlace(QStringLiteral("ladder"));
    m_hand->settle();
    QVERIFY(!isShown());
}

void Undo::firstWay_offersNone() {
    m_app->navigator().startWith(QStringLiteral("welcome"));
    m_app->navigator().open(QStringLiteral("result"));
    m_app->navigator().open(QStringLiteral("kind"));
    QVERIFY(m_hand->click(QStringLiteral("kind:career")));
    QVERIFY(ui::Hand::until([&] { return kind() == core::Kind::Career; }));
    m_hand->settle();
    QVERIFY(!isShown());
}

void Undo::secondWindow_changedSince_staysAsItIs() {
    QVERIFY(chooseCareer());
    const auto other = openApp(m_store);
    QVERIFY(other);
    bool done = false;
    other->session().change([](core::Profile& profile) { profile.aim = core::Aim::Teach; },
                            [&] { done = true; });
    QVERIFY(ui::Hand::until([&] { return done; }));
    QVERIFY(m_hand->click(undo));
    QVERIFY(ui::Hand::until([&] { return m_app->session().profile().aim == core::Aim::Teach; }));
    QCOMPARE(kind(), core::Kind::Career);
}

NEXTRUNG_SUITE("journeys.undo", Undo)
#include "tst_undo.moc"
