#include "qml/viewmodels/result_view_model.h"

#include "content/results/results.h"
#include "core/advice/words.h"

#include <algorithm>

namespace nextrung::ui {
namespace {

constexpr std::size_t mostReasons = 3;

int barsOf(core::WeightWord word) {
    switch (word) {
    case core::WeightWord::Most:
        return 3;
    case core::WeightWord::Some:
        return 2;
    case core::WeightWord::Little:
        break;
    }
    return 1;
}

} // namespace

ResultViewModel::ResultViewModel(Session& session, Navigator& navigator, KindViewModel& kind, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_navigator(navigator),
      m_kind(kind),
      m_reasons(this),
      m_more(this) {
    connect(&m_session, &Session::changed, this, &ResultViewModel::refresh);
}

QString ResultViewModel::sureness() const {
    return m_session.say(core::surenessWords(m_session.advice().classification));
}

QString ResultViewModel::agreement() const {
    return m_session.say(core::agreementWords(m_session.advice().classification));
}

QString ResultViewModel::flip() const {
    const core::Classification& classification = m_session.advice().classification;
    if (!told())
        return {};
    return m_session.say(
        core::flipWords(m_session.questionnaire(), m_session.profile().answers, classification));
}

QString ResultViewModel::moreTitle() const {
    return m_session.say(core::skippedWords(m_session.advice()));
}

QString ResultViewModel::unproven() const {
    return m_session.say(core::unprovenWords());
}

void ResultViewModel::answerMore(const QString& item) noexcept {
    m_navigator.open(QStringLiteral("change"), item);
}

ReasonRow ResultViewModel::rowOf(const core::Reason& reason) const {
    const core::Questionnaire& questionnaire = m_session.questionnaire();
    const core::Classification& classification = m_session.advice().classification;
    const core::Item* item = questionnaire.find(reason.item);
    const core::LocalizedText words = core::answerText(questionnaire, reason.item, reason.options);
    ReasonRow row;
    row.key = QString::fromStdString(reason.item);
    row.words = QStringLiteral("“%1”").arg(m_session.say(words));
    row.detail = QStringLiteral("%1 · %2").arg(item ? m_session.say(item->shortTitle) : row.key,
                                               m_session.say(core::weightWords(classification, reason)));
    row.bars = barsOf(core::weightWord(classification, reason));
    row.kind = QString::fromStdString(
        content::nameOf(reason.weight >= 0 ? classification.kind : classification.rival));
    return row;
}

void ResultViewModel::refresh() {
    const core::Advice& advice = m_session.advice();
    std::vector<ReasonRow> reasons;
    if (told())
        for (const core::Reason& reason : advice.classification.reasons) {
            if (reasons.size() == mostReasons)
                break;
            reasons.push_back(rowOf(reason));
        }
    m_reasons.show(std::move(reasons));

    std::vector<ChoiceRow> more;
    for (const core::Id& id : advice.skippedThatCouldChange)
        if (const core::Item* item = m_session.questionnaire().find(id)) {
            ChoiceRow row;
            row.key = QString::fromStdString(id);
            row.title = m_session.say(item->shortTitle);
            row.detail = m_session.say(item->stem);
            row.symbol = QStringLiteral("help");
            more.push_back(std::move(row));
        }
    m_more.show(std::move(more));
    emit changed();
}

} // namespace nextrung::ui
