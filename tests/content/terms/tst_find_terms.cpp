#include "content/terms/find_terms.h"
#include "tests/content/content_files.h"
#include "tests/suites/suite.h"

using namespace nextrung;
using namespace nextrung::content;
using namespace nextrung::tests;
using core::Language;

namespace {

std::vector<core::Term> terms() {
    const auto term = [](const char* id, std::vector<std::string> en, std::vector<std::string> es) {
        core::Term made;
        made.id = id;
        made.en = std::move(en);
        made.es = std::move(es);
        return made;
    };
    return {term("nclex", {"NCLEX", "NCLEX-RN"}, {"NCLEX"}),
            term("rn", {"registered nurse", "RN"}, {"enfermería registrada", "RN"}),
            term("nurse", {"nurse", "nurses"}, {"enfermería"}), term("panel", {"panel"}, {"última lista"}),
            term("pa", {"PA"}, {"PA"})};
}

/// "rn:RN nurse:nurses": id and what stands there.
QString wordsOf(const std::string& text, Language language) {
    QStringList words;
    for (const FoundTerm& found : findTerms(terms(), text, language)) {
        words.append(
            QString::fromStdString(found.term + ':' + text.substr(found.bytes.begin, found.bytes.length)));
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

class TestFindTerms : public QObject {
    Q_OBJECT

private slots:
    void findTerms_words_data();
    void findTerms_words();
    void findTerms_utf16_isWhereQStringHasIt_data();
    void findTerms_utf16_isWhereQStringHasIt();
    void findTerms_brokenBytes_areNoWord();
    void findTerms_shippedTerms_standInShippedTexts();
};

void TestFindTerms::findTerms_words_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("spanish");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* text, const char* words, bool spanish = false) {
        QTest::newRow(name) << QString::fromUtf8(text) << spanish << QString::fromUtf8(words);
    };
    row("nothing", "", "");
    row("no term", "A clinic and its doctors", "");
    row("the whole text", "RN", "rn:RN");
    row("in the order of the text", "A PA and an RN", "pa:PA rn:RN");
    row("the longer one", "a registered nurse", "rn:registered nurse");
    row("both, apart", "a nurse, a registered nurse", "nurse:nurse rn:registered nurse");
    row("the first place of each", "RN, RN and registered nurse", "rn:RN");
    row("a letter behind", "RNA and panels", "");
    row("a letter before", "XRN", "");
    row("a digit beside", "PA2 2PA", "");
    row("a letter with an accent beside", "éRN RNñ", "");
    row("a hyphen that ties", "NCLEX-RN", "nclex:NCLEX-RN");
    row("a hyphen to what is no term", "PA-like", "");
    row("a hyphen that ties nothing", "PA- and -RN", "pa:PA rn:RN");
    row("a long dash parts", "PA–RN", "pa:PA rn:RN");
    row("signs around", "(RN), “PA”.", "rn:RN pa:PA");
    row("an apostrophe", "the nurse’s room", "nurse:nurse");
    row("capital at the start", "Nurses help", "nurse:Nurses");
    row("capitals in all are another word", "NURSE", "");
    row("small letters of an abbreviation", "pa rn", "");
    row("Spanish", "La enfermería registrada", "rn:enfermería registrada", true);
    row("Spanish words are not English ones", "enfermería", "");
    row("a capital with an accent", "Última lista", "panel:Última lista", true);
    row("the accent counts", "ultima lista", "", true);
}

void TestFindTerms::findTerms_words() {
    QFETCH(QString, text);
    QFETCH(bool, spanish);
    QFETCH(QString, words);
    QCOMPARE(wordsOf(text.toStdString(), spanish ? Language::Spanish : Language::English), words);
}

void TestFindTerms::findTerms_utf16_isWhereQStringHasIt_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << "An RN";
    QTest::newRow("two bytes") << QString::fromUtf8("Está aquí: RN");
    QTest::newRow("three bytes") << QString::fromUtf8("“…” – RN");
    QTest::newRow("a pair of units") << QString::fromUtf8("😀😀 RN 😀");
}

void TestFindTerms::findTerms_utf16_isWhereQStringHasIt() {
    QFETCH(QString, text);
    const auto found = findTerms(terms(), text.toStdString(), Language::English);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(static_cast<qsizetype>(found.front().utf16.begin), text.indexOf(QLatin1String("RN")));
    QCOMPARE(found.front().utf16.length, std::size_t{2});
    const Range& bytes = found.front().bytes;
    QCOMPARE(text.toUtf8().mid(static_cast<int>(bytes.begin), static_cast<int>(bytes.length)),
             QByteArray("RN"));
}

void TestFindTerms::findTerms_brokenBytes_areNoWord() {
    const auto found = findTerms(terms(), "\xC3RN\xE2\x80 \x80PA\xF0", Language::English);
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0].bytes, (Range{1, 2}));
    QCOMPARE(found[1].bytes, (Range{7, 2}));
    core::Term empty;
    empty.id = "empty";
    empty.en = {""};
    QVERIFY(findTerms({empty}, "a b", Language::English).empty());
}

void TestFindTerms::findTerms_shippedTerms_standInShippedTexts() {
    const auto content = readPacks(shippedPacks());
    QVERIFY2(content, content ? "" : linesOf(content.error()).c_str());
    const std::vector<core::Term>& shipped = content->catalog.terms;
    QVERIFY(shipped.size() >= 20);
    std::set<core::Id> inTexts;
    for (const PackFiles& pack : shippedPacks()) {
        for (const NamedBytes& file : pack.documents) {
            Json document = parsed(file.bytes);
            document.erase("terms");
            walk(document, {}, [&](const Json& value, const std::string&) {
                const bool isText = value.is_object() && value.contains("en") && value["en"].is_string();
                if (isText) {
                    for (const FoundTerm& found :
                         findTerms(shipped, value["en"].get<std::string>(), Language::English)) {
                        inTexts.insert(found.term);
                    }
                }
                return !isText;
            });
        }
    }
    // Only the screens or an employer's own pack say these.
    const std::set<core::Id> elsewhere = {"adn", "precepting"};
    for (const core::Term& term : shipped) {
        QVERIFY2(inTexts.count(term.id) > 0 || elsewhere.count(term.id) > 0, term.id.c_str());
        QVERIFY(content->catalog.findTerm(term.id) == &term);
        for (const Language language : {Language::English, Language::Spanish}) {
            for (const std::string& words : term.spellings(language)) {
                const auto found = findTerms(shipped, words, language);
                QVERIFY2(found.size() == 1 && found.front().term == term.id, words.c_str());
            }
        }
    }
    QVERIFY(content->catalog.findTerm("no-such-term") == nullptr);
}

NEXTRUNG_SUITE("content.terms", TestFindTerms)
#include "tst_find_terms.moc"
