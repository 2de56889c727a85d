// Session: one person's profile, the advice that follows from it, and what is kept between two starts.
#pragma once
#include "content/reader/pack_reader.h"
#include "core/advice/advice.h"
#include "platform/store/profile_store.h"
#include "qml/viewmodels/kept_record.h"

#include <QObject>
#include <QString>

#include <tl/expected.hpp>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace nextrung::ui {

/// All view models read one session; only its `change` alters the profile, and nothing shows a change before
/// it is kept.
class Session final : public QObject {
    Q_OBJECT

public:
    using OpenStore =
        std::function<tl::expected<std::unique_ptr<platform::ProfileStore>, platform::StoreError>()>;
    using Clock = std::function<core::Date()>;
    using Edit = std::function<void(core::Profile&)>;
    using Then = std::function<void()>;
    using UseLanguage = std::function<void(core::Language)>;

    Session(const content::Content& content, OpenStore openStore, Clock clock, QObject* parent);
    ~Session() override;

    /// Opens the store and reads what it kept.
    /// Errors: false, with the cause in `trouble`; the file is left as it is.
    bool start();
    const std::optional<platform::StoreError>& trouble() const { return m_trouble; }

    const content::Content& content() const { return m_content; }
    const core::Catalog& catalog() const { return m_content.catalog; }
    /// In the words that fit the person; another object after each change.
    const core::Questionnaire& questionnaire() const { return m_questionnaire; }
    const core::Profile& profile() const { return m_profile; }
    const core::Advice& advice() const { return *m_advice; }
    std::shared_ptr<const core::Advice> sharedAdvice() const { return m_advice; }
    core::Date today() const { return m_clock(); }

    /// Saves the edited profile, then shows it and calls `then`. Edits run one after the other, each on the
    /// last saved one. Errors: `saveFailed`; the profile stays as it was, and `retry` does the same edit
    /// again.
    void change(Edit edit, Then then);
    bool isSaving() const { return m_saving; }
    /// The last change can be taken back until the next one.
    bool canUndo() const { return m_undo.has_value(); }
    /// True where the last change was an undo: `undo` then does again what that took back.
    bool isRedo() const { return m_undo && m_undo->made == Change::Undo; }
    void undo();
    /// What the last change did to the advice; empty where there was none.
    std::vector<core::Message> lastChanges() const;
    void forgetUndo();
    void retry();
    /// Removes every record for good and begins again with an empty profile.
    void eraseAll(Then then);

    core::Language language() const { return m_language; }
    /// Every text is said again, in `language`.
    void speak(core::Language language);
    /// What else has to happen for a new language, before the view models say their texts again.
    void onLanguage(UseLanguage useLanguage) { m_useLanguage = std::move(useLanguage); }
    QString say(const core::Message& message) const;
    QString say(const std::optional<core::Message>& message) const;
    QString say(const core::LocalizedText& text) const;

    const std::optional<std::string>& keptUiState() const { return m_uiStateBytes; }
    const std::optional<std::string>& keptPreferences() const { return m_preferencesBytes; }
    void keepUiState(std::string bytes);
    void keepPreferences(std::string bytes);

signals:
    void changed(); ///< The profile, the advice or the language.
    void undoChanged();
    void started();
    void erased();
    void saveFailed(nextrung::platform::StoreErrorKind kind);

private:
    enum class Change { Edit, Undo, Redo };
    struct Waiting {
        Edit edit;
        Then then;
        Change change = Change::Edit;
    };
    struct LastChange {
        core::Profile before;
        core::Profile after;
        std::vector<core::Message> changes;
        Change made = Change::Edit;
    };

    tl::expected<void, platform::StoreError> load();
    void saveNext();
    void finishSave(core::Profile edited, const tl::expected<void, platform::StoreError>& outcome);
    bool readAgain();
    void recompute();
    void ask(Waiting waiting);
    void keepUndo(core::Profile before, const core::Advice& adviceBefore, Change made);
    void finishErase(const tl::expected<std::int64_t, platform::StoreError>& result, const Then& then);
    void keep(KeptRecord& record, std::string bytes);
    void report(const tl::expected<void, platform::StoreError>& outcome);

    const content::Content& m_content;
    OpenStore m_openStore;
    Clock m_clock;
    UseLanguage m_useLanguage;
    std::unique_ptr<platform::ProfileStore> m_store;
    std::optional<platform::StoreError> m_trouble;
    KeptRecord m_profileRecord{"me", "profile"};
    KeptRecord m_uiStateRecord{"me", "ui-state"};
    KeptRecord m_preferencesRecord{"me", "preferences"};
    std::optional<std::string> m_uiStateBytes;
    std::optional<std::string> m_preferencesBytes;
    core::Profile m_profile;
    core::Questionnaire m_questionnaire;
    std::shared_ptr<const core::Advice> m_advice;
    core::Language m_language = core::Language::English;
    std::deque<Waiting> m_waiting;
    std::optional<LastChange> m_undo;
    std::optional<Waiting> m_failed; ///< What `retry` does again; dropped as soon as something else is asked.
    bool m_saving = false;
    bool m_keepFailed =
        false; ///< Said once: a screen's place that cannot be kept would otherwise be told at every move.
    bool m_readAgain =
        false; ///< The profile was read again for the edit at the front; a second time is an error.
};

/// "en" or "es", as records and the profile write it.
QString codeOf(core::Language language);
core::Language languageFrom(const QString& code);

} // namespace nextrung::ui
