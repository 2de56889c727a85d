#include "qml/viewmodels/answer_words.h"

namespace nextrung::ui {

using core::AnswerForm;
using core::LeafKind;
using core::TenureOf;

QString AnswerWords::question() const {
    switch (m_form.form) {
    case AnswerForm::Day:
        return m_form.leaf.kind == LeafKind::Tenure ? tenureQuestion() : dayQuestion();
    case AnswerForm::YesNo:
        return yesNoQuestion();
    case AnswerForm::Score:
        return scoreQuestion();
    case AnswerForm::Hours:
        return tr("How many hours have you done?");
    case AnswerForm::Entity:
        return entityQuestion();
    case AnswerForm::EducationLevel:
        return tr("What is the highest level that you finished?");
    case AnswerForm::Age:
        return tr("How old are you?");
    case AnswerForm::State:
        return tr("In which state do you work?");
    case AnswerForm::None:
        break;
    }
    return {};
}

QString AnswerWords::tenureQuestion() const {
    switch (m_form.leaf.tenureOf) {
    case TenureOf::Role:
        return tr("Since when have you worked as a medical assistant, in all your jobs?");
    case TenureOf::Institution:
        return tr("Since when have you worked for this employer?");
    case TenureOf::Rung:
        break;
    }
    return tr("Since when have you been on this level?");
}

QString AnswerWords::dayQuestion() const {
    switch (m_form.leaf.kind) {
    case LeafKind::Credential:
    case LeafKind::License:
        return tr("On which day does it end?");
    case LeafKind::Course:
        return tr("When did you pass it?");
    default:
        break;
    }
    return tr("Since when have you done this?");
}

QString AnswerWords::entityQuestion() const {
    const bool one = m_form.choices.size() == 1;
    switch (m_form.leaf.kind) {
    case LeafKind::Credential:
        return one ? tr("Do you have this certificate?") : tr("Which of these certificates do you have?");
    case LeafKind::License:
        return one ? tr("Do you have this license?") : tr("Which of these licenses do you have?");
    case LeafKind::Course:
        return one ? tr("Have you passed this class?") : tr("Which of these classes have you passed?");
    default:
        break;
    }
    return one ? tr("Do you do this at work?") : tr("Which of these do you do at work?");
}

QString AnswerWords::scoreQuestion() const {
    switch (m_form.leaf.kind) {
    case LeafKind::Rating:
        return tr("What was your last score?");
    case LeafKind::Duty:
        return tr("How many times a week do you do this?");
    default:
        break;
    }
    return tr("How many times have you done this?");
}

QString AnswerWords::yesNoQuestion() const {
    switch (m_form.leaf.kind) {
    case LeafKind::Approval:
        return tr("Do you have this approval?");
    case LeafKind::Opening:
        return tr("Is there an opening now?");
    default:
        break;
    }
    return tr("Is this true for you today?");
}

QString AnswerWords::dateTitle() const {
    if (!m_form.hasDate)
        return {};
    switch (m_form.leaf.kind) {
    case LeafKind::Credential:
    case LeafKind::License:
        return m_form.dateNeeded ? tr("Good until") : tr("Good until, if it ends");
    case LeafKind::Course:
        return m_form.dateNeeded ? tr("Passed in") : tr("Passed in, if you know");
    case LeafKind::TrainingHours:
        return m_form.dateNeeded ? tr("Done in") : tr("Done in, if you know");
    default:
        break;
    }
    return m_form.dateNeeded ? tr("Since") : tr("Since, if you know");
}

QString AnswerWords::numberTitle() const {
    if (!m_form.hasNumber)
        return {};
    switch (m_form.leaf.kind) {
    case LeafKind::TrainingHours:
        return tr("Hours");
    case LeafKind::Rating:
        return tr("Your score");
    case LeafKind::Age:
        return tr("Years of age");
    case LeafKind::Duty:
        return tr("Times a week");
    default:
        break;
    }
    return tr("Times");
}

QString AnswerWords::gradeTitle() const {
    return m_form.hasGrade ? tr("Your grade, like B+") : QString();
}

QString AnswerWords::completeTitle() const {
    if (m_form.form == AnswerForm::Hours)
        return tr("That’s all the hours I have");
    if (m_form.form != AnswerForm::Day || m_form.leaf.kind != LeafKind::Tenure)
        return {};
    return m_form.leaf.tenureOf == TenureOf::Rung ? tr("I told you all my levels and jobs")
                                                  : tr("I told you all my jobs");
}

QString AnswerWords::noneTitle() const {
    return m_form.choices.size() == 1 ? tr("No") : tr("None of these");
}

} // namespace nextrung::ui
