// StateViewModel: in which state the person works, where no employer tells; rules differ from one to the
// next.
#pragma once
#include "qml/viewmodels/choice_row.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/row_list_model.h"
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

class StateViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(QString query READ query WRITE search NOTIFY changed FINAL)
    Q_PROPERTY(nextrung::ui::RowListModel* states READ states CONSTANT FINAL)
    Q_PROPERTY(bool notYetMa READ notYetMa NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed FINAL)
    Q_PROPERTY(int step READ step NOTIFY changed FINAL) ///< 0: changed alone.
    Q_PROPERTY(int steps READ steps NOTIFY changed FINAL)

public:
    StateViewModel(Session& session, Navigator& navigator, QObject* parent);

    QString query() const { return m_query; }
    void search(const QString& query);
    RowListModel* states() { return &m_states; }
    bool notYetMa() const { return core::isNotYetMa(m_session.profile()); }
    bool canGoOn() const { return !m_chosen.isEmpty(); }
    int step() const;
    int steps() const;

public slots:
    void choose(const QString& key) noexcept;
    void next() noexcept;
    void skip() noexcept;

signals:
    void changed();

private:
    void readDraft();
    void keepDraft();
    void refresh();

    Session& m_session;
    Navigator& m_navigator;
    Rows<ChoiceRow> m_states;
    QString m_query;
    QString m_chosen; ///< A state's code; empty for none.
};

/// The name of a state as the person's language has it; empty for a code that is none.
QString stateName(const Session& session, const std::optional<std::string>& code);

} // namespace nextrung::ui
