// MeViewModel: what the app knows of the person, where its facts come from, and how to take it all back.
#pragma once
#include "qml/viewmodels/choice_row.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/preferences.h"
#include "qml/viewmodels/row_list_model.h"
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

class MeViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(nextrung::ui::Preferences* preferences READ preferences CONSTANT FINAL)
    Q_PROPERTY(QString level READ level NOTIFY changed FINAL) ///< "MA II"; empty when it is not known.
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL) ///< Site and employer; empty for none.
    Q_PROPERTY(bool notYetMa READ notYetMa NOTIFY changed FINAL)
    /// Each in one line; empty where nothing is known of it.
    Q_PROPERTY(QString usState READ usState NOTIFY changed FINAL)
    Q_PROPERTY(QString certificates READ certificates NOTIFY changed FINAL)
    Q_PROPERTY(QString education READ education NOTIFY changed FINAL)
    Q_PROPERTY(QString limits READ limits NOTIFY changed FINAL)
    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL) ///< The result in one line.
    Q_PROPERTY(nextrung::ui::RowListModel* packs READ packs CONSTANT FINAL)

public:
    MeViewModel(Session& session, Navigator& navigator, Preferences& preferences, QObject* parent);

    Preferences* preferences() { return &m_preferences; }
    QString level() const;
    QString place() const;
    bool notYetMa() const { return core::isNotYetMa(m_session.profile()); }
    QString usState() const;
    QString certificates() const;
    QString education() const;
    QString limits() const;
    QString kind() const;
    RowListModel* packs() { return &m_packs; }

public slots:
    void changePlace() noexcept;
    void changeState() noexcept;
    void changeCertificates() noexcept;
    void changeEducation() noexcept;
    void changeLimits() noexcept;
    void changeAnswers() noexcept;
    void showResult() noexcept;
    void chooseTheme() noexcept;
    void chooseTextSize() noexcept;
    void askToErase() noexcept;
    void erase() noexcept;

signals:
    void changed();

private:
    void refresh();

    Session& m_session;
    Navigator& m_navigator;
    Preferences& m_preferences;
    Rows<ChoiceRow> m_packs;
};

} // namespace nextrung::ui
