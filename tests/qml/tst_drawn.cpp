// Texts, icons, figures and ladders are drawn as they are told.
#include "qml/components/icon_paths.h"
#include "qml/components/path_data.h"
#include "qml/components/word_fit.h"
#include "tests/qml/on_stage.h"
#include "tests/suites/suite.h"

#include <QFontMetricsF>

using namespace nextrung;
using namespace nextrung::tests;

namespace {

QString text(std::string_view view) {
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

} // namespace

class DrawnTest : public OnStage {
    Q_OBJECT

private slots:
    void text_heading_saysSo();
    void text_fitWidth_breaksNoWord();
    void text_emphases_keepTheText();
    void icon_everyName_draws();
    void icon_unknownName_warns();
    void path_mistake_endsTheDrawing();
    void path_arc_endsWhereItSays();
    void figures_emptyValue_isLeftOut();
    void figures_largeText_stack();
    void ladder_rungs_fillFromTheBottom();
    void flatRungs_ownRung_isMarigold();
    void strip_place_movesTheMarker();
};

void DrawnTest::text_heading_saysSo() {
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

void DrawnTest::text_fitWidth_breaksNoWord() {
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

void DrawnTest::text_emphases_keepTheText() {
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

void DrawnTest::icon_everyName_draws() {
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

void DrawnTest::icon_unknownName_warns() {
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(QStringLiteral("there is no icon named \"no-such\"")));
    QVERIFY(show(QStringLiteral("Icon { name: \"no-such\" }")));
}

void DrawnTest::path_mistake_endsTheDrawing() {
    QVERIFY(ui::readPath("").isEmpty());
    QVERIFY(ui::readPath("nonsense").isEmpty());
    QCOMPARE(ui::readPath("M1 2 L3 4").elementCount(), 2);
    QCOMPARE(ui::readPath("M1 2 L3 4 L5 x L7 8").elementCount(), 2);
    QCOMPARE(ui::readPath("M1 2 L3").elementCount(), 1);
}

void DrawnTest::path_arc_endsWhereItSays() {
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

void DrawnTest::figures_emptyValue_isLeftOut() {
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

void DrawnTest::figures_largeText_stack() {
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

void DrawnTest::ladder_rungs_fillFromTheBottom() {
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

void DrawnTest::flatRungs_ownRung_isMarigold() {
    QQuickItem* scene =
        show(QStringLiteral("StepBar { objectName: \"it\"; step: 2; steps: 3; text: \"Step 2 of 3\" }"));
    QVERIFY(scene);
    const auto rungs = visibleItems(scene, [](QQuickItem* item) { return item->property("mine").isValid(); });
    QCOMPARE(rungs.size(), 3U);
    const QImage drawn = m_stage.window().grabWindow();
    const auto colorOf = [&](const QQuickItem* rung) {
        return drawn.pixelColor(rung->mapToScene(QPointF(rung->width() / 2, rung->height() / 2)).toPoint());
    };
    QCOMPARE(colorOf(rungs[0]), m_stage.theme()->property("teal").value<QColor>());
    QCOMPARE(colorOf(rungs[1]), m_stage.theme()->property("marigold").value<QColor>());
    QCOMPARE(colorOf(rungs[2]), m_stage.theme()->property("track").value<QColor>());
}

void DrawnTest::strip_place_movesTheMarker() {
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

NEXTRUNG_SUITE("qml.drawn", DrawnTest)
#include "tst_drawn.moc"
