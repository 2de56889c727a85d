#include "qml/viewmodels/answer_view_model.h"

#include "core/advice/words.h"
#include "qml/viewmodels/answer_words.h"
#include "qml/viewmodels/requirement_row.h"
#include "qml/viewmodels/us_states.h"

#include <QLocale>

#include <algorithm>

namespace nextrung::ui {
namespace {

using core::AnswerForm;

const QString screen = QStringLiteral("answer");
const QString noneKey = QStringLiteral("-");
const QString yesKey = QStringLiteral("yes");
const QString noKey = QStringLiteral("no");
constexpr int yearsBack = 50;
constexpr int yearsAhead = 12;
constexpr double mostNumber = 100000;

bool isUntil(const FactForm& form) {
    return form.leaf.kind == core::LeafKind::Credential || form.leaf.kind == core::LeafKind::License;
}

} // namespace

AnswerViewModel::AnswerViewModel(Session& session, Navigator& navigator, Announcement& announcement,
                                 QObject* parent)
    : QObject(parent),
      m_session(session),
      m_navigator(navigator),
      m_announcement(announcement),
      m_choices(this),
      m_date(this) {
    connect(&m_session, &Session::changed, this, &AnswerViewModel::refresh);
    connect(&m_navigator, &Navigator::moved, this, &AnswerViewModel::read);
    connect(&m_date, &DateEntry::chosen, this, [this] {
        keepDraft();
        emit changed();
    });
}

QString AnswerViewModel::title() const {
    return m_form ? m_session.say(m_form->leaf.title) : QString();
}

QString AnswerViewModel::question() const {
    return m_form ? AnswerWords(*m_form).question() : QString();
}

QString AnswerViewModel::dateTitle() const {
    const bool choosesNone = m_chosen == noneKey;
    return m_form && !choosesNone ? AnswerWords(*m_form).dateTitle() : QString();
}

QString AnswerViewModel::numberTitle() const {
    const bool choosesNone = m_chosen == noneKey;
    return m_form && !choosesNone ? AnswerWords(*m_form).numberTitle() : QString();
}

QString AnswerViewModel::gradeTitle() const {
    const bool choosesNone = m_chosen == noneKey;
    return m_form && !choosesNone ? AnswerWords(*m_form).gradeTitle() : QString();
}

QString AnswerViewModel::completeTitle() const {
    return m_form ? AnswerWords(*m_form).completeTitle() : QString();
}

void AnswerViewModel::enterNumber(const QString& number) {
    m_number = number.left(12);
    keepDraft();
    emit changed();
}

void AnswerViewModel::enterGrade(const QString& grade) {
    m_grade = grade.left(2).toUpper();
    keepDraft();
    emit changed();
}

bool AnswerViewModel::needsChoice() const {
    switch (m_form->form) {
    case AnswerForm::Entity:
    case AnswerForm::EducationLevel:
    case AnswerForm::State:
    case AnswerForm::YesNo:
        return true;
    case AnswerForm::Hours:
        return m_form->choices.size() > 1;
    default:
        return false;
    }
}

QString AnswerViewModel::whyNot() const {
    if (!m_form || m_chosen == noneKey)
        return {};
    // "That's all I have" is an answer of its own.
    const bool saysOnlyComplete = m_complete && m_date.isEmpty() && m_number.isEmpty();
    if (saysOnlyComplete)
        return {};
    for (const QString& reason : {whyNotChoice(), whyNotNumber(), whyNotDate()})
        if (!reason.isEmpty())
            return reason;
    return {};
}

QString AnswerViewModel::whyNotChoice() const {
    //: Why the button "Save" is off.
    return needsChoice() && m_chosen.isEmpty() ? tr("Choose one.") : QString();
}

QString AnswerViewModel::whyNotNumber() const {
    if (m_form->hasNumber && (m_form->numberNeeded || !m_number.isEmpty()) && !numberGiven())
        //: Why the button "Save" is off.
        return tr("Enter a number.");
    if (m_form->hasGrade && !isGrade(m_grade.toStdString()))
        //: Why the button "Save" is off.
        return tr("A grade is a letter from A to F, with + or − if you like.");
    return {};
}

QString AnswerViewModel::whyNotDate() const {
    if (!m_form->hasDate)
        return {};
    if (m_date.isHalf() || (m_form->dateNeeded && m_date.isEmpty()))
        //: Why the button "Save" is off.
        return tr("Choose the month and the year.");
    const auto date = m_date.date();
    if (date && !isUntil(*m_form) && date->first() > m_session.today())
        //: Why the button "Save" is off.
        return tr("That is still to come. Choose a date up to today.");
    return {};
}

void AnswerViewModel::choose(const QString& key) noexcept {
    m_chosen = key;
    keepDraft();
    refresh();
}

void AnswerViewModel::chooseComplete(bool complete) noexcept {
    m_complete = complete;
    keepDraft();
    emit changed();
}

std::optional<double> AnswerViewModel::numberGiven() const {
    bool isNumber = false;
    QString text = m_number.trimmed();
    text.replace(QLatin1Char(','), QLatin1Char('.'));
    const double number = QLocale::c().toDouble(text, &isNumber);
    return isNumber && number >= 0 && number <= mostNumber ? std::optional(number) : std::nullopt;
}

FactGiven AnswerViewModel::given() const {
    FactGiven given;
    given.none = m_chosen == noneKey;
    given.complete = m_complete;
    if (m_form->form == AnswerForm::YesNo)
        given.yes = m_chosen == yesKey;
    else if (m_form->form == AnswerForm::State)
        given.state = m_chosen.toStdString();
    else
        given.choice = m_chosen.toStdString();
    given.date = m_date.date();
    given.number = m_form->hasNumber ? numberGiven() : std::nullopt;
    given.grade = m_grade.toStdString();
    return given;
}

void AnswerViewModel::save() noexcept {
    if (!m_form || !whyNot().isEmpty() || m_session.isSaving())
        return;
    const core::Id requirement = m_form->leaf.id;
    m_session.change([form = *m_form, given = given(), today = m_session.today()](
                         core::Profile& profile) { enter(profile, form, given, today); },
                     [this, requirement] {
                         m_navigator.leave({screen});
                         m_announcement.say(savedWords(requirement));
                     });
}

/// What the answer did: the requirement's new state, and where one stands.
QString AnswerViewModel::savedWords(const core::Id& requirement) const {
    const core::Assessment* now = findAssessment(m_session.advice(), requirement);
    if (!now)
        //: After a fact was saved.
        return tr("Saved.");
    //: After a fact was saved: %1 is a requirement, %2 its state now.
    return tr("Saved. %1: %2.").arg(m_session.say(now->title), m_session.say(core::stateWords(*now)));
}

void AnswerViewModel::read() {
    const bool isOpen = m_navigator.isOpen(screen);
    const QString requirement = isOpen ? m_navigator.idOf(screen) : QString();
    if (requirement == m_shown)
        return;
    m_shown = requirement;
    m_form.reset();
    if (const auto* assessment = findAssessment(m_session.advice(), requirement.toStdString()))
        m_form = factFormOf(m_session.catalog(), m_session.profile(), *assessment);
    readDraft();
    refresh();
}

void AnswerViewModel::readDraft() {
    const int thisYear = static_cast<int>(m_session.today().year());
    if (m_form && isUntil(*m_form))
        m_date.offer(thisYear - 1, thisYear + yearsAhead);
    else
        m_date.offer(thisYear, thisYear - yearsBack);
    m_date.askForDay(m_form && m_form->form == AnswerForm::Day);
    m_date.show(std::nullopt);
    m_chosen.clear();
    m_number.clear();
    m_grade.clear();
    m_complete = false;
    const QStringList draft = m_navigator.draftOf(screen).split(QLatin1Char('\n'));
    if (draft.size() != 5)
        return;
    m_chosen = draft[0];
    m_number = draft[1];
    m_grade = draft[2];
    m_date.fromDraft(draft[3]);
    m_complete = draft[4] == yesKey;
}

void AnswerViewModel::keepDraft() {
    const QStringList draft{m_chosen, m_number, m_grade, m_date.toDraft(), m_complete ? yesKey : noKey};
    m_navigator.keepDraft(screen, draft.join(QLatin1Char('\n')));
}

ChoiceRow AnswerViewModel::choiceRow(const QString& key, const QString& title) const {
    ChoiceRow row;
    row.key = key;
    row.title = title;
    row.chosen = key == m_chosen;
    return row;
}

std::vector<ChoiceRow> AnswerViewModel::stateRows() const {
    std::vector<ChoiceRow> rows;
    for (const UsState& state : usStates())
        rows.push_back(choiceRow(QString::fromStdString(state.code), m_session.say(state.name)));
    std::sort(rows.begin(), rows.end(), [](const ChoiceRow& left, const ChoiceRow& right) {
        return QString::localeAwareCompare(left.title, right.title) < 0;
    });
    return rows;
}

std::vector<ChoiceRow> AnswerViewModel::choiceRows() const {
    if (!m_form || !needsChoice())
        return {};
    if (m_form->form == AnswerForm::State)
        return stateRows();
    if (m_form->form == AnswerForm::YesNo)
        //: Answers to a question about one fact.
        return {choiceRow(yesKey, tr("Yes")), choiceRow(noKey, tr("No"))};
    std::vector<ChoiceRow> rows;
    for (const core::Id& id : m_form->choices) {
        const core::Entity* entity = m_session.catalog().findEntity(id);
        ChoiceRow row = choiceRow(QString::fromStdString(id),
                                  entity ? m_session.say(entity->title) : QString::fromStdString(id));
        row.detail = entity ? m_session.say(entity->meaning) : QString();
        rows.push_back(std::move(row));
    }
    if (m_form->hasNone)
        rows.push_back(choiceRow(noneKey, AnswerWords(*m_form).noneTitle()));
    return rows;
}

void AnswerViewModel::refresh() {
    m_date.speak(m_session.language());
    m_choices.show(choiceRows());
    emit changed();
}

} // namespace nextrung::ui
