// LadderViewModel: the employer's ladder, bottom to top, and where the person stands on it.
#pragma once
#include "qml/viewmodels/choice_row.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/row_list_model.h"
#include "qml/viewmodels/rung_row.h"
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

class LadderViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(bool hasLadder READ hasLadder NOTIFY changed FINAL)
    Q_PROPERTY(bool hasEmployer READ hasEmployer NOTIFY changed FINAL) ///< One that the catalog knows.
    Q_PROPERTY(QString site READ site NOTIFY changed FINAL)
    Q_PROPERTY(QString employer READ employer NOTIFY changed FINAL)
    Q_PROPERTY(bool sample READ sample NOTIFY changed FINAL)
    Q_PROPERTY(QString standing READ standing NOTIFY changed FINAL)
    Q_PROPERTY(QString next READ next NOTIFY changed FINAL)
    /// Why the work was not held against more.
    Q_PROPERTY(QString workSearch READ workSearch NOTIFY changed FINAL)
    /// Highest first, as they are drawn.
    Q_PROPERTY(nextrung::ui::RowListModel* rungs READ rungs CONSTANT FINAL)
    Q_PROPERTY(QString source READ source NOTIFY changed FINAL)
    /// To ask about the ladder.
    Q_PROPERTY(nextrung::ui::RowListModel* questions READ questions CONSTANT FINAL)
    /// To ask about the paths.
    Q_PROPERTY(nextrung::ui::RowListModel* pathQuestions READ pathQuestions CONSTANT FINAL)

public:
    LadderViewModel(Session& session, Navigator& navigator, QObject* parent);

    bool hasLadder() const { return m_session.advice().standing.has_value(); }
    bool hasEmployer() const;
    QString site() const;
    QString employer() const;
    bool sample() const;
    QString standing() const;
    QString next() const;
    QString workSearch() const;
    RowListModel* rungs() { return &m_rungs; }
    QString source() const;
    RowListModel* questions() { return &m_questions; }
    RowListModel* pathQuestions() { return &m_pathQuestions; }

public slots:
    void open(const QString& rung) noexcept;
    void ask() noexcept;
    void changePlace() noexcept;

signals:
    void changed();

private:
    void refresh();
    void refreshQuestions();

    Session& m_session;
    Navigator& m_navigator;
    Rows<RungRow> m_rungs;
    Rows<ChoiceRow> m_questions;
    Rows<ChoiceRow> m_pathQuestions;
};

} // namespace nextrung::ui
