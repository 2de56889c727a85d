// Longer texts: a language of our own for tests, a third longer than the one that it is made of.
#pragma once
#include <QString>
#include <QTranslator>

namespace nextrung::ui {

/// The text and a third more letters, accents among them; short ones grow in one word, so that their widest
/// word grows too. Arguments stay where they are.
QString longerText(const QString& text);

/// What another translator says, a third longer.
class LongerTranslator final : public QTranslator {
public:
    explicit LongerTranslator(const QTranslator& origin) : m_origin(origin) {}

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* sourceText, const char* disambiguation,
                      int n) const override;

private:
    const QTranslator& m_origin;
};

} // namespace nextrung::ui
