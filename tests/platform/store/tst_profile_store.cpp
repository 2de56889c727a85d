// The contract of a profile store, held over each implementation.
#include "platform/store/memory_profile_store.h"
#include "platform/store/sqlite_profile_store.h"
#include "tests/platform/store/store_fixture.h"
#include "tests/suites/suite.h"

#include <QTemporaryDir>
#include <QThread>

#include <map>
#include <memory>
#include <random>

using namespace nextrung;
using namespace nextrung::platform;
using nextrung::tests::eraseAndWait;
using nextrung::tests::saveAndWait;
using nextrung::tests::SaveResult;

class TestProfileStore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;

    void forEachStore() {
        QTest::addColumn<QString>("which");
        QTest::newRow("in memory") << "memory";
        QTest::newRow("SQLite in the call") << "inline";
        QTest::newRow("SQLite on a thread of its own") << "worker";
    }

    void openStore() {
        QFETCH(QString, which);
        m_folder = std::make_unique<QTemporaryDir>();
        if (which == "memory") {
            m_store = std::make_unique<MemoryProfileStore>();
            return;
        }
        SqliteProfileStore::Options options;
        options.threading = which == "inline" ? Threading::Inline : Threading::Worker;
        auto store = SqliteProfileStore::open(m_folder->filePath("nextrung.db").toStdString(), options);
        QVERIFY2(store, store ? "" : store.error().detail.c_str());
        m_store = std::move(*store);
    }

    std::optional<Record> loaded(const std::string& id, const std::string& kind) {
        const auto record = m_store->load(id, kind);
        if (!record)
            qWarning("load failed: %s", record.error().detail.c_str());
        return record.value_or(std::nullopt);
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }
    void cleanup() { m_store.reset(); }

    void load_nothingSaved_isMissing_data() { forEachStore(); }
    void load_nothingSaved_isMissing() {
        openStore();
        QVERIFY(!loaded("me", "profile"));
    }

    void save_newRecord_isRevisionOne_data() { forEachStore(); }
    void save_newRecord_isRevisionOne() {
        openStore();
        QCOMPARE(saveAndWait(*m_store, {"me", "profile", 0, "first"}).value_or(-1), 1);
        const auto record = loaded("me", "profile");
        QVERIFY(record == (Record{"me", "profile", 1, "first"}));
    }

    void save_knownRecord_countsUp_data() { forEachStore(); }
    void save_knownRecord_countsUp() {
        openStore();
        for (std::int64_t revision = 0; revision < 20; ++revision)
            QCOMPARE(
                saveAndWait(*m_store, {"me", "profile", revision, std::to_string(revision)}).value_or(-1),
                revision + 1);
        QVERIFY(loaded("me", "profile") == (Record{"me", "profile", 20, "19"}));
    }

    void save_anyBytes_comeBackEqual_data() { forEachStore(); }
    void save_anyBytes_comeBackEqual() {
        openStore();
        std::string all;
        for (int value = 0; value < 256; ++value)
            all += static_cast<char>(value);
        std::int64_t revision = 0;
        for (const std::string& bytes : {std::string(), std::string("\0", 1), all,
                                         std::string(1024 * 1024, 'x'), std::string("'; DROP TABLE")}) {
            revision = saveAndWait(*m_store, {"me", "profile", revision, bytes}).value_or(-1);
            const auto record = loaded("me", "profile");
            QVERIFY(record && record->bytes == bytes);
        }
    }

    void save_staleRevision_isRefusedAndChangesNothing_data() { forEachStore(); }
    void save_staleRevision_isRefusedAndChangesNothing() {
        openStore();
        QCOMPARE(saveAndWait(*m_store, {"me", "profile", 0, "first"}).value_or(-1), 1);
        QCOMPARE(saveAndWait(*m_store, {"me", "profile", 1, "second"}).value_or(-1), 2);
        for (const std::int64_t revision : {0, 1, 3, -1}) {
            const SaveResult result = saveAndWait(*m_store, {"me", "profile", revision, "lost update"});
            QVERIFY(!result);
            QCOMPARE(result.error().kind, StoreErrorKind::Stale);
        }
        QVERIFY(loaded("me", "profile") == (Record{"me", "profile", 2, "second"}));
    }

    void save_missingRecordWithARevision_isStale_data() { forEachStore(); }
    void save_missingRecordWithARevision_isStale() {
        openStore();
        const SaveResult result = saveAndWait(*m_store, {"me", "profile", 5, "from before the erase"});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, StoreErrorKind::Stale);
        QVERIFY(!loaded("me", "profile"));
    }

    void save_sameIdOtherKind_areApart_data() { forEachStore(); }
    void save_sameIdOtherKind_areApart() {
        openStore();
        QCOMPARE(saveAndWait(*m_store, {"me", "profile", 0, "a profile"}).value_or(-1), 1);
        QCOMPARE(saveAndWait(*m_store, {"me", "ui-state", 0, "a place"}).value_or(-1), 1);
        QCOMPARE(saveAndWait(*m_store, {"you", "profile", 0, "another"}).value_or(-1), 1);
        QCOMPARE(loaded("me", "profile")->bytes, std::string("a profile"));
        QCOMPARE(loaded("me", "ui-state")->bytes, std::string("a place"));
        QCOMPARE(loaded("you", "profile")->bytes, std::string("another"));
    }

    void save_severalAtOnce_answerOnceEachInOrderOnThisThread_data() { forEachStore(); }
    void save_severalAtOnce_answerOnceEachInOrderOnThisThread() {
        openStore();
        std::vector<int> answered;
        for (int i = 0; i < 30; ++i) {
            m_store->save({"record " + std::to_string(i), "profile", 0, "bytes"},
                          [&answered, i](SaveResult result) {
                              QVERIFY(result);
                              QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
                              answered.push_back(i);
                          });
        }
        QVERIFY(loaded("record 29", "profile")); // a load sees what was saved before it, answered or not
        QTRY_COMPARE(answered.size(), std::size_t{30});
        QVERIFY(std::is_sorted(answered.begin(), answered.end()));
        QTest::qWait(1);
        QCOMPARE(answered.size(), std::size_t{30});
    }

    void save_fromDone_works_data() { forEachStore(); }
    void save_fromDone_works() {
        openStore();
        std::optional<SaveResult> second;
        m_store->save({"me", "profile", 0, "first"}, [&](SaveResult first) {
            QVERIFY(first);
            m_store->save({"me", "profile", *first, "second"},
                          [&second](SaveResult result) { second = result; });
        });
        QCOMPARE(tests::waitFor(second).value_or(-1), 2);
        QCOMPARE(loaded("me", "profile")->bytes, std::string("second"));
    }

    void eraseAll_removesEveryRecord_data() { forEachStore(); }
    void eraseAll_removesEveryRecord() {
        openStore();
        QVERIFY(eraseAndWait(*m_store));
        for (const char* kind : {"profile", "ui-state", "preferences"})
            QVERIFY(saveAndWait(*m_store, {"me", kind, 0, "bytes"}));
        QVERIFY(eraseAndWait(*m_store));
        for (const char* kind : {"profile", "ui-state", "preferences"})
            QVERIFY(!loaded("me", kind));
        QCOMPARE(saveAndWait(*m_store, {"me", "profile", 0, "anew"}).value_or(-1), 1);
    }

    void anyOperations_agreeWithAModel_data() { forEachStore(); }
    void anyOperations_agreeWithAModel() {
        openStore();
        const unsigned seed = std::random_device{}();
        std::mt19937 random(seed);
        const auto any = [&random](int below) {
            return std::uniform_int_distribution<int>(0, below - 1)(random);
        };
        std::map<std::string, Record> model;
        for (int step = 0; step < 300; ++step) {
            const std::string id = std::to_string(any(3));
            const std::string at = "step " + std::to_string(step) + ", seed " + std::to_string(seed);
            const std::int64_t known = model.count(id) ? model[id].revision : 0;
            const std::int64_t read = any(4) == 0 ? any(6) : known;
            if (any(50) == 0) {
                QVERIFY2(eraseAndWait(*m_store), at.c_str());
                model.clear();
            } else if (const SaveResult result = saveAndWait(*m_store, {id, "profile", read, at});
                       read == known) {
                QVERIFY2(result && *result == known + 1, at.c_str());
                model[id] = {id, "profile", known + 1, at};
            } else {
                QVERIFY2(!result && result.error().kind == StoreErrorKind::Stale, at.c_str());
            }
            const auto stored = loaded(id, "profile");
            QVERIFY2(stored.has_value() == (model.count(id) == 1), at.c_str());
            QVERIFY2(!stored || *stored == model[id], at.c_str());
        }
    }
};

NEXTRUNG_SUITE("platform.store", TestProfileStore)
#include "tst_profile_store.moc"
