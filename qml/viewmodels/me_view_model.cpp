#include "qml/viewmodels/me_view_model.h"

#include "content/phrases/phrases.h"
#include "core/advice/words.h"
#include "qml/viewmodels/certificates_view_model.h"
#include "qml/viewmodels/limit_words.h"
#include "qml/viewmodels/plain_text.h"
#include "qml/viewmodels/state_view_model.h"
#include "qml/viewmodels/way.h"

#include <QStringList>

namespace nextrung::ui {

MeViewModel::MeViewModel(Session& session, Navigator& navigator, Preferences& preferences, QObject* parent)
    : QObject(parent), m_session(session), m_navigator(navigator), m_preferences(preferences), m_packs(this) {
    connect(&m_session, &Session::changed, this, &MeViewModel::refresh);
}

QString MeViewModel::level() const {
    const auto& standing = m_session.advice().standing;
    if (!standing || !standing->byTitle)
        return {};
    for (const core::RungStanding& rung : standing->rungs)
        if (rung.rung == *standing->byTitle)
            return m_session.say(rung.title);
    return {};
}

QString MeViewModel::place() const {
    const core::Employment* work = m_session.profile().currentEmployment();
    if (work && !work->institution)
        return tr("At an employer that is not in the app");
    const core::Institution* institution = employerOf(m_session);
    if (!institution)
        return {};
    QStringList words;
    if (const core::Site* site = work->site ? institution->findSite(*work->site) : nullptr)
        words.append(m_session.say(site->title));
    words.append(m_session.say(institution->title));
    return words.join(QStringLiteral(" · "));
}

QString MeViewModel::kind() const {
    const core::Advice& advice = m_session.advice();
    return m_session.say(core::headlineWords(advice.classification, advice.chosenKind));
}

void MeViewModel::changePlace() noexcept {
    m_navigator.open(QStringLiteral("employer"));
}

QString MeViewModel::usState() const {
    return stateName(m_session, m_session.profile().state);
}

QString MeViewModel::certificates() const {
    return certificatesSaid(m_session);
}

QString MeViewModel::education() const {
    const core::Profile& profile = m_session.profile();
    if (const core::Entity* level =
            profile.education ? m_session.catalog().findEntity(*profile.education) : nullptr)
        return m_session.say(level->title);
    //: Of the schools that the person finished: there is none.
    return profile.complete.contains("education") ? tr("None") : QString();
}

QString MeViewModel::limits() const {
    return limitsSaid(m_session.profile().limits);
}

void MeViewModel::changeState() noexcept {
    m_navigator.open(QStringLiteral("state"));
}

void MeViewModel::changeCertificates() noexcept {
    m_navigator.open(QStringLiteral("certificates"));
}

void MeViewModel::changeEducation() noexcept {
    m_navigator.open(QStringLiteral("education"));
}

void MeViewModel::changeLimits() noexcept {
    m_navigator.open(QStringLiteral("limits"));
}

void MeViewModel::changeAnswers() noexcept {
    m_navigator.open(QStringLiteral("answers"));
}

void MeViewModel::showResult() noexcept {
    m_navigator.open(QStringLiteral("result"));
}

void MeViewModel::chooseTheme() noexcept {
    m_navigator.open(QStringLiteral("theme"));
}

void MeViewModel::chooseTextSize() noexcept {
    m_navigator.open(QStringLiteral("text-size"));
}

void MeViewModel::askToErase() noexcept {
    m_navigator.open(QStringLiteral("erase"));
}

void MeViewModel::erase() noexcept {
    m_session.eraseAll({});
}

void MeViewModel::refresh() {
    std::vector<ChoiceRow> rows;
    for (const core::PackInfo& pack : m_session.catalog().packs) {
        ChoiceRow row;
        row.key = QString::fromStdString(pack.id);
        row.title = m_session.say(pack.title);
        //: %1 is a version like 1.0, %2 who publishes it, %3 a month and year.
        row.detail = tr("Version %1 · %2 · as of %3")
                         .arg(plain(pack.version), m_session.say(pack.publisher),
                              plain(content::formatAsOf(pack.asOf, m_session.language())));
        row.tone = pack.sample ? QStringLiteral("sample") : QString();
        rows.push_back(std::move(row));
    }
    m_packs.show(std::move(rows));
    emit changed();
}

} // namespace nextrung::ui
