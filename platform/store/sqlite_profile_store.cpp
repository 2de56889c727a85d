#include "platform/store/sqlite_profile_store.h"

#include "platform/store/store_file.h"

#include <unistd.h>
#include <utility>

namespace nextrung::platform {

namespace {

using Outcome = tl::expected<void, StoreError>;

Outcome refuse(StoreErrorKind kind, const std::string& path, const std::string& reason) {
    return tl::unexpected(StoreError{kind, path + " " + reason});
}

/// Whether a file with this header is for this program to touch.
Outcome checkHeader(const StoreHeader& header, std::int64_t newest, const std::string& path) {
    if (header.applicationId != storeApplicationId)
        return refuse(StoreErrorKind::Damaged, path, "belongs to another program");
    if (header.schemaVersion < 1)
        return refuse(StoreErrorKind::Damaged, path, "has no version");
    if (header.schemaVersion > newest)
        return refuse(StoreErrorKind::NewerFile, path,
                      "has version " + std::to_string(header.schemaVersion) + "; this program knows " +
                          std::to_string(newest));
    return {};
}

/// The first look, without SQLite. A half-done write beside the file is for SQLite to undo before anybody
/// judges it.
Outcome checkFile(const std::string& path, std::int64_t newest) {
    if (hasContent(path + "-journal"))
        return {};
    const auto header = readStoreHeader(path);
    if (!header)
        return tl::unexpected(header.error());
    if (!*header)
        return makePrivateFile(path);
    if (!(*header)->wholePages && !hasContent(path + "-wal"))
        return refuse(StoreErrorKind::Damaged, path, "is cut off");
    return checkHeader(**header, newest, path);
}

Outcome setUp(const sqlite::Database& database, std::chrono::milliseconds waitForOthers) {
    database.configure(SQLITE_DBCONFIG_DEFENSIVE, true);
    database.configure(SQLITE_DBCONFIG_TRUSTED_SCHEMA, false);
    database.configure(SQLITE_DBCONFIG_ENABLE_TRIGGER, false);
    database.configure(SQLITE_DBCONFIG_ENABLE_VIEW, false);
    sqlite3_busy_timeout(database.handle(), static_cast<int>(waitForOthers.count()));
    return database
        .execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;"
                 "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL")
        .map_error(toStoreError);
}

/// The second look, with what SQLite keeps beside the file: a newer program may have been killed before it
/// was all in the file itself.
Outcome checkDatabase(const sqlite::Database& database, std::int64_t newest, const std::string& path) {
    const auto application = database.integer("PRAGMA application_id");
    const auto version = database.integer("PRAGMA user_version");
    const auto tables = database.integer("SELECT count(*) FROM sqlite_schema");
    for (const auto* result : {&application, &version, &tables}) {
        if (!*result)
            return tl::unexpected(toStoreError(result->error()));
    }
    const bool isNew = *application == 0 && *version == 0 && *tables == 0;
    if (isNew)
        return {};
    if (const Outcome header = checkHeader({*application, *version}, newest, path); !header)
        return header;
    const auto verdict = database.text("PRAGMA integrity_check(1)");
    if (!verdict)
        return tl::unexpected(toStoreError(verdict.error()));
    return *verdict == "ok" ? Outcome() : refuse(StoreErrorKind::Damaged, path, "is damaged: " + *verdict);
}

tl::expected<sqlite::Database, StoreError> openChecked(const std::string& path,
                                                       const SqliteProfileStore::Options& options) {
    const auto newest = static_cast<std::int64_t>(options.migrations.size());
    Outcome outcome = checkFile(path, newest);
    if (outcome)
        outcome = makePrivate(path);
    if (!outcome)
        return tl::unexpected(outcome.error());
    // Closing folds what lies beside the file into it: not before we know that it is ours to change.
    const bool mustNotFold = hasContent(path + "-wal");
    auto database = sqlite::Database::open(path, SQLITE_OPEN_READWRITE).map_error(toStoreError);
    if (!database)
        return database;
    database->configure(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, mustNotFold);
    outcome = setUp(*database, options.waitForOthers);
    if (outcome)
        outcome = checkDatabase(*database, newest, path);
    if (!outcome)
        return tl::unexpected(outcome.error());
    database->configure(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false);
    return database;
}

} // namespace

tl::expected<std::unique_ptr<SqliteProfileStore>, StoreError>
SqliteProfileStore::open(const std::string& path, const Options& options) {
    if (const Outcome folder = makePrivateFolderFor(path); !folder)
        return tl::unexpected(folder.error());
    auto database = openChecked(path, options);
    if (!database)
        return tl::unexpected(database.error());
    Outcome outcome = migrate(*database, path, options.migrations);
    // Where a folder cannot have a WAL (some network shares) SQLite stays with its journal, which is durable
    // too.
    if (outcome)
        outcome = database->execute("PRAGMA journal_mode = WAL").map_error(toStoreError);
    if (!outcome)
        return tl::unexpected(outcome.error());
    return std::unique_ptr<SqliteProfileStore>(new SqliteProfileStore(path, std::move(*database), options));
}

SqliteProfileStore::SqliteProfileStore(std::string path, sqlite::Database database, const Options& options)
    : m_path(std::move(path)),
      m_version(static_cast<std::int64_t>(options.migrations.size())),
      m_database(std::move(database)),
      m_queue(options.threading) {}

tl::expected<std::optional<Record>, StoreError> SqliteProfileStore::load(const std::string& id,
                                                                         const std::string& kind) {
    tl::expected<std::optional<Record>, StoreError> result;
    m_queue.postAndWait([&] { result = read(id, kind); });
    return result;
}

void SqliteProfileStore::save(Record record, Done done) {
    m_queue.post([this, record = std::move(record), done = std::move(done)] {
        m_queue.answer([done, result = write(record)] { done(result); });
    });
}

void SqliteProfileStore::eraseAll(Done done) {
    m_queue.post(
        [this, done = std::move(done)] { m_queue.answer([done, result = erase()] { done(result); }); });
}

tl::expected<std::optional<Record>, StoreError> SqliteProfileStore::read(const std::string& id,
                                                                         const std::string& kind) const {
    auto statement = m_database.prepare("SELECT revision, bytes FROM records WHERE kind = ? AND id = ?");
    if (!statement)
        return tl::unexpected(toStoreError(statement.error()));
    const auto row = statement->bind(1, kind).bind(2, id).step();
    if (!row)
        return tl::unexpected(toStoreError(row.error()));
    if (!*row)
        return std::optional<Record>();
    return Record{id, kind, statement->integer(0), statement->blob(1)};
}

tl::expected<void, StoreError> SqliteProfileStore::checkVersion() const {
    const auto version = m_database.integer("PRAGMA user_version");
    if (!version)
        return tl::unexpected(toStoreError(version.error()));
    if (*version != m_version)
        return refuse(StoreErrorKind::NewerFile, m_path,
                      "was changed by a newer program while this one was open");
    return {};
}

tl::expected<std::int64_t, StoreError> SqliteProfileStore::write(const Record& record) const {
    auto transaction = sqlite::Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(toStoreError(transaction.error()));
    if (const Outcome version = checkVersion(); !version)
        return tl::unexpected(version.error());
    const auto stored = read(record.id, record.kind);
    if (!stored)
        return tl::unexpected(stored.error());
    const std::int64_t revision = *stored ? (*stored)->revision : 0;
    if (revision != record.revision)
        return tl::unexpected(
            StoreError{StoreErrorKind::Stale, "revision " + std::to_string(record.revision) + " was read, " +
                                                  std::to_string(revision) + " is stored"});
    const auto finished =
        m_database.prepare("INSERT OR REPLACE INTO records (kind, id, revision, bytes) VALUES (?, ?, ?, ?)")
            .and_then([&](sqlite::Statement&& statement) {
                return statement.bind(1, record.kind)
                    .bind(2, record.id)
                    .bind(3, revision + 1)
                    .bindBlob(4, record.bytes)
                    .step();
            })
            .and_then([&](bool) { return transaction->commit(); });
    if (!finished)
        return tl::unexpected(toStoreError(finished.error()));
    return revision + 1;
}

tl::expected<std::int64_t, StoreError> SqliteProfileStore::erase() const {
    // VACUUM, since the size of a file tells how much was in it.
    if (const auto emptied = m_database.execute("DELETE FROM records; VACUUM"); !emptied)
        return tl::unexpected(toStoreError(emptied.error()));
    const auto stillRead = m_database.integer("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!stillRead)
        return tl::unexpected(toStoreError(stillRead.error()));
    for (const std::string& copy : keptCopiesOf(m_path)) {
        if (::unlink(copy.c_str()) != 0)
            return tl::unexpected(StoreError{StoreErrorKind::NotWritable, "cannot remove " + copy});
    }
    if (const Outcome synced = syncFolderOf(m_path); !synced)
        return tl::unexpected(synced.error());
    if (*stillRead != 0)
        return tl::unexpected(StoreError{StoreErrorKind::Busy, m_path + " is read by another program"});
    return 0;
}

} // namespace nextrung::platform
