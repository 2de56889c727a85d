// AnswersViewModel: every question with what the person answered, each to be changed.
#pragma once
#include "qml/viewmodels/choice_row.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/row_list_model.h"
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

class AnswersViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(nextrung::ui::RowListModel* answers READ answers CONSTANT FINAL)

public:
    AnswersViewModel(Session& session, Navigator& navigator, QObject* parent);

    RowListModel* answers() { return &m_answers; }

public slots:
    void change(const QString& item) noexcept;

private:
    ChoiceRow rowOf(const core::Item& item) const;
    void refresh();

    Session& m_session;
    Navigator& m_navigator;
    Rows<ChoiceRow> m_answers;
};

} // namespace nextrung::ui
