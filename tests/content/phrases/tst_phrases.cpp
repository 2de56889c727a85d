#include "content/phrases/phrases.h"
#include "content/reader/pack_reader.h"
#include "tests/content/content_files.h"
#include "tests/suites/suite.h"

#include <limits>

using namespace nextrung;
using namespace nextrung::content;
using namespace nextrung::tests;

using core::Language;

namespace {

core::Figure figureOf(std::int64_t low, std::int64_t high, core::Unit unit) {
    core::Figure figure;
    figure.lowHundredths = low;
    figure.highHundredths = high;
    figure.unit = unit;
    return figure;
}

QString english(const std::string& text) {
    return QString::fromStdString(text);
}

Phrases madeUp() {
    Phrase hours;
    hours.arguments = {{"have", ArgumentType::Number}, {"need", ArgumentType::Count}};
    hours.plural = "need";
    hours.en = {"{have} of one hour", "{have} of {need} hours"};
    hours.es = {"{have} de una hora", "{have} de {need} horas"};
    Phrase all;
    all.arguments = {
        {"a", ArgumentType::Money}, {"b", ArgumentType::Months}, {"c", ArgumentType::CalendarDate}};
    all.en = all.es = {"{a} | {b} | {c}", "{a} | {b} | {c}"};
    Phrase text;
    text.arguments = {{"what", ArgumentType::Text}};
    text.en = {"Get {what}, {what}.", "Get {what}, {what}."};
    text.es = {"Obtenga {what}.", "Obtenga {what}."};
    return Phrases({{"hours", hours}, {"all", all}, {"text", text}});
}

/// An argument of this type that is easy to see in a sentence.
core::Argument someArgument(ArgumentType type, std::int64_t count) {
    switch (type) {
    case ArgumentType::Count:
        return count;
    case ArgumentType::Money:
        return core::Money{576'000};
    case ArgumentType::Months:
        return core::months{27};
    case ArgumentType::CalendarDate:
        return *core::parsePartialDate("2026-11-24");
    case ArgumentType::Number:
        return static_cast<double>(count);
    case ArgumentType::Text:
        break;
    }
    return core::LocalizedText{"Words", "Palabras"};
}

} // namespace

class TestPhrases : public QObject {
    Q_OBJECT

private slots:
    void formatMoney_table_data();
    void formatMoney_table();
    void formatCount_table();
    void formatNumber_table_data();
    void formatNumber_table();
    void formatDate_everyMonth();
    void formatMonths_table_data();
    void formatMonths_table();
    void formatFigure_table_data();
    void formatFigure_table();
    void formatPlaceAndDate_table();
    void formatSource_table();
    void formatAsOf_table();
    void render_puts_argumentsInTheLanguage();
    void render_plural_followsItsArgument_data();
    void render_plural_followsItsArgument();
    void render_whatIsMissing_shows();
    void render_argumentWithBraces_isNotReadAgain();
    void render_everyShippedPhrase_isWhole();
};

void TestPhrases::formatMoney_table_data() {
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64{0} << "$0";
    QTest::newRow("one cent") << qint64{1} << "$0.01";
    QTest::newRow("ten cents") << qint64{10} << "$0.10";
    QTest::newRow("a dollar") << qint64{100} << "$1";
    QTest::newRow("hourly pay") << qint64{2010} << "$20.10";
    QTest::newRow("below a thousand") << qint64{99'999} << "$999.99";
    QTest::newRow("a thousand") << qint64{100'000} << "$1,000";
    QTest::newRow("tuition") << qint64{576'000} << "$5,760";
    QTest::newRow("yearly pay") << qint64{9'755'000} << "$97,550";
    QTest::newRow("a million") << qint64{123'456'789} << "$1,234,567.89";
    QTest::newRow("less than nothing") << qint64{-576'000} << "−$5,760";
    QTest::newRow("one cent less") << qint64{-1} << "−$0.01";
    QTest::newRow("the most") << std::numeric_limits<qint64>::max() << "$92,233,720,368,547,758.07";
    QTest::newRow("the least") << std::numeric_limits<qint64>::min() << "−$92,233,720,368,547,758.08";
}

void TestPhrases::formatMoney_table() {
    QFETCH(qint64, cents);
    QFETCH(QString, text);
    QCOMPARE(english(formatMoney(core::Money{cents}, Language::English)), text);
    QCOMPARE(english(formatMoney(core::Money{cents}, Language::Spanish)), text);
}

void TestPhrases::formatCount_table() {
    for (const Language language : {Language::English, Language::Spanish}) {
        QCOMPARE(formatCount(0, language), "0");
        QCOMPARE(formatCount(999, language), "999");
        QCOMPARE(formatCount(1000, language), "1,000");
        QCOMPARE(formatCount(1'234'567, language), "1,234,567");
        QCOMPARE(formatCount(-12, language), "−12");
        QCOMPARE(formatCount(std::numeric_limits<std::int64_t>::min(), language),
                 "−9,223,372,036,854,775,808");
    }
}

void TestPhrases::formatNumber_table_data() {
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << "0";
    QTest::newRow("minus nothing") << -0.0 << "0";
    QTest::newRow("whole") << 12.0 << "12";
    QTest::newRow("a half") << 18.5 << "18.5";
    QTest::newRow("two places") << 8.25 << "8.25";
    QTest::newRow("rounded up") << 8.256 << "8.26";
    QTest::newRow("rounded to nothing") << 0.004 << "0";
    QTest::newRow("rounded to nothing below") << -0.004 << "0";
    QTest::newRow("thousands") << 12345.5 << "12,345.5";
    QTest::newRow("below zero") << -3.5 << "−3.5";
    QTest::newRow("large") << 8e15 << "8,000,000,000,000,000";
    QTest::newRow("past what is exact") << 1e300 << "1e+300";
}

void TestPhrases::formatNumber_table() {
    QFETCH(double, number);
    QFETCH(QString, text);
    QCOMPARE(english(formatNumber(number, Language::English)), text);
    QCOMPARE(english(formatNumber(number, Language::Spanish)), text);
}

void TestPhrases::formatDate_everyMonth() {
    const char* const en[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const char* const es[] = {"ene", "feb", "mar", "abr", "may", "jun",
                              "jul", "ago", "sep", "oct", "nov", "dic"};
    for (int month = 1; month <= 12; ++month) {
        const std::string iso = "2026-" + std::string(month < 10 ? "0" : "") + std::to_string(month);
        const auto whole = *core::parsePartialDate(iso);
        const auto day = *core::parsePartialDate(iso + "-04");
        QCOMPARE(formatDate(whole, Language::English), std::string(en[month - 1]) + " 2026");
        QCOMPARE(formatDate(whole, Language::Spanish), std::string(es[month - 1]) + " 2026");
        QCOMPARE(formatDate(day, Language::English), std::string(en[month - 1]) + " 4, 2026");
        QCOMPARE(formatDate(day, Language::Spanish), std::string("4 ") + es[month - 1] + " 2026");
    }
    QCOMPARE(formatDate(*core::parsePartialDate("2026-11-24"), Language::English), "Nov 24, 2026");
    QCOMPARE(formatDate(*core::parsePartialDate("2026-11-24"), Language::Spanish), "24 nov 2026");
}

void TestPhrases::formatMonths_table_data() {
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("es");
    QTest::newRow("none") << 0 << "0 months"
                          << "0 meses";
    QTest::newRow("one") << 1 << "1 month"
                         << "1 mes";
    QTest::newRow("eleven") << 11 << "11 months"
                            << "11 meses";
    QTest::newRow("a year") << 12 << "1 year"
                            << "1 año";
    QTest::newRow("a year and one") << 13 << "1 year 1 month"
                                    << "1 año 1 mes";
    QTest::newRow("two years") << 24 << "2 years"
                               << "2 años";
    QTest::newRow("two years and three") << 27 << "2 years 3 months"
                                         << "2 años 3 meses";
    QTest::newRow("below zero") << -27 << "−2 years 3 months"
                                << "−2 años 3 meses";
}

void TestPhrases::formatMonths_table() {
    QFETCH(int, months);
    QFETCH(QString, en);
    QFETCH(QString, es);
    QCOMPARE(english(formatMonths(core::months{months}, Language::English)), en);
    QCOMPARE(english(formatMonths(core::months{months}, Language::Spanish)), es);
}

void TestPhrases::formatFigure_table_data() {
    QTest::addColumn<qint64>("low");
    QTest::addColumn<qint64>("high");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("es");
    const auto row = [](const char* name, qint64 low, qint64 high, core::Unit unit, const char* en,
                        const char* es) {
        QTest::newRow(name) << low << high << static_cast<int>(unit) << en << es;
    };
    row("yearly pay", 9'755'000, 9'755'000, core::Unit::DollarsPerYear, "$97,550 a year", "$97,550 al año");
    row("hourly pay", 2010, 2010, core::Unit::DollarsPerHour, "$20.10 an hour", "$20.10 por hora");
    row("whole hourly pay", 2400, 2400, core::Unit::DollarsPerHour, "$24 an hour", "$24 por hora");
    row("range of pay", 2010, 2400, core::Unit::DollarsPerHour, "$20.10 to $24.00 an hour",
        "$20.10 a $24.00 por hora");
    row("whole range", 300'000, 1'000'000, core::Unit::DollarsPerYear, "$3,000 to $10,000 a year",
        "$3,000 a $10,000 al año");
    row("a price", 35'000, 35'000, core::Unit::Dollars, "$350", "$350");
    row("months", 2400, 4800, core::Unit::Months, "24 to 48 months", "24 a 48 meses");
    row("a month", 100, 100, core::Unit::Months, "1 month", "1 mes");
    row("a year", 100, 100, core::Unit::Years, "1 year", "1 año");
    row("years", 200, 200, core::Unit::Years, "2 years", "2 años");
    row("an hour", 100, 100, core::Unit::Hours, "1 hour", "1 hora");
    row("hours", 100'000, 100'000, core::Unit::Hours, "1,000 hours", "1,000 horas");
    row("an hour a week", 100, 100, core::Unit::HoursPerWeek, "1 hour a week", "1 hora por semana");
    row("hours a week", 2000, 2000, core::Unit::HoursPerWeek, "20 hours a week", "20 horas por semana");
    row("percent", 9120, 9120, core::Unit::Percent, "91.2%", "91.2%");
    row("whole percent", 1300, 1300, core::Unit::Percent, "13%", "13%");
    row("two places", 4645, 4645, core::Unit::Percent, "46.45%", "46.45%");
    row("range of percents", 8000, 9050, core::Unit::Percent, "80% to 90.5%", "80% a 90.5%");
    row("count", 500, 500, core::Unit::Count, "5", "5");
    row("half a month", 50, 150, core::Unit::Months, "0.5 to 1.5 months", "0.5 a 1.5 meses");
}

void TestPhrases::formatFigure_table() {
    QFETCH(qint64, low);
    QFETCH(qint64, high);
    QFETCH(int, unit);
    QFETCH(QString, en);
    QFETCH(QString, es);
    const core::Figure figure = figureOf(low, high, static_cast<core::Unit>(unit));
    QCOMPARE(english(formatFigure(figure, Language::English)), en);
    QCOMPARE(english(formatFigure(figure, Language::Spanish)), es);
    const QString value = english(formatFigureValue(figure, Language::English));
    QVERIFY2(en.startsWith(value), qPrintable(value));
}

void TestPhrases::formatPlaceAndDate_table() {
    core::Figure figure;
    figure.place = {"United States", "Estados Unidos"};
    figure.asOf = "2025-05";
    QCOMPARE(formatPlaceAndDate(figure, Language::English), "United States, May 2025");
    QCOMPARE(formatPlaceAndDate(figure, Language::Spanish), "Estados Unidos, may 2025");
    figure.asOf.clear();
    QCOMPARE(formatPlaceAndDate(figure, Language::English), "United States, no date given");
    QCOMPARE(formatPlaceAndDate(figure, Language::Spanish), "Estados Unidos, sin fecha");
    figure.place = {};
    figure.asOf = "2019";
    QCOMPARE(formatPlaceAndDate(figure, Language::English), "2019");
}

void TestPhrases::formatSource_table() {
    core::Source source;
    source.title = {"U.S. Bureau of Labor Statistics", "Oficina de Estadísticas Laborales de EE. UU."};
    QCOMPARE(formatSource(source, Language::English), "U.S. Bureau of Labor Statistics");
    source.asOf = "2025-05";
    QCOMPARE(formatSource(source, Language::English), "U.S. Bureau of Labor Statistics, May 2025");
    source.reportedBy = {"Career Skills Center", "Career Skills Center"};
    QCOMPARE(formatSource(source, Language::English),
             "U.S. Bureau of Labor Statistics, as reported by Career Skills Center, May 2025");
    QCOMPARE(formatSource(source, Language::Spanish),
             "Oficina de Estadísticas Laborales de EE. UU., según Career Skills Center, may 2025");
}

void TestPhrases::formatAsOf_table() {
    QCOMPARE(formatAsOf("2026-11-24", Language::English), "Nov 24, 2026");
    QCOMPARE(formatAsOf("2026-11", Language::English), "Nov 2026");
    QCOMPARE(formatAsOf("2026-11", Language::Spanish), "nov 2026");
    QCOMPARE(formatAsOf("2019", Language::English), "2019");
    QCOMPARE(formatAsOf("", Language::English), "");
}

void TestPhrases::render_puts_argumentsInTheLanguage() {
    const Phrases phrases = madeUp();
    const core::Message all{
        "all",
        {{"c", *core::parsePartialDate("2026-11")}, {"a", core::Money{2010}}, {"b", core::months{27}}}};
    QCOMPARE(phrases.render(all, Language::English), "$20.10 | 2 years 3 months | Nov 2026");
    QCOMPARE(phrases.render(all, Language::Spanish), "$20.10 | 2 años 3 meses | nov 2026");
    const core::Message text{"text", {{"what", core::LocalizedText{"a card", "una tarjeta"}}}};
    QCOMPARE(phrases.render(text, Language::English), "Get a card, a card.");
    QCOMPARE(phrases.render(text, Language::Spanish), "Obtenga una tarjeta.");
}

void TestPhrases::render_plural_followsItsArgument_data() {
    QTest::addColumn<qint64>("need");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("es");
    QTest::newRow("none") << qint64{0} << "0.5 of 0 hours"
                          << "0.5 de 0 horas";
    QTest::newRow("one") << qint64{1} << "0.5 of one hour"
                         << "0.5 de una hora";
    QTest::newRow("two") << qint64{2} << "0.5 of 2 hours"
                         << "0.5 de 2 horas";
    QTest::newRow("minus one") << qint64{-1} << "0.5 of −1 hours"
                               << "0.5 de −1 horas";
    QTest::newRow("many") << qint64{1001} << "0.5 of 1,001 hours"
                          << "0.5 de 1,001 horas";
}

void TestPhrases::render_plural_followsItsArgument() {
    QFETCH(qint64, need);
    QFETCH(QString, en);
    QFETCH(QString, es);
    const core::Message message{"hours", {{"have", 0.5}, {"need", std::int64_t{need}}}};
    QCOMPARE(english(madeUp().render(message, Language::English)), en);
    QCOMPARE(english(madeUp().render(message, Language::Spanish)), es);
    const core::Message number{"hours", {{"have", 0.5}, {"need", static_cast<double>(need)}}};
    QCOMPARE(english(madeUp().render(number, Language::English)), en);
}

void TestPhrases::render_whatIsMissing_shows() {
    QCOMPARE(madeUp().render({"no.such.key", {}}, Language::English), "no.such.key");
    QCOMPARE(madeUp().render({"text", {}}, Language::English), "Get {what}, {what}.");
    QCOMPARE(madeUp().render({"hours", {}}, Language::English), "{have} of {need} hours");
    QVERIFY(!madeUp().has("no.such.key"));
    QVERIFY(madeUp().has("text"));
}

void TestPhrases::render_argumentWithBraces_isNotReadAgain() {
    const core::Message message{"text", {{"what", core::LocalizedText{"{what} <b>{need}", "{"}}}};
    QCOMPARE(madeUp().render(message, Language::English), "Get {what} <b>{need}, {what} <b>{need}.");
    QCOMPARE(madeUp().render(message, Language::Spanish), "Obtenga {.");
}

void TestPhrases::render_everyShippedPhrase_isWhole() {
    const auto content = readPacks(shippedPacks());
    QVERIFY(content);
    int rendered = 0;
    for (const auto& [key, phrase] : content->phrases.all()) {
        for (const std::int64_t count : {0, 1, 2}) {
            core::Message message{key, {}};
            for (const auto& [name, type] : phrase.arguments) {
                message.arguments.emplace_back(name, someArgument(type, count));
            }
            for (const Language language : {Language::English, Language::Spanish}) {
                const std::string sentence = content->phrases.render(message, language);
                QVERIFY2(sentence.find_first_of("{}") == std::string::npos, (key + ": " + sentence).c_str());
                QVERIFY2(sentence != key && !sentence.empty(), key.c_str());
                ++rendered;
            }
        }
    }
    QVERIFY(rendered > 1500);
}

NEXTRUNG_SUITE("content.phrases", TestPhrases)
#include "tst_phrases.moc"
