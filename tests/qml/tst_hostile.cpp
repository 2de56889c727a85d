// Strings that break out of plain text, run off or turn around: every part shows them as they are, and asks
// for nothing.
#include "tests/qml/stage.h"
#include "tests/suites/suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace nextrung;
using namespace nextrung::tests;

namespace {

QString zalgo() {
    QString text;
    for (const QChar letter : QStringLiteral("Nurse")) {
        text += letter;
        for (char16_t mark = 0x0300; mark < 0x0330; ++mark)
            text += QChar(mark);
    }
    return text;
}

/// How many of the visible texts are, as a whole, one of these.
std::size_t textsSaying(Stage& stage, const QSet<QString>& words) {
    return visibleItems(stage.window().contentItem(),
                        [&](QQuickItem* item) {
                            return isTextItem(item) && words.contains(item->property("text").toString());
                        })
        .size();
}

} // namespace

class HostileTest : public QObject {
    Q_OBJECT

private slots:
    void pages_hostileText_isShownAsItIs_data();
    void pages_hostileText_isShownAsItIs();
};

void HostileTest::pages_hostileText_isShownAsItIs_data() {
    QTest::addColumn<QString>("words");
    QTest::newRow("image from the network") << R"(<img src="http://127.0.0.1:9/x" width="20" height="20">)";
    QTest::newRow("image in a sentence") << R"(Nurse <img src="http://127.0.0.1:9/x"> or not)";
    QTest::newRow("stray image") << "a stray <img here";
    QTest::newRow("markup") << R"(<b>bold</b> <a href="http://x">link</a> <table><tr><td>x</table>)";
    QTest::newRow("escaped markup") << "&lt;img&gt; &amp; &#x202e; &nbsp;";
    QTest::newRow("mnemonics") << "R&D & Co && more &x";
    QTest::newRow("places for arguments") << "%1 %2 %n %% %L1";
    QTest::newRow("script") << R"("; Qt.quit(); // ${x} {{y}})";
    QTest::newRow("turned around") << QStringLiteral("\u202Eabc\u202C \u2066d\u2069 \u2067e\u2069 \u202Bf");
    QTest::newRow("right to left") << QStringLiteral(
        "\u0645\u0633\u0627\u0639\u062F \u05E2\u05D5\u05D6\u05E8 12");
    QTest::newRow("no width") << QStringLiteral("a\u200B\u200C\u200D\u2060\uFEFFb\u00ADc");
    QTest::newRow("stacked marks") << zalgo();
    QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F469\u200D\u2695\uFE0F \U00020000");
    QTest::newRow("half a pair") << (QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b"));
    QTest::newRow("control characters") << QStringLiteral("a\tb\u0001\u0007\u007F\u0085\u2028c");
    QTest::newRow("zero character") << (QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
    QTest::newRow("lines") << "one\ntwo\r\nthree";
    QTest::newRow("one long word") << QString(4096, QLatin1Char('W'));
    QTest::newRow("a long text") << QStringLiteral("long words ").repeated(372);
    QTest::newRow("spaces") << "   ";
}

void HostileTest::pages_hostileText_isShownAsItIs() {
    QFETCH(QString, words);
    // Parts that are made otherwise at large text show plain text by the same few items: some strings are
    // enough.
    const bool atLarge =
        QStringList{"image in a sentence", "markup", "turned around"}.contains(QTest::currentDataTag());
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    std::size_t texts = 0;
    for (const qreal scale : atLarge ? QList<qreal>{1, 2} : QList<qreal>{1}) {
        Stage stage;
        stage.look(scale);
        for (const QString& page : ui::Speech::pages()) {
            stage.speech().setProperty("words", QString());
            QVERIFY2(stage.showPage(page), qPrintable(stage.mistake()));
            stage.unfold();
            const std::size_t samples = textsSaying(stage, stage.speech().said());
            QVERIFY2(samples > 0, qPrintable(page + QStringLiteral(" shows nothing that it says")));
            stage.speech().setProperty("words", words);
            QVERIFY(!stage.window().grabWindow().isNull());
            const std::size_t same = textsSaying(stage, {words});
            QVERIFY2(same == samples,
                     qPrintable(QStringLiteral("%1 shows %2 of %3 texts").arg(page).arg(same).arg(samples)));
            for (QQuickItem* text : visibleItems(stage.window().contentItem(), isTextItem))
                if (text->inherits("QQuickText"))
                    QCOMPARE(text->property("textFormat").toInt(), static_cast<int>(Qt::PlainText));
            texts += same;
        }
        QCOMPARE(stage.guard().refused(), 0);
    }
    QVERIFY2(texts > (atLarge ? 400U : 200U), qPrintable(QString::number(texts)));
}

NEXTRUNG_SUITE("qml.hostile", HostileTest)
#include "tst_hostile.moc"
