// AimViewModel: where the person would like to go.
#pragma once
#include "qml/viewmodels/choice_row.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/row_list_model.h"
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

class AimViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(nextrung::ui::RowListModel* aims READ aims CONSTANT FINAL)
    Q_PROPERTY(QString fromAnswers READ fromAnswers NOTIFY changed FINAL) ///< "From your answer: “Nurse”."
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed FINAL)
    /// Aims of the other side are folded away.
    Q_PROPERTY(bool hasOtherSide READ hasOtherSide NOTIFY changed FINAL)

public:
    AimViewModel(Session& session, Navigator& navigator, QObject* parent);

    QString kind() const;
    RowListModel* aims() { return &m_aims; }
    QString fromAnswers() const;
    bool canGoOn() const { return !m_chosen.isEmpty(); }
    bool hasOtherSide() const { return m_hasOtherSide && !m_showsOtherSide; }

public slots:
    void choose(const QString& key) noexcept;
    void showOtherSide() noexcept;
    void next() noexcept;
    void skip() noexcept;

signals:
    void changed();

private:
    void readDraft();
    ChoiceRow rowOf(core::Aim aim) const;
    bool isOtherSide(core::Aim aim) const;
    void refresh();

    Session& m_session;
    Navigator& m_navigator;
    Rows<ChoiceRow> m_aims;
    QString m_chosen;
    bool m_showsOtherSide = false;
    bool m_hasOtherSide = false;
};

} // namespace nextrung::ui
