#include "qml/viewmodels/answers_view_model.h"

#include "core/advice/words.h"

namespace nextrung::ui {

AnswersViewModel::AnswersViewModel(Session& session, Navigator& navigator, QObject* parent)
    : QObject(parent), m_session(session), m_navigator(navigator), m_answers(this) {
    connect(&m_session, &Session::changed, this, &AnswersViewModel::refresh);
}

void AnswersViewModel::change(const QString& item) noexcept {
    m_navigator.open(QStringLiteral("change"), item);
}

ChoiceRow AnswersViewModel::rowOf(const core::Item& item) const {
    const core::Answers& answers = m_session.profile().answers;
    const auto given = answers.chosen.find(item.id);
    ChoiceRow row;
    row.key = QString::fromStdString(item.id);
    row.title = m_session.say(item.shortTitle);
    row.chosen = given != answers.chosen.end();
    if (row.chosen)
        row.detail = m_session.say(core::answerText(m_session.questionnaire(), item.id, given->second));
    else if (answers.skipped.contains(item.id))
        //: Under a question, in the list of answers.
        row.detail = tr("Skipped");
    else
        //: Under a question that was not needed, in the list of answers.
        row.detail = tr("Not asked");
    return row;
}

void AnswersViewModel::refresh() {
    std::vector<ChoiceRow> rows;
    const core::Answers& answers = m_session.profile().answers;
    for (const core::Item& item : m_session.questionnaire().items) {
        // How sure one is makes sense only beside the answer that it is about.
        const bool hangsInTheAir = !item.qualifies.empty() && !answers.chosen.contains(item.qualifies);
        if (!hangsInTheAir)
            rows.push_back(rowOf(item));
    }
    m_answers.show(std::move(rows));
}

} // namespace nextrung::ui
