// A store on a bad day: files that are not its own, disks that are full, folders that cannot be written.
#include "platform/store/sqlite_profile_store.h"
#include "tests/platform/store/fault_vfs.h"
#include "tests/platform/store/store_fixture.h"
#include "tests/suites/suite.h"

#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <random>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace nextrung;
using namespace nextrung::platform;
using nextrung::tests::bytesOf;
using nextrung::tests::eraseAndWait;
using nextrung::tests::FaultVfs;
using nextrung::tests::saveAndWait;
using nextrung::tests::writeBytes;

namespace {

SqliteProfileStore::Options optionsWith(Migrations migrations = storeMigrations()) {
    SqliteProfileStore::Options options;
    options.threading = Threading::Inline;
    options.waitForOthers = std::chrono::milliseconds(50);
    options.migrations = std::move(migrations);
    return options;
}

/// While it lives, no file of this program can grow past `bytes`.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

struct Fault {
    const char* name;
    bool sticky;
    int code;
};

constexpr Fault faults[] = {{"disk full once", false, SQLITE_FULL},
                            {"disk full for good", true, SQLITE_FULL},
                            {"input/output error once", false, SQLITE_IOERR_WRITE},
                            {"input/output error for good", true, SQLITE_IOERR_WRITE}};

} // namespace

class TestStoreFaults : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    void newFolder() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath("nextrung.db");
    }

    auto open(const Migrations& migrations = storeMigrations()) {
        return SqliteProfileStore::open(m_path.toStdString(), optionsWith(migrations));
    }

    /// A closed store with two records in it.
    void makeStore() {
        newFolder();
        const auto store = open();
        QVERIFY(store);
        QVERIFY(saveAndWait(**store, {"me", "profile", 0, std::string(20000, 'a')}));
        QVERIFY(saveAndWait(**store, {"me", "ui-state", 0, "a place"}));
    }

    void makeOlderStore() {
        newFolder();
        QVERIFY(open(tests::olderSchema()));
        const auto database = sqlite::Database::open(m_path.toStdString(), SQLITE_OPEN_READWRITE);
        QVERIFY(database && database->execute("INSERT INTO profile VALUES ('a', 'Ana'), ('b', 'Ben')"));
    }

    /// Changes the file as another program would, and leaves the change where SQLite had put it when that was
    /// killed: beside the file.
    void changeAndGetKilled(const std::string& sql) {
        const auto database = sqlite::Database::open(m_path.toStdString(), SQLITE_OPEN_READWRITE);
        QVERIFY(database);
        database->configure(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
        QVERIFY(database->execute(sql));
    }

    void verifyHolds(const std::string& id, const std::string& kind, const std::string& bytes) {
        const auto store = open();
        QVERIFY2(store, store ? "" : store.error().detail.c_str());
        const auto record = (*store)->load(id, kind);
        QVERIFY(record && *record);
        QVERIFY((*record)->bytes == bytes);
    }

private slots:
    void initTestCase() {
        FaultVfs::instance();
        QTest::failOnWarning(QRegularExpression(".?"));
    }

    void open_fileThatIsNotForUs_isRefusedAndUntouched_data() {
        QTest::addColumn<std::function<void()>>("spoil");
        QTest::addColumn<StoreErrorKind>("kind");
        const auto row = [](const char* name, StoreErrorKind kind, std::function<void()> spoil) {
            QTest::newRow(name) << spoil << kind;
        };
        const auto cutTo = [this](qint64 size) { writeBytes(m_path, bytesOf(m_path).left(size)); };
        const auto overwrite = [this](qsizetype at, const QByteArray& bytes) {
            writeBytes(m_path, bytesOf(m_path).replace(at, bytes.size(), bytes));
        };
        row("a newer version", StoreErrorKind::NewerFile, [=] { overwrite(60, QByteArray("\0\0\0\2", 4)); });
        row("the newest version", StoreErrorKind::NewerFile, [=] { overwrite(60, "\xff\xff\xff\xff"); });
        row("a newer version beside the file", StoreErrorKind::NewerFile,
            [this] { changeAndGetKilled("PRAGMA user_version = 2; CREATE TABLE later (a)"); });
        row("another program's database", StoreErrorKind::Damaged, [=] { overwrite(68, "QGIS"); });
        row("a database of nobody", StoreErrorKind::Damaged,
            [=] { overwrite(68, QByteArray("\0\0\0\0", 4)); });
        row("a text", StoreErrorKind::Damaged, [this] { writeBytes(m_path, "Dear diary"); });
        row("a long text", StoreErrorKind::Damaged, [this] { writeBytes(m_path, QByteArray(50000, 'x')); });
        row("zeros", StoreErrorKind::Damaged, [this] { writeBytes(m_path, QByteArray(8192, '\0')); });
        row("one byte", StoreErrorKind::Damaged, [=] { cutTo(1); });
        row("a cut header", StoreErrorKind::Damaged, [=] { cutTo(99); });
        row("a header alone", StoreErrorKind::Damaged, [=] { cutTo(100); });
        row("half of the file", StoreErrorKind::Damaged, [=, this] { cutTo(bytesOf(m_path).size() / 2); });
        row("all but the last page", StoreErrorKind::Damaged,
            [=, this] { cutTo(bytesOf(m_path).size() - 4096); });
        row("all but the last byte", StoreErrorKind::Damaged,
            [=, this] { cutTo(bytesOf(m_path).size() - 1); });
        row("a page of zeros", StoreErrorKind::Damaged, [=] { overwrite(4096, QByteArray(4096, '\0')); });
    }
    void open_fileThatIsNotForUs_isRefusedAndUntouched() {
        QFETCH(std::function<void()>, spoil);
        QFETCH(StoreErrorKind, kind);
        makeStore();
        spoil();
        const QByteArray file = bytesOf(m_path);
        const QByteArray beside = bytesOf(m_path + "-wal");
        for (int times = 0; times < 2; ++times) {
            const auto store = open();
            QVERIFY(!store);
            QCOMPARE(store.error().kind, kind);
            QVERIFY(store.error().detail.size() > 10);
            QVERIFY(bytesOf(m_path) == file);
            QVERIFY(bytesOf(m_path + "-wal") == beside);
        }
        const QStringList expected = beside == "(no such file)"
                                         ? QStringList{"nextrung.db"}
                                         : QStringList{"nextrung.db", "nextrung.db-shm", "nextrung.db-wal"};
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), expected);
    }

    void open_folder_isRefused() {
        newFolder();
        QVERIFY(QDir(m_folder->path()).mkdir("nextrung.db"));
        const auto store = open();
        QVERIFY(!store);
        QCOMPARE(store.error().kind, StoreErrorKind::Damaged);
    }

    void open_flippedBits_neverCrashesAndKeepsWhatItRefuses() {
        makeStore();
        const QByteArray good = bytesOf(m_path);
        const unsigned seed = std::random_device{}();
        std::mt19937 random(seed);
        int refused = 0;
        for (int trial = 0; trial < 200; ++trial) {
            QByteArray bad = good;
            // Half of them in the header, where it matters most.
            const qsizetype end = trial % 2 == 0 ? 100 : good.size();
            const auto at = std::uniform_int_distribution<qsizetype>(0, end - 1)(random);
            bad[at] = static_cast<char>(bad[at] ^ (1 << (trial % 8)));
            writeBytes(m_path, bad);
            const auto store = open();
            refused += store ? 0 : 1;
            if (store)
                (void)(*store)->load("me", "profile");
            else
                QVERIFY2(bytesOf(m_path) == bad,
                         qPrintable(QString("seed %1, trial %2").arg(seed).arg(trial)));
        }
        QVERIFY2(refused > 0, "not one of 200 was seen");
        qInfo() << "of 200 flipped bits" << refused
                << "were refused; sealing the records will tell the rest; seed" << seed;
    }

    void save_diskFull_keepsTheOldAndWorksLater() {
        makeStore();
        const auto store = open();
        QVERIFY(store);
        const std::string larger(300000, 'b');
        {
            const FullDisk full(65536);
            const auto result = saveAndWait(**store, {"me", "profile", 1, larger});
            QVERIFY(!result);
            QCOMPARE(result.error().kind, StoreErrorKind::NotWritable);
            QCOMPARE((*store)->load("me", "profile").value_or(std::nullopt)->bytes, std::string(20000, 'a'));
            QCOMPARE(saveAndWait(**store, {"me", "ui-state", 1, "what still fits"}).value_or(-1), 2);
        }
        QCOMPARE(saveAndWait(**store, {"me", "profile", 1, larger}).value_or(-1), 2);
        verifyHolds("me", "profile", larger);
    }

    void open_diskFull_isToldAndWorksLater() {
        newFolder();
        {
            const FullDisk full(0);
            const auto store = open();
            QVERIFY(!store);
            QCOMPARE(store.error().kind, StoreErrorKind::NotWritable);
        }
        const auto store = open();
        QVERIFY(store);
        QVERIFY(saveAndWait(**store, {"me", "profile", 0, "bytes"}));
    }

    void migrate_diskFull_leavesTheOlderFileAndNoHalfCopy() {
        makeOlderStore();
        const QByteArray file = bytesOf(m_path);
        {
            const FullDisk full(4096);
            const auto store = open(tests::olderSchemaAndItsStep());
            QVERIFY(!store);
            QCOMPARE(store.error().kind, StoreErrorKind::NotWritable);
        }
        QVERIFY(bytesOf(m_path) == file);
        QCOMPARE(QDir(m_folder->path()).entryList({"*.before-*"}, QDir::Files), QStringList());
        const auto store = open(tests::olderSchemaAndItsStep());
        QVERIFY(store);
        QCOMPARE((*store)->load("a", "profile").value_or(std::nullopt)->bytes, std::string("Ana"));
    }

    void open_whereNobodyMayWrite_isNotWritable_data() {
        QTest::addColumn<bool>("fileIsThere");
        QTest::newRow("no file yet") << false;
        QTest::newRow("a store") << true;
    }
    void open_whereNobodyMayWrite_isNotWritable() {
        QFETCH(bool, fileIsThere);
        newFolder();
        if (fileIsThere)
            makeStore();
        const QByteArray file = bytesOf(m_path);
        const auto readOnly = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        QFile::setPermissions(m_path, readOnly);
        QVERIFY(QFile::setPermissions(m_folder->path(),
                                      readOnly | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
        QProcess program; // it becomes nobody, since root may write everywhere
        program.start(STORE_WRITER, {"once", m_path});
        QVERIFY(program.waitForFinished(20000));
        const QByteArray said = program.readAllStandardOutput();
        QVERIFY(QFile::setPermissions(m_folder->path(), readOnly | QFile::WriteOwner | QFile::ExeOwner));
        const QByteArray expected =
            "error " + QByteArray::number(static_cast<int>(StoreErrorKind::NotWritable)) + " ";
        QVERIFY2(said.startsWith(expected), said.constData());
        QVERIFY(bytesOf(m_path) == file);
    }

    void open_ownFileMadeReadOnly_canBeSavedAgain() {
        makeStore();
        for (const QString& path : {m_folder->path(), m_path}) {
            if (::geteuid() == 0) // the program becomes nobody then
                QCOMPARE(::chown(path.toLocal8Bit().constData(), 65534, 65534), 0);
        }
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        QProcess program;
        program.start(STORE_WRITER, {"once", m_path});
        QVERIFY(program.waitForFinished(20000));
        QCOMPARE(program.readAllStandardOutput(), "saved\n");
    }

    void open_faultThatLeavesAReaderAlone_isToldAtOnce() {
        // SQLite opens a file for reading where it cannot have it for writing, and says nothing.
        makeStore();
        const auto database = sqlite::Database::open("file:" + m_path.toStdString() + "?mode=ro",
                                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI);
        QVERIFY(!database);
        QCOMPARE(database.error().code & 0xff, SQLITE_READONLY);
    }

    void save_faultAtEveryOperation_losesNothing() {
        for (const Fault& fault : faults) {
            int at = 0;
            bool met = true;
            while (met) {
                makeStore();
                auto store = open();
                QVERIFY(store);
                FaultVfs::instance().failFrom(++at, fault.sticky, fault.code);
                const auto result = saveAndWait(**store, {"me", "profile", 1, "new words"});
                met = FaultVfs::instance().wasMet();
                FaultVfs::instance().heal();
                const QString where = QString("%1 at %2").arg(fault.name).arg(at);
                QVERIFY2(result || result.error().kind == StoreErrorKind::NotWritable, qPrintable(where));
                const auto record = (*store)->load("me", "profile");
                QVERIFY2(record && *record, qPrintable(where));
                QVERIFY2((*record)->bytes == (result ? "new words" : std::string(20000, 'a')),
                         qPrintable(where));
                // What the person typed is still there, and so it is saved again.
                const auto retried =
                    saveAndWait(**store, {"me", "profile", (*record)->revision, "newer words"});
                QVERIFY2(retried, retried ? "" : qPrintable(where + ": " + retried.error().detail.c_str()));
                store->reset();
                verifyHolds("me", "profile", "newer words");
                verifyHolds("me", "ui-state", "a place");
                if (QTest::currentTestFailed())
                    return;
            }
            QVERIFY2(at > 2, "a save writes and syncs");
            qInfo() << fault.name << "at each of" << at - 1 << "operations of a save: nothing lost";
        }
    }

    void eraseAll_faultAtEveryOperation_canBeDoneAgain() {
        for (const Fault& fault : faults) {
            int at = 0;
            bool met = true;
            while (met) {
                makeStore();
                const auto store = open();
                QVERIFY(store);
                FaultVfs::instance().failFrom(++at, fault.sticky, fault.code);
                const auto result = eraseAndWait(**store);
                met = FaultVfs::instance().wasMet();
                FaultVfs::instance().heal();
                const QString where = QString("%1 at %2").arg(fault.name).arg(at);
                QVERIFY2(result || result.error().kind == StoreErrorKind::NotWritable, qPrintable(where));
                QVERIFY2(result || eraseAndWait(**store), qPrintable(where));
                QVERIFY2(!(*store)->load("me", "profile").value_or(Record{}), qPrintable(where));
                QVERIFY2(tests::filesWith(m_folder->path(), QByteArray(100, 'a')).isEmpty(),
                         qPrintable(where));
            }
            QVERIFY(at > 4);
        }
    }

    void open_newFaultAtEveryOperation_worksAfterwards() {
        for (const Fault& fault : faults) {
            int at = 0;
            bool met = true;
            while (met) {
                newFolder();
                FaultVfs::instance().failFrom(++at, fault.sticky, fault.code);
                const auto store = open();
                met = FaultVfs::instance().wasMet();
                FaultVfs::instance().heal();
                const QString where = QString("%1 at %2").arg(fault.name).arg(at);
                QVERIFY2(store || store.error().kind == StoreErrorKind::NotWritable, qPrintable(where));
                const auto again = open();
                QVERIFY2(again, again ? "" : qPrintable(where + ": " + again.error().detail.c_str()));
                QVERIFY2(saveAndWait(**again, {"me", "profile", 0, "bytes"}), qPrintable(where));
            }
            QVERIFY(at > 4);
        }
    }

    void migrate_faultAtEveryOperation_leavesTheOldOrTheNew() {
        for (const Fault& fault : faults) {
            int at = 0;
            bool met = true;
            int old = 0;
            while (met) {
                makeOlderStore();
                FaultVfs::instance().failFrom(++at, fault.sticky, fault.code);
                const bool migrated = open(tests::olderSchemaAndItsStep()).has_value();
                met = FaultVfs::instance().wasMet();
                FaultVfs::instance().heal();
                old += migrated ? 0 : 1;
                const QString where = QString("%1 at %2").arg(fault.name).arg(at);
                QCOMPARE(QDir(m_folder->path()).entryList({"*.part"}, QDir::Files), QStringList());
                const auto again = open(tests::olderSchemaAndItsStep());
                QVERIFY2(again, again ? "" : qPrintable(where + ": " + again.error().detail.c_str()));
                for (const auto& [id, bytes] : {std::pair{"a", "Ana"}, std::pair{"b", "Ben"}}) {
                    const auto record = (*again)->load(id, "profile");
                    QVERIFY2(record && *record && (*record)->bytes == bytes, qPrintable(where));
                }
            }
            QVERIFY2(old > 4, "the copy and the step can each fail");
            qInfo() << fault.name << "at each of" << at - 1 << "operations of a migration:" << old
                    << "left the older file, nothing lost";
        }
    }
};

NEXTRUNG_SUITE("platform.store_faults", TestStoreFaults)
#include "tst_store_faults.moc"
