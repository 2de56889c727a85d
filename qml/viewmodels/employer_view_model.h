// EmployerViewModel: finds the person's employer among those whose ladders are known.
#pragma once
#include "qml/viewmodels/choice_row.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/row_list_model.h"
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

class EmployerViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(QString query READ query WRITE search NOTIFY changed FINAL)
    Q_PROPERTY(nextrung::ui::RowListModel* employers READ employers CONSTANT FINAL)
    Q_PROPERTY(bool notHere READ notHere NOTIFY changed FINAL)   ///< "My employer isn't here" is chosen.
    Q_PROPERTY(bool notYetMa READ notYetMa NOTIFY changed FINAL) ///< "I'm not an MA yet" is chosen.
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed FINAL)
    Q_PROPERTY(int steps READ steps NOTIFY changed FINAL) ///< Of "Your place"; this is the first.

public:
    EmployerViewModel(Session& session, Navigator& navigator, QObject* parent);

    QString query() const { return m_query; }
    void search(const QString& query);
    RowListModel* employers() { return &m_employers; }
    bool notHere() const;
    bool notYetMa() const;
    bool canGoOn() const { return !m_chosen.isEmpty(); }
    int steps() const;

public slots:
    void choose(const QString& key) noexcept;
    void chooseNotHere() noexcept;
    void chooseNotYetMa() noexcept;
    void next() noexcept;
    void skip() noexcept;

signals:
    void changed();

private:
    QString known() const;
    void readDraft();
    void keepDraft();
    void refresh();

    Session& m_session;
    Navigator& m_navigator;
    Rows<ChoiceRow> m_employers;
    QString m_query;
    QString m_chosen; ///< An institution's id, "-" for none of them, "-not-ma", or empty.
};

} // namespace nextrung::ui
