#include "content/reader/bounded_json.h"
#include "content/reader/utf8.h"
#include "tests/suites/suite.h"

#include <ctime>
#include <sys/resource.h>

using namespace nextrung::content;

namespace {

std::string repeated(const std::string& part, std::size_t times) {
    std::string text;
    text.reserve(part.size() * times);
    for (std::size_t i = 0; i < times; ++i) {
        text += part;
    }
    return text;
}

std::string nested(std::size_t depth) {
    return repeated("[", depth) + repeated("]", depth);
}

std::string nestedObjects(std::size_t depth) {
    return repeated(R"({"a":)", depth) + '1' + repeated("}", depth);
}

long peakKilobytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

// What a sanitizer or a debug build adds is no property of the parser.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool isSanitized = true;
#elif defined(__has_feature)
constexpr bool isSanitized = __has_feature(address_sanitizer);
#else
constexpr bool isSanitized = false;
#endif
#if defined(__OPTIMIZE__)
constexpr bool isOptimized = !isSanitized;
#else
constexpr bool isOptimized = false;
#endif

/// Of this process, so that a busy machine changes nothing.
constexpr double mostSeconds = isOptimized ? 0.1 : 2;
constexpr long mostKilobytes = 64L * 1024;

QByteArray bytesOf(const std::string& text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// Texts that are no JSON at all; each is refused at its place.
const std::vector<std::string> notJson = {
    "",
    " ",
    "[",
    "]",
    "{",
    "}",
    "[1,]",
    "[,1]",
    "[1 2]",
    "[1,,2]",
    "{a:1}",
    "{'a':1}",
    "'a'",
    "{\"a\"}",
    "{\"a\":}",
    "{\"a\":1,}",
    "{,}",
    "{\"a\" 1}",
    "{1:1}",
    "nul",
    "NULL",
    "True",
    "tru",
    "fals",
    "NaN",
    "Infinity",
    "-Infinity",
    "+1",
    "-",
    "01",
    "-01",
    "1.",
    ".5",
    "1e",
    "1e+",
    "0x10",
    "1_000",
    "\"",
    "\"a",
    "a\"",
    "\"\\x\"",
    "\"\\u12\"",
    "\"\\uZZZZ\"",
    "\"\\",
    "\"\t\"",
    "\"\n\"",
    "[1]x",
    "[1][2]",
    "{}{}",
    "1 2",
    "// a\n1",
    "/* a */1",
    "# a\n1",
    "[1}",
    "{\"a\":[}",
    "[\"a\": 1]",
    "undefined",
    "\\u0041",
    "\"a\" b",
    "[\"\\u00\"]",
    "--1",
    "1..2",
    "[-]",
    "<html>",
    "\x01",
    "[\x7f]",
    "\"\x1f\"",
    "{\"a\":1 \"b\":2}",
    "[[[]]",
    "\"\\ud800\"",
    "\"\\udc00\"",
    "\"\\ud800\\ud800\"",
    "\"\\ud800x\"",
    "\"\\ud800\\u0041\"",
};

/// Bytes that are no UTF-8.
const std::vector<std::string> notUtf8 = {
    "\"\x80\"",
    "\"\xC0\xAF\"",
    "\"\xC3\"",
    "\"\xC3(\"",
    "\"\xE2\x82\"",
    "\"\xE0\x80\xAF\"",
    "\"\xED\xA0\x80\"",
    "\"\xED\xBF\xBF\"",
    "\"\xF0\x80\x80\xAF\"",
    "\"\xF4\x90\x80\x80\"",
    "\"\xF8\x88\x80\x80\x80\"",
    "\"\xFE\"",
    "\"\xFF\"",
    "[1,\xE9]",
    "\xFF\xFE[\x01]",
};

} // namespace

class TestBoundedJson : public QObject {
    Q_OBJECT

private slots:
    void parse_validText_isRead_data();
    void parse_validText_isRead();
    void parse_hostileText_isRefusedWithItsPlace_data();
    void parse_hostileText_isRefusedWithItsPlace();
    void parse_hostileText_costsLittle_data();
    void parse_hostileText_costsLittle();
    void parse_notJson_isRefused();
    void parse_notUtf8_isRefused();
    void parse_everyPrefix_isRefused();
    void parse_everyByteReplaced_endsWell();
    void parse_bigButAllowed_isRead();
    void walk_visitsInOrderOfDocument();
    void toLine_staysOneLine();
};

void TestBoundedJson::parse_validText_isRead_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("dump");
    QTest::newRow("null") << QByteArray("null") << QByteArray("null");
    QTest::newRow("spaces around") << QByteArray(" \t\r\n[1] \n") << QByteArray("[1]");
    QTest::newRow("order of keys") << QByteArray(R"({"b":1,"a":2})") << QByteArray(R"({"b":1,"a":2})");
    QTest::newRow("the same key in two objects")
        << QByteArray(R"([{"a":1},{"a":{"a":2}}])") << QByteArray(R"([{"a":1},{"a":{"a":2}}])");
    QTest::newRow("largest whole number")
        << QByteArray("9223372036854775807") << QByteArray("9223372036854775807");
    QTest::newRow("smallest whole number")
        << QByteArray("-9223372036854775808") << QByteArray("-9223372036854775808");
    QTest::newRow("minus zero") << QByteArray("-0") << QByteArray("0");
    QTest::newRow("largest double") << QByteArray("1.7976931348623157e308")
                                    << QByteArray("1.7976931348623157e+308");
    QTest::newRow("too small for a double") << QByteArray("1e-999") << QByteArray("0.0");
    QTest::newRow("pair of surrogates")
        << QByteArray(R"("\ud83d\ude00")") << QByteArray("\"\xF0\x9F\x98\x80\"");
    QTest::newRow("letters of Spanish") << QByteArray("\"año\"") << QByteArray("\"año\"");
    QTest::newRow("32 levels") << bytesOf(nested(32)) << bytesOf(nested(32));
    QTest::newRow("4096 bytes of text")
        << bytesOf('"' + std::string(4096, 'a') + '"') << bytesOf('"' + std::string(4096, 'a') + '"');
}

void TestBoundedJson::parse_validText_isRead() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, dump);
    const auto tree = parseBoundedJson("a.json", bytes.toStdString());
    QVERIFY2(tree, tree ? "" : toLine(tree.error()).c_str());
    QCOMPARE(QByteArray::fromStdString(tree->dump()), dump);
}

void TestBoundedJson::parse_hostileText_isRefusedWithItsPlace_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const std::string& bytes, const std::string& pointer,
                        const char* found, const char* expected) {
        QTest::newRow(name) << bytesOf(bytes) << bytesOf(pointer) << QByteArray(found)
                            << QByteArray(expected);
    };
    const std::string deep = repeated("/0", 32);
    row("33 levels", nested(33), deep.c_str(), "more than 32 levels", "flatter");
    row("65 levels", nested(65), deep.c_str(), "more than 32 levels", "flatter");
    row("33 objects", nestedObjects(33), repeated("/a", 32).c_str(), "more than 32 levels", "flatter");
    row("a megabyte of brackets", repeated("[", 1'000'000), deep.c_str(), "more than 32 levels", "flatter");
    row("five million brackets", repeated("[", 5'000'000), "", "5000000 bytes", "at most 2097152");
    row("one byte too many", '"' + std::string(2 * 1024 * 1024 - 1, ' ') + '"', "", "2097153 bytes",
        "at most");
    row("a key twice", R"({"a":1,"b":{"c":1,"c":2}})", "/b/c", "the key \"c\" twice", "each key once");
    row("a key twice, one escaped", R"({"a":1,"\u0061":2})", "/a", "the key \"a\" twice", "each key once");
    row("an empty key twice", R"({"":1,"":2})", "/", "twice", "each key once");
    row("key with a slash twice", R"({"a/b~":1,"a/b~":2})", "/a~1b~0", "twice", "each key once");
    row("1e999", R"({"a":[1,1e999]})", "/a/1", "1e999 at line 1, column", "a finite number");
    row("-1e999", R"([-1e999])", "/0", "-1e999", "a finite number");
    row("2^63", R"([9223372036854775808])", "/0", "9223372036854775808", "64 bits");
    row("2^64", R"([18446744073709551616])", "/0", "18446744073709551616", "64 bits");
    row("-2^63 - 1", R"([-9223372036854775809])", "/0", "-9223372036854775809", "64 bits");
    row("a hundred digits", '[' + std::string(100, '9') + ']', "/0", "999999", "64 bits");
    row("4097 bytes of text", R"({"a":")" + std::string(4097, 'a') + "\"}", "/a", "a text of 4097 bytes",
        "at most 4096");
    row("text of two-byte letters", R"({"a":")" + repeated("ñ", 2049) + "\"}", "/a", "a text of 4098 bytes",
        "at most");
    row("a long key", "{\"" + std::string(4097, 'a') + "\":1}", ("/" + std::string(4097, 'a')).c_str(),
        "too long", "short name");
    row("NUL in a text", R"(["a\u0000b"])", "/0", "NUL", "without NUL");
    row("NUL in a key", R"({"a\u0000b":1})", std::string("/a\0b", 4), "NUL", "short name");
    row("a NUL byte", std::string("[1,\n\0]", 6), "", "a NUL byte at line 2, column 1", "JSON");
    row("a NUL byte after the end", std::string("[1]\0", 4), "", "a NUL byte at line 1, column 4", "JSON");
    row("byte order mark", "\xEF\xBB\xBF[1]", "", "byte order mark", "without");
    row("UTF-16", std::string("\xFF\xFE[\0]\0", 6), "", "NUL", "JSON");
    row("lone high surrogate", R"({"a":"\ud800"})", "/a", "no JSON at line 1, column", "JSON");
    row("lone low surrogate", R"({"a":"\udc00"})", "/a", "no JSON at line 1, column", "JSON");
    row("surrogate as bytes", "[\"\xED\xA0\x80\"]", "", "no UTF-8 at line 1, column 3", "UTF-8");
    row("bad UTF-8 on line 3", "[\n1,\n\"\xC3(\"]", "", "no UTF-8 at line 3, column 2", "UTF-8");
    row("trailing garbage", "{}\n x", "", "no JSON at line 2, column 2", "JSON");
    row("two documents", "[1]\n[2]", "", "no JSON at line 2, column 1", "JSON");
    row("nothing", "", "", "no JSON at line 1, column 1", "JSON");
    row("cut off", R"({"a":[1,2)", "/a/2", "no JSON at line 1, column 10", "JSON");
    row("in the third of a list", R"({"a":[{"b":1},{"b":2},{"b":x}]})", "/a/2/b", "no JSON", "JSON");
    row("a comment", "[1, // one\n2]", "/1", "no JSON at line 1", "JSON");
    row("10,001 in one list", '[' + repeated("1,", 10'000) + "1]", "/10000", "more than 10000 entries",
        "fewer");
    row("a million empty objects", '[' + repeated("{},", 600'000) + "{}]", "/10000", "more than 10000",
        "fewer");
    row("many lists of many", '[' + repeated('[' + repeated("1,", 9'000) + "1],", 30) + "1]", "/22",
        "more than 200000", "smaller document");
}

void TestBoundedJson::parse_hostileText_isRefusedWithItsPlace() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, found);
    QFETCH(QByteArray, expected);
    const auto tree = parseBoundedJson("packs/a.json", bytes.toStdString());
    QVERIFY(!tree);
    const ContentError& error = tree.error();
    QCOMPARE(error.file, "packs/a.json");
    if (pointer == "/22") {
        QVERIFY2(error.pointer.rfind("/22", 0) == 0, error.pointer.c_str());
    } else {
        QCOMPARE(QByteArray::fromStdString(error.pointer), pointer);
    }
    QVERIFY2(error.found.find(found.toStdString()) != std::string::npos, error.found.substr(0, 200).c_str());
    QVERIFY2(error.expected.find(expected.toStdString()) != std::string::npos, error.expected.c_str());
}

void TestBoundedJson::parse_hostileText_costsLittle_data() {
    parse_hostileText_isRefusedWithItsPlace_data();
}

void TestBoundedJson::parse_hostileText_costsLittle() {
    QFETCH(QByteArray, bytes);
    const std::string text = bytes.toStdString();
    const long before = peakKilobytes();
    const std::clock_t start = std::clock();
    QVERIFY(!parseBoundedJson("a.json", text));
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < mostSeconds, QByteArray::number(seconds).constData());
    if (!isSanitized) {
        QVERIFY(peakKilobytes() - before < mostKilobytes);
    }
}

void TestBoundedJson::parse_notJson_isRefused() {
    for (const std::string& text : notJson) {
        const auto tree = parseBoundedJson("a.json", text);
        QVERIFY2(!tree, text.c_str());
        const std::string line = toLine(tree.error());
        QVERIFY2(line.rfind("a.json: ", 0) == 0 && line.find("no JSON at line ") != std::string::npos,
                 line.c_str());
        QVERIFY2(line.find('\n') == std::string::npos, line.c_str());
    }
}

void TestBoundedJson::parse_notUtf8_isRefused() {
    for (const std::string& text : notUtf8) {
        const auto tree = parseBoundedJson("a.json", text);
        QVERIFY(!tree);
        QCOMPARE(tree.error().expected, "UTF-8");
        QVERIFY(!firstInvalidByte(toLine(tree.error())));
    }
}

void TestBoundedJson::parse_everyPrefix_isRefused() {
    const std::string text = R"({"a":[1,-2.5e3,"x\u00e9",{"b":null,"c":[true,false]}],"año":"\ud83d\ude00"})";
    QVERIFY(parseBoundedJson("a.json", text));
    for (std::size_t length = 0; length < text.size(); ++length) {
        QVERIFY(!parseBoundedJson("a.json", text.substr(0, length)));
    }
}

void TestBoundedJson::parse_everyByteReplaced_endsWell() {
    const std::string text = R"({"a":[1,-2.5e3,"x\u00e9",{"b":null,"c":[true,false]}],"año":"\ud83d\ude00"})";
    int read = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            std::string changed = text;
            changed[at] = static_cast<char>(byte);
            const auto tree = parseBoundedJson("a.json", changed);
            read += tree ? 1 : 0;
            if (!tree) {
                QVERIFY(!tree.error().found.empty() && !tree.error().expected.empty());
                QVERIFY(!firstInvalidByte(toLine(tree.error())));
            }
        }
    }
    QVERIFY(read > 0);
}

void TestBoundedJson::parse_bigButAllowed_isRead() {
    const std::string list = '[' + repeated("1,", 9'999) + "1]";
    QCOMPARE(parseBoundedJson("a.json", list)->size(), std::size_t{10'000});
    std::string object = "{";
    for (int i = 0; i < 9'999; ++i) {
        object += '"' + std::to_string(i) + "\":1,";
    }
    QCOMPARE(parseBoundedJson("a.json", object + R"("x":1})")->size(), std::size_t{10'000});
}

void TestBoundedJson::walk_visitsInOrderOfDocument() {
    std::string seen;
    walk(Json::parse(R"({"b":[1,{"x/y":2}],"a":3,"c":{"d":4}})"), "",
         [&seen](const Json&, const std::string& pointer) {
             seen += pointer + ' ';
             return pointer != "/c";
         });
    QCOMPARE(seen, " /b /b/0 /b/1 /b/1/x~1y /a /c ");
}

void TestBoundedJson::toLine_staysOneLine() {
    const ContentError error{"a\n.json", "/a\x1b[31m",
                             "\xE2\x80\xAE"
                             "evil\xFF",
                             std::string(1000, 'x')};
    const std::string line = toLine(error);
    const std::string start = R"(a\u{000A}.json: /a\u{001B}[31m: found \u{202E}evil\xFF, expected xxx)";
    QVERIFY2(line.rfind(start, 0) == 0, line.c_str());
    QVERIFY(line.size() < 600);
    QCOMPARE(toLine({"a.json", "", "nothing", "a text"}), "a.json: found nothing, expected a text");
}

NEXTRUNG_SUITE("content.bounded_json", TestBoundedJson)
#include "tst_bounded_json.moc"
