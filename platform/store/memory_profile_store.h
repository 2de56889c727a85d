// MemoryProfileStore: a profile store that keeps nothing, for a guest's session and for tests.
#pragma once
#include "platform/store/profile_store.h"

#include <map>
#include <string>
#include <utility>

namespace nextrung::platform {

class MemoryProfileStore final : public ProfileStore {
public:
    tl::expected<std::optional<Record>, StoreError> load(const std::string& id,
                                                         const std::string& kind) override;
    void save(Record record, Done done) override;
    void eraseAll(Done done) override;

private:
    std::map<std::pair<std::string, std::string>, Record> m_records; ///< By kind and id.
};

} // namespace nextrung::platform
