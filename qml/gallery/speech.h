// Speech: what the gallery's pages say: their samples in a language, a third longer, or any text in the place
// of all of them.
#pragma once
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

class Speech : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// "en" or "es".
    Q_PROPERTY(QString language MEMBER m_language NOTIFY changed FINAL)
    /// Whether words are a third longer than they are.
    Q_PROPERTY(bool longer MEMBER m_longer NOTIFY changed FINAL)
    /// Said instead of every sample, if not empty.
    Q_PROPERTY(QString words MEMBER m_words NOTIFY changed FINAL)
    /// Another number whenever `say` answers otherwise: give it along, so that a binding asks again.
    Q_PROPERTY(int edition READ edition NOTIFY changed FINAL)
    Q_PROPERTY(QStringList pages READ pages CONSTANT FINAL)
    Q_PROPERTY(QStringList icons READ icons CONSTANT FINAL)

public:
    explicit Speech(QObject* parent = nullptr);

    int edition() const { return m_edition; }
    /// The names of the gallery's pages: every file of its folder.
    static QStringList pages();
    static QString addressOf(const QString& page);
    static QStringList icons();

    /// Those of them whose names hold `words`, in any case.
    Q_INVOKABLE QStringList pagesLike(const QString& words) const noexcept;

    Q_INVOKABLE QString say(const QString& en, const QString& es, int edition) noexcept;
    Q_INVOKABLE QString figure(const QString& text, int edition) noexcept;

    /// Everything that was said since the last change.
    const QSet<QString>& said() const { return m_said; }

signals:
    void changed();

private:
    QString keep(const QString& text);

    QString m_language = QStringLiteral("en");
    QString m_words;
    QSet<QString> m_said;
    int m_edition = 0;
    bool m_longer = false;
};

} // namespace nextrung::ui
