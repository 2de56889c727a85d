#include "qml/viewmodels/question_view_model.h"

#include "core/advice/words.h"
#include "core/questionnaire/interview.h"
#include "qml/viewmodels/way.h"

#include <QStringList>

#include <algorithm>

namespace nextrung::ui {
namespace {

const QString questionScreen = QStringLiteral("question");
const QString changeScreen = QStringLiteral("change");

bool has(const std::vector<core::Id>& ids, const core::Id& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

void answer(core::Profile& profile, const core::Questionnaire& questionnaire, const core::Id& item,
            const std::vector<core::Id>& chosen) {
    profile.questionnaireVersion = questionnaire.version;
    profile.answers.skipped.erase(item);
    profile.answers.chosen[item] = chosen;
}

/// Skipping an item also takes back what qualifies it: nobody is sure of an answer that they did not give.
void skipItem(core::Profile& profile, const core::Questionnaire& questionnaire, const core::Id& item) {
    profile.questionnaireVersion = questionnaire.version;
    profile.answers.chosen.erase(item);
    profile.answers.skipped.insert(item);
    for (const core::Item& other : questionnaire.items)
        if (other.qualifies == item)
            profile.answers.chosen.erase(other.id);
}

} // namespace

QuestionViewModel::QuestionViewModel(Session& session, Navigator& navigator, QObject* parent)
    : QObject(parent), m_session(session), m_navigator(navigator), m_options(this) {
    connect(&m_session, &Session::changed, this, &QuestionViewModel::refresh);
    connect(&m_navigator, &Navigator::moved, this, &QuestionViewModel::read);
    connect(&m_navigator, &Navigator::goingBack, this, &QuestionViewModel::goBack);
}

QString QuestionViewModel::screen() const {
    const QString screen = m_navigator.screen();
    return screen == questionScreen || screen == changeScreen ? screen : QString();
}

bool QuestionViewModel::isChange() const {
    return screen() == changeScreen;
}

/// The item in the words that fit the person.
const core::Item& QuestionViewModel::worded() const {
    const core::Item* item = m_session.questionnaire().find(m_item->id);
    return item ? *item : *m_item;
}

QString QuestionViewModel::stem() const {
    return m_item ? m_session.say(worded().stem) : QString();
}

QString QuestionViewModel::whyWeAsk() const {
    return m_item ? m_session.say(worded().whyWeAsk) : QString();
}

QString QuestionViewModel::whyNot() const {
    if (canGoOn() || !m_item)
        return {};
    if (several())
        //: Why the button "Next" is off.
        return tr("Choose at least one, or skip.");
    //: Why the button "Next" is off.
    return canSkip() ? tr("Choose one, or skip.") : tr("Choose one.");
}

/// The asked items without those that only qualify another: they share its number.
std::vector<core::Id> QuestionViewModel::counted() const {
    std::vector<core::Id> items;
    for (const core::Id& id : m_trail) {
        const core::Item* item = m_session.catalog().questionnaire.find(id);
        if (item && item->form != core::ItemForm::Sureness)
            items.push_back(id);
    }
    return items;
}

int QuestionViewModel::number() const {
    if (!m_item || isChange())
        return 0;
    const std::vector<core::Id> items = counted();
    const core::Id& shown = m_item->qualifies.empty() ? m_item->id : m_item->qualifies;
    const auto found = std::find(items.begin(), items.end(), shown);
    return found == items.end() ? 0 : static_cast<int>(found - items.begin()) + 1;
}

int QuestionViewModel::total() const {
    const core::Questionnaire& questionnaire = m_session.catalog().questionnaire;
    const std::vector<core::Id> asked = counted();
    const auto isLeft = [&](const core::Id& item) {
        if (has(asked, item))
            return false;
        return std::none_of(questionnaire.rule.notCounted.begin(), questionnaire.rule.notCounted.end(),
                            [&](const core::NotCounted& rule) {
                                const auto given = m_session.profile().answers.chosen.find(rule.whenItem);
                                return rule.item == item &&
                                       given != m_session.profile().answers.chosen.end() &&
                                       has(given->second, rule.whenOption);
                            });
    };
    const auto left = std::count_if(questionnaire.rule.order.begin(), questionnaire.rule.order.end(), isLeft);
    return std::min(static_cast<int>(asked.size()) + static_cast<int>(left), questionnaire.rule.mostAsked);
}

QString QuestionViewModel::progress() const {
    if (number() == 0)
        return {};
    const int left = std::max(total() - number(), 0);
    if (left == 0)
        //: %1 is the number of a question.
        return tr("Question %1 · the last one").arg(number());
    //: %1 is the number of a question, %n how many may still follow.
    return tr("Question %1 · about %n left", nullptr, left).arg(number());
}

QString QuestionViewModel::note() const {
    if (m_item && !m_item->qualifies.empty())
        return answerInQuestion();
    if (!several() || m_item->mostTicks == 0)
        return {};
    if (isFull())
        //: %n is how many options may be chosen at most.
        return tr("%n chosen, that is all you can pick. Take one out to pick another.", nullptr,
                  m_item->mostTicks);
    //: %n is how many options may be chosen at most.
    return tr("Pick up to %n.", nullptr, m_item->mostTicks);
}

/// How sure one is of what: the answer before, in the person's words.
QString QuestionViewModel::answerInQuestion() const {
    const auto given = m_session.profile().answers.chosen.find(m_item->qualifies);
    if (given == m_session.profile().answers.chosen.end())
        return {};
    const core::LocalizedText words =
        core::answerText(m_session.questionnaire(), given->first, given->second);
    //: Over the question how sure one is: %1 is the answer before, in the person's own words.
    return tr("You said: “%1”").arg(m_session.say(words));
}

bool QuestionViewModel::isFull() const {
    return m_item && m_item->mostTicks > 0 && static_cast<int>(m_chosen.size()) >= m_item->mostTicks &&
           !has(m_chosen, m_item->noneOption);
}

void QuestionViewModel::choose(const QString& key) noexcept {
    const core::Id option = key.toStdString();
    if (!m_item || !core::findOption(*m_item, option))
        return;
    if (several())
        tick(option);
    else
        m_chosen = {option};
    QStringList draft;
    for (const core::Id& id : m_chosen)
        draft.append(QString::fromStdString(id));
    // "-" says that nothing is ticked any more, unlike an empty draft.
    m_navigator.keepDraft(screen(), draft.isEmpty() ? QStringLiteral("-") : draft.join(QLatin1Char(' ')));
    refresh();
}

void QuestionViewModel::tick(const core::Id& option) {
    const auto found = std::find(m_chosen.begin(), m_chosen.end(), option);
    if (found != m_chosen.end()) {
        m_chosen.erase(found);
        return;
    }
    if (option == m_item->noneOption) {
        m_chosen = {option};
        return;
    }
    if (isFull())
        return;
    std::erase(m_chosen, m_item->noneOption);
    m_chosen.push_back(option);
}

void QuestionViewModel::next() noexcept {
    if (!m_item || !canGoOn())
        return;
    std::vector<core::Id> inOrder;
    for (const core::Option& option : m_item->options)
        if (has(m_chosen, option.id))
            inOrder.push_back(option.id);
    save([this, item = m_item->id, inOrder](core::Profile& profile) {
        answer(profile, m_session.catalog().questionnaire, item, inOrder);
    });
}

void QuestionViewModel::skip() noexcept {
    if (!m_item || !canSkip())
        return;
    save([this, item = m_item->id](core::Profile& profile) {
        skipItem(profile, m_session.catalog().questionnaire, item);
    });
}

void QuestionViewModel::save(Session::Edit edit) {
    if (!m_session.isSaving())
        m_session.change(std::move(edit), [this] { goOn(); });
}

/// The answer is durable: the question that follows it, or the result.
void QuestionViewModel::goOn() {
    const core::Id item = m_item->id;
    if (isChange())
        return goOnAfterChange(item);
    m_trail = trailOf(m_session.catalog().questionnaire, m_session.profile().answers);
    const auto here = std::find(m_trail.begin(), m_trail.end(), item);
    if (here == m_trail.end())
        return goOnAfterAim(m_session, m_navigator);
    if (here + 1 != m_trail.end())
        m_navigator.replace(questionScreen, QString::fromStdString(*(here + 1)));
    else
        m_navigator.returnTo(QStringLiteral("result"));
}

void QuestionViewModel::goOnAfterChange(const core::Id& item) {
    const core::Questionnaire& questionnaire = m_session.catalog().questionnaire;
    const bool isAnswered = m_session.profile().answers.chosen.contains(item);
    const auto qualifier = std::find_if(questionnaire.items.begin(), questionnaire.items.end(),
                                        [&](const core::Item& other) { return other.qualifies == item; });
    if (isAnswered && qualifier != questionnaire.items.end())
        m_navigator.replace(changeScreen, QString::fromStdString(qualifier->id));
    else
        m_navigator.leave({changeScreen});
}

/// Back within the way is the question before; before the first one it is the screen before.
void QuestionViewModel::goBack() {
    if (!m_item || screen() != questionScreen)
        return;
    const auto here = std::find(m_trail.begin(), m_trail.end(), m_item->id);
    if (here == m_trail.end() || here == m_trail.begin())
        return;
    m_navigator.takeBack();
    m_navigator.replace(questionScreen, QString::fromStdString(*(here - 1)));
}

void QuestionViewModel::read() {
    if (screen().isEmpty())
        return;
    m_item = m_session.catalog().questionnaire.find(m_navigator.id().toStdString());
    m_trail = trailOf(m_session.catalog().questionnaire, m_session.profile().answers);
    readChosen();
    refresh();
}

void QuestionViewModel::readChosen() {
    m_chosen.clear();
    if (!m_item)
        return;
    const QString draft = m_navigator.draftOf(screen());
    const auto given = m_session.profile().answers.chosen.find(m_item->id);
    if (!draft.isEmpty()) {
        for (const QString& id : draft.split(QLatin1Char(' ')))
            if (core::findOption(*m_item, id.toStdString()))
                m_chosen.push_back(id.toStdString());
    } else if (given != m_session.profile().answers.chosen.end()) {
        m_chosen = given->second;
    }
}

void QuestionViewModel::refresh() {
    std::vector<ChoiceRow> rows;
    const std::vector<core::Option> none;
    for (const core::Option& option : m_item ? worded().options : none) {
        ChoiceRow row;
        row.key = QString::fromStdString(option.id);
        row.title = m_session.say(option.text);
        row.chosen = has(m_chosen, option.id);
        row.several = several();
        row.available = row.chosen || !isFull() || option.id == m_item->noneOption;
        rows.push_back(std::move(row));
    }
    m_options.show(std::move(rows));
    emit changed();
}

} // namespace nextrung::ui
