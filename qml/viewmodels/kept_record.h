// KeptRecord: one record of the store, saved in the order asked, the newest bytes last.
#pragma once
#include "platform/store/profile_store.h"

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace nextrung::ui {

class KeptRecord {
public:
    using Saved = std::function<void(tl::expected<void, platform::StoreError>)>;

    KeptRecord(std::string id, std::string kind);

    /// Reads the record from `store`, which must outlive the saves that follow.
    /// Missing: nullopt when there is none yet.
    tl::expected<std::optional<std::string>, platform::StoreError> load(platform::ProfileStore& store);

    /// Saves `bytes`; `saved` is called once they are durable, or when they could not be saved.
    /// While one save runs, only the newest of those that wait is kept; all their callers hear of it.
    void save(std::string bytes, Saved saved);

    /// Drops the save that waits, if one does; nobody hears of it.
    void dropWaiting();
    /// After everything was erased, the next save begins a new record.
    void forget();

private:
    struct State;
    static void begin(const std::shared_ptr<State>& state);

    std::shared_ptr<State> m_state; ///< Shared with the save that runs, which may outlive this object.
};

} // namespace nextrung::ui
