// EducationViewModel: the highest school that the person finished; all above it is not done yet.
#pragma once
#include "qml/viewmodels/choice_row.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/row_list_model.h"
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

class EducationViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(nextrung::ui::RowListModel* levels READ levels CONSTANT FINAL) ///< The lowest first.
    Q_PROPERTY(bool none READ none NOTIFY changed FINAL)                      ///< "None of these" is chosen.
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed FINAL)
    Q_PROPERTY(int step READ step NOTIFY changed FINAL) ///< 0: changed alone.
    Q_PROPERTY(int steps READ steps NOTIFY changed FINAL)

public:
    EducationViewModel(Session& session, Navigator& navigator, QObject* parent);

    RowListModel* levels() { return &m_levels; }
    bool none() const;
    bool canGoOn() const { return !m_chosen.isEmpty(); }
    int step() const;
    int steps() const;

public slots:
    void choose(const QString& key) noexcept;
    void chooseNone() noexcept;
    void next() noexcept;
    void skip() noexcept;

signals:
    void changed();

private:
    QString known() const;
    void readDraft();
    void refresh();

    Session& m_session;
    Navigator& m_navigator;
    Rows<ChoiceRow> m_levels;
    QString m_chosen; ///< A level's id, "-" for none of them, or empty.
};

} // namespace nextrung::ui
