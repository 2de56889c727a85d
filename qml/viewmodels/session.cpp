#include "qml/viewmodels/session.h"

#include "content/profile/profile_document.h"
#include "core/advice/changes.h"
#include "qml/viewmodels/plain_text.h"

#include <QPointer>

#include <utility>

namespace nextrung::ui {

Session::Session(const content::Content& content, OpenStore openStore, Clock clock, QObject* parent)
    : QObject(parent), m_content(content), m_openStore(std::move(openStore)), m_clock(std::move(clock)) {
    recompute();
}

Session::~Session() = default;

bool Session::start() {
    m_trouble.reset();
    if (const auto loaded = load(); !loaded) {
        m_trouble = loaded.error();
        m_store.reset();
    }
    recompute();
    emit started();
    emit changed();
    return !m_trouble;
}

tl::expected<void, platform::StoreError> Session::load() {
    auto store = m_openStore();
    if (!store)
        return tl::unexpected(store.error());
    m_store = std::move(*store);
    auto profile = m_profileRecord.load(*m_store);
    auto uiState = m_uiStateRecord.load(*m_store);
    auto preferences = m_preferencesRecord.load(*m_store);
    for (const auto* record : {&profile, &uiState, &preferences})
        if (!*record)
            return tl::unexpected(record->error());
    m_uiStateBytes = std::move(*uiState);
    m_preferencesBytes = std::move(*preferences);
    m_profile = {};
    if (!*profile)
        return {};
    auto read = content::readProfile("profile", **profile);
    if (!read) {
        const std::string line = read.error().empty() ? std::string() : content::toLine(read.error().front());
        return tl::unexpected(platform::StoreError{platform::StoreErrorKind::Damaged, line});
    }
    m_profile = std::move(*read);
    return {};
}

void Session::change(Edit edit, Then then) {
    ask({std::move(edit), std::move(then), Change::Edit});
}

void Session::ask(Waiting waiting) {
    m_failed.reset();
    m_waiting.push_back(std::move(waiting));
    if (!m_saving)
        saveNext();
}

void Session::saveNext() {
    if (m_waiting.empty() || !m_store)
        return;
    core::Profile edited = m_profile;
    edited.language = codeOf(m_language).toStdString();
    m_waiting.front().edit(edited);
    m_saving = true;
    std::string bytes = content::writeProfile(edited);
    m_profileRecord.save(std::move(bytes), [self = QPointer(this), edited = std::move(edited)](
                                               const tl::expected<void, platform::StoreError>& outcome) {
        if (self)
            self->finishSave(edited, outcome);
    });
}

void Session::finishSave(core::Profile edited, const tl::expected<void, platform::StoreError>& outcome) {
    m_saving = false;
    if (!outcome) {
        const bool stale = outcome.error().kind == platform::StoreErrorKind::Stale;
        if (stale && !m_readAgain && readAgain())
            return saveNext();
        m_readAgain = false;
        m_failed = std::move(m_waiting.front());
        m_waiting.clear();
        return report(outcome);
    }
    m_readAgain = false;
    core::Profile before = std::exchange(m_profile, std::move(edited));
    const auto adviceBefore = m_advice;
    recompute();
    keepUndo(std::move(before), *adviceBefore, m_waiting.front().change);
    const Then then = std::move(m_waiting.front().then);
    m_waiting.pop_front();
    emit changed();
    emit undoChanged();
    if (then)
        then();
    if (!m_saving)
        saveNext();
}

/// Somebody else, a second window, wrote the record: the edit is made again on what is there now.
bool Session::readAgain() {
    const auto bytes = m_profileRecord.load(*m_store);
    if (!bytes || !*bytes)
        return false;
    auto profile = content::readProfile("profile", **bytes);
    if (!profile)
        return false;
    m_profile = std::move(*profile);
    m_readAgain = true;
    return true;
}

void Session::keepUndo(core::Profile before, const core::Advice& adviceBefore, Change made) {
    m_undo.reset();
    before.language = m_profile.language;
    if (before != m_profile)
        m_undo =
            LastChange{std::move(before), m_profile, core::changesBetween(adviceBefore, *m_advice), made};
}

std::vector<core::Message> Session::lastChanges() const {
    return m_undo ? m_undo->changes : std::vector<core::Message>();
}

void Session::undo() {
    if (!m_undo)
        return;
    const Change change = isRedo() ? Change::Redo : Change::Undo;
    const auto putBack = [last = *m_undo](core::Profile& profile) {
        core::Profile known = last.after;
        known.language = profile.language;
        // A second window has changed it since: what that did stays.
        if (profile != known)
            return;
        known = last.before;
        known.language = profile.language;
        profile = std::move(known);
    };
    ask({putBack, {}, change});
}

void Session::forgetUndo() {
    if (!m_undo)
        return;
    m_undo.reset();
    emit undoChanged();
}

void Session::retry() {
    if (!m_failed)
        return;
    Waiting failed = std::move(*m_failed);
    ask(std::move(failed));
}

void Session::eraseAll(Then then) {
    if (!m_store)
        return;
    m_uiStateRecord.dropWaiting();
    m_preferencesRecord.dropWaiting();
    m_store->eraseAll([self = QPointer(this), then = std::move(then)](
                          const tl::expected<std::int64_t, platform::StoreError>& result) {
        if (self)
            self->finishErase(result, then);
    });
}

void Session::finishErase(const tl::expected<std::int64_t, platform::StoreError>& result, const Then& then) {
    if (!result)
        return report(tl::unexpected(result.error()));
    for (KeptRecord* record : {&m_profileRecord, &m_uiStateRecord, &m_preferencesRecord})
        record->forget();
    m_waiting.clear();
    m_undo.reset();
    m_profile = {};
    m_uiStateBytes.reset();
    m_preferencesBytes.reset();
    recompute();
    emit erased();
    emit changed();
    emit undoChanged();
    if (then)
        then();
}

void Session::speak(core::Language language) {
    if (m_language == language)
        return;
    m_language = language;
    if (m_useLanguage)
        m_useLanguage(language);
    emit changed();
}

QString Session::say(const core::Message& message) const {
    return plain(m_content.phrases.render(message, m_language));
}

QString Session::say(const std::optional<core::Message>& message) const {
    return message ? say(*message) : QString();
}

QString Session::say(const core::LocalizedText& text) const {
    return plain(text.in(m_language));
}

void Session::keepUiState(std::string bytes) {
    keep(m_uiStateRecord, std::move(bytes));
}

void Session::keepPreferences(std::string bytes) {
    keep(m_preferencesRecord, std::move(bytes));
}

void Session::keep(KeptRecord& record, std::string bytes) {
    if (!m_store)
        return;
    record.save(std::move(bytes), [self = QPointer(this), kept = &record](const auto& outcome) {
        if (!self)
            return;
        // Of two windows the one that moved last decides where the next start begins.
        if (!outcome && outcome.error().kind == platform::StoreErrorKind::Stale)
            return static_cast<void>(kept->load(*self->m_store));
        if (!self->m_keepFailed)
            self->report(outcome);
        self->m_keepFailed = !outcome;
    });
}

void Session::recompute() {
    m_questionnaire = core::wordedFor(m_content.catalog.questionnaire, m_profile);
    m_advice = std::make_shared<const core::Advice>(core::advise(m_content.catalog, m_profile, m_clock()));
}

void Session::report(const tl::expected<void, platform::StoreError>& outcome) {
    if (!outcome)
        emit saveFailed(outcome.error().kind);
}

QString codeOf(core::Language language) {
    return language == core::Language::Spanish ? QStringLiteral("es") : QStringLiteral("en");
}

core::Language languageFrom(const QString& code) {
    return code.startsWith(QLatin1String("es")) ? core::Language::Spanish : core::Language::English;
}

} // namespace nextrung::ui
