// What the SQLite store does beyond the contract: who can read its files, what stays in them, and its
// migrations.
#include "platform/store/sqlite_profile_store.h"
#include "platform/store/store_location.h"
#include "tests/platform/store/fault_vfs.h"
#include "tests/platform/store/store_fixture.h"
#include "tests/suites/suite.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>
#include <sys/stat.h>

using namespace nextrung;
using namespace nextrung::platform;
using nextrung::tests::eraseAndWait;
using nextrung::tests::filesWith;
using nextrung::tests::saveAndWait;

namespace {

constexpr auto ownerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
const QByteArray secret = "quarry-lantern-31";

SqliteProfileStore::Options inTheCall() {
    SqliteProfileStore::Options options;
    options.threading = Threading::Inline;
    options.waitForOthers = std::chrono::milliseconds(50);
    return options;
}

} // namespace

class TestSqliteProfileStore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    std::unique_ptr<SqliteProfileStore> open(const SqliteProfileStore::Options& options = inTheCall()) {
        auto store = SqliteProfileStore::open(m_path.toStdString(), options);
        if (!store)
            qWarning("cannot open: %s", store.error().detail.c_str());
        return store ? std::move(*store) : nullptr;
    }

    sqlite::Database otherProgram() const {
        auto database = sqlite::Database::open(m_path.toStdString(), SQLITE_OPEN_READWRITE);
        if (!database)
            qFatal("cannot open: %s", database.error().message.c_str());
        return std::move(*database);
    }

    /// A store as an older program left it, with three people in it.
    void makeOlderStore() {
        SqliteProfileStore::Options options = inTheCall();
        options.migrations = tests::olderSchema();
        QVERIFY(open(options));
        QVERIFY(
            otherProgram().execute("INSERT INTO profile VALUES ('a', 'Ana'), ('b', 'Ben'), ('c', x'00FF')"));
    }

private slots:
    void initTestCase() {
        tests::FaultVfs::instance();
        QTest::failOnWarning(QRegularExpression(".?"));
    }

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath("nextrung.db");
    }

    void open_new_isForItsOwnerAlone() {
        const mode_t before = ::umask(0); // the worst there is
        m_path = m_folder->filePath("a/b/nextrung.db");
        const auto store = open();
        QVERIFY(store);
        QVERIFY(saveAndWait(*store, {"me", "profile", 0, "bytes"}));
        ::umask(before);
        const QFileInfoList files = QDir(m_folder->filePath("a/b")).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 3); // the file, and what SQLite keeps beside it
        for (const QFileInfo& file : files)
            QVERIFY2(file.permissions() == ownerOnly, qPrintable(file.filePath()));
        for (const char* folder : {"a", "a/b"})
            QCOMPARE(QFileInfo(m_folder->filePath(folder)).permissions() &
                         (QFile::ReadOther | QFile::ReadGroup | QFile::ExeOther | QFile::ExeGroup),
                     QFileDevice::Permissions());
    }

    void open_readableForOthers_isClosedToThem() {
        QVERIFY(open());
        QVERIFY(QFile::setPermissions(m_path, ownerOnly | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(open());
        QVERIFY(QFileInfo(m_path).permissions() == ownerOnly);
    }

    void migrate_copy_isForItsOwnerAlone() {
        makeOlderStore();
        const mode_t before = ::umask(0);
        SqliteProfileStore::Options options = inTheCall();
        options.migrations = tests::olderSchemaAndItsStep();
        QVERIFY(open(options));
        ::umask(before);
        QVERIFY(QFileInfo(m_path + ".before-2").permissions() == ownerOnly);
    }

    void open_new_hasTheSettings() {
        const auto store = open();
        QVERIFY(store);
        const sqlite::Database other = otherProgram();
        QCOMPARE(other.text("PRAGMA journal_mode").value_or(""), std::string("wal"));
        QCOMPARE(other.integer("PRAGMA application_id").value_or(0), storeApplicationId);
        QCOMPARE(other.integer("PRAGMA user_version").value_or(0), 1);
        QCOMPARE(other.integer("SELECT strict FROM pragma_table_list WHERE name = 'records'").value_or(0), 1);
        QVERIFY(!other.execute("INSERT INTO records VALUES ('profile', 'me', 'one', x'00')"));
    }

    void save_acknowledged_isSynced() {
        const auto store = open();
        QVERIFY(store);
        for (std::int64_t revision = 0; revision < 5; ++revision) {
            const int writes = tests::FaultVfs::instance().writes();
            QVERIFY(saveAndWait(*store, {"me", "profile", revision, "bytes"}));
            QVERIFY(tests::FaultVfs::instance().writes() > writes);
            QCOMPARE(tests::FaultVfs::instance().writesNotSynced(), 0);
        }
    }

    void reopen_keepsEveryRecord() {
        for (const char* id : {"me", "you"})
            QVERIFY(saveAndWait(*open(), {id, "profile", 0, std::string("bytes of ") + id}));
        for (const char* id : {"me", "you"})
            QVERIFY(open()->load(id, "profile").value_or(std::nullopt) ==
                    (Record{id, "profile", 1, std::string("bytes of ") + id}));
    }

    void close_afterACrash_leavesOneFile() {
        QVERIFY(open());
        {
            const sqlite::Database crashing = otherProgram();
            crashing.configure(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
            QVERIFY(crashing.execute("INSERT INTO records VALUES ('profile', 'me', 1, x'61')"));
        }
        QVERIFY(QFile::exists(m_path + "-wal"));
        QVERIFY(open()->load("me", "profile").value_or(std::nullopt) == (Record{"me", "profile", 1, "a"}));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{"nextrung.db"});
    }

    void destroy_onAWorker_finishesWhatItTook() {
        SqliteProfileStore::Options options = inTheCall();
        options.threading = Threading::Worker;
        bool late = false;
        {
            const auto store = open(options);
            for (int i = 0; i < 50; ++i)
                store->save({std::to_string(i), "profile", 0, "bytes"}, [&late](auto) { late = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!late); // who waited for it may be gone
        const auto store = open();
        for (int i = 0; i < 50; ++i)
            QVERIFY(store->load(std::to_string(i), "profile").value_or(std::nullopt));
    }

    void twoWindows_secondToSave_isStale() {
        const auto one = open();
        const auto two = open();
        QVERIFY(saveAndWait(*one, {"me", "profile", 0, "first"}));
        QCOMPARE(two->load("me", "profile").value_or(std::nullopt)->revision, 1);
        QVERIFY(saveAndWait(*one, {"me", "profile", 1, "second"}));
        const auto lost = saveAndWait(*two, {"me", "profile", 1, "lost update"});
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, StoreErrorKind::Stale);
        QCOMPARE(two->load("me", "profile").value_or(std::nullopt)->bytes, std::string("second"));
    }

    void save_whileAnotherProgramWrites_isBusyAndWorksLater() {
        const auto store = open();
        const sqlite::Database other = otherProgram();
        QVERIFY(other.execute("BEGIN IMMEDIATE"));
        const auto result = saveAndWait(*store, {"me", "profile", 0, "bytes"});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, StoreErrorKind::Busy);
        QVERIFY(other.execute("COMMIT"));
        QCOMPARE(saveAndWait(*store, {"me", "profile", 0, "bytes"}).value_or(-1), 1);
    }

    void save_afterANewerProgramChangedTheFile_isRefused() {
        const auto store = open();
        QVERIFY(saveAndWait(*store, {"me", "profile", 0, "bytes"}));
        QVERIFY(otherProgram().execute("PRAGMA user_version = 2"));
        const auto result = saveAndWait(*store, {"me", "profile", 1, "more bytes"});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, StoreErrorKind::NewerFile);
    }

    void save_replacedBytes_leaveNoTraceAfterClosing() {
        {
            const auto store = open();
            const std::string words = std::string(3000, '.') + secret.toStdString();
            QVERIFY(saveAndWait(*store, {"me", "profile", 0, words}));
            QVERIFY(!filesWith(m_folder->path(), secret).isEmpty());
            QVERIFY(saveAndWait(*store, {"me", "profile", 1, "something else"}));
        }
        QCOMPARE(filesWith(m_folder->path(), secret), QStringList());
    }

    void eraseAll_leavesNoTraceInAnyFile() {
        (void)open();
        const qint64 sizeOfAnEmptyOne = QFileInfo(m_path).size();
        const auto store = open();
        std::string words;
        for (std::int64_t revision = 0; revision < 40; ++revision) {
            words += secret.toStdString() + std::string(200, '.');
            QVERIFY(saveAndWait(*store, {"me", "profile", revision, words}));
        }
        QVERIFY(saveAndWait(*store, {secret.toStdString(), "profile", 0, "in the id too"}));
        for (const char* kept : {".before-2", ".before-3.part"})
            tests::writeBytes(m_path + kept, secret);
        QVERIFY(filesWith(m_folder->path(), secret).size() >= 3);

        QVERIFY(eraseAndWait(*store));
        QCOMPARE(filesWith(m_folder->path(), secret), QStringList());
        QCOMPARE(QDir(m_folder->path()).entryList({"*.before-*"}, QDir::Files), QStringList());
        QCOMPARE(QFileInfo(m_path).size(), sizeOfAnEmptyOne); // nor of how much there was
        QVERIFY(!store->load("me", "profile").value_or(Record{}));
        QVERIFY(saveAndWait(*store, {"me", "profile", 0, "anew"}));
    }

    void eraseAll_whileAnotherProgramReads_saysSoAndWorksLater() {
        const auto store = open();
        QVERIFY(saveAndWait(*store, {"me", "profile", 0, secret.toStdString()}));
        {
            const sqlite::Database reader = otherProgram();
            QVERIFY(reader.execute("BEGIN; SELECT * FROM records"));
            const auto result = eraseAndWait(*store);
            QVERIFY(!result);
            QCOMPARE(result.error().kind, StoreErrorKind::Busy);
        }
        QVERIFY(eraseAndWait(*store));
        QCOMPARE(filesWith(m_folder->path(), secret), QStringList());
    }

    void migrate_older_keepsRecordsAndACopy() {
        makeOlderStore();
        SqliteProfileStore::Options options = inTheCall();
        options.migrations = tests::olderSchemaAndItsStep();
        const auto store = open(options);
        QVERIFY(store);
        QVERIFY(store->load("a", "profile").value_or(std::nullopt) == (Record{"a", "profile", 1, "Ana"}));
        QVERIFY(store->load("c", "profile").value_or(std::nullopt) ==
                (Record{"c", "profile", 1, std::string("\0\xFF", 2)}));
        QCOMPARE(saveAndWait(*store, {"b", "profile", 1, "Benita"}).value_or(-1), 2);
        QCOMPARE(otherProgram().integer("PRAGMA user_version").value_or(-1), 2);

        // The copy is a store of the older program's, as it was.
        m_path += ".before-2";
        const sqlite::Database copy = otherProgram();
        QCOMPARE(copy.integer("PRAGMA user_version").value_or(-1), 1);
        QCOMPARE(copy.integer("PRAGMA application_id").value_or(-1), storeApplicationId);
        QCOMPARE(copy.text("SELECT bytes FROM profile WHERE id = 'b'").value_or(""), std::string("Ben"));
        SqliteProfileStore::Options older = inTheCall();
        older.migrations = tests::olderSchema();
        QVERIFY(open(older));
    }

    void migrate_done_isInTheFileItself() {
        makeOlderStore();
        SqliteProfileStore::Options options = inTheCall();
        options.migrations = tests::olderSchemaAndItsStep();
        const auto store = open(options);
        QCOMPARE(static_cast<int>(tests::bytesOf(m_path).at(63)),
                 2); // user_version, where an older program looks
    }

    void migrate_threeVersions_keepsACopyBeforeEach() {
        makeOlderStore();
        SqliteProfileStore::Options options = inTheCall();
        options.migrations = tests::olderSchemaAndItsStep();
        options.migrations.push_back("ALTER TABLE records ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0");
        QVERIFY(open(options));
        QVERIFY(QFile::exists(m_path + ".before-2"));
        QVERIFY(QFile::exists(m_path + ".before-3"));
        QVERIFY(!QFile::exists(m_path + ".before-1")); // an empty file needs none
    }

    void migrate_stepThatFailsHalfWay_leavesTheOlderFile() {
        makeOlderStore();
        SqliteProfileStore::Options broken = inTheCall();
        broken.migrations = tests::olderSchemaAndItsStep();
        broken.migrations.back() += "; INSERT INTO nowhere VALUES (1)";
        const auto failed = SqliteProfileStore::open(m_path.toStdString(), broken);
        QVERIFY(!failed);
        QCOMPARE(otherProgram().integer("PRAGMA user_version").value_or(-1), 1);
        QCOMPARE(otherProgram().integer("SELECT count(*) FROM profile").value_or(-1), 3);
        QVERIFY(QFile::exists(m_path + ".before-2"));

        SqliteProfileStore::Options mended = inTheCall();
        mended.migrations = tests::olderSchemaAndItsStep();
        const auto store = open(mended);
        QVERIFY(store);
        QCOMPARE(store->load("a", "profile").value_or(std::nullopt)->bytes, std::string("Ana"));
    }

    void migrate_afterAKilledCopy_startsAnew() {
        makeOlderStore();
        tests::writeBytes(m_path + ".before-2.part", "half a copy");
        SqliteProfileStore::Options options = inTheCall();
        options.migrations = tests::olderSchemaAndItsStep();
        QVERIFY(open(options));
        QVERIFY(!QFile::exists(m_path + ".before-2.part"));
        m_path += ".before-2";
        QCOMPARE(otherProgram().text("PRAGMA integrity_check").value_or(""), std::string("ok"));
    }

    void location_home_isWhereTheEnvironmentSays() {
        qputenv("NEXTRUNG_HOME", m_folder->path().toUtf8());
        QCOMPARE(QString::fromStdString(defaultStorePath()), m_folder->filePath("nextrung.db"));
        qunsetenv("NEXTRUNG_HOME");
        QCoreApplication::setApplicationName("nextrung");
        QVERIFY(QString::fromStdString(defaultStorePath()).endsWith("/nextrung/nextrung.db"));
    }
};

NEXTRUNG_SUITE("platform.store_file", TestSqliteProfileStore)
#include "tst_sqlite_profile_store.moc"
