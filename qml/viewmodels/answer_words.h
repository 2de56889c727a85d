// Answer words: how a form asks for a fact, in the words of its fields.
#pragma once
#include "qml/viewmodels/fact_form.h"

#include <QCoreApplication>
#include <QString>

namespace nextrung::ui {

class AnswerWords {
    Q_DECLARE_TR_FUNCTIONS(nextrung::ui::AnswerWords)

public:
    explicit AnswerWords(const FactForm& form) : m_form(form) {}

    QString question() const;
    QString dateTitle() const;
    QString numberTitle() const;
    QString gradeTitle() const;
    QString completeTitle() const;
    QString noneTitle() const;

private:
    QString tenureQuestion() const;
    QString dayQuestion() const;
    QString entityQuestion() const;
    QString scoreQuestion() const;
    QString yesNoQuestion() const;

    const FactForm& m_form;
};

} // namespace nextrung::ui
