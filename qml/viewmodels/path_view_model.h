// PathViewModel: one path: its figures, why it fits, what it takes, and where all of it comes from.
#pragma once
#include "qml/viewmodels/announcement.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/path_row.h"
#include "qml/viewmodels/requirement_row.h"
#include "qml/viewmodels/row_list_model.h"
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

/// A published number with what it says, and where from.
struct FigureRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(bool last MEMBER last)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString about MEMBER about)
    Q_PROPERTY(QString note MEMBER note)

public:
    QString key;
    bool last = false;
    QString value;
    QString about;
    QString note;

    bool operator==(const FigureRow&) const = default;
};

/// Where a claim of the page comes from.
struct SourceRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(bool last MEMBER last)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString address MEMBER address)

public:
    QString key;
    bool last = false;
    QString title;
    QString address;

    bool operator==(const SourceRow&) const = default;
};

class PathViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(nextrung::ui::Announcement* announcement READ announcement CONSTANT FINAL)
    Q_PROPERTY(nextrung::ui::PathRow path READ path NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> reasons READ reasons NOTIFY changed FINAL)
    Q_PROPERTY(nextrung::ui::RowListModel* figures READ figures CONSTANT FINAL)
    Q_PROPERTY(nextrung::ui::RowListModel* requirements READ requirements CONSTANT FINAL)
    Q_PROPERTY(QList<QString> parts READ parts NOTIFY changed FINAL) ///< Of the score, the sum last.
    Q_PROPERTY(QString givesUp READ givesUp NOTIFY changed FINAL)
    Q_PROPERTY(QString tryCheaply READ tryCheaply NOTIFY changed FINAL)
    Q_PROPERTY(bool littlePublished READ littlePublished NOTIFY changed FINAL)
    Q_PROPERTY(nextrung::ui::RowListModel* sources READ sources CONSTANT FINAL)

public:
    PathViewModel(Session& session, Navigator& navigator, Announcement& announcement, QObject* parent);

    Announcement* announcement() { return &m_announcement; }
    PathRow path() const { return m_path; }
    QString summary() const { return m_summary; }
    QStringList reasons() const { return m_reasons; }
    RowListModel* figures() { return &m_figures; }
    RowListModel* requirements() { return &m_requirements; }
    QStringList parts() const { return m_parts; }
    QString givesUp() const { return m_givesUp; }
    QString tryCheaply() const { return m_tryCheaply; }
    bool littlePublished() const { return m_littlePublished; }
    RowListModel* sources() { return &m_sources; }

public slots:
    void answer(const QString& requirement) noexcept;

signals:
    void changed();

private:
    void refresh();
    void showAdvice(const core::PathwayAdvice& path);
    void showContent(const core::Pathway* pathway);
    void showSources(const core::PathwayAdvice& path, const core::Pathway* pathway);

    Session& m_session;
    Navigator& m_navigator;
    Announcement& m_announcement;
    Rows<FigureRow> m_figures;
    Rows<RequirementRow> m_requirements;
    Rows<SourceRow> m_sources;
    PathRow m_path;
    QString m_summary;
    QStringList m_reasons;
    QStringList m_parts;
    QString m_givesUp;
    QString m_tryCheaply;
    bool m_littlePublished = false;
};

} // namespace nextrung::ui
