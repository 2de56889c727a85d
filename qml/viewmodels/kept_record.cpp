#include "qml/viewmodels/kept_record.h"

#include <utility>
#include <vector>

namespace nextrung::ui {

struct KeptRecord::State {
    std::string id;
    std::string kind;
    platform::ProfileStore* store = nullptr;
    std::int64_t revision = 0;
    bool running = false;
    std::optional<std::string> waiting;
    std::vector<Saved> callers;
};

KeptRecord::KeptRecord(std::string id, std::string kind) : m_state(std::make_shared<State>()) {
    m_state->id = std::move(id);
    m_state->kind = std::move(kind);
}

tl::expected<std::optional<std::string>, platform::StoreError>
KeptRecord::load(platform::ProfileStore& store) {
    m_state->store = &store;
    auto record = store.load(m_state->id, m_state->kind);
    if (!record)
        return tl::unexpected(record.error());
    m_state->revision = *record ? (*record)->revision : 0;
    if (!*record)
        return std::nullopt;
    return std::move((*record)->bytes);
}

void KeptRecord::save(std::string bytes, Saved saved) {
    m_state->waiting = std::move(bytes);
    m_state->callers.push_back(std::move(saved));
    if (!m_state->running)
        begin(m_state);
}

void KeptRecord::dropWaiting() {
    m_state->waiting.reset();
    m_state->callers.clear();
}

void KeptRecord::forget() {
    dropWaiting();
    m_state->revision = 0;
}

void KeptRecord::begin(const std::shared_ptr<State>& state) {
    if (!state->store || !state->waiting)
        return;
    platform::Record record{state->id, state->kind, state->revision, std::move(*state->waiting)};
    state->waiting.reset();
    state->running = true;
    auto done = [state, callers = std::exchange(state->callers, {})](
                    const tl::expected<std::int64_t, platform::StoreError>& result) {
        state->running = false;
        tl::expected<void, platform::StoreError> outcome;
        if (result)
            state->revision = *result;
        else
            outcome = tl::unexpected(result.error());
        for (const Saved& caller : callers)
            if (caller)
                caller(outcome);
        if (!state->running)
            begin(state);
    };
    state->store->save(std::move(record), std::move(done));
}

} // namespace nextrung::ui
