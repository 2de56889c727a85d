#include "qml/viewmodels/plain_text.h"

namespace nextrung::ui {
namespace {

constexpr qsizetype longestText = 4096;
constexpr QChar wordJoiner(0x2060);

bool steersDirection(QChar letter) {
    const char16_t code = letter.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QString plain(QString text) {
    // Wrapping one unbroken word of some 100,000 letters takes Qt seconds.
    text.truncate(longestText);
    text.removeIf(steersDirection);
    text.replace(QLatin1Char('<'), QLatin1Char('<') + QString(wordJoiner));
    text.replace(QLatin1String("&lt;"), QLatin1Char('&') + QString(wordJoiner) + QLatin1String("lt;"));
    return text;
}

QString plain(const std::string& text) {
    return plain(QString::fromStdString(text));
}

} // namespace nextrung::ui
