#include "qml/viewmodels/employer_view_model.h"

#include "qml/viewmodels/way.h"
#include "qml/viewmodels/word_search.h"
#include "qml/viewmodels/work_edit.h"

#include <algorithm>

namespace nextrung::ui {
namespace {

const QString screen = QStringLiteral("employer");
const QString noEmployer = QStringLiteral("-"); // none that the app knows
const QString noJob = QStringLiteral("-not-ma");

/// By name or place, in both languages.
bool matches(const core::Institution& institution, const QString& query) {
    const std::string words = institution.title.en + ' ' + institution.title.es + ' ' + institution.place.en +
                              ' ' + institution.place.es;
    return hasWords(QString::fromStdString(words), query);
}

void enter(core::Profile& profile, const core::Catalog& catalog, const QString& chosen) {
    if (chosen == noJob)
        return setNotYetMa(profile);
    if (chosen == noEmployer)
        return setEmployer(profile, std::nullopt);
    setEmployer(profile, chosen.toStdString());
    // An employer in one state tells where the person works.
    const core::Institution* employer = catalog.findInstitution(chosen.toStdString());
    if (employer && !employer->state.empty())
        profile.state = employer->state;
}

} // namespace

EmployerViewModel::EmployerViewModel(Session& session, Navigator& navigator, QObject* parent)
    : QObject(parent), m_session(session), m_navigator(navigator), m_employers(this) {
    connect(&m_session, &Session::changed, this, &EmployerViewModel::refresh);
    connect(&m_navigator, &Navigator::moved, this, &EmployerViewModel::readDraft);
}

void EmployerViewModel::search(const QString& query) {
    if (query == m_query)
        return;
    m_query = query.left(200);
    keepDraft();
    refresh();
}

bool EmployerViewModel::notHere() const {
    return m_chosen == noEmployer;
}

bool EmployerViewModel::notYetMa() const {
    return m_chosen == noJob;
}

int EmployerViewModel::steps() const {
    const core::Institution* chosen = m_session.catalog().findInstitution(m_chosen.toStdString());
    const bool firstWay = isFirstWay(m_navigator);
    if (chosen || notHere() || notYetMa())
        return static_cast<int>(placeSteps(chosen, firstWay).size());
    // Before one is chosen: as many as there can be, since the number may shrink and never grows.
    qsizetype most = 0;
    for (const core::Institution& institution : m_session.catalog().institutions)
        most = std::max(most, placeSteps(&institution, firstWay).size());
    return static_cast<int>(std::max(most, placeSteps(nullptr, firstWay).size()));
}

void EmployerViewModel::choose(const QString& key) noexcept {
    m_chosen = key;
    keepDraft();
    refresh();
}

void EmployerViewModel::chooseNotHere() noexcept {
    choose(noEmployer);
}

void EmployerViewModel::chooseNotYetMa() noexcept {
    choose(noJob);
}

void EmployerViewModel::next() noexcept {
    if (!canGoOn() || m_session.isSaving())
        return;
    m_session.change(
        [this, chosen = m_chosen](core::Profile& profile) { enter(profile, m_session.catalog(), chosen); },
        [this] { goOnAfterPlace(m_session, m_navigator, screen); });
}

void EmployerViewModel::skip() noexcept {
    if (isFirstWay(m_navigator))
        goOnAfterPlace(m_session, m_navigator, screen);
    else
        m_navigator.back();
}

/// What the profile says of it.
QString EmployerViewModel::known() const {
    if (core::isNotYetMa(m_session.profile()))
        return noJob;
    const core::Employment* work = m_session.profile().currentEmployment();
    if (!work)
        return {};
    return work->institution ? QString::fromStdString(*work->institution) : noEmployer;
}

void EmployerViewModel::readDraft() {
    if (m_navigator.screen() != screen)
        return;
    const QStringList draft = m_navigator.draftOf(screen).split(QLatin1Char('\n'));
    m_query = draft.size() > 1 ? draft[0] : QString();
    m_chosen = draft.size() > 1 ? draft[1] : known();
    refresh();
}

void EmployerViewModel::keepDraft() {
    m_navigator.keepDraft(screen, m_query + QLatin1Char('\n') + m_chosen);
}

void EmployerViewModel::refresh() {
    std::vector<ChoiceRow> rows;
    for (const core::Institution& institution : m_session.catalog().institutions) {
        if (!matches(institution, m_query))
            continue;
        ChoiceRow row;
        row.key = QString::fromStdString(institution.id);
        row.title = m_session.say(institution.title);
        row.detail = m_session.say(institution.place);
        row.chosen = row.key == m_chosen;
        rows.push_back(std::move(row));
    }
    m_employers.show(std::move(rows));
    emit changed();
}

} // namespace nextrung::ui
