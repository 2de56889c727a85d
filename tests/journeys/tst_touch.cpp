// A finger: a swipe from the left edge goes back, a sheet drawn down by its head closes, and a short way does
// neither.
#include "platform/packs/installed_packs.h"
#include "tests/journeys/journey.h"
#include "tests/suites/suite.h"

#include <memory>

using namespace nextrung;
using namespace nextrung::tests;

class Touch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_finger.reset(QTest::createTouchDevice()); }
    void init();
    void edge_swiped_goesBack();
    void edge_swipedALittle_staysThere();
    void edge_ofAPlace_hasNothingBehindIt();
    void middle_swiped_staysThere();
    void edge_tapped_reachesWhatLiesThere();
    void sheet_drawnDown_closes();
    void sheet_drawnALittle_staysOpen();

private:
    void drag(const QPoint& from, const QPoint& to);
    QString screen() const { return m_app->navigator().screen(); }

    content::Content m_content = platform::builtInContent();
    std::unique_ptr<QPointingDevice> m_finger;
    std::unique_ptr<ui::Application> m_app;
};

void Touch::init() {
    failOnAnyWarning();
    m_app = openApp(ui::samplePerson(), m_content);
    QVERIFY(m_app);
    m_app->navigator().startWith(QStringLiteral("paths"));
    m_app->navigator().open(QStringLiteral("path"), QStringLiteral("registered-nurse"));
    ui::Hand(*m_app->window()).settle();
}

void Touch::drag(const QPoint& from, const QPoint& to) {
    constexpr int steps = 12;
    QQuickWindow* window = m_app->window();
    QTest::touchEvent(window, m_finger.get()).press(0, from, window);
    for (int step = 1; step <= steps; ++step) {
        QTest::touchEvent(window, m_finger.get()).move(0, from + (to - from) * step / steps, window);
        QTest::qWait(5);
    }
    QTest::touchEvent(window, m_finger.get()).release(0, to, window);
    ui::Hand(*window).settle();
}

void Touch::edge_swiped_goesBack() {
    drag({6, 400}, {300, 410});
    QCOMPARE(screen(), QStringLiteral("paths"));
}

void Touch::edge_swipedALittle_staysThere() {
    drag({6, 400}, {90, 400});
    QCOMPARE(screen(), QStringLiteral("path"));
    drag({6, 400}, {300, 400});
    QCOMPARE(screen(), QStringLiteral("paths"));
}

void Touch::edge_ofAPlace_hasNothingBehindIt() {
    m_app->navigator().startWith(QStringLiteral("paths"));
    ui::Hand(*m_app->window()).settle();
    drag({6, 400}, {300, 400});
    QCOMPARE(screen(), QStringLiteral("paths"));
}

void Touch::middle_swiped_staysThere() {
    drag({150, 400}, {380, 400});
    QCOMPARE(screen(), QStringLiteral("path"));
}

void Touch::edge_tapped_reachesWhatLiesThere() {
    // The arrow of the head begins in the edge.
    QQuickWindow* window = m_app->window();
    QTest::touchEvent(window, m_finger.get()).press(0, {20, 24}, window);
    QTest::touchEvent(window, m_finger.get()).release(0, {20, 24}, window);
    ui::Hand(*window).settle();
    QCOMPARE(screen(), QStringLiteral("paths"));
}

void Touch::sheet_drawnDown_closes() {
    m_app->navigator().open(QStringLiteral("term"), QStringLiteral("rn"));
    ui::Hand(*m_app->window()).settle();
    const QQuickItem* meaning = ui::Hand(*m_app->window()).find(QStringLiteral("meaning"));
    QVERIFY(meaning);
    const QPoint head = meaning->mapToScene({100, -30}).toPoint();
    drag(head, head + QPoint(0, 200));
    QVERIFY(ui::Hand::until([&] { return m_app->navigator().lowerSheet().isEmpty(); }));
    QCOMPARE(screen(), QStringLiteral("path"));
}

void Touch::sheet_drawnALittle_staysOpen() {
    m_app->navigator().open(QStringLiteral("term"), QStringLiteral("rn"));
    ui::Hand(*m_app->window()).settle();
    const QQuickItem* meaning = ui::Hand(*m_app->window()).find(QStringLiteral("meaning"));
    const QPointF before = meaning->mapToScene({0, 0});
    const QPoint head = meaning->mapToScene({100, -30}).toPoint();
    drag(head, head + QPoint(0, 60));
    QCOMPARE(m_app->navigator().lowerSheet(), QStringLiteral("term"));
    QCOMPARE(meaning->mapToScene({0, 0}), before);
}

NEXTRUNG_SUITE("journeys.touch", Touch)
#include "tst_touch.moc"
