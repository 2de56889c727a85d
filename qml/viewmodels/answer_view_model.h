// AnswerViewModel: asks the person for the one fact that a requirement lacks, and stores it.
#pragma once
#include "qml/viewmodels/announcement.h"
#include "qml/viewmodels/choice_row.h"
#include "qml/viewmodels/date_entry.h"
#include "qml/viewmodels/fact_form.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/row_list_model.h"
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

class AnswerViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(nextrung::ui::RowListModel* choices READ choices CONSTANT FINAL)
    Q_PROPERTY(nextrung::ui::DateEntry* date READ date CONSTANT FINAL)
    Q_PROPERTY(QString dateTitle READ dateTitle NOTIFY changed FINAL)     ///< Empty: no date is asked.
    Q_PROPERTY(QString numberTitle READ numberTitle NOTIFY changed FINAL) ///< Empty: no number is asked.
    Q_PROPERTY(QString number READ number WRITE enterNumber NOTIFY changed FINAL)
    Q_PROPERTY(QString gradeTitle READ gradeTitle NOTIFY changed FINAL) ///< Empty: no grade is asked.
    Q_PROPERTY(QString grade READ grade WRITE enterGrade NOTIFY changed FINAL)
    Q_PROPERTY(QString completeTitle READ completeTitle NOTIFY changed FINAL) ///< Empty: not to be said here.
    Q_PROPERTY(bool complete READ complete NOTIFY changed FINAL)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed FINAL) ///< Why "Save" is off; empty while it is on.

public:
    AnswerViewModel(Session& session, Navigator& navigator, Announcement& announcement, QObject* parent);

    QString title() const;
    QString question() const;
    RowListModel* choices() { return &m_choices; }
    DateEntry* date() { return &m_date; }
    QString dateTitle() const;
    QString numberTitle() const;
    QString number() const { return m_number; }
    void enterNumber(const QString& number);
    QString gradeTitle() const;
    QString grade() const { return m_grade; }
    void enterGrade(const QString& grade);
    QString completeTitle() const;
    bool complete() const { return m_complete; }
    QString whyNot() const;

public slots:
    void choose(const QString& key) noexcept;
    void chooseComplete(bool complete) noexcept;
    void save() noexcept;

signals:
    void changed();

private:
    void read();
    void readDraft();
    void keepDraft();
    void refresh();
    std::vector<ChoiceRow> choiceRows() const;
    std::vector<ChoiceRow> stateRows() const;
    ChoiceRow choiceRow(const QString& key, const QString& title) const;
    QString whyNotChoice() const;
    QString whyNotDate() const;
    QString whyNotNumber() const;
    std::optional<double> numberGiven() const;
    FactGiven given() const;
    QString savedWords(const core::Id& requirement) const;
    bool needsChoice() const;

    Session& m_session;
    Navigator& m_navigator;
    Announcement& m_announcement;
    Rows<ChoiceRow> m_choices;
    DateEntry m_date;
    std::optional<FactForm> m_form;
    QString m_shown; ///< The requirement whose form is shown.
    QString m_chosen;
    QString m_number;
    QString m_grade;
    bool m_complete = false;
};

} // namespace nextrung::ui
