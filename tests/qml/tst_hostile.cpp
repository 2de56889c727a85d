// Strings that break out of plain text, run off or turn around: every part shows them as they are, and asks
// for nothing.
#include "tests/qml/parts.h"
#include "tests/qml/stage.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace nextrung;
using namespace nextrung::tests;

namespace {

QString allParts() {
    QString column = QStringLiteral("Flickable { anchors.fill: parent; contentHeight: column.height\n"
                                    "Column { id: column; width: root.width\n");
    for (const Part& part : parts) {
        const auto name = QString::fromUtf8(part.name.data(), static_cast<qsizetype>(part.name.size()));
        const auto qml = QString::fromUtf8(part.qml.data(), static_cast<qsizetype>(part.qml.size()));
        column += QStringLiteral("Column { objectName: \"%1\"; width: root.width\n").arg(name) + qml +
                  QStringLiteral("\n}\n");
    }
    return column + QStringLiteral("}\n}");
}

QString zalgo() {
    QString text;
    for (const QChar letter : QStringLiteral("Nurse")) {
        text += letter;
        for (char16_t mark = 0x0300; mark < 0x0330; ++mark)
            text += QChar(mark);
    }
    return text;
}

} // namespace

class HostileTest : public QObject {
    Q_OBJECT

private slots:
    void parts_areAllOfTheFolder();
    void parts_hostileText_isShownAsItIs_data();
    void parts_hostileText_isShownAsItIs();
};

void HostileTest::parts_areAllOfTheFolder() {
    const QDir folder(QStringLiteral(NEXTRUNG_SOURCE_DIR "/qml/components"));
    const QStringList files = folder.entryList({QStringLiteral("*.qml")});
    QVERIFY(files.size() > 40);
    QStringList known;
    for (const Part& part : parts)
        known << QString::fromUtf8(part.name.data(), static_cast<qsizetype>(part.name.size()));
    for (const char* part : notParts)
        known << QString::fromLatin1(part);
    for (const QString& file : files)
        QVERIFY2(known.contains(file.chopped(4)),
                 qPrintable(file + QStringLiteral(" is in no list of parts.h")));
    QCOMPARE(known.size(), files.size());
}

void HostileTest::parts_hostileText_isShownAsItIs_data() {
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

void HostileTest::parts_hostileText_isShownAsItIs() {
    QFETCH(QString, words);
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    for (const qreal scale : {1.0, 2.0}) {
        Stage stage;
        stage.look(scale);
        QQuickItem* scene = stage.show(allParts(), words, {390, 3000});
        QVERIFY2(scene, qPrintable(stage.mistake()));
        QVERIFY(!stage.window().grabWindow().isNull());
        for (QQuickItem* text : visibleItems(scene, isTextItem))
            if (text->inherits("QQuickText"))
                QCOMPARE(text->property("textFormat").toInt(), static_cast<int>(Qt::PlainText));
        for (const Part& part : parts) {
            const auto name = QString::fromUtf8(part.name.data(), static_cast<qsizetype>(part.name.size()));
            auto* place = scene->findChild<QQuickItem*>(name);
            QVERIFY(place);
            const auto same = visibleItems(place, [&](QQuickItem* item) {
                return isTextItem(item) && item->property("text").toString() == words;
            });
            const int texts = scale > 1 && part.textsAtLarge >= 0 ? part.textsAtLarge : part.texts;
            const auto expected = static_cast<std::size_t>(texts);
            QVERIFY2(same.size() == expected,
                     qPrintable(
                         QStringLiteral("%1 shows %2 of %3 texts").arg(name).arg(same.size()).arg(expected)));
        }
        QCOMPARE(stage.guard().refused(), 0);
    }
}

QTEST_MAIN(HostileTest)
#include "tst_hostile.moc"
