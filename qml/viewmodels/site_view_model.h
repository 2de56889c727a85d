// SiteViewModel: which site of the employer; sites may ask for different things.
#pragma once
#include "qml/viewmodels/choice_row.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/row_list_model.h"
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

class SiteViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(QString employer READ employer NOTIFY changed FINAL)
    Q_PROPERTY(nextrung::ui::RowListModel* sites READ sites CONSTANT FINAL)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed FINAL)
    Q_PROPERTY(int step READ step NOTIFY changed FINAL)
    Q_PROPERTY(int steps READ steps NOTIFY changed FINAL)

public:
    SiteViewModel(Session& session, Navigator& navigator, QObject* parent);

    QString employer() const;
    RowListModel* sites() { return &m_sites; }
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
    void refresh();

    Session& m_session;
    Navigator& m_navigator;
    Rows<ChoiceRow> m_sites;
    QString m_chosen;
};

} // namespace nextrung::ui
