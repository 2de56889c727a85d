// A program is killed while it saves: nothing that it acknowledged may be lost.
#include "platform/store/sqlite_profile_store.h"
#include "tests/platform/store/store_fixture.h"
#include "tests/suites/suite.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <map>
#include <random>
#include <signal.h>
#include <sys/types.h>

using namespace nextrung;
using namespace nextrung::platform;

namespace {

constexpr int trials = 100;
constexpr int trialsOnOneStore = 5; // so that a store is also killed while it holds what an earlier kill left

/// The number at the end of the payload; -1 when a number before it is missing or the text is torn.
std::int64_t lastNumberOf(const std::string& payload) {
    const QList<QByteArray> lines = QByteArray::fromStdString(payload).split('\n');
    if (lines.last() != "")
        return -1;
    for (int i = 0; i + 1 < lines.size(); ++i) {
        if (!lines[i].startsWith(QByteArray::number(i + 1) + " the words") ||
            !lines[i].endsWith("who gave it"))
            return -1;
    }
    return lines.size() - 1;
}

/// Acknowledged numbers, from what the program has printed so far.
class Acknowledgements {
public:
    explicit Acknowledgements(QProcess& process) : m_process(process) {}

    /// Waits for `count` of them.
    bool waitFor(int count) {
        while (m_count < count) {
            if (!m_process.canReadLine() && !m_process.waitForReadyRead(20000))
                return false;
            readLines();
        }
        return true;
    }

    void readLines() {
        while (m_process.canReadLine()) {
            m_last = m_process.readLine().trimmed().toLongLong();
            ++m_count;
        }
    }

    int count() const { return m_count; }
    std::int64_t last() const { return m_last; }

private:
    QProcess& m_process;
    int m_count = 0;
    std::int64_t m_last = 0;
};

QString histogram(const std::map<int, int>& counts) {
    QString text;
    for (const auto& [tens, count] : counts)
        text += QStringLiteral("\n  %1-%2 acknowledged: %3 %4")
                    .arg(tens * 10, 3)
                    .arg(tens * 10 + 9, 3)
                    .arg(count, 3)
                    .arg(QString(count, QLatin1Char('#')));
    return text;
}

} // namespace

class TestStoreKill : public QObject {
    Q_OBJECT

private slots:
    void kill_whileSaving_losesNothingAcknowledged() {
        const unsigned seed = std::random_device{}();
        std::mt19937 random(seed);
        std::map<int, int> histogramOfTens;
        int oneMore = 0; // durable, and killed before it could be said
        std::unique_ptr<QTemporaryDir> folder;
        std::int64_t before = 0;
        for (int trial = 0; trial < trials; ++trial) {
            if (trial % trialsOnOneStore == 0) {
                folder = std::make_unique<QTemporaryDir>();
                before = 0;
            }
            const QString path = folder->filePath("nextrung.db");
            const QByteArray at =
                QByteArray("trial ") + QByteArray::number(trial) + ", seed " + QByteArray::number(seed);

            QProcess writer;
            writer.start(STORE_WRITER, {"write", path});
            Acknowledgements acknowledged(writer);
            QVERIFY2(acknowledged.waitFor(std::uniform_int_distribution<int>(1, 40)(random)), at.constData());
            QThread::usleep(std::uniform_int_distribution<unsigned>(0, 4000)(random));
            QCOMPARE(::kill(static_cast<pid_t>(writer.processId()), SIGKILL), 0);
            QVERIFY2(writer.waitForFinished(20000), at.constData());
            acknowledged.readLines();
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit); // killed, so this was before its last save
            QVERIFY2(acknowledged.last() == before + acknowledged.count(), at.constData());

            SqliteProfileStore::Options options;
            options.threading = Threading::Inline;
            const auto store =
                SqliteProfileStore::open(path.toStdString(), options); // checks the file's integrity
            QVERIFY2(store, store ? "" : (at + ": " + store.error().detail.c_str()).constData());
            const auto record = (*store)->load("me", "profile");
            QVERIFY2(record && *record, at.constData());
            const std::int64_t stored = lastNumberOf((*record)->bytes);
            QVERIFY2(stored == acknowledged.last() || stored == acknowledged.last() + 1,
                     (at + ": " + QByteArray::number(static_cast<qint64>(stored)) + " stored, " +
                      QByteArray::number(static_cast<qint64>(acknowledged.last())) + " acknowledged")
                         .constData());
            QCOMPARE((*record)->revision, stored);
            before = stored;
            oneMore += stored == acknowledged.last() + 1 ? 1 : 0;
            ++histogramOfTens[acknowledged.count() / 10];
        }
        qInfo().noquote() << trials << "kills, seed" << seed << "; none lost;" << oneMore
                          << "had one more stored than said; acknowledged when killed:"
                          << histogram(histogramOfTens);
    }

    void kill_whileMigrating_leavesTheOldOrTheNew() {
        const QTemporaryDir folder;
        const QString original = folder.filePath("original.db");
        makeOlderStore(original);
        QElapsedTimer clock;
        int before = 0;
        int after = 0;
        int withCopy = 0;
        qint64 whole = 0; // microseconds from start to done, when nobody kills
        for (int trial = -1; trial < 40; ++trial) {
            const QTemporaryDir place;
            const QString path = place.filePath("nextrung.db");
            QVERIFY(QFile::copy(original, path));
            QProcess program;
            program.start(STORE_WRITER, {"migrate", path});
            QVERIFY(program.waitForReadyRead(20000));
            clock.start();
            if (trial < 0) {
                QVERIFY(program.waitForFinished(20000));
                whole = clock.nsecsElapsed() / 1000;
                continue;
            }
            QThread::usleep(static_cast<unsigned long>(whole * trial / 40));
            (void)::kill(static_cast<pid_t>(program.processId()), SIGKILL);
            QVERIFY(program.waitForFinished(20000));

            const bool copied = QFile::exists(path + ".before-2");
            withCopy += copied ? 1 : 0;
            if (copied)
                verifyOlder(path + ".before-2");
            const bool old = versionOf(path) == 1;
            (old ? before : after) += 1;
            QVERIFY2(old || copied, "no step without a copy");
            verifyMigrates(path);
        }
        qInfo() << "40 kills over" << whole << "us of a migration:" << before << "were left old," << after
                << "new;" << withCopy << "with the copy kept";
        QVERIFY2(before > 0, "no trial was killed before the end");
        QVERIFY2(withCopy > 0, "no trial was killed after the copy");
    }

private:
    static constexpr int olderRecords = 3000;

    static void makeOlderStore(const QString& path) {
        SqliteProfileStore::Options options;
        options.threading = Threading::Inline;
        options.migrations = tests::olderSchema();
        QVERIFY(SqliteProfileStore::open(path.toStdString(), options));
        const auto database = sqlite::Database::open(path.toStdString(), SQLITE_OPEN_READWRITE);
        QVERIFY(database);
        QVERIFY(database->execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
            std::to_string(olderRecords) +
            ") INSERT INTO profile SELECT 'p' || i, CAST(hex(zeroblob(500)) || i AS BLOB) FROM n"));
    }

    static std::int64_t versionOf(const QString& path) {
        const auto database = sqlite::Database::open(path.toStdString(), SQLITE_OPEN_READWRITE);
        return database ? database->integer("PRAGMA user_version").value_or(-1) : -1;
    }

    static void verifyOlder(const QString& path) {
        const auto database = sqlite::Database::open(path.toStdString(), SQLITE_OPEN_READONLY);
        QVERIFY(database);
        QCOMPARE(database->text("PRAGMA integrity_check").value_or(""), std::string("ok"));
        QCOMPARE(database->integer("SELECT count(*) FROM profile").value_or(-1), olderRecords);
        QCOMPARE(database->integer("PRAGMA user_version").value_or(-1), 1);
    }

    /// The next start brings it to the end, with all that was there.
    static void verifyMigrates(const QString& path) {
        SqliteProfileStore::Options options;
        options.threading = Threading::Inline;
        options.migrations = tests::olderSchemaAndItsStep();
        const auto store = SqliteProfileStore::open(path.toStdString(), options);
        QVERIFY2(store, store ? "" : store.error().detail.c_str());
        for (const int number : {1, olderRecords / 2, olderRecords}) {
            const auto record = (*store)->load("p" + std::to_string(number), "profile");
            QVERIFY(record && *record);
            QVERIFY((*record)->bytes == std::string(1000, '0') + std::to_string(number));
        }
    }
};

NEXTRUNG_SUITE("platform.store_kill", TestStoreKill)
#include "tst_store_kill.moc"
