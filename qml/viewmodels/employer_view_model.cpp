#include "qml/viewmodels/employer_view_model.h"

#include "qml/viewmodels/way.h"
#include "qml/viewmodels/work_edit.h"

#include <QStringList>

#include <algorithm>

namespace nextrung::ui {
namespace {

const QString screen = QStringLiteral("employer");

/// Lower case without accents, so that "clinica" finds "Clínica".
QString folded(const QString& text) {
    QString letters;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D))
        if (letter.category() != QChar::Mark_NonSpacing)
            letters.append(letter.toCaseFolded());
    return letters;
}

bool matches(const core::Institution& institution, const QString& query) {
    const std::string words = institution.title.en + ' ' + institution.title.es + ' ' + institution.place.en +
                              ' ' + institution.place.es;
    const QString text = folded(QString::fromStdString(words));
    const QStringList asked = folded(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(asked.begin(), asked.end(), [&](const QString& word) { return text.contains(word); });
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

int EmployerViewModel::steps() const {
    const core::Institution* chosen = m_session.catalog().findInstitution(m_chosen.toStdString());
    // Before one is chosen: as many as there can be, since the number may shrink and never grows.
    return chosen || notHere() ? static_cast<int>(placeSteps(chosen).size()) : 3;
}

void EmployerViewModel::choose(const QString& key) noexcept {
    m_chosen = key;
    keepDraft();
    refresh();
}

void EmployerViewModel::chooseNotHere() noexcept {
    choose(noEmployer());
}

void EmployerViewModel::next() noexcept {
    if (!canGoOn() || m_session.isSaving())
        return;
    const std::optional<core::Id> institution =
        notHere() ? std::nullopt : std::optional<core::Id>(m_chosen.toStdString());
    m_session.change([institution](core::Profile& profile) { setEmployer(profile, institution); },
                     [this] { goOnAfterPlace(m_session, m_navigator, screen); });
}

void EmployerViewModel::skip() noexcept {
    if (isFirstWay(m_navigator))
        openQuestions(m_session, m_navigator);
    else
        m_navigator.back();
}

void EmployerViewModel::readDraft() {
    if (m_navigator.screen() != screen)
        return;
    const QStringList draft = m_navigator.draftOf(screen).split(QLatin1Char('\n'));
    const core::Employment* work = m_session.profile().currentEmployment();
    m_query = draft.size() > 1 ? draft[0] : QString();
    if (draft.size() > 1)
        m_chosen = draft[1];
    else if (work)
        m_chosen = work->institution ? QString::fromStdString(*work->institution) : noEmployer();
    else
        m_chosen.clear();
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
