// A store that cannot be opened or written: the app says what to do, and nothing is overwritten.
#include "platform/packs/installed_packs.h"
#include "platform/store/memory_profile_store.h"
#include "tests/journeys/journey.h"
#include "tests/suites/suite.h"

#include <QFile>

#include <sqlite3.h>

using namespace nextrung;
using namespace nextrung::tests;

namespace {

/// A store in memory whose saves can be made to fail.
class FailingStore final : public platform::ProfileStore {
public:
    explicit FailingStore(std::optional<platform::StoreErrorKind>& error) : m_error(error) {}

    tl::expected<std::optional<platform::Record>, platform::StoreError>
    load(const std::string& id, const std::string& kind) override {
        return m_inner.load(id, kind);
    }
    void save(platform::Record record, Done done) override {
        if (m_error && record.kind == "profile")
            return done(tl::make_unexpected(platform::StoreError{*m_error, {}}));
        m_inner.save(std::move(record), std::move(done));
    }
    void eraseAll(Done done) override {
        if (m_error)
            return done(tl::make_unexpected(platform::StoreError{*m_error, {}}));
        m_inner.eraseAll(std::move(done));
    }

private:
    std::optional<platform::StoreErrorKind>& m_error;
    platform::MemoryProfileStore m_inner;
};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

/// As a later version of the program would leave its store.
void makeNewer(const QString& path) {
    { openApp(path); }
    sqlite3* database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_exec(database, "PRAGMA user_version = 9999", nullptr, nullptr, nullptr);
    sqlite3_close(database);
}

} // namespace

class StoreRefused : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void start_storeThatIsNotOurs_saysSoAndLeavesIt_data();
    void start_storeThatIsNotOurs_saysSoAndLeavesIt();
    void tryAgain_afterItWasMended_goesOn();
    void save_thatFails_saysWhatToDoAndCanBeTriedAgain_data();
    void save_thatFails_saysWhatToDoAndCanBeTriedAgain();
    void erase_thatFails_keepsEverything();
};

void StoreRefused::start_storeThatIsNotOurs_saysSoAndLeavesIt_data() {
    QTest::addColumn<bool>("newer");
    QTest::addColumn<QString>("title");
    QTest::newRow("newer") << true << QStringLiteral("Your answers are from a newer version");
    QTest::newRow("damaged") << false << QStringLiteral("Your answers could not be read");
}

void StoreRefused::start_storeThatIsNotOurs_saysSoAndLeavesIt() {
    QFETCH(bool, newer);
    QFETCH(QString, title);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.db"));
    if (newer)
        makeNewer(path);
    else
        write(path, QByteArray("this was a photo once").repeated(400));
    const QByteArray before = bytesOf(path);
    {
        const auto application = openApp(path);
        QVERIFY(application);
        ui::Hand hand(*application->window());
        QCOMPARE(propertyOf(*application, QStringLiteral("trouble-title"), "text").toString(), title);
        QVERIFY(!hand.find(QStringLiteral("begin")));
        QVERIFY(hand.clickInside(QStringLiteral("actions"), "primaryText")); // still refused
        QCOMPARE(propertyOf(*application, QStringLiteral("trouble-title"), "text").toString(), title);
    }
    QCOMPARE(bytesOf(path), before);
}

void StoreRefused::tryAgain_afterItWasMended_goesOn() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.db"));
    write(path, QByteArray("this was a photo once").repeated(400));
    const auto application = openApp(path);
    QVERIFY(application);
    QVERIFY(QFile::rename(path, path + QStringLiteral(".aside")));
    ui::Hand hand(*application->window());
    QVERIFY(hand.clickInside(QStringLiteral("actions"), "primaryText"));
    QVERIFY(ui::Hand::until([&] { return hand.find(QStringLiteral("begin")) != nullptr; }));
}

void StoreRefused::save_thatFails_saysWhatToDoAndCanBeTriedAgain_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("no room left") << int(platform::StoreErrorKind::NotWritable)
                                  << QStringLiteral("Free some space");
    QTest::newRow("another window") << int(platform::StoreErrorKind::Busy) << QStringLiteral("Close it");
}

void StoreRefused::save_thatFails_saysWhatToDoAndCanBeTriedAgain() {
    QFETCH(int, kind);
    QFETCH(QString, words);
    std::optional<platform::StoreErrorKind> error;
    ui::Setup setup = ui::stagedSetup(platform::builtInContent(), {});
    setup.openStore =
        [&error]() -> tl::expected<std::unique_ptr<platform::ProfileStore>, platform::StoreError> {
        return std::make_unique<FailingStore>(error);
    };
    ui::Application application(std::move(setup));
    QVERIFY(application.start());
    application.navigator().open(QStringLiteral("question"), QStringLiteral("five-years"));
    ui::Hand hand(*application.window());
    error = static_cast<platform::StoreErrorKind>(kind);
    QVERIFY(hand.click(QStringLiteral("option:outside")));
    QVERIFY(hand.clickInside(QStringLiteral("actions"), "primaryText"));
    // Not kept, so not gone on; the choice is still there.
    QCOMPARE(application.navigator().id(), QStringLiteral("five-years"));
    QVERIFY(application.session().profile().answers.chosen.empty());
    QVERIFY(propertyOf(application, QStringLiteral("save-notice"), "text").toString().contains(words));

    QVERIFY(hand.click(QStringLiteral("save-again")));
    QVERIFY(!propertyOf(application, QStringLiteral("save-notice"), "text").toString().isEmpty());
    error.reset();
    QVERIFY(hand.click(QStringLiteral("save-again")));
    QVERIFY(ui::Hand::until([&] { return application.navigator().id() == QLatin1String("how-sure"); }));
    QVERIFY(application.session().profile().answers.chosen.contains("five-years"));
    QVERIFY(!hand.find(QStringLiteral("save-notice")));
}

void StoreRefused::erase_thatFails_keepsEverything() {
    std::optional<platform::StoreErrorKind> error;
    ui::Setup setup = ui::stagedSetup(platform::builtInContent(), {});
    setup.openStore =
        [&error]() -> tl::expected<std::unique_ptr<platform::ProfileStore>, platform::StoreError> {
        return std::make_unique<FailingStore>(error);
    };
    ui::Application application(std::move(setup));
    QVERIFY(application.start());
    application.session().change([](core::Profile& profile) { profile = ui::samplePerson(); }, {});
    application.navigator().startWith(QStringLiteral("me"));
    ui::Hand hand(*application.window());
    error = platform::StoreErrorKind::NotWritable;
    QVERIFY(hand.click(QStringLiteral("erase")));
    QVERIFY(hand.click(QStringLiteral("erase-now")));
    QVERIFY(hand.find(QStringLiteral("save-notice")));
    QCOMPARE(application.navigator().screen(), QStringLiteral("me"));
    QVERIFY(application.session().profile().aim == ui::samplePerson().aim);
}

NEXTRUNG_SUITE("journeys.store_refused", StoreRefused)
#include "tst_store_refused.moc"
