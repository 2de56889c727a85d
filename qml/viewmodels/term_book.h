// TermBook: finds the words of the field in any text of the app, and asks what one of them means.
#pragma once
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

/// One for each engine. Until it has a session it finds nothing.
class TermBook final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// Another number whenever `find` may answer otherwise: give it along, so that a binding asks again.
    Q_PROPERTY(int edition READ edition NOTIFY editionChanged FINAL)

public:
    explicit TermBook(QObject* parent = nullptr) : QObject(parent) {}

    int edition() const { return m_edition; }
    void use(Session& session);

    /// The first place of each term in `text` but the person's own job, as EmphasisTextItem takes its marks:
    /// `term`, `words`, and `at` and `length` in UTF-16 units.
    Q_INVOKABLE QVariantList find(const QString& text, int edition) const noexcept;

public slots:
    void ask(const QString& term) noexcept { emit asked(term); }

signals:
    void editionChanged();
    void asked(const QString& term);

private:
    void look();

    Session* m_session = nullptr;
    core::Language m_language = core::Language::English;
    std::string m_role;
    int m_edition = 0;
};

} // namespace nextrung::ui
