#include "platform/store/schema.h"

#include "platform/store/store_file.h"

#include <unistd.h>

namespace nextrung::platform {

namespace {

using Outcome = tl::expected<void, StoreError>;

Outcome outcomeOf(const sqlite::Result<void>& result) {
    return result.map_error(toStoreError);
}

/// Errors: Damaged when the copy does not pass the check that the file itself has passed.
Outcome checkCopy(const std::string& path) {
    return sqlite::Database::open(path, SQLITE_OPEN_READONLY)
        .and_then([](const sqlite::Database& copy) { return copy.text("PRAGMA integrity_check(1)"); })
        .map_error(toStoreError)
        .and_then([&path](const std::string& verdict) -> Outcome {
            if (verdict != "ok")
                return tl::unexpected(StoreError{StoreErrorKind::Damaged, path + ": " + verdict});
            return {};
        });
}

Outcome fillCopy(const sqlite::Database& database, const std::string& path) {
    auto statement = database.prepare("VACUUM INTO ?");
    if (!statement)
        return tl::unexpected(toStoreError(statement.error()));
    const auto finished = statement->bind(1, path).step();
    if (!finished)
        return tl::unexpected(toStoreError(finished.error()));
    return checkCopy(path);
}

/// A copy appears under its name only when it is whole and durable; one of an earlier try is replaced.
Outcome keepCopy(const sqlite::Database& database, const std::string& path, std::int64_t before) {
    const std::string copy = keptCopyPath(path, before);
    const std::string part = copy + ".part";
    ::unlink(part.c_str());
    Outcome outcome = makePrivateFile(part); // VACUUM INTO takes an empty file as it is, with its permissions
    if (outcome)
        outcome = fillCopy(database, part);
    if (outcome)
        outcome = replaceDurably(part, copy);
    if (!outcome)
        ::unlink(part.c_str());
    return outcome;
}

Outcome applyStep(const sqlite::Database& database, const std::string& sql, std::int64_t version) {
    return outcomeOf(database.execute(sql + ";PRAGMA application_id = " + std::to_string(storeApplicationId) +
                                      ";PRAGMA user_version = " + std::to_string(version)));
}

enum class Step { Taken, ChangedMeanwhile };

/// One version further. Another program may write between the copy and the step; then both are to be done
/// again.
tl::expected<Step, StoreError> stepFrom(std::int64_t version, const sqlite::Database& database,
                                        const std::string& path, const std::string& sql) {
    const auto seen = database.integer("PRAGMA data_version");
    if (!seen)
        return tl::unexpected(toStoreError(seen.error()));
    if (version > 0) {
        if (const Outcome kept = keepCopy(database, path, version + 1); !kept)
            return tl::unexpected(kept.error());
    }
    auto transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(toStoreError(transaction.error()));
    const auto now = database.integer("PRAGMA data_version");
    if (!now)
        return tl::unexpected(toStoreError(now.error()));
    if (*now != *seen)
        return Step::ChangedMeanwhile;
    if (const Outcome applied = applyStep(database, sql, version + 1); !applied)
        return tl::unexpected(applied.error());
    if (const Outcome committed = outcomeOf(transaction->commit()); !committed)
        return tl::unexpected(committed.error());
    // So that the file's own header tells an older program of the new version. Until then SQLite tells it.
    (void)database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    return Step::Taken;
}

StoreErrorKind kindOf(int code) {
    if (code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ || code == SQLITE_IOERR_CORRUPTFS)
        return StoreErrorKind::Damaged;
    switch (code & 0xFF) { // the primary code
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StoreErrorKind::Busy;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return StoreErrorKind::NotWritable;
    default:
        return StoreErrorKind::Damaged;
    }
}

} // namespace

const Migrations& storeMigrations() {
    static const Migrations migrations{
        // 1: one versioned payload a record; sealing the bytes later changes nothing here.
        "CREATE TABLE records ("
        " kind TEXT NOT NULL, id TEXT NOT NULL, revision INTEGER NOT NULL, bytes BLOB NOT NULL,"
        " PRIMARY KEY (kind, id)) STRICT",
    };
    return migrations;
}

tl::expected<void, StoreError> migrate(const sqlite::Database& database, const std::string& path,
                                       const Migrations& migrations) {
    while (true) {
        const auto version = database.integer("PRAGMA user_version");
        if (!version)
            return tl::unexpected(toStoreError(version.error()));
        if (*version == static_cast<std::int64_t>(migrations.size()))
            return {};
        if (*version > static_cast<std::int64_t>(migrations.size()))
            return tl::unexpected(
                StoreError{StoreErrorKind::NewerFile, path + " was just changed by a newer program"});
        const auto step = stepFrom(*version, database, path, migrations[static_cast<std::size_t>(*version)]);
        if (!step)
            return tl::unexpected(step.error());
    }
}

StoreError toStoreError(const sqlite::Error& error) {
    return {kindOf(error.code), error.message + " (SQLite " + std::to_string(error.code) + ")"};
}

} // namespace nextrung::platform
