#include "qml/viewmodels/ladder_view_model.h"

#include "core/advice/words.h"
#include "qml/viewmodels/figure_words.h"
#include "qml/viewmodels/way.h"

namespace nextrung::ui {

LadderViewModel::LadderViewModel(Session& session, Navigator& navigator, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_navigator(navigator),
      m_rungs(this),
      m_questions(this),
      m_pathQuestions(this) {
    connect(&m_session, &Session::changed, this, &LadderViewModel::refresh);
    connect(&m_navigator, &Navigator::moved, this, &LadderViewModel::refresh);
}

bool LadderViewModel::hasEmployer() const {
    return employerOf(m_session) != nullptr;
}

QString LadderViewModel::site() const {
    const core::Institution* institution = employerOf(m_session);
    const core::Employment* work = m_session.profile().currentEmployment();
    const core::Site* site = institution && work->site ? institution->findSite(*work->site) : nullptr;
    return site ? m_session.say(site->title) : QString();
}

QString LadderViewModel::employer() const {
    const core::Institution* institution = employerOf(m_session);
    return institution ? m_session.say(institution->title) : QString();
}

bool LadderViewModel::sample() const {
    const core::Institution* institution = employerOf(m_session);
    return institution && institution->sample;
}

QString LadderViewModel::standing() const {
    const auto& standing = m_session.advice().standing;
    return standing ? m_session.say(core::standingWords(&*standing)) : QString();
}

QString LadderViewModel::next() const {
    const auto& standing = m_session.advice().standing;
    return standing ? m_session.say(core::nextRungWords(&*standing)) : QString();
}

QString LadderViewModel::workSearch() const {
    const auto& standing = m_session.advice().standing;
    return standing ? m_session.say(core::workSearchWords(*standing)) : QString();
}

QString LadderViewModel::source() const {
    const core::Ladder* ladder = ladderOf(m_session);
    return ladder ? sourceWords(ladder->source, m_session.language()) : QString();
}

void LadderViewModel::open(const QString& rung) noexcept {
    m_navigator.open(QStringLiteral("rung"), rung);
}

void LadderViewModel::ask() noexcept {
    m_navigator.open(QStringLiteral("ask"));
}

void LadderViewModel::changePlace() noexcept {
    m_navigator.open(QStringLiteral("employer"));
}

void LadderViewModel::refresh() {
    std::vector<RungRow> rungs;
    if (const auto& standing = m_session.advice().standing)
        for (auto rung = standing->rungs.rbegin(); rung != standing->rungs.rend(); ++rung)
            rungs.push_back(rungRow(m_session, *rung));
    for (RungRow& row : rungs)
        row.isOpen = m_navigator.isSplit() && row.key == shownRung(m_session, m_navigator);
    m_rungs.show(std::move(rungs));
    refreshQuestions();
    emit changed();
}

void LadderViewModel::refreshQuestions() {
    const auto& standing = m_session.advice().standing;
    const core::Id employer = standing ? standing->institution : core::Id();
    std::vector<ChoiceRow> ofLadder;
    std::vector<ChoiceRow> ofPaths;
    for (const core::AskItem& item : m_session.advice().ask) {
        ChoiceRow row;
        row.key = QString::fromStdString(item.about);
        row.title = m_session.say(item.question);
        const bool isOfLadder = !employer.empty() && item.about.starts_with(employer);
        (isOfLadder ? ofLadder : ofPaths).push_back(std::move(row));
    }
    m_questions.show(std::move(ofLadder));
    m_pathQuestions.show(std::move(ofPaths));
}

} // namespace nextrung::ui
