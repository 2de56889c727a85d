#include "qml/viewmodels/level_view_model.h"

#include "qml/viewmodels/figure_words.h"
#include "qml/viewmodels/way.h"
#include "qml/viewmodels/work_edit.h"

#include <string>

namespace nextrung::ui {
namespace {

const QString screen = QStringLiteral("level");
const QString unknown = QString::fromLatin1(core::unknownRung.data(), core::unknownRung.size());
constexpr int yearsBack = 50;

} // namespace

LevelViewModel::LevelViewModel(Session& session, Navigator& navigator, QObject* parent)
    : QObject(parent), m_session(session), m_navigator(navigator), m_levels(this), m_since(this) {
    connect(&m_session, &Session::changed, this, &LevelViewModel::refresh);
    connect(&m_since, &DateEntry::chosen, this, [this] {
        keepDraft();
        emit changed();
    });
    connect(&m_navigator, &Navigator::moved, this, &LevelViewModel::readDraft);
}

QString LevelViewModel::employer() const {
    const core::Institution* institution = employerOf(m_session);
    return institution ? m_session.say(institution->title) : QString();
}

bool LevelViewModel::unknownChosen() const {
    return m_chosen == unknown;
}

QString LevelViewModel::whyNot() const {
    if (m_chosen.isEmpty())
        //: Why the button "Next" is off.
        return tr("Choose your level, or “I don’t know my level”.");
    if (unknownChosen())
        return {};
    if (m_since.isHalf())
        //: Why the button "Next" is off: of "since" only the month or only the year was chosen.
        return tr("Choose both the month and the year, or neither.");
    if (isSinceInFuture())
        //: Why the button "Next" is off.
        return tr("That month is still to come. Choose when you began.");
    return {};
}

int LevelViewModel::step() const {
    return placeStep(m_session, m_navigator, screen).step;
}

int LevelViewModel::steps() const {
    return placeStep(m_session, m_navigator, screen).steps;
}

void LevelViewModel::choose(const QString& key) noexcept {
    m_chosen = key;
    keepDraft();
    refresh();
}

void LevelViewModel::chooseUnknown() noexcept {
    choose(unknown);
}

void LevelViewModel::next() noexcept {
    if (!canGoOn() || m_session.isSaving())
        return;
    const auto from = unknownChosen() ? std::nullopt : m_since.date();
    m_session.change(
        [rung = m_chosen.toStdString(), from](core::Profile& profile) {
            core::Employment& work = currentWork(profile);
            work.rung = rung;
            work.from = from;
        },
        [this] { goOnAfterPlace(m_session, m_navigator, screen); });
}

void LevelViewModel::skip() noexcept {
    goOnAfterPlace(m_session, m_navigator, screen);
}

bool LevelViewModel::isSinceInFuture() const {
    const auto from = m_since.date();
    return from && from->first() > m_session.today();
}

void LevelViewModel::readDraft() {
    if (m_navigator.screen() != screen)
        return;
    readProfile();
    const QStringList draft = m_navigator.draftOf(screen).split(QLatin1Char('\n'));
    if (draft.size() == 2) {
        m_chosen = draft[0];
        m_since.fromDraft(draft[1]);
    }
    refresh();
}

void LevelViewModel::readProfile() {
    const core::Employment* work = m_session.profile().currentEmployment();
    const int thisYear = static_cast<int>(m_session.today().year());
    m_chosen = work ? QString::fromStdString(work->rung.value_or("")) : QString();
    m_since.offer(thisYear, thisYear - yearsBack);
    m_since.show(work ? work->from : std::nullopt);
}

void LevelViewModel::keepDraft() {
    m_navigator.keepDraft(screen, m_chosen + QLatin1Char('\n') + m_since.toDraft());
}

void LevelViewModel::refresh() {
    m_since.speak(m_session.language());
    std::vector<LevelRow> rows;
    const core::Institution* institution = employerOf(m_session);
    const std::vector<core::Ladder> none;
    for (const core::Ladder& ladder : institution ? institution->ladders : none) {
        bool reached = false;
        for (auto rung = ladder.rungs.rbegin(); rung != ladder.rungs.rend(); ++rung) {
            LevelRow row;
            row.key = QString::fromStdString(rung->id);
            row.title = m_session.say(rung->title);
            row.pay = rung->pay ? figureWithUnit(*rung->pay, m_session.language()) : QString();
            row.summary = m_session.say(rung->summary);
            row.chosen = row.key == m_chosen;
            reached = reached || row.chosen;
            row.reached = reached;
            row.since = &m_since;
            rows.push_back(std::move(row));
        }
    }
    m_levels.show(std::move(rows));
    emit changed();
}

} // namespace nextrung::ui
