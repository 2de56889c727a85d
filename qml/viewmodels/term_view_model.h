// TermViewModel: what one word of the field means, in plain words.
#pragma once
#include "qml/viewmodels/choice_row.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/row_list_model.h"
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

class TermViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString meaning READ meaning NOTIFY changed FINAL)
    Q_PROPERTY(QString alsoCalled READ alsoCalled NOTIFY changed FINAL) ///< Empty: it has no other name.
    /// Its name in the language that the app does not speak now; empty where that is the same.
    Q_PROPERTY(QString otherLanguage READ otherLanguage NOTIFY changed FINAL)
    Q_PROPERTY(QString source READ source NOTIFY changed FINAL) ///< Empty: it needs no proof.
    /// The terms that the meaning itself uses.
    Q_PROPERTY(nextrung::ui::RowListModel* related READ related CONSTANT FINAL)

public:
    TermViewModel(Session& session, Navigator& navigator, QObject* parent);

    QString title() const { return m_title; }
    QString meaning() const { return m_meaning; }
    QString alsoCalled() const { return m_alsoCalled; }
    QString otherLanguage() const { return m_otherLanguage; }
    QString source() const { return m_source; }
    RowListModel* related() { return &m_related; }

public slots:
    /// Explains a related term in the place of this one.
    void show(const QString& term) noexcept;

signals:
    void changed();

private:
    void refresh();
    std::vector<ChoiceRow> relatedTo(const core::Term& term) const;

    Session& m_session;
    Navigator& m_navigator;
    Rows<ChoiceRow> m_related;
    QString m_title;
    QString m_meaning;
    QString m_alsoCalled;
    QString m_otherLanguage;
    QString m_source;
};

} // namespace nextrung::ui
