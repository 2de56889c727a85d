#include "qml/viewmodels/term_view_model.h"

#include "content/terms/find_terms.h"
#include "qml/viewmodels/figure_words.h"
#include "qml/viewmodels/plain_text.h"

namespace nextrung::ui {
namespace {

const QString sheet = QStringLiteral("term");

core::Language otherThan(core::Language language) {
    return language == core::Language::English ? core::Language::Spanish : core::Language::English;
}

} // namespace

TermViewModel::TermViewModel(Session& session, Navigator& navigator, QObject* parent)
    : QObject(parent), m_session(session), m_navigator(navigator), m_related(this) {
    connect(&m_session, &Session::changed, this, &TermViewModel::refresh);
    connect(&m_navigator, &Navigator::moved, this, &TermViewModel::refresh);
}

void TermViewModel::show(const QString& term) noexcept {
    m_navigator.replace(sheet, term);
}

void TermViewModel::refresh() {
    const core::Term* term = m_session.catalog().findTerm(m_navigator.idOf(sheet).toStdString());
    if (term == nullptr)
        return;
    m_title = m_session.say(term->title);
    m_meaning = m_session.say(term->meaning);
    m_alsoCalled = m_session.say(term->alsoCalled);
    m_otherLanguage = plain(term->title.in(otherThan(m_session.language())));
    if (m_otherLanguage == m_title)
        m_otherLanguage.clear();
    m_source = term->source ? sourceWords(*term->source, m_session.language()) : QString();
    m_related.show(relatedTo(*term));
    emit changed();
}

std::vector<ChoiceRow> TermViewModel::relatedTo(const core::Term& term) const {
    std::vector<ChoiceRow> rows;
    const std::vector<core::Term>& terms = m_session.catalog().terms;
    const core::Language language = m_session.language();
    for (const content::FoundTerm& found : content::findTerms(terms, term.meaning.in(language), language)) {
        const core::Term* other = m_session.catalog().findTerm(found.term);
        if (found.term == term.id || other == nullptr)
            continue;
        ChoiceRow row;
        row.key = QString::fromStdString(found.term);
        row.title = m_session.say(other->title);
        row.detail = m_session.say(other->meaning);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace nextrung::ui
