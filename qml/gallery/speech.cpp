#include "qml/gallery/speech.h"

#include "qml/app/longer_texts.h"
#include "qml/components/icon_paths.h"

#include <QDir>

namespace nextrung::ui {

namespace {

const QString folder = QStringLiteral("/qt/qml/NextRung/Gallery/pages/");

} // namespace

Speech::Speech(QObject* parent) : QObject(parent) {
    // First of all who listen: bindings find the new edition, and only what is said in it is kept.
    connect(this, &Speech::changed, this, [this] {
        ++m_edition;
        m_said.clear();
    });
}

QStringList Speech::pages() {
    QStringList names;
    for (const QString& file : QDir(QLatin1Char(':') + folder).entryList({QStringLiteral("*.qml")}))
        names.append(file.chopped(4));
    return names;
}

QStringList Speech::pagesLike(const QString& words) const noexcept {
    return pages().filter(words.trimmed(), Qt::CaseInsensitive);
}

QString Speech::addressOf(const QString& page) {
    return QStringLiteral("qrc:") + folder + page + QStringLiteral(".qml");
}

QStringList Speech::icons() {
    QStringList names;
    for (const IconPath& icon : iconPaths)
        names.append(QString::fromUtf8(icon.name.data(), static_cast<qsizetype>(icon.name.size())));
    return names;
}

QString Speech::say(const QString& en, const QString& es, int) noexcept {
    if (!m_words.isEmpty())
        return keep(m_words);
    const QString& text = m_language == QLatin1String("es") ? es : en;
    return keep(m_longer ? longerText(text) : text);
}

QString Speech::figure(const QString& text, int) noexcept {
    return keep(m_words.isEmpty() ? text : m_words);
}

QString Speech::keep(const QString& text) {
    m_said.insert(text);
    return text;
}

} // namespace nextrung::ui
