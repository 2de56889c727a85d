// RungViewModel: one rung opened: what it pays, how one moves up to it, and what it takes.
#pragma once
#include "qml/viewmodels/announcement.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/requirement_row.h"
#include "qml/viewmodels/row_list_model.h"
#include "qml/viewmodels/rung_row.h"
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

class RungViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(nextrung::ui::Announcement* announcement READ announcement CONSTANT FINAL)
    Q_PROPERTY(nextrung::ui::RungRow rung READ rung NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL) ///< The site, else the employer.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString decidedBy READ decidedBy NOTIFY changed FINAL)
    Q_PROPERTY(QString window READ window NOTIFY changed FINAL)
    Q_PROPERTY(QString duties READ duties NOTIFY changed FINAL)
    Q_PROPERTY(QString siteRules READ siteRules NOTIFY changed FINAL)
    Q_PROPERTY(nextrung::ui::RowListModel* requirements READ requirements CONSTANT FINAL)
    Q_PROPERTY(QString source READ source NOTIFY changed FINAL)

public:
    RungViewModel(Session& session, Navigator& navigator, Announcement& announcement, QObject* parent);

    Announcement* announcement() { return &m_announcement; }
    RungRow rung() const { return m_rung; }
    QString place() const;
    QString summary() const { return m_summary; }
    QString decidedBy() const { return m_decidedBy; }
    QString window() const { return m_window; }
    QString duties() const { return m_duties; }
    QString siteRules() const { return m_siteRules; }
    RowListModel* requirements() { return &m_requirements; }
    QString source() const;

public slots:
    void answer(const QString& requirement) noexcept;

signals:
    void changed();

private:
    void refresh();

    Session& m_session;
    Navigator& m_navigator;
    Announcement& m_announcement;
    Rows<RequirementRow> m_requirements;
    RungRow m_rung;
    QString m_summary;
    QString m_decidedBy;
    QString m_window;
    QString m_duties;
    QString m_siteRules;
};

} // namespace nextrung::ui
