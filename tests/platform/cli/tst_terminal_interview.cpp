// `nextrung interview`: a person types, and what they end up with is what their answers say.
#include "content/profile/profile_document.h"
#include "core/questionnaire/classify.h"
#include "core/questionnaire/interview.h"
#include "platform/packs/installed_packs.h"
#include "tests/platform/cli/program_run.h"
#include "tests/suites/suite.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <random>

using namespace nextrung;
using nextrung::tests::ProgramRun;
using nextrung::tests::runProgram;

namespace {

/// What somebody would answer to each item, asked or not; an item that is missing is one they skip.
using Person = std::map<core::Id, std::vector<core::Id>>;

const core::Questionnaire& questionnaire() {
    return platform::builtInContent().catalog.questionnaire;
}

const Person springboard{{"five-years", {"new-license"}},
                         {"how-sure", {"very"}},
                         {"school-plan", {"started"}},
                         {"why-ma", {"step"}},
                         {"if-paid", {"yes-now"}},
                         {"more-pay-nights", {"take-as-step"}},
                         {"best-next-year", {"start-school"}},
                         {"past-year", {"looked-schools", "applied"}},
                         {"pull", {"nurse"}},
                         {"barriers", {"money", "hours"}}};
const Person career{{"five-years", {"bigger-ma-role"}},
                    {"how-sure", {"pretty"}},
                    {"school-plan", {"no"}},
                    {"why-ma", {"wanted-this"}},
                    {"if-paid", {"no"}},
                    {"more-pay-nights", {"stay"}},
                    {"best-next-year", {"lead"}},
                    {"past-year", {"trained-staff", "asked-level"}},
                    {"pull", {"like-ma"}},
                    {"grow", {"teach"}},
                    {"barriers", {"none"}}};

/// The lines that `person` types, in the order in which the rule asks, and the items that they answer.
struct Script {
    std::string lines;
    std::vector<core::Id> asked;
};

std::string lineOf(const std::vector<core::Id>& options) {
    std::string line;
    for (const core::Id& option : options)
        line += option + " ";
    return line + "\n";
}

Script scriptOf(const Person& person) {
    Script script;
    core::Answers answers;
    const auto give = [&](const core::Id& item) {
        const auto found = person.find(item);
        script.asked.push_back(item);
        script.lines += found == person.end() ? "s\n" : lineOf(found->second);
        if (found == person.end())
            answers.skipped.insert(item);
        else
            answers.chosen[item] = found->second;
    };
    for (auto next = core::nextItem(questionnaire(), answers); next.item;
         next = core::nextItem(questionnaire(), answers))
        give(*next.item);
    if (core::kindOf(questionnaire(), answers) == core::Kind::Career)
        give("grow");
    give("barriers");
    return script;
}

Person randomPerson(std::mt19937& random) {
    Person person;
    for (const core::Item& item : questionnaire().items) {
        std::vector<core::Id> options;
        for (const core::Option& option : item.options) {
            if (option.id != item.noneOption)
                options.push_back(option.id);
        }
        std::shuffle(options.begin(), options.end(), random);
        const std::size_t count = item.form == core::ItemForm::Ticks ? 1 + random() % 3 : 1;
        options.resize(std::min(count, options.size()));
        if (item.form == core::ItemForm::Sureness || random() % 5 != 0)
            person[item.id] = options;
    }
    return person;
}

QJsonObject jsonOf(const QString& text) {
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// The items whose questions stand in `dialog`, in that order.
QStringList itemsShown(const QString& dialog, core::Language language) {
    std::map<qsizetype, QString> shown;
    for (const core::Item& item : questionnaire().items) {
        const QString stem = '\n' + QString::fromStdString(item.stem.in(language)) + '\n';
        for (qsizetype at = dialog.indexOf(stem); at >= 0; at = dialog.indexOf(stem, at + 1))
            shown[at] = QString::fromStdString(item.id);
    }
    QStringList items;
    for (const auto& [at, item] : shown)
        items.append(item);
    return items;
}

QStringList countedOnly(QStringList items) {
    for (const char* item : {"how-sure", "grow", "barriers"})
        items.removeAll(item);
    return items;
}

} // namespace

class TestTerminalInterview : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString newFile() {
        static int number = 0;
        return m_folder.filePath(QString("me-%1.json").arg(++number));
    }

    core::Profile profileAt(const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no %s", qPrintable(path));
        const auto profile = content::readProfile("saved", file.readAll().toStdString());
        if (!profile)
            qFatal("%s", content::toLine(profile.error().front()).c_str());
        return *profile;
    }

    /// An answers file with the same answers.
    QString answersFile(const core::Answers& answers) {
        QJsonObject members;
        for (const auto& [item, options] : answers.chosen) {
            QJsonArray ticks;
            for (const core::Id& option : options)
                ticks.append(QString::fromStdString(option));
            const bool several = questionnaire().find(item)->form == core::ItemForm::Ticks;
            members[QString::fromStdString(item)] = several ? QJsonValue(ticks) : ticks.first();
        }
        QFile file(newFile());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(QJsonDocument(QJsonObject{{"answers", members}}).toJson());
        return file.fileName();
    }

    QJsonObject classified(const core::Answers& answers) {
        const ProgramRun run = runProgram({"classify", "--answers", answersFile(answers), "--json"});
        if (run.status != 0)
            qWarning("%s", qPrintable(run.err));
        return jsonOf(run.out);
    }

private slots:
    void initTestCase() {
        qputenv("LANG", "C");
        qunsetenv("LC_ALL");
        qunsetenv("LC_MESSAGES");
        QTest::failOnWarning(QRegularExpression(".?"));
    }

    void interview_eachKind_isFoundAndSaved_data() {
        QTest::addColumn<Person>("person");
        QTest::addColumn<QString>("kind");
        QTest::newRow("springboard") << springboard << "springboard";
        QTest::newRow("career") << career << "career";
    }
    void interview_eachKind_isFoundAndSaved() {
        QFETCH(Person, person);
        QFETCH(QString, kind);
        const Script script = scriptOf(person);
        const QString path = newFile();
        const ProgramRun run = runProgram({"interview", "--save", path, "--json"}, script.lines);
        QCOMPARE(run.status, 0);
        QCOMPARE(jsonOf(run.out)["kind"].toString(), kind);

        const core::Profile saved = profileAt(path);
        QCOMPARE(saved.questionnaireVersion, questionnaire().version);
        QCOMPARE(saved.language, std::string("en"));
        for (const core::Id& item : script.asked)
            QVERIFY2(saved.answers.chosen.at(item) == person.at(item), item.c_str());
        QCOMPARE(saved.answers.chosen.size(), script.asked.size());
        QVERIFY((QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)) ==
                QFileDevice::Permissions());

        const QJsonObject again = classified(saved.answers);
        QCOMPARE(again["kind"].toString(), kind);
        const QJsonObject advice = jsonOf(runProgram({"advise", "--profile", path, "--json"}).out);
        QCOMPARE(advice["kind"].toString(), kind);
    }

    void interview_asText_endsWithWhatClassifySays() {
        const Script script = scriptOf(career);
        const QString path = newFile();
        for (const char* language : {"en", "es"}) {
            const ProgramRun run =
                runProgram({"interview", "--lang", language, "--save", path}, script.lines);
            QCOMPARE(run.status, 0);
            QCOMPARE(run.err, QString());
            const QString answers = answersFile(profileAt(path).answers);
            const ProgramRun alone = runProgram({"classify", "--answers", answers, "--lang", language});
            QCOMPARE(alone.status, 0);
            QVERIFY2(run.out.endsWith(alone.out), qPrintable(run.out));
        }
    }

    void interview_anybody_isAskedWhatClassifyReports() {
        const unsigned seed = std::random_device{}();
        std::mt19937 random(seed);
        std::map<QString, int> kinds;
        for (int number = 0; number < 60; ++number) {
            const QByteArray at =
                "person " + QByteArray::number(number) + ", seed " + QByteArray::number(seed);
            const Script script = scriptOf(randomPerson(random));
            const QString path = newFile();
            const ProgramRun run = runProgram({"interview", "--save", path, "--json"}, script.lines);
            QVERIFY2(run.status == 0, at.constData());
            const QJsonObject result = jsonOf(run.out);
            const QStringList shown = itemsShown(run.err, core::Language::English);

            const QJsonObject report = classified(profileAt(path).answers);
            QVERIFY2(report["kind"] == result["kind"], at.constData());
            QVERIFY2(report["chances"] == result["chances"], at.constData());
            const QJsonArray expected = report["asked"].toObject()["items"].toArray();
            QVERIFY2(QJsonArray::fromStringList(countedOnly(shown)) == expected, at.constData());
            ++kinds[result["kind"].toString()];
        }
        QVERIFY2(kinds.size() == 3, "sixty people are of all kinds");
    }

    void interview_numbers_meanTheOptionsOnScreen() {
        const QString path = newFile();
        const QString skips = QStringLiteral("s\n").repeated(20);
        const ProgramRun run =
            runProgram({"interview", "--save", path, "--json"}, "4\n1\n" + skips.toStdString());
        QCOMPARE(run.status, 0);
        const core::Answers answers = profileAt(path).answers;
        QVERIFY(answers.chosen.at("five-years") == std::vector<core::Id>{"new-license"});
        QVERIFY(answers.chosen.at("how-sure") == std::vector<core::Id>{"very"});
        QVERIFY(!answers.skipped.empty());
        QVERIFY(run.err.contains("  4  "));
    }

    void interview_eachLanguage_saysWhyWeAsk_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << "en"
                                 << "Why we ask:";
        QTest::newRow("Spanish") << "es"
                                 << "Por qué preguntamos:";
    }
    void interview_eachLanguage_saysWhyWeAsk() {
        QFETCH(QString, language);
        QFETCH(QString, words);
        const Script script = scriptOf(springboard);
        const ProgramRun run = runProgram({"interview", "--lang", language}, script.lines);
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.contains(words));
        const auto spoken = language == "es" ? core::Language::Spanish : core::Language::English;
        QStringList expected;
        for (const core::Id& item : script.asked)
            expected.append(QString::fromStdString(item));
        QCOMPARE(itemsShown(run.out, spoken), expected);
        const core::Item* first = questionnaire().find("five-years");
        QVERIFY(run.out.contains(QString::fromStdString(first->whyWeAsk.in(spoken))));
    }

    void back_letsTheLastAnswerBeChanged() {
        const Script script = scriptOf(career);
        const QString path = newFile();
        // At the first question there is nothing to go back to; from how-sure one goes back to five-years.
        const ProgramRun run =
            runProgram({"interview", "--save", path, "--json"}, "b\nnew-license\nb\n" + script.lines);
        QCOMPARE(run.status, 0);
        QVERIFY(run.err.contains("This is the first question."));
        QVERIFY(profileAt(path).answers.chosen.at("five-years") == career.at("five-years"));
        QCOMPARE(itemsShown(run.err, core::Language::English).mid(0, 4),
                 (QStringList{"five-years", "how-sure", "five-years", "how-sure"}));
    }

    void back_overASkip_asksItAgain() {
        const Script script = scriptOf(career);
        const QString path = newFile();
        QString lines = QString::fromStdString(script.lines);
        const qsizetype third = lines.indexOf('\n', lines.indexOf('\n') + 1) + 1;
        lines.insert(third, "s\nb\n");
        QCOMPARE(runProgram({"interview", "--save", path}, lines.toStdString()).status, 0);
        const core::Answers answers = profileAt(path).answers;
        QVERIFY(answers.skipped.empty());
        QVERIFY(answers.chosen.at(script.asked.at(2)) == career.at(script.asked.at(2)));
    }

    void misunderstood_isAskedAgain_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("told");
        QTest::newRow("nothing") << ""
                                 << "That is not one of the choices.";
        QTest::newRow("a number too high") << "7"
                                           << "That is not one of the choices.";
        QTest::newRow("zero") << "0"
                              << "That is not one of the choices.";
        QTest::newRow("a word") << "nurse"
                                << "That is not one of the choices.";
        QTest::newRow("two where one is asked") << "1 2"
                                                << "Please pick just one.";
    }
    void misunderstood_isAskedAgain() {
        QFETCH(QString, line);
        QFETCH(QString, told);
        const Script script = scriptOf(springboard);
        const QString path = newFile();
        const ProgramRun run =
            runProgram({"interview", "--save", path}, line.toStdString() + "\n" + script.lines);
        QVERIFY2(run.out.contains(told), qPrintable(run.out));
        QVERIFY(profileAt(path).answers.chosen.at("five-years") == springboard.at("five-years"));
    }

    void ticks_outOfBounds_areAskedAgain() {
        const Script script = scriptOf(springboard);
        QString lines = QString::fromStdString(script.lines);
        lines.truncate(lines.lastIndexOf('\n', -2) + 1); // all but the last line, which is for the barriers
        const QString path = newFile();
        const ProgramRun run =
            runProgram({"interview", "--save", path}, lines.toStdString() + "1 2 3 4\nnone money\n2, 1 2\n");
        QVERIFY(run.out.contains("The most you can pick is 3."));
        QVERIFY(run.out.contains("That one cannot go with others."));
        QVERIFY((profileAt(path).answers.chosen.at("barriers") == std::vector<core::Id>{"hours", "money"}));
    }

    void howSure_isNeverSkipped() {
        const ProgramRun run = runProgram({"interview"}, "1\ns\n1\nq\n");
        QVERIFY(run.out.contains("Please pick one, or go back with b."));
    }

    void endOfInput_anywhere_endsCleanly() {
        const Script script = scriptOf(springboard);
        const QStringList lines = QString::fromStdString(script.lines).split('\n', Qt::SkipEmptyParts);
        for (qsizetype count = 0; count <= lines.size(); ++count) {
            for (const char* end : {"", "q\n"}) {
                const QString path = newFile();
                QString typed = lines.mid(0, count).join('\n');
                if (count > 0)
                    typed += '\n';
                const ProgramRun run = runProgram({"interview", "--save", path}, typed.toStdString() + end);
                QCOMPARE(run.status, 0);
                QCOMPARE(run.err, QString());
                // The last line is for the barriers, which do not count.
                const bool finished = count >= lines.size() - 1;
                QCOMPARE(QFile::exists(path), finished);
                QCOMPARE(run.out.contains("You stopped before the end."), !finished);
            }
        }
    }

    void endlessInput_ends_data() {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("a line that never ends") << QByteArray(1000000, 'x');
        QTest::newRow("lines that mean nothing") << QByteArray("yes\n").repeated(100000);
        QTest::newRow("empty lines") << QByteArray(100000, '\n');
        QTest::newRow("zeros") << QByteArray(100000, '\0');
    }
    void endlessInput_ends() {
        QFETCH(QByteArray, input);
        const ProgramRun run = runProgram({"interview"}, input.toStdString());
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.size() < 20000);
        QVERIFY(run.out.contains("You stopped before the end."));
    }

    void save_intoAProfile_keepsItsFacts() {
        const QString path = newFile();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(platform::sampleProfileBytes()));
        file.close();
        const core::Profile before = profileAt(path);
        QCOMPARE(runProgram({"interview", "--lang", "es", "--save", path}, scriptOf(career).lines).status, 0);
        core::Profile after = profileAt(path);
        QVERIFY(after.answers.chosen.at("grow") == career.at("grow"));
        QCOMPARE(after.language, std::string("es"));
        after.answers = before.answers;
        after.language = before.language;
        after.questionnaireVersion = before.questionnaireVersion;
        QVERIFY(after == before);
    }
};

NEXTRUNG_SUITE("platform.interview", TestTerminalInterview)
#include "tst_terminal_interview.moc"
