#include "qml/viewmodels/education_view_model.h"

#include "qml/viewmodels/way.h"

#include <algorithm>
#include <string>
#include <vector>

namespace nextrung::ui {
namespace {

const QString screen = QStringLiteral("education");
const QString noneKey = QStringLiteral("-");
const std::string list = "education"; // of `Profile::complete`

std::vector<const core::Entity*> levelsOf(const core::Catalog& catalog) {
    std::vector<const core::Entity*> levels;
    for (const auto& [id, entity] : catalog.entities)
        if (entity.kind == core::EntityKind::EducationLevel)
            levels.push_back(&entity);
    std::stable_sort(levels.begin(), levels.end(), [](const core::Entity* left, const core::Entity* right) {
        return left->rank < right->rank;
    });
    return levels;
}

} // namespace

EducationViewModel::EducationViewModel(Session& session, Navigator& navigator, QObject* parent)
    : QObject(parent), m_session(session), m_navigator(navigator), m_levels(this) {
    connect(&m_session, &Session::changed, this, &EducationViewModel::refresh);
    connect(&m_navigator, &Navigator::moved, this, &EducationViewModel::readDraft);
}

bool EducationViewModel::none() const {
    return m_chosen == noneKey;
}

int EducationViewModel::step() const {
    return placeStep(m_session, m_navigator, screen).step;
}

int EducationViewModel::steps() const {
    return placeStep(m_session, m_navigator, screen).steps;
}

void EducationViewModel::choose(const QString& key) noexcept {
    m_chosen = key;
    m_navigator.keepDraft(screen, key);
    refresh();
}

void EducationViewModel::chooseNone() noexcept {
    choose(noneKey);
}

void EducationViewModel::next() noexcept {
    if (!canGoOn() || m_session.isSaving())
        return;
    const auto level = none() ? std::nullopt : std::optional<core::Id>(m_chosen.toStdString());
    m_session.change(
        [level](core::Profile& profile) {
            profile.education = level;
            // The highest one is all that there is.
            profile.complete.insert(list);
        },
        [this] { goOnAfterPlace(m_session, m_navigator, screen); });
}

void EducationViewModel::skip() noexcept {
    goOnAfterPlace(m_session, m_navigator, screen);
}

QString EducationViewModel::known() const {
    const core::Profile& profile = m_session.profile();
    if (profile.education)
        return QString::fromStdString(*profile.education);
    return profile.complete.contains(list) ? noneKey : QString();
}

void EducationViewModel::readDraft() {
    if (m_navigator.screen() != screen)
        return;
    const QString draft = m_navigator.draftOf(screen);
    m_chosen = draft.isEmpty() ? known() : draft;
    refresh();
}

void EducationViewModel::refresh() {
    std::vector<ChoiceRow> rows;
    for (const core::Entity* level : levelsOf(m_session.catalog())) {
        ChoiceRow row;
        row.key = QString::fromStdString(level->id);
        row.title = m_session.say(level->title);
        row.detail = m_session.say(level->meaning);
        row.chosen = row.key == m_chosen;
        rows.push_back(std::move(row));
    }
    m_levels.show(std::move(rows));
    emit changed();
}

} // namespace nextrung::ui
