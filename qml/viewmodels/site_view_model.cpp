#include "qml/viewmodels/site_view_model.h"

#include "qml/viewmodels/way.h"
#include "qml/viewmodels/work_edit.h"

namespace nextrung::ui {
namespace {

const QString screen = QStringLiteral("site");

} // namespace

SiteViewModel::SiteViewModel(Session& session, Navigator& navigator, QObject* parent)
    : QObject(parent), m_session(session), m_navigator(navigator), m_sites(this) {
    connect(&m_session, &Session::changed, this, &SiteViewModel::refresh);
    connect(&m_navigator, &Navigator::moved, this, &SiteViewModel::readDraft);
}

QString SiteViewModel::employer() const {
    const core::Institution* institution = employerOf(m_session);
    return institution ? m_session.say(institution->title) : QString();
}

int SiteViewModel::step() const {
    return placeStep(m_session, m_navigator, screen).step;
}

int SiteViewModel::steps() const {
    return placeStep(m_session, m_navigator, screen).steps;
}

void SiteViewModel::choose(const QString& key) noexcept {
    m_chosen = key;
    m_navigator.keepDraft(screen, key);
    refresh();
}

void SiteViewModel::next() noexcept {
    if (!canGoOn() || m_session.isSaving())
        return;
    m_session.change(
        [site = m_chosen.toStdString()](core::Profile& profile) { currentWork(profile).site = site; },
        [this] { goOnAfterPlace(m_session, m_navigator, screen); });
}

void SiteViewModel::skip() noexcept {
    goOnAfterPlace(m_session, m_navigator, screen);
}

void SiteViewModel::readDraft() {
    if (m_navigator.screen() != screen)
        return;
    m_chosen = m_navigator.draftOf(screen);
    const core::Employment* work = m_session.profile().currentEmployment();
    if (m_chosen.isEmpty() && work && work->site)
        m_chosen = QString::fromStdString(*work->site);
    refresh();
}

void SiteViewModel::refresh() {
    std::vector<ChoiceRow> rows;
    if (const core::Institution* institution = employerOf(m_session))
        for (const core::Site& site : institution->sites) {
            ChoiceRow row;
            row.key = QString::fromStdString(site.id);
            row.title = m_session.say(site.title);
            row.detail = m_session.say(site.place);
            row.chosen = row.key == m_chosen;
            rows.push_back(std::move(row));
        }
    m_sites.show(std::move(rows));
    emit changed();
}

} // namespace nextrung::ui
