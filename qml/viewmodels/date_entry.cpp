#include "qml/viewmodels/date_entry.h"

#include "qml/viewmodels/figure_words.h"

#include <algorithm>
#include <cstdlib>

namespace nextrung::ui {

DateEntry::DateEntry(QObject* parent) : QObject(parent) {}

QStringList DateEntry::months() const {
    return monthNames(m_language);
}

QStringList DateEntry::years() const {
    QStringList years;
    const int step = m_lastYear < m_firstYear ? -1 : 1;
    for (int year = m_firstYear; year != m_lastYear + step; year += step)
        years.append(QString::number(year));
    return years;
}

QStringList DateEntry::days() const {
    //: The first entry of a list of days, for somebody who knows only the month.
    QStringList days{tr("Not sure")};
    for (int day = 1; day <= daysInMonth(); ++day)
        days.append(QString::number(day));
    return days;
}

void DateEntry::offer(int firstYear, int lastYear) {
    m_firstYear = firstYear;
    m_lastYear = lastYear;
    emit changed();
}

void DateEntry::askForDay(bool exact) {
    m_exact = exact;
    emit changed();
}

void DateEntry::speak(core::Language language) {
    m_language = language;
    emit changed();
}

void DateEntry::show(const std::optional<core::PartialDate>& date) {
    m_month = date ? static_cast<int>(static_cast<unsigned>(date->month.month())) : 0;
    m_year = date ? static_cast<int>(date->month.year()) : 0;
    m_day = date && date->day ? static_cast<int>(static_cast<unsigned>(*date->day)) : 0;
    // A year that was kept stays on offer, however far it lies.
    if (m_year != 0 && !years().contains(QString::number(m_year)))
        (m_year < std::min(m_firstYear, m_lastYear)) == (m_lastYear < m_firstYear) ? m_lastYear = m_year
                                                                                   : m_firstYear = m_year;
    emit changed();
}

std::optional<core::PartialDate> DateEntry::date() const {
    if (m_month == 0 || m_year == 0)
        return std::nullopt;
    core::PartialDate date{std::chrono::year(m_year) / std::chrono::month(static_cast<unsigned>(m_month)),
                           std::nullopt};
    if (m_day > 0)
        date.day = std::chrono::day(static_cast<unsigned>(m_day));
    return date;
}

QString DateEntry::toDraft() const {
    return QStringLiteral("%1-%2-%3").arg(m_year).arg(m_month).arg(m_day);
}

void DateEntry::fromDraft(const QString& draft) {
    const QStringList parts = draft.split(QLatin1Char('-'));
    if (parts.size() != 3)
        return;
    m_year = years().contains(parts[0]) ? parts[0].toInt() : 0;
    m_month = std::clamp(parts[1].toInt(), 0, 12);
    m_day = std::clamp(parts[2].toInt(), 0, daysInMonth());
    emit changed();
}

void DateEntry::chooseMonth(int index) noexcept {
    m_month = std::clamp(index + 1, 0, 12);
    keepDayInMonth();
    emit changed();
    emit chosen();
}

void DateEntry::chooseYear(int index) noexcept {
    const QStringList offered = years();
    m_year = index >= 0 && index < offered.size() ? offered[index].toInt() : 0;
    keepDayInMonth();
    emit changed();
    emit chosen();
}

void DateEntry::chooseDay(int index) noexcept {
    m_day = std::clamp(index, 0, daysInMonth());
    emit changed();
    emit chosen();
}

int DateEntry::daysInMonth() const {
    constexpr int mostDays = 31;
    if (m_month == 0)
        return mostDays;
    constexpr int leapYear = 2024;
    const auto year = std::chrono::year(m_year == 0 ? leapYear : m_year);
    const auto last = std::chrono::year_month_day_last(
        year, std::chrono::month_day_last(std::chrono::month(static_cast<unsigned>(m_month))));
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

void DateEntry::keepDayInMonth() {
    m_day = std::min(m_day, daysInMonth());
}

} // namespace nextrung::ui
