// SqliteProfileStore: the profile store in one SQLite file, durable through a kill or a power cut.
#pragma once
#include "platform/store/profile_store.h"
#include "platform/store/schema.h"
#include "platform/store/sqlite.h"
#include "platform/store/write_queue.h"

#include <tl/expected.hpp>

#include <chrono>
#include <memory>
#include <string>

namespace nextrung::platform {

/// Used from the thread that opened it, which needs an event loop for `done` to arrive when `threading` is
/// Worker. Destroying it finishes the saves that it took; a `done` that was not delivered by then is not
/// called.
class SqliteProfileStore final : public ProfileStore {
public:
    struct Options {
        Threading threading = Threading::Worker;
        std::chrono::milliseconds waitForOthers{2000}; ///< Then the error is Busy.
        Migrations migrations = storeMigrations();
    };

    /// Opens the file, or makes it (and its folder) for its owner alone.
    ///
    /// Errors: a file that is newer, not ours or damaged is left as it is, to the byte. A migration that
    /// fails leaves
    ///         the file at the version before it, beside the copy that was kept.
    static tl::expected<std::unique_ptr<SqliteProfileStore>, StoreError> open(const std::string& path,
                                                                              const Options& options);
    static tl::expected<std::unique_ptr<SqliteProfileStore>, StoreError> open(const std::string& path) {
        return open(path, Options());
    }

    tl::expected<std::optional<Record>, StoreError> load(const std::string& id,
                                                         const std::string& kind) override;
    void save(Record record, Done done) override;
    /// Also empties what SQLite and migrations keep beside the file. Busy when another program still reads
    /// it: then traces may be left there, and erasing again removes them.
    void eraseAll(Done done) override;

private:
    SqliteProfileStore(std::string path, sqlite::Database database, const Options& options);

    tl::expected<std::optional<Record>, StoreError> read(const std::string& id,
                                                         const std::string& kind) const;
    tl::expected<std::int64_t, StoreError> write(const Record& record) const;
    tl::expected<void, StoreError> checkVersion() const;
    tl::expected<std::int64_t, StoreError> erase() const;

    std::string m_path;
    std::int64_t m_version;
    sqlite::Database m_database;
    WriteQueue m_queue; ///< Last, so that its work ends before the database closes.
};

} // namespace nextrung::platform
