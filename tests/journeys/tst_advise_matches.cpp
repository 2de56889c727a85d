// What `nextrung-app --play` prints is what `nextrung advise` prints for that profile, and one answer changes
// it.
#include "tests/journeys/journey.h"
#include "tests/suites/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace nextrung::tests;

class AdviseMatches : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void play_sample_printsTheAdvice_data();
    void play_sample_printsTheAdvice();
    void play_oneAnswerChanged_printsOtherAdvice_data();
    void play_oneAnswerChanged_printsOtherAdvice();
    void play_otherPerson_printsTheAdvice_data();
    void play_otherPerson_printsTheAdvice();
    void play_profileThatCannotBeRead_isRefused();

private:
    QByteArray play(const QString& profile, const QString& language);
    QByteArray advise(const QString& profile, const QString& language);
    QString sampleWith(const std::function<void(QJsonObject&)>& edit);

    QTemporaryDir m_folder;
    QByteArray m_sample; ///< What is printed for the sample person in English.
};

void AdviseMatches::initTestCase() {
    m_sample = play(QStringLiteral(NEXTRUNG_SAMPLE), QStringLiteral("en"));
    QVERIFY(m_sample.size() > 200);
}

QByteArray AdviseMatches::play(const QString& profile, const QString& language) {
    const Outcome played =
        run(QStringLiteral(NEXTRUNG_APP), {QStringLiteral("--play"), profile, QStringLiteral("--on"),
                                           QStringLiteral("2026-11-24"), QStringLiteral("--lang"), language});
    if (played.status != 0)
        qWarning("%s", played.err.constData());
    return played.out;
}

QByteArray AdviseMatches::advise(const QString& profile, const QString& language) {
    return run(QStringLiteral(NEXTRUNG_COMMAND),
               {QStringLiteral("advise"), QStringLiteral("--profile"), profile, QStringLiteral("--on"),
                QStringLiteral("2026-11-24"), QStringLiteral("--lang"), language})
        .out;
}

QString AdviseMatches::sampleWith(const std::function<void(QJsonObject&)>& edit) {
    QFile sample(QStringLiteral(NEXTRUNG_SAMPLE));
    if (!sample.open(QIODevice::ReadOnly))
        return {};
    QJsonObject profile = QJsonDocument::fromJson(sample.readAll()).object();
    edit(profile);
    QFile file(m_folder.filePath(QStringLiteral("profile.json")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return {};
    file.write(QJsonDocument(profile).toJson());
    return file.fileName();
}

void AdviseMatches::play_sample_printsTheAdvice_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("in English") << QStringLiteral("en");
    QTest::newRow("in Spanish") << QStringLiteral("es");
}

void AdviseMatches::play_sample_printsTheAdvice() {
    QFETCH(QString, language);
    const bool isKnown = language == QLatin1String("en");
    const QByteArray played = isKnown ? m_sample : play(QStringLiteral(NEXTRUNG_SAMPLE), language);
    QVERIFY(played.size() > 200);
    QCOMPARE(played, advise(QStringLiteral(NEXTRUNG_SAMPLE), language));
}

void AdviseMatches::play_oneAnswerChanged_printsOtherAdvice_data() {
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("option");
    QTest::newRow("five years from now") << QStringLiteral("five-years") << QStringLiteral("same-job");
    QTest::newRow("plans for school") << QStringLiteral("school-plan") << QStringLiteral("no");
    QTest::newRow("if the employer paid") << QStringLiteral("if-paid") << QStringLiteral("no");
    QTest::newRow("the job that pulls") << QStringLiteral("pull") << QStringLiteral("like-ma");
}

void AdviseMatches::play_oneAnswerChanged_printsOtherAdvice() {
    QFETCH(QString, item);
    QFETCH(QString, option);
    const QString changed = sampleWith([&](QJsonObject& profile) {
        QJsonObject answers = profile["answers"].toObject();
        answers[item] = option;
        profile["answers"] = answers;
    });
    const QByteArray after = play(changed, QStringLiteral("en"));
    QVERIFY(after.size() > 200);
    QVERIFY(after != m_sample);
    QCOMPARE(after, advise(changed, QStringLiteral("en")));
}

void AdviseMatches::play_otherPerson_printsTheAdvice_data() {
    using Edit = std::function<void(QJsonObject&)>;
    QTest::addColumn<Edit>("edit");
    QTest::newRow("who says career") << Edit([](QJsonObject& profile) { profile["chosenKind"] = "career"; });
    QTest::newRow("who wants to lead") << Edit([](QJsonObject& profile) { profile["aim"] = "lead"; });
    QTest::newRow("who does not know the level") << Edit([](QJsonObject& profile) {
        QJsonArray employments = profile["employments"].toArray();
        QJsonObject work = employments.last().toObject();
        work["rung"] = "unknown";
        work.remove("from");
        employments.replace(employments.size() - 1, work);
        profile["employments"] = employments;
    });
    QTest::newRow("whose employer is not here") << Edit([](QJsonObject& profile) {
        QJsonArray employments = profile["employments"].toArray();
        QJsonObject work = employments.last().toObject();
        for (const char* member : {"institution", "site", "rung", "from"})
            work.remove(QLatin1String(member));
        employments.replace(employments.size() - 1, work);
        profile["employments"] = employments;
    });
    QTest::newRow("with a firm limit") << Edit([](QJsonObject& profile) {
        profile["limits"] = QJsonArray{QJsonObject{{"what", "months"}, {"atMost", 24}, {"firm", true}}};
    });
}

void AdviseMatches::play_otherPerson_printsTheAdvice() {
    using Edit = std::function<void(QJsonObject&)>;
    QFETCH(Edit, edit);
    const QString profile = sampleWith(edit);
    const QByteArray played = play(profile, QStringLiteral("en"));
    QVERIFY(played.size() > 200);
    QCOMPARE(played, advise(profile, QStringLiteral("en")));
}

void AdviseMatches::play_profileThatCannotBeRead_isRefused() {
    const Outcome played =
        run(QStringLiteral(NEXTRUNG_APP),
            {QStringLiteral("--play"), m_folder.filePath(QStringLiteral("no-such-file.json"))});
    QCOMPARE(played.status, 2);
    QVERIFY(played.out.isEmpty());
    QVERIFY(played.err.contains("no-such-file.json"));
}

NEXTRUNG_SUITE("journeys.advise_matches", AdviseMatches)
#include "tst_advise_matches.moc"
