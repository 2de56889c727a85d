// StoreFile: the file system's side of a store: what lies there, private to its owner, and when it is
// durable.
#pragma once
#include "platform/store/profile_store.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nextrung::platform {

/// What the first bytes of a database say, read without SQLite: it may write beside a file that it only looks
/// at.
struct StoreHeader {
    std::int64_t applicationId = 0;
    std::int64_t schemaVersion = 0;
    bool wholePages =
        true; ///< False: the file ends within a page, so its end is missing or still to be written.
};

/// Missing: nullopt when there is no file, or an empty one.
/// Errors:  Damaged for what is no database; NotWritable for what cannot be opened.
tl::expected<std::optional<StoreHeader>, StoreError> readStoreHeader(const std::string& path);

/// True when the file exists and has a byte in it.
bool hasContent(const std::string& path);

/// Makes the folder of `path` and those above it, where missing, for its owner alone.
tl::expected<void, StoreError> makePrivateFolderFor(const std::string& path);
/// Makes an empty file for its owner alone, where there is none. No umask is needed: SQLite gives each file
/// beside it the same permissions, and a umask would change the whole program.
tl::expected<void, StoreError> makePrivateFile(const std::string& path);
/// Leaves the file to its owner alone, for reading and writing.
tl::expected<void, StoreError> makePrivate(const std::string& path);

/// Puts a file in the place of another, so that after a power cut it is there whole.
tl::expected<void, StoreError> replaceDurably(const std::string& from, const std::string& to);
/// Makes durable which files are in the folder of `path`.
tl::expected<void, StoreError> syncFolderOf(const std::string& path);

/// The copies that were kept before migrations, whole or not.
std::vector<std::string> keptCopiesOf(const std::string& path);
/// Where the copy is kept that is made before the migration to `version`.
std::string keptCopyPath(const std::string& path, std::int64_t version);

} // namespace nextrung::platform
