#include "qml/viewmodels/preferences.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace nextrung::ui {
namespace {

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString highContrastKey = QStringLiteral("highContrast");
const QString lessMotionKey = QStringLiteral("lessMotion");
const QString textPercentKey = QStringLiteral("textPercent");

QString knownTheme(const QString& theme) {
    const bool fixed = theme == QLatin1String("light") || theme == QLatin1String("dark");
    return fixed ? theme : QStringLiteral("same");
}

} // namespace

Preferences::Preferences(Session& session, core::Language deviceLanguage, QObject* parent)
    : QObject(parent), m_session(session), m_deviceLanguage(deviceLanguage), m_textSizes(this) {
    showTextSizes();
    connect(this, &Preferences::changed, this, &Preferences::showTextSizes);
    connect(&m_session, &Session::started, this, &Preferences::restore);
    connect(&m_session, &Session::changed, this, &Preferences::changed);
    // After an erase the screen stays readable as it was; nothing of it is kept.
    connect(&m_session, &Session::erased, this, [this] { m_languageChosen = false; });
}

bool Preferences::dark() const {
    return m_theme == QLatin1String("dark") || (m_theme == QLatin1String("same") && m_systemDark);
}

void Preferences::followSystem(bool dark) {
    m_systemDark = dark;
    emit changed();
}

void Preferences::showTextSizes() {
    std::vector<ChoiceRow> rows;
    for (const int percent : {85, 100, 115, 130, 150, 175, 200}) {
        ChoiceRow row;
        row.key = QString::number(percent);
        //: A text size: %1 is a number. Write the percent sign as your language does.
        row.title = tr("%1%").arg(percent);
        row.chosen = percent == m_textPercent;
        rows.push_back(std::move(row));
    }
    m_textSizes.show(std::move(rows));
}

void Preferences::restore() {
    const auto& bytes = m_session.keptPreferences();
    const QJsonObject kept =
        bytes ? QJsonDocument::fromJson(QByteArray::fromStdString(*bytes)).object() : QJsonObject();
    m_theme = knownTheme(kept.value(themeKey).toString());
    m_highContrast = kept.value(highContrastKey).toBool();
    m_lessMotion = kept.value(lessMotionKey).toBool();
    m_textPercent = std::clamp(kept.value(textPercentKey).toInt(100), leastPercent, mostPercent);
    m_languageChosen = kept.contains(languageKey);
    m_session.speak(m_languageChosen ? languageFrom(kept.value(languageKey).toString()) : m_deviceLanguage);
    emit changed();
}

void Preferences::chooseLanguage(const QString& code) noexcept {
    m_languageChosen = true;
    m_session.speak(languageFrom(code));
    keep();
    emit changed();
}

void Preferences::chooseTheme(const QString& theme) noexcept {
    m_theme = knownTheme(theme);
    keep();
    emit changed();
}

void Preferences::chooseHighContrast(bool high) noexcept {
    m_highContrast = high;
    keep();
    emit changed();
}

void Preferences::chooseLessMotion(bool less) noexcept {
    m_lessMotion = less;
    keep();
    emit changed();
}

void Preferences::chooseTextPercent(int percent) noexcept {
    m_textPercent = std::clamp(percent, leastPercent, mostPercent);
    keep();
    emit changed();
}

void Preferences::keep() {
    QJsonObject kept{{themeKey, m_theme},
                     {highContrastKey, m_highContrast},
                     {lessMotionKey, m_lessMotion},
                     {textPercentKey, m_textPercent}};
    if (m_languageChosen)
        kept.insert(languageKey, language());
    m_session.keepPreferences(QJsonDocument(kept).toJson(QJsonDocument::Compact).toStdString());
}

} // namespace nextrung::ui
