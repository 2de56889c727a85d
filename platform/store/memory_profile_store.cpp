#include "platform/store/memory_profile_store.h"

namespace nextrung::platform {

tl::expected<std::optional<Record>, StoreError> MemoryProfileStore::load(const std::string& id,
                                                                         const std::string& kind) {
    const auto found = m_records.find({kind, id});
    return found == m_records.end() ? std::optional<Record>() : found->second;
}

void MemoryProfileStore::save(Record record, Done done) {
    const auto found = m_records.find({record.kind, record.id});
    const std::int64_t revision = found == m_records.end() ? 0 : found->second.revision;
    if (revision != record.revision) {
        done(tl::unexpected(StoreError{StoreErrorKind::Stale, "revision " + std::to_string(record.revision) +
                                                                  " was read, " + std::to_string(revision) +
                                                                  " is stored"}));
        return;
    }
    record.revision = revision + 1;
    m_records.insert_or_assign({record.kind, record.id}, std::move(record));
    done(revision + 1);
}

void MemoryProfileStore::eraseAll(Done done) {
    m_records.clear();
    done(0);
}

} // namespace nextrung::platform
