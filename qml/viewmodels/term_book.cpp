#include "qml/viewmodels/term_book.h"

#include "content/terms/find_terms.h"
#include "qml/viewmodels/session.h"

namespace nextrung::ui {

void TermBook::use(Session& session) {
    m_session = &session;
    connect(m_session, &Session::changed, this, &TermBook::look);
    look();
}

/// Asks the texts to search again, but only when they would find something else: a paragraph laid out again
/// takes the focus from its words.
void TermBook::look() {
    const core::Employment* work = m_session->profile().currentEmployment();
    const std::string role = work ? work->role : std::string();
    if (m_edition > 0 && m_language == m_session->language() && m_role == role)
        return;
    m_language = m_session->language();
    m_role = role;
    ++m_edition;
    emit editionChanged();
}

QVariantList TermBook::find(const QString& text, int /*edition*/) const noexcept {
    QVariantList marks;
    if (m_session == nullptr || text.isEmpty())
        return marks;
    const QByteArray utf8 = text.toUtf8();
    const std::string_view searched(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    for (const content::FoundTerm& found :
         content::findTerms(m_session->catalog().terms, searched, m_language)) {
        if (found.term == m_role)
            continue;
        const auto at = static_cast<int>(found.utf16.begin);
        const auto length = static_cast<int>(found.utf16.length);
        marks.append(QVariantMap{{QStringLiteral("term"), QString::fromStdString(found.term)},
                                 {QStringLiteral("words"), text.mid(at, length)},
                                 {QStringLiteral("at"), at},
                                 {QStringLiteral("length"), length}});
    }
    return marks;
}

} // namespace nextrung::ui
