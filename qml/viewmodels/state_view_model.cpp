#include "qml/viewmodels/state_view_model.h"

#include "qml/viewmodels/us_states.h"
#include "qml/viewmodels/way.h"
#include "qml/viewmodels/word_search.h"

#include <algorithm>

namespace nextrung::ui {
namespace {

const QString screen = QStringLiteral("state");

} // namespace

QString stateName(const Session& session, const std::optional<std::string>& code) {
    for (const UsState& state : usStates())
        if (state.code == code)
            return session.say(state.name);
    return {};
}

StateViewModel::StateViewModel(Session& session, Navigator& navigator, QObject* parent)
    : QObject(parent), m_session(session), m_navigator(navigator), m_states(this) {
    connect(&m_session, &Session::changed, this, &StateViewModel::refresh);
    connect(&m_navigator, &Navigator::moved, this, &StateViewModel::readDraft);
}

void StateViewModel::search(const QString& query) {
    if (query == m_query)
        return;
    m_query = query.left(200);
    keepDraft();
    refresh();
}

int StateViewModel::step() const {
    return placeStep(m_session, m_navigator, screen).step;
}

int StateViewModel::steps() const {
    return placeStep(m_session, m_navigator, screen).steps;
}

void StateViewModel::choose(const QString& key) noexcept {
    m_chosen = key;
    keepDraft();
    refresh();
}

void StateViewModel::next() noexcept {
    if (!canGoOn() || m_session.isSaving())
        return;
    m_session.change([state = m_chosen.toStdString()](core::Profile& profile) { profile.state = state; },
                     [this] { goOnAfterPlace(m_session, m_navigator, screen); });
}

void StateViewModel::skip() noexcept {
    goOnAfterPlace(m_session, m_navigator, screen);
}

void StateViewModel::readDraft() {
    if (m_navigator.screen() != screen)
        return;
    const QStringList draft = m_navigator.draftOf(screen).split(QLatin1Char('\n'));
    const bool isDraft = draft.size() > 1;
    m_query = isDraft ? draft[0] : QString();
    m_chosen = isDraft ? draft[1] : QString::fromStdString(m_session.profile().state.value_or(""));
    refresh();
}

void StateViewModel::keepDraft() {
    m_navigator.keepDraft(screen, m_query + QLatin1Char('\n') + m_chosen);
}

void StateViewModel::refresh() {
    std::vector<ChoiceRow> rows;
    for (const UsState& state : usStates()) {
        ChoiceRow row;
        row.key = QString::fromStdString(state.code);
        row.title = m_session.say(state.name);
        row.chosen = row.key == m_chosen;
        const QString names = QString::fromStdString(state.name.en + ' ' + state.name.es);
        // "UT" finds it too, but not "Connecticut".
        const bool isCode = m_query.trimmed().compare(row.key, Qt::CaseInsensitive) == 0;
        if (isCode || hasWords(names, m_query))
            rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const ChoiceRow& left, const ChoiceRow& right) {
        return QString::localeAwareCompare(left.title, right.title) < 0;
    });
    m_states.show(std::move(rows));
    emit changed();
}

} // namespace nextrung::ui
