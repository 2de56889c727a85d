// ProfileStore: keeps records durably; what it acknowledged is still there after a crash.
#pragma once
#include <tl/expected.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace nextrung::platform {

/// One versioned payload. The store knows nothing of what the bytes mean, so sealing them later changes
/// nothing else.
struct Record {
    std::string id;            ///< "me".
    std::string kind;          ///< "profile", "ui-state", "preferences".
    std::int64_t revision = 0; ///< Counts up with each save; set by the store.
    std::string bytes;

    bool operator==(const Record&) const = default;
};

enum class StoreErrorKind {
    NewerFile,   ///< Written by a later version of the program: refused, untouched.
    Damaged,     ///< Not a store, or its check fails: untouched.
    NotWritable, ///< Disk full, read-only, no permission.
    Busy,        ///< Another program holds it.
    Stale        ///< The record was changed since it was read.
};

struct StoreError {
    StoreErrorKind kind = StoreErrorKind::Damaged;
    std::string detail; ///< For a log or a counselor; no personal text.
};

/// One writer stands behind it. `done` is called once, on the thread that called `save`, after the bytes are
/// durable.
class ProfileStore {
public:
    using Done = std::function<void(tl::expected<std::int64_t, StoreError>)>;

    virtual ~ProfileStore() = default;

    virtual tl::expected<std::optional<Record>, StoreError> load(const std::string& id,
                                                                 const std::string& kind) = 0;
    /// Saves the bytes as the next revision and answers its number; `record.revision` is the one that was
    /// read, 0 for a record that is not there. So the next save of a record waits for `done` of the one
    /// before.
    virtual void save(Record record, Done done) = 0;
    /// Removes every record for good, and answers 0.
    virtual void eraseAll(Done done) = 0;
};

} // namespace nextrung::platform
