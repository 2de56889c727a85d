// The program `nextrung`: what each command prints, and what bad input gets.
#include "content/profile/profile_document.h"
#include "platform/packs/installed_packs.h"
#include "tests/content/schema/schemas.h"
#include "tests/platform/cli/program_run.h"
#include "tests/suites/suite.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace nextrung;
using nextrung::tests::ProgramRun;
using nextrung::tests::runProgram;

namespace {

const QString today = QStringLiteral("2026-11-24");
const QString schemas = QStringLiteral(NEXTRUNG_SOURCE_DIR "/content/schema/results/");
const QString base = QStringLiteral(NEXTRUNG_SOURCE_DIR "/content/packs/base");

const QByteArray springboardAnswers = R"({"answers": {"five-years": "new-license", "how-sure": "very",
    "school-plan": "started", "if-paid": "yes-now", "past-year": ["applied", "saved"], "best-next-year": "start-school"}})";

QJsonObject jsonOf(const ProgramRun& run) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(run.out.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("no JSON: %s", qPrintable(error.errorString()));
    return document.object();
}

/// Why `json` does not fit the schema of that file; empty when it does.
QString schemaErrors(const std::string& json, const QString& schemaPath) {
    try {
        const auto document = content::Json::parse(json);
        return QString::fromStdString(nextrung::tests::Schema(schemaPath.toStdString()).errors(document));
    } catch (const std::exception& error) {
        return error.what();
    }
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_profile;
    QString m_answers;

    QString fileOf(const QString& name, const QByteArray& bytes) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    core::Profile sample() {
        const auto profile = content::readProfile("sample", platform::sampleProfileBytes());
        if (!profile)
            qFatal("the sample is no profile");
        return *profile;
    }

    QString profileOf(const core::Profile& profile) {
        return fileOf("changed.json", QByteArray::fromStdString(content::writeProfile(profile)));
    }

    /// `name` with every file that a bad-input row may need.
    void makeBadFiles() {
        const auto profile = [this](const QString& name, const QByteArray& members) {
            fileOf(name, "{\"version\": 1, " + members + "}");
        };
        fileOf("empty.json", "");
        fileOf("text.json", "Dear diary");
        fileOf("cut.json", "{\"version\": 1, \"answers\": {\"five-years\": ");
        fileOf("behind.json", "{\"version\": 1} {}");
        fileOf("list.json", "[]");
        fileOf("bytes.json", "{\"version\": 1, \"state\": \"\xff\xfe\"}");
        fileOf("twice.json", R"({"version": 1, "state": "UT", "state": "CA"})");
        fileOf("deep.json", QByteArray(100000, '['));
        fileOf("large.json", QByteArray(2 * 1024 * 1024 + 1, ' '));
        fileOf("newer.json", R"({"version": 2})");
        profile("wrong-type.json", R"("employments": "one")");
        profile("wrong-date.json", R"("credentials": [{"key": "c1", "id": "ccma", "until": "2027-02-30"}])");
        profile("item.json", R"("answers": {"six-years": "new-license"})");
        profile("option.json", R"("answers": {"five-years": "new-licence"})");
        profile("ticks.json", R"("answers": {"barriers": ["money", "hours", "family", "unclear"]})");
        profile("none.json", R"("answers": {"past-year": ["applied", "none"]})");
        profile("bad\nname.json", R"("answers": 7)");
        fileOf("answers-missing.json", "{}");
        fileOf("answers-item.json", R"({"answers": {"six-years": "new-license"}})");
        fileOf("answers-option.json", R"({"answers": {"five-years": "nurse"}})");
        fileOf("answers-number.json", R"({"answers": {"five-years": 3}})");
        fileOf("answers-twice.json", R"({"answers": {"past-year": ["applied", "nothing"], "pull": "poet"}})");
        QVERIFY(QDir(m_folder.path()).mkpath("no-pack"));
        QVERIFY(QDir(m_folder.path()).mkpath("bad-pack"));
        fileOf("bad-pack/pack.json", R"({"document": "pack", "id": "Not An Id"})");
    }

private slots:
    void initTestCase() {
        qputenv("LANG", "C");
        qunsetenv("LC_ALL");
        qunsetenv("LC_MESSAGES");
        m_profile = fileOf("sample.json", QByteArray::fromStdString(platform::sampleProfileBytes()));
        m_answers = fileOf("answers.json", springboardAnswers);
        makeBadFiles();
        QTest::failOnWarning(QRegularExpression(".?"));
    }

    void command_good_printsInEachLanguageAndJson_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("schema");
        QTest::newRow("classify") << QStringList{"classify", "--answers", m_answers} << "classify";
        QTest::newRow("advise") << QStringList{"advise", "--profile", m_profile, "--on", today} << "advise";
        QTest::newRow("ladder") << QStringList{"ladder", "--profile", m_profile, "--on", today} << "ladder";
        QTest::newRow("catalog") << QStringList{"catalog"} << "catalog";
        const QString nobody = fileOf("nobody.json", R"({"version": 1})");
        QTest::newRow("advise for an empty profile")
            << QStringList{"advise", "--profile", nobody} << "advise";
        QTest::newRow("ladder for an empty profile")
            << QStringList{"ladder", "--profile", nobody} << "ladder";
        QTest::newRow("classify without answers")
            << QStringList{"classify", "--answers", fileOf("none-yet.json", R"({"answers": {}})")}
            << "classify";
    }
    void command_good_printsInEachLanguageAndJson() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, schema);
        const ProgramRun english = runProgram(arguments);
        const ProgramRun spanish = runProgram(arguments + QStringList{"--lang", "es"});
        const ProgramRun json = runProgram(arguments + QStringList{"--json"});
        for (const ProgramRun* run : {&english, &spanish, &json}) {
            QCOMPARE(run->err, QString());
            QCOMPARE(run->status, 0);
            QVERIFY(run->out.endsWith('\n') && !run->out.endsWith("\n\n"));
        }
        QVERIFY(english.out.size() > 20);
        QVERIFY(english.out != spanish.out);
        QCOMPARE(schemaErrors(json.outBytes(), schemas + schema + ".schema.json"), QString());
        // Twice the same: nothing depends on the clock or on chance.
        QCOMPARE(runProgram(arguments + QStringList{"--json"}).out, json.out);
    }

    void schemas_refuseWhatIsNoResult() {
        for (const char* name : {"classify", "advise", "ladder", "catalog", "lint"})
            QVERIFY(!schemaErrors("{}", schemas + name + ".schema.json").isEmpty());
    }

    void language_leftOut_isTheProfilesElseTheTerminals() {
        core::Profile person = sample();
        const auto advice = [this, &person](const QStringList& more) {
            return runProgram(QStringList{"advise", "--profile", profileOf(person), "--on", today} + more)
                .out;
        };
        person.language = "es";
        const QString spanish = advice({});
        QCOMPARE(advice({"--lang", "es"}), spanish);
        QVERIFY(advice({"--lang", "en"}) != spanish);
        person.language = "";
        QVERIFY(advice({}) != spanish);
        qputenv("LANG", "es_US.UTF-8");
        QCOMPARE(advice({}), spanish);
        qputenv("LANG", "C");
    }

    void advise_oneAnswerChanged_saysSomethingElse() {
        const auto advice = [this](const core::Profile& person, bool json) {
            QStringList arguments{"advise", "--profile", profileOf(person), "--on", today, "--lang", "en"};
            if (json)
                arguments.append("--json");
            return runProgram(arguments);
        };
        const core::Profile before = sample();
        const QJsonObject was = jsonOf(advice(before, true));
        core::Profile after = before;
        const bool leaves = was["kind"] == "springboard";
        after.answers.chosen["five-years"] = {leaves ? "same-job" : "new-license"};
        const QJsonObject is = jsonOf(advice(after, true));
        QVERIFY(was["reasons"] != is["reasons"] || was["kind"] != is["kind"]);
        QVERIFY(advice(before, false).out != advice(after, false).out);
    }

    void advise_anotherDay_movesTheDates() {
        const auto on = [this](const char* day) {
            return runProgram({"advise", "--profile", m_profile, "--on", day, "--json"}).out;
        };
        QVERIFY(on("2026-11-24") != on("2030-11-24"));
    }

    void classify_flipApplied_changesTheKind() {
        const QByteArray bytes =
            R"({"answers": {"five-years": "new-license", "school-plan": "yes-not-started",
            "why-ma": "earn-for-plan", "past-year": ["trained-staff"]}})";
        const QString file = fileOf("not-so-sure.json", bytes);
        const QJsonObject was = jsonOf(runProgram({"classify", "--answers", file, "--json"}));
        QCOMPARE(was["kind"].toString(), QString("springboard"));
        const QJsonObject flip = was["flip"].toObject();
        QVERIFY(!flip.isEmpty());
        QJsonObject document = QJsonDocument::fromJson(bytes).object();
        QJsonObject answers = document["answers"].toObject();
        const QString item = flip["item"].toString();
        if (answers[item].isArray()) {
            QJsonArray ticks = answers[item].toArray();
            const qsizetype before = ticks.size();
            for (qsizetype i = ticks.size() - 1; i >= 0; --i) {
                if (ticks[i] == flip["option"])
                    ticks.removeAt(i);
            }
            if (ticks.size() == before)
                ticks.append(flip["option"]);
            answers[item] = ticks;
        } else {
            answers[item] = flip["option"];
        }
        document["answers"] = answers;
        const QString changed = fileOf("flipped.json", QJsonDocument(document).toJson());
        const QJsonObject is = jsonOf(runProgram({"classify", "--answers", changed, "--json"}));
        QVERIFY(is["kind"] != was["kind"]);
        QCOMPARE(is["kind"], flip["becomes"]);
    }

    void lint_goodPacks_findsNothing() {
        for (const content::PackFiles& pack : platform::builtInPacks()) {
            const QString folder =
                QStringLiteral(NEXTRUNG_SOURCE_DIR "/") + QString::fromStdString(pack.folder);
            const ProgramRun text = runProgram({"lint", folder});
            QCOMPARE(text.err, QString());
            QVERIFY2(text.status == 0, qPrintable(text.out));
            const ProgramRun json = runProgram({"lint", folder, "--json"});
            QCOMPARE(json.status, 0);
            QCOMPARE(schemaErrors(json.outBytes(), schemas + "lint.schema.json"), QString());
        }
    }

    void lint_badPack_listsTheErrorsWithStatusOne() {
        const QString folder = m_folder.filePath("bad-pack");
        const ProgramRun text = runProgram({"lint", folder});
        QCOMPARE(text.status, 1);
        QCOMPARE(text.err, QString());
        QVERIFY2(text.out.contains("pack.json") && text.out.contains("/id"), qPrintable(text.out));
        const ProgramRun json = runProgram({"lint", folder, "--json"});
        QCOMPARE(json.status, 1);
        QCOMPARE(schemaErrors(json.outBytes(), schemas + "lint.schema.json"), QString());
    }

    void packs_added_areInTheCatalog() {
        const QString source = fileOf("pack-source.txt", "");
        QVERIFY(QDir(m_folder.path()).mkpath("more"));
        fileOf("more/pack.json",
               R"({"document": "pack", "id": "more", "version": "1", "title": {"en": "More", "es": "Más"},
            "publisher": {"en": "A test", "es": "Una prueba"}, "sample": true, "asOf": "2026-11-24",
            "languages": ["en", "es"], "needs": ["base"]})");
        const ProgramRun run = runProgram({"catalog", "--packs", m_folder.filePath("more")});
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QVERIFY(run.out != runProgram({"catalog"}).out);
    }

    void badInput_getsOneLineAndStatusTwo_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("named"); // what the line has to name
        const auto row = [](const char* name, const QStringList& arguments, const QStringList& named) {
            QTest::newRow(name) << arguments << named;
        };
        row("no command", {}, {"nextrung --help"});
        row("an unknown command", {"predict"}, {"predict"});
        row("two commands", {"catalog", "catalog"}, {"catalog"});
        row("an unknown option", {"catalog", "--color"}, {"--color", "nextrung catalog --help"});
        row("an unknown option before", {"--color", "catalog"}, {"--color"});
        row("no profile", {"advise"}, {"--profile"});
        row("no answers", {"classify"}, {"--answers"});
        row("no pack", {"lint"}, {"PACK"});
        row("an option without its value", {"advise", "--profile"}, {"--profile"});
        row("a word too many", {"advise", "--profile", m_profile, "please"}, {"please"});
        row("an option twice", {"advise", "--profile", m_profile, "--on", today, "--on", today}, {"--on"});
        row("a flag with a value", {"catalog", "--json=maybe"}, {"json"});

        for (const char* command : {"advise", "ladder"}) {
            const auto withProfile = [&](const char* what, const QString& file, const QStringList& named) {
                const QByteArray name = QByteArray(command) + ", profile: " + what;
                row(name.constData(), {command, "--profile", file},
                    named + QStringList{QFileInfo(file).fileName()});
            };
            const auto made = [this](const char* name) { return m_folder.filePath(name); };
            withProfile("missing", made("nowhere.json"), {});
            withProfile("a folder", m_folder.path(), {});
            withProfile("without end", "/dev/zero", {});
            withProfile("that fails to be read", "/proc/self/mem", {});
            withProfile("empty", made("empty.json"), {});
            withProfile("a text", made("text.json"), {});
            withProfile("cut off", made("cut.json"), {});
            withProfile("something behind its end", made("behind.json"), {});
            withProfile("a list", made("list.json"), {});
            withProfile("not UTF-8", made("bytes.json"), {});
            withProfile("a key twice", made("twice.json"), {"state"});
            withProfile("too deep", made("deep.json"), {});
            withProfile("too large", made("large.json"), {"2097152"});
            withProfile("a newer version", made("newer.json"), {"/version"});
            withProfile("a wrong type", made("wrong-type.json"), {"/employments"});
            withProfile("a day that does not exist", made("wrong-date.json"),
                        {"/credentials/0/until", "2027-02-30"});
            withProfile("an unknown item", made("item.json"), {"/answers/six-years"});
            withProfile("an unknown option", made("option.json"), {"/answers/five-years", "new-licence"});
            withProfile("too many ticks", made("ticks.json"), {"/answers/barriers"});
            withProfile("none beside a tick", made("none.json"), {"/answers/past-year"});
            row((QByteArray(command) + ", profile: a name with a line end").constData(),
                {command, "--profile", m_folder.filePath("bad\nname.json")}, {"name.json", "/answers"});
            row((QByteArray(command) + ", profile: no name").constData(), {command, "--profile", ""}, {});

            for (const char* day :
                 {"2026-13-01", "2026-02-30", "tomorrow", "2026-11", "24-11-2026", "2026-11-24x", ""})
                row((QByteArray(command) + ", day: " + day).constData(),
                    {command, "--profile", m_profile, "--on", day}, {"--on", day});
            for (const char* language : {"fr", "ES", "english", ""})
                row((QByteArray(command) + ", language: " + language).constData(),
                    {command, "--profile", m_profile, "--lang", language}, {"--lang", language});
            row((QByteArray(command) + ", packs: none").constData(),
                {command, "--profile", m_profile, "--packs", m_folder.filePath("no-pack")}, {"no-pack"});
        }

        const auto withAnswers = [&](const char* name, const char* file, const QStringList& named) {
            row(name, {"classify", "--answers", m_folder.filePath(file)}, named + QStringList{file});
        };
        withAnswers("answers: missing file", "nowhere.json", {});
        withAnswers("answers: a text", "text.json", {});
        withAnswers("answers: no answers in it", "answers-missing.json", {});
        withAnswers("answers: an unknown item", "answers-item.json", {"/answers/six-years"});
        withAnswers("answers: an unknown option", "answers-option.json", {"/answers/five-years", "nurse"});
        withAnswers("answers: a number", "answers-number.json", {"/answers/five-years", "3"});
        withAnswers("answers: two errors", "answers-twice.json", {"(and 1 more)"});
        row("classify, language", {"classify", "--answers", m_answers, "--lang", "xx"}, {"--lang", "xx"});
        row("catalog, language", {"catalog", "--lang", "xx"}, {"--lang", "xx"});

        row("lint: missing folder", {"lint", m_folder.filePath("nowhere")}, {"nowhere"});
        row("lint: a file", {"lint", m_profile}, {"sample.json"});
        row("lint: no document", {"lint", m_folder.filePath("no-pack")}, {"no-pack"});
        row("lint: one good, one missing", {"lint", base, m_folder.filePath("nowhere")}, {"nowhere"});
        row("packs: missing", {"catalog", "--packs", m_folder.filePath("nowhere")}, {"nowhere"});
        row("packs: a bad one", {"catalog", "--packs", m_folder.filePath("bad-pack")}, {"pack.json", "/"});
        row("interview: cannot save there", {"interview", "--save", m_folder.filePath("none/me.json")},
            {"me.json"});
        row("interview: would write over something else",
            {"interview", "--save", m_folder.filePath("text.json")}, {"text.json"});
        row("interview: a folder to save in", {"interview", "--save", m_folder.path()}, {m_folder.path()});
        row("interview, language", {"interview", "--lang", "xx"}, {"--lang", "xx"});
    }
    void badInput_getsOneLineAndStatusTwo() {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, named);
        for (const bool json : {false, true}) {
            QStringList words = arguments;
            if (json && !words.isEmpty())
                words.insert(1, "--json");
            const ProgramRun run = runProgram(words, "1\n1\n1\n");
            QCOMPARE(run.status, 2);
            QCOMPARE(run.out, QString());
            QVERIFY2(run.err.endsWith('\n') && run.err.count('\n') == 1, qPrintable(run.err));
            QVERIFY2(run.err.startsWith("nextrung") && run.err.size() < 1500, qPrintable(run.err));
            for (const QString& name : named)
                QVERIFY2(run.err.contains(name), qPrintable(run.err + " does not name " + name));
        }
    }

    void badInput_leavesNoFile() {
        const QString target = m_folder.filePath("none-is-made.json");
        (void)runProgram({"interview", "--save", target, "--lang", "xx"}, "1\n1\n");
        QVERIFY(!QFile::exists(target));
        QCOMPARE(QFile(m_folder.filePath("text.json")).size(), 10);
    }

    void help_namesEveryCommandAndOption() {
        const ProgramRun help = runProgram({"--help"});
        QCOMPARE(help.status, 0);
        QCOMPARE(help.err, QString());
        for (const char* command : {"interview", "classify", "advise", "ladder", "lint", "catalog"}) {
            QVERIFY2(help.out.contains(command), command);
            const ProgramRun more = runProgram({command, "--help"});
            QCOMPARE(more.status, 0);
            QVERIFY2(more.out.contains("--json"), command);
        }
        QVERIFY(help.out.contains("not yet proven"));
        QVERIFY(runProgram({"--version"}).out.startsWith("nextrung "));
    }

    void program_itself_doesTheSame() {
        QProcess program;
        program.start(NEXTRUNG_PROGRAM, {"advise", "--profile", m_profile, "--on", today, "--json"});
        QVERIFY(program.waitForFinished(60000));
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(program.readAllStandardOutput()),
                 runProgram({"advise", "--profile", m_profile, "--on", today, "--json"}).out);

        program.start(NEXTRUNG_PROGRAM, {"advise", "--profile", m_folder.filePath("nowhere.json")});
        QVERIFY(program.waitForFinished(60000));
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.readAllStandardOutput().isEmpty());
        QCOMPARE(program.readAllStandardError().count('\n'), 1);

        program.setStandardOutputFile("/dev/full");
        program.start(NEXTRUNG_PROGRAM, {"catalog"});
        QVERIFY(program.waitForFinished(60000));
        QCOMPARE(program.exitCode(), 2);
    }
};

NEXTRUNG_SUITE("platform.cli", TestCommandLine)
#include "tst_command_line.moc"
