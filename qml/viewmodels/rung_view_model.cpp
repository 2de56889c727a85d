#include "qml/viewmodels/rung_view_model.h"

#include "core/advice/words.h"
#include "qml/viewmodels/figure_words.h"
#include "qml/viewmodels/way.h"

#include <algorithm>

namespace nextrung::ui {
RungViewModel::RungViewModel(Session& session, Navigator& navigator, Announcement& announcement,
                             QObject* parent)
    : QObject(parent),
      m_session(session),
      m_navigator(navigator),
      m_announcement(announcement),
      m_requirements(this) {
    connect(&m_session, &Session::changed, this, &RungViewModel::refresh);
    connect(&m_navigator, &Navigator::moved, this, &RungViewModel::refresh);
}

QString RungViewModel::place() const {
    const core::Institution* institution = employerOf(m_session);
    const core::Employment* work = m_session.profile().currentEmployment();
    const core::Site* site = institution && work->site ? institution->findSite(*work->site) : nullptr;
    if (site)
        return m_session.say(site->title);
    return institution ? m_session.say(institution->title) : QString();
}

QString RungViewModel::source() const {
    const core::Ladder* ladder = ladderOf(m_session);
    return ladder ? sourceWords(ladder->source, m_session.language()) : QString();
}

void RungViewModel::answer(const QString& requirement) noexcept {
    m_navigator.open(QStringLiteral("answer"), requirement);
}

void RungViewModel::refresh() {
    const core::Id id = shownRung(m_session, m_navigator).toStdString();
    const auto& standing = m_session.advice().standing;
    if (id.empty() || !standing)
        return;
    const auto found = std::find_if(standing->rungs.begin(), standing->rungs.end(),
                                    [&](const core::RungStanding& rung) { return rung.rung == id; });
    if (found == standing->rungs.end())
        return;
    m_rung = rungRow(m_session, *found);
    m_summary = m_session.say(found->summary);
    m_decidedBy = m_session.say(core::decidedByWords(*found));
    m_window = m_session.say(core::windowWords(*found, m_session.advice().today));
    m_duties = found->duties.empty() ? QString() : m_session.say(core::dutiesWords(*found));
    m_siteRules = m_session.say(core::siteRulesWords(m_session.catalog(), *standing, *found));
    m_requirements.show(requirementRows(m_session, found->requirements));
    emit changed();
}

} // namespace nextrung::ui
