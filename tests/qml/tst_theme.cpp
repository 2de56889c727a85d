// The theme keeps its promises: contrast in light and dark, text sizes, motion, and fonts whose figures line
// up.
#include "tests/qml/stage.h"
#include "tests/suites/suite.h"

#include <QColor>
#include <QFont>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace nextrung::tests;

namespace {

constexpr double forText = 4.5;     // WCAG 2.2, 1.4.3 (AA)
constexpr double forStrongText = 7; // WCAG 2.2, 1.4.6 (AAA): what "strong contrast" promises
constexpr double forShapes = 3.0;   // WCAG 2.2, 1.4.11 (AA)

double luminance(const QColor& color) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const double lighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void colors_everyPair_hasContrast_data();
    void colors_everyPair_hasContrast();
    void colors_highContrast_textIsStronger_data();
    void colors_highContrast_textIsStronger();
    void colors_sameColor_haveNone();
    void colors_highContrast_quietIsInk();
    void kinds_eachKind_hasTone_data();
    void kinds_eachKind_hasTone();
    void kinds_eachKind_hasIcon();
    void text_textScale_multipliesSizes();
    void text_noRole_isSmallerThanThirteen();
    void text_largeText_startsAtThirtyPercent();
    void motion_reduced_takesNoTime();
    void fonts_ourCuts_areLoaded_data();
    void fonts_ourCuts_areLoaded();
    void fonts_tabular_figuresLineUp();
    void fonts_spanish_hasItsLetters();

private:
    QColor color(const char* name) { return m_stage.theme()->property(name).value<QColor>(); }

    Stage m_stage;
};

void ThemeTest::init() {
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    QVERIFY2(m_stage.theme(), qPrintable(m_stage.mistake()));
    m_stage.look(1);
    m_stage.theme()->setProperty("highContrast", false);
    m_stage.theme()->setProperty("reducedMotion", true);
}

void ThemeTest::colors_everyPair_hasContrast_data() {
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QByteArray>("upper");
    QTest::addColumn<QByteArray>("ground");
    QTest::addColumn<double>("least");

    const auto add = [](const char* upper, std::initializer_list<const char*> grounds, double least) {
        for (const char* ground : grounds)
            for (const bool dark : {false, true})
                QTest::addRow("%s on %s, %s", upper, ground, dark ? "dark" : "light")
                    << dark << QByteArray(upper) << QByteArray(ground) << least;
    };
    add("ink",
        {"paper", "card", "sunk", "tealTint", "indigoTint", "marigoldTint", "goodTint", "attentionTint"},
        forText);
    add("quiet",
        {"paper", "card", "sunk", "tealTint", "indigoTint", "marigoldTint", "goodTint", "attentionTint"},
        forText);
    add("teal", {"paper", "card", "sunk", "tealTint"}, forText);
    add("indigo", {"paper", "card", "sunk", "indigoTint"}, forText);
    add("good", {"paper", "card", "sunk", "goodTint"}, forText);
    add("attention", {"paper", "card", "sunk", "attentionTint"}, forText);
    add("tealInk", {"teal"}, forText);
    add("indigoInk", {"indigo"}, forText);
    add("marigoldInk", {"marigold"}, forText);
    add("heroInk", {"hero", "heroDeep"}, forText);
    add("heroInkQuiet", {"hero", "heroDeep"}, forText);
    add("heroDeep", {"heroInk"}, forText); // the button on the dark card
    add("paper", {"ink"}, forText);        // a chip that is on
    add("edge", {"paper", "card"}, forShapes);
    add("marigoldLine", {"paper", "card", "sunk"}, forShapes);
    add("marigold", {"hero"}, forShapes);
    add("ink", {"paper", "card"}, forShapes); // the focus ring
}

void ThemeTest::colors_everyPair_hasContrast() {
    QFETCH(bool, dark);
    QFETCH(QByteArray, upper);
    QFETCH(QByteArray, ground);
    QFETCH(double, least);
    m_stage.look(1, dark);
    const QColor one = color(upper.constData());
    const QColor other = color(ground.constData());
    QVERIFY(one.isValid() && other.isValid());
    const double measured = contrast(one, other);
    QVERIFY2(measured >= least, qPrintable(QStringLiteral("%1 : 1").arg(measured)));
}

void ThemeTest::colors_highContrast_textIsStronger_data() {
    QTest::addColumn<QByteArray>("upper");
    QTest::addColumn<QByteArray>("ground");
    const std::initializer_list<std::pair<const char*, const char*>> tinted = {
        {"teal", "tealTint"}, {"indigo", "indigoTint"}, {"good", "goodTint"}, {"attention", "attentionTint"}};
    for (const auto& [upper, tint] : tinted)
        for (const char* ground : {"paper", "card", "sunk", tint})
            QTest::addRow("%s on %s", upper, ground) << QByteArray(upper) << QByteArray(ground);
    for (const char* upper : {"ink", "quiet"})
        for (const char* ground :
             {"paper", "card", "sunk", "tealTint", "indigoTint", "marigoldTint", "goodTint", "attentionTint"})
            QTest::addRow("%s on %s", upper, ground) << QByteArray(upper) << QByteArray(ground);
    for (const char* ground : {"hero", "heroDeep"})
        QTest::addRow("heroInkQuiet on %s", ground) << QByteArray("heroInkQuiet") << QByteArray(ground);
    QTest::newRow("tealInk on teal") << QByteArray("tealInk") << QByteArray("teal");
}

void ThemeTest::colors_highContrast_textIsStronger() {
    QFETCH(QByteArray, upper);
    QFETCH(QByteArray, ground);
    m_stage.theme()->setProperty("highContrast", true);
    for (const bool dark : {false, true}) {
        m_stage.look(1, dark);
        const double measured = contrast(color(upper.constData()), color(ground.constData()));
        QVERIFY2(measured >= forStrongText, qPrintable(QStringLiteral("%1 : 1").arg(measured)));
    }
}

void ThemeTest::colors_sameColor_haveNone() {
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(contrast(Qt::white, Qt::black) > 20.9);
    QVERIFY(contrast(color("marigold"), color("paper")) <
            forShapes); // why it always carries a word or a ring
}

void ThemeTest::colors_highContrast_quietIsInk() {
    m_stage.theme()->setProperty("highContrast", true);
    QCOMPARE(color("quiet"), color("ink"));
    QVERIFY(contrast(color("line"), color("paper")) >= forShapes);
}

void ThemeTest::kinds_eachKind_hasTone_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("tone");
    QTest::newRow("license") << "license"
                             << "indigo";
    QTest::newRow("degree") << "degree"
                            << "indigo";
    QTest::newRow("springboard") << "springboard"
                                 << "indigo";
    QTest::newRow("next rung") << "next-rung"
                               << "teal";
    QTest::newRow("specialize") << "specialize"
                                << "teal";
    QTest::newRow("lead") << "lead"
                          << "teal";
    QTest::newRow("teach") << "teach"
                           << "teal";
    QTest::newRow("career") << "career"
                            << "teal";
    QTest::newRow("other job") << "other-job"
                               << "quiet";
    QTest::newRow("outside") << "outside"
                             << "quiet";
    QTest::newRow("exploring") << "exploring"
                               << "marigold";
}

void ThemeTest::kinds_eachKind_hasTone() {
    QFETCH(QString, kind);
    QFETCH(QString, tone);
    const QString body =
        QStringLiteral("property string tone: Theme.kindTone(words)\n"
                       "property bool own: Qt.colorEqual(Theme.kindColor(words), Theme.toneColor(tone))\n"
                       "property bool tinted: Qt.colorEqual(Theme.kindTint(words), Theme.toneTint(tone))");
    QQuickItem* scene = m_stage.show(body, kind);
    QVERIFY2(scene, qPrintable(m_stage.mistake()));
    QCOMPARE(scene->property("tone").toString(), tone);
    QVERIFY(scene->property("own").toBool());
    QVERIFY(scene->property("tinted").toBool());
}

void ThemeTest::kinds_eachKind_hasIcon() {
    // An icon that does not exist warns, and a warning fails the test.
    for (const char* kind : {"license", "degree", "springboard", "next-rung", "specialize", "lead", "teach",
                             "career", "other-job", "outside", "exploring"})
        QVERIFY(m_stage.show(QStringLiteral("Icon { name: Theme.kindIcon(root.words) }"),
                             QString::fromLatin1(kind)));
}

void ThemeTest::text_textScale_multipliesSizes() {
    const QString body = QStringLiteral("NrText { objectName: \"text\"; text: \"Rung\"; role: NrText.Body }");
    for (const auto& [scale, size, line] :
         {std::tuple{0.85, 14, 20.0}, {1.0, 16, 24.0}, {1.5, 24, 36.0}, {2.0, 32, 48.0}}) {
        m_stage.look(scale);
        QQuickItem* scene = m_stage.show(body);
        QVERIFY2(scene, qPrintable(m_stage.mistake()));
        auto* text = scene->findChild<QQuickItem*>(QStringLiteral("text"));
        QCOMPARE(text->property("font").value<QFont>().pixelSize(), size);
        QVERIFY(std::abs(text->property("lineHeight").toReal() - line) <= 1);
    }
}

void ThemeTest::text_noRole_isSmallerThanThirteen() {
    const auto sizes = m_stage.theme()->property("textSizes").value<QList<qreal>>();
    QCOMPARE(sizes.size(), 9);
    for (const qreal size : sizes)
        QVERIFY(size >= 13);
}

void ThemeTest::text_largeText_startsAtThirtyPercent() {
    m_stage.look(1.29);
    QVERIFY(!m_stage.theme()->property("largeText").toBool());
    m_stage.look(1.3);
    QVERIFY(m_stage.theme()->property("largeText").toBool());
}

void ThemeTest::motion_reduced_takesNoTime() {
    const QString body = QStringLiteral("property int time: Theme.duration(Theme.motion)");
    QQuickItem* scene = m_stage.show(body);
    QVERIFY2(scene, qPrintable(m_stage.mistake()));
    QCOMPARE(scene->property("time").toInt(), 0);
    m_stage.theme()->setProperty("reducedMotion", false);
    QCOMPARE(scene->property("time").toInt(), 200);
}

void ThemeTest::fonts_ourCuts_areLoaded_data() {
    QTest::addColumn<QByteArray>("family");
    QTest::addColumn<int>("weight");
    for (const int weight : {400, 500, 600, 700})
        QTest::addRow("text, %d", weight) << QByteArray("family") << weight;
    for (const int weight : {500, 600, 700})
        QTest::addRow("figures, %d", weight) << QByteArray("tabularFamily") << weight;
}

void ThemeTest::fonts_ourCuts_areLoaded() {
    QFETCH(QByteArray, family);
    QFETCH(int, weight);
    const QString name = m_stage.theme()->property(family.constData()).toString();
    QVERIFY(!name.isEmpty());
    QFont font(name);
    font.setWeight(static_cast<QFont::Weight>(weight));
    const QFontInfo info(font);
    QCOMPARE(info.family(), name);
    QCOMPARE(info.weight(), weight);
}

void ThemeTest::fonts_tabular_figuresLineUp() {
    QFont figures(m_stage.theme()->property("tabularFamily").toString());
    figures.setPixelSize(1000);
    figures.setWeight(QFont::Bold);
    figures.setHintingPreference(QFont::PreferNoHinting);
    QFont text = figures;
    text.setFamily(m_stage.theme()->property("family").toString());
    const QFontMetricsF tabular(figures);
    for (const QChar digit : QStringLiteral("0123456789"))
        QVERIFY(std::abs(tabular.horizontalAdvance(digit) - tabular.horizontalAdvance(QLatin1Char('0'))) < 3);
    const QFontMetricsF proportional(text);
    QVERIFY(proportional.horizontalAdvance(QLatin1Char('1')) <
            proportional.horizontalAdvance(QLatin1Char('0')) - 50);
}

void ThemeTest::fonts_spanish_hasItsLetters() {
    QFont font(m_stage.theme()->property("family").toString());
    const QFontMetricsF metrics(font);
    for (const QChar letter : QStringLiteral("áéíóúüñÁÉÍÓÚÜÑ¿¡“”’–—·…−≥≤€$"))
        QVERIFY2(metrics.inFont(letter), qPrintable(QString(letter)));
}

NEXTRUNG_SUITE("qml.theme", ThemeTest)
#include "tst_theme.moc"
