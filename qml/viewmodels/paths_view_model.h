// PathsViewModel: the paths in the order in which they serve the person, and those out of reach with their
// reason.
#pragma once
#include "qml/viewmodels/choice_row.h"
#include "qml/viewmodels/kind_view_model.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/path_row.h"
#include "qml/viewmodels/row_list_model.h"
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

class PathsViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(nextrung::ui::KindViewModel* kind READ kind CONSTANT FINAL)
    Q_PROPERTY(nextrung::ui::RowListModel* paths READ paths CONSTANT FINAL)
    Q_PROPERTY(nextrung::ui::RowListModel* outOfReach READ outOfReach CONSTANT FINAL)
    /// Kinds of path; the first is all.
    Q_PROPERTY(nextrung::ui::RowListModel* filters READ filters CONSTANT FINAL)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY changed FINAL) ///< Only one kind of path is shown.
    Q_PROPERTY(QString aim READ aim NOTIFY changed FINAL)          ///< The aim's title; empty for none.
    /// What has to fit the person's life, in one line; empty for nothing.
    Q_PROPERTY(QString limits READ limits NOTIFY changed FINAL)

public:
    PathsViewModel(Session& session, Navigator& navigator, KindViewModel& kind, QObject* parent);

    KindViewModel* kind() { return &m_kind; }
    RowListModel* paths() { return &m_paths; }
    RowListModel* outOfReach() { return &m_outOfReach; }
    RowListModel* filters() { return &m_filters; }
    bool isFiltered() const { return !m_filter.isEmpty(); }
    QString aim() const;
    QString limits() const;

public slots:
    void open(const QString& key) noexcept;
    void filter(const QString& kind) noexcept;

signals:
    void changed();

private:
    std::vector<PathRow> rowsOf(const std::vector<core::PathwayAdvice>& paths) const;
    std::vector<ChoiceRow> filterRows() const;
    void refresh();

    Session& m_session;
    Navigator& m_navigator;
    KindViewModel& m_kind;
    Rows<PathRow> m_paths;
    Rows<PathRow> m_outOfReach;
    Rows<ChoiceRow> m_filters;
    QString m_filter; ///< A kind; empty for all.
};

} // namespace nextrung::ui
