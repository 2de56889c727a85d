// Preferences: language, theme and text size, kept apart from the profile.
#pragma once
#include "qml/viewmodels/choice_row.h"
#include "qml/viewmodels/row_list_model.h"
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

class Preferences final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(QString language READ language NOTIFY changed FINAL) ///< "en" or "es".
    Q_PROPERTY(QString theme READ theme NOTIFY changed FINAL) ///< "same" (as the phone), "light" or "dark".
    Q_PROPERTY(double textScale READ textScale NOTIFY changed FINAL) ///< 0.85 to 2.
    Q_PROPERTY(int textPercent READ textPercent NOTIFY changed FINAL)
    /// To choose from, in percent.
    Q_PROPERTY(nextrung::ui::RowListModel* textSizes READ textSizes CONSTANT FINAL)
    Q_PROPERTY(bool highContrast READ highContrast NOTIFY changed FINAL)
    Q_PROPERTY(bool lessMotion READ lessMotion NOTIFY changed FINAL)
    Q_PROPERTY(bool dark READ dark NOTIFY changed FINAL) ///< What the theme comes to on this device.

public:
    static constexpr int leastPercent = 85;
    static constexpr int mostPercent = 200;

    /// `deviceLanguage` serves until the person chooses one.
    Preferences(Session& session, core::Language deviceLanguage, QObject* parent);

    QString language() const { return codeOf(m_session.language()); }
    QString theme() const { return m_theme; }
    double textScale() const { return m_textPercent / 100.0; }
    int textPercent() const { return m_textPercent; }
    RowListModel* textSizes() { return &m_textSizes; }
    bool highContrast() const { return m_highContrast; }
    bool lessMotion() const { return m_lessMotion; }
    bool dark() const;
    /// What "same as the phone" means now.
    void followSystem(bool dark);

public slots:
    void chooseLanguage(const QString& code) noexcept;
    void chooseTheme(const QString& theme) noexcept;
    void chooseHighContrast(bool high) noexcept;
    void chooseLessMotion(bool less) noexcept;
    void chooseTextPercent(int percent) noexcept;

signals:
    void changed();

private:
    void restore();
    void keep();
    void showTextSizes();

    Session& m_session;
    core::Language m_deviceLanguage;
    Rows<ChoiceRow> m_textSizes;
    bool m_systemDark = false;
    QString m_theme = QStringLiteral("same");
    bool m_highContrast = false;
    bool m_lessMotion = false;
    int m_textPercent = 100;
    bool m_languageChosen = false;
};

} // namespace nextrung::ui
