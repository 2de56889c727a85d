// DateEntry: a day, or only a month, as three lists to choose from.
#pragma once
#include "core/support/date.h"
#include "core/support/localized_text.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace nextrung::ui {

class DateEntry final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A view model owns it")
    Q_PROPERTY(QList<QString> months READ months NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> years READ years NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> days READ days NOTIFY changed FINAL) ///< The first entry says "not sure".
    Q_PROPERTY(int month READ month NOTIFY changed FINAL)          ///< An index; -1 when not said.
    Q_PROPERTY(int year READ year NOTIFY changed FINAL)
    Q_PROPERTY(int day READ day NOTIFY changed FINAL)
    Q_PROPERTY(bool exact READ exact NOTIFY changed FINAL) ///< The day matters here.

public:
    explicit DateEntry(QObject* parent);

    QStringList months() const;
    QStringList years() const;
    QStringList days() const;
    int month() const { return m_month - 1; }
    int year() const { return m_year == 0 ? -1 : std::abs(m_year - m_firstYear); }
    int day() const { return m_day == 0 ? -1 : m_day; }
    bool exact() const { return m_exact; }
    void askForDay(bool exact);

    /// The years on offer, in the order in which they are likely; `last` may lie before `first`.
    void offer(int firstYear, int lastYear);
    void speak(core::Language language);
    void show(const std::optional<core::PartialDate>& date);

    bool isEmpty() const { return m_month == 0 && m_year == 0; }
    bool isHalf() const { return (m_month == 0) != (m_year == 0); }
    /// Missing: nullopt while month or year is not said.
    std::optional<core::PartialDate> date() const;

    QString toDraft() const;
    void fromDraft(const QString& draft);

public slots:
    void chooseMonth(int index) noexcept;
    void chooseYear(int index) noexcept;
    void chooseDay(int index) noexcept;

signals:
    void changed();
    void chosen(); ///< By the person, as opposed to `show`.

private:
    int daysInMonth() const;
    void keepDayInMonth();

    core::Language m_language = core::Language::English;
    int m_firstYear = 0;
    int m_lastYear = 0;
    int m_month = 0; ///< 1 to 12; 0 when not said.
    int m_year = 0;
    int m_day = 0;
    bool m_exact = false;
};

} // namespace nextrung::ui
