// Schema: the shapes that a store's file has had, and how it is brought from one to the next.
#pragma once
#include "platform/store/profile_store.h"
#include "platform/store/sqlite.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace nextrung::platform {

/// Marks a file as ours ("NxRg" in the header of the database).
inline constexpr std::int64_t storeApplicationId = 0x4E785267;

/// SQL for each step: the first makes an empty file version 1, the next brings that to version 2, and so on.
/// A step that shipped is never edited.
using Migrations = std::vector<std::string>;

const Migrations& storeMigrations();

/// Brings the file to the newest version, each step in one transaction, each after a copy of the file was
/// kept. Errors: the file stays at the last version that it fully reached.
tl::expected<void, StoreError> migrate(const sqlite::Database& database, const std::string& path,
                                       const Migrations& migrations);

StoreError toStoreError(const sqlite::Error& error);

} // namespace nextrung::platform
