#include "qml/app/player.h"

#include "content/results/results.h"
#include "qml/viewmodels/way.h"
#include "qml/viewmodels/work_edit.h"

#include <algorithm>
#include <set>

namespace nextrung::ui {
namespace {

const core::Id barriersItem = "barriers";
const core::Id growItem = "grow";

QString text(const std::string& id) {
    return QString::fromStdString(id);
}

} // namespace

core::Profile beforeTheWay(const core::Profile& person) {
    core::Profile before = person;
    before.answers = {};
    before.questionnaireVersion.clear();
    before.aim.reset();
    before.chosenKind.reset();
    for (core::Employment& work : before.employments) {
        if (&work != before.currentEmployment())
            continue;
        work.institution.reset();
        work.site.reset();
        work.rung.reset();
        work.from.reset();
    }
    return before;
}

Player::Player(Application& application, core::Profile person, Shot shot)
    : m_application(application),
      m_hand(*application.window()),
      m_person(std::move(person)),
      m_shot(std::move(shot)) {}

bool Player::play() {
    return begin() && givePlace() && answerQuestions() && changeOtherAnswers() && sayOwnKind() &&
           chooseAim() && answerBarriers() && lookAtPath() && lookAtLadder();
}

bool Player::begin() {
    if (!arrives(QStringLiteral("welcome")))
        return stuck(QStringLiteral("the first screen"));
    m_shot(QStringLiteral("01-welcome"));
    return chooseLanguage() && (m_hand.click(QStringLiteral("begin")) || stuck(QStringLiteral("begin")));
}

bool Player::chooseLanguage() {
    // The language that the app was started in is tapped too: as the person would who checks that it is
    // right.
    const QString code = m_application.preferences().language();
    return m_hand.click(QStringLiteral("language:") + code) || stuck(QStringLiteral("the language"));
}

bool Player::givePlace() {
    if (!arrives(QStringLiteral("employer")))
        return stuck(QStringLiteral("the employer's screen"));
    const core::Employment* work = m_person.currentEmployment();
    const core::Institution* employer =
        work && work->institution ? m_application.session().catalog().findInstitution(*work->institution)
                                  : nullptr;
    if (!work)
        return skip();
    if (employer) {
        // A few letters of the name are enough to find it.
        if (!m_hand.click(QStringLiteral("search")))
            return stuck(QStringLiteral("the search"));
        m_hand.type(text(employer->title.in(m_application.session().language())).left(5));
    }
    const QString key = employer ? text(employer->id) : QStringLiteral("-");
    if (!m_hand.click(QStringLiteral("employer:") + key))
        return stuck(QStringLiteral("the employer ") + key);
    m_shot(QStringLiteral("02-employer"));
    if (!next())
        return false;
    if (isOn(QStringLiteral("site"))) {
        const bool told = work->site && m_hand.click(QStringLiteral("site:") + text(*work->site));
        m_shot(QStringLiteral("02b-site"));
        if (!(told ? next() : skip()))
            return false;
    }
    return !isOn(QStringLiteral("level")) || giveLevel();
}

bool Player::giveLevel() {
    const core::Employment* work = m_person.currentEmployment();
    if (!work->rung)
        return skip();
    if (!m_hand.click(QStringLiteral("level:") + text(*work->rung)))
        return stuck(QStringLiteral("the level ") + text(*work->rung));
    if (work->from && *work->rung != core::unknownRung && !giveSince(*work->from))
        return false;
    m_shot(QStringLiteral("02c-level"));
    return next();
}

bool Player::giveSince(const core::PartialDate& since) {
    const int month = static_cast<int>(static_cast<unsigned>(since.month.month()));
    const int back =
        static_cast<int>(m_application.session().today().year()) - static_cast<int>(since.month.year());
    return pick(QStringLiteral("date-month"), month - 1) && pick(QStringLiteral("date-year"), back);
}

/// With the keyboard, on the closed list: from "nothing chosen" the first arrow is the first entry.
bool Player::pick(const QString& select, int index) {
    if (!m_hand.focus(select))
        return stuck(select);
    m_hand.press(Qt::Key_Home);
    for (int step = 0; step <= index; ++step) {
        const QQuickItem* item = m_hand.find(select);
        if (item && item->property("currentIndex").toInt() == index)
            return true;
        m_hand.press(Qt::Key_Down);
    }
    const QQuickItem* item = m_hand.find(select);
    return (item && item->property("currentIndex").toInt() == index) || stuck(select);
}

bool Player::isAtQuestion() const {
    return isOn(QStringLiteral("question"));
}

bool Player::answerQuestions() {
    constexpr int mostScreens = 40;
    for (int screen = 0; screen < mostScreens && isAtQuestion(); ++screen)
        if (!answerQuestion(true))
            return false;
    if (!arrives(QStringLiteral("result")))
        return stuck(QStringLiteral("the result"));
    return true;
}

bool Player::answerQuestion(bool confirm) {
    const core::Id item = m_application.navigator().id().toStdString();
    const auto answer = m_person.answers.chosen.find(item);
    if (answer == m_person.answers.chosen.end()) {
        m_shot(QStringLiteral("03-question-") + text(item));
        return skip();
    }
    if (!tick(answer->second))
        return false;
    m_shot(QStringLiteral("03-question-") + text(item));
    return !confirm || next();
}

bool Player::tick(const std::vector<core::Id>& options) {
    const core::Item* item =
        m_application.session().catalog().questionnaire.find(m_application.navigator().id().toStdString());
    const std::vector<core::Id> none{item ? item->noneOption : core::Id()};
    for (const core::Id& option : options.empty() ? none : options)
        if (!m_hand.click(QStringLiteral("option:") + text(option)))
            return stuck(QStringLiteral("the answer ") + text(option));
    return true;
}

/// What the person answered beyond the questions of the way; it counts too, and "Change an answer" takes it.
std::vector<core::Id> Player::otherAnswers() const {
    const core::Answers& given = m_application.session().profile().answers;
    std::vector<core::Id> others;
    for (const core::Item& item : m_application.session().catalog().questionnaire.items) {
        const auto wanted = m_person.answers.chosen.find(item.id);
        const auto known = given.chosen.find(item.id);
        const bool isDone = known != given.chosen.end() && known->second == wanted->second;
        // What gets in the way is asked later; how sure one is, together with what it is about.
        const bool isAskedElsewhere = item.id == barriersItem || !item.qualifies.empty();
        if (wanted != m_person.answers.chosen.end() && !isDone && !isAskedElsewhere)
            others.push_back(item.id);
    }
    return others;
}

bool Player::changeOtherAnswers() {
    const std::vector<core::Id> others = otherAnswers();
    if (!others.empty()) {
        if (!m_hand.clickInside(QStringLiteral("actions"), "leftText") || !arrives(QStringLiteral("answers")))
            return stuck(QStringLiteral("change an answer"));
        m_shot(QStringLiteral("04c-answers"));
        for (const core::Id& item : others)
            if (!changeAnswer(item))
                return false;
        m_hand.press(Qt::Key_Escape);
    }
    return arrives(QStringLiteral("result")) || stuck(QStringLiteral("back at the result"));
}

bool Player::changeAnswer(const core::Id& item) {
    if (!m_hand.click(QStringLiteral("answer:") + text(item)) || !arrives(QStringLiteral("change")))
        return stuck(QStringLiteral("the answer to ") + text(item));
    while (isOn(QStringLiteral("change"))) {
        const auto answer = m_person.answers.chosen.find(m_application.navigator().id().toStdString());
        if (answer == m_person.answers.chosen.end() || !tick(answer->second) || !next())
            return stuck(QStringLiteral("changing ") + text(item));
    }
    return true;
}

bool Player::sayOwnKind() {
    if (m_person.chosenKind) {
        const QString kind = text(content::nameOf(*m_person.chosenKind));
        if (!m_hand.clickInside(QStringLiteral("actions"), "rightText") ||
            !m_hand.click(QStringLiteral("kind:") + kind))
            return stuck(QStringLiteral("the own word ") + kind);
    }
    m_shot(QStringLiteral("04-result"));
    return (m_hand.clickInside(QStringLiteral("actions"), "primaryText") && arrives(QStringLiteral("aim"))) ||
           stuck(QStringLiteral("where to go"));
}

bool Player::chooseAim() {
    if (!m_person.aim) {
        m_shot(QStringLiteral("04b-aim"));
        return skip();
    }
    const QString aim = QStringLiteral("aim:") + text(content::nameOf(*m_person.aim));
    if (!m_hand.find(aim) && !m_hand.clickInside(QStringLiteral("actions"), "leftText"))
        return stuck(QStringLiteral("the aims of the other side"));
    if (!m_hand.click(aim))
        return stuck(aim);
    m_shot(QStringLiteral("04b-aim"));
    return next();
}

bool Player::answerBarriers() {
    if (isAtQuestion() && !answerQuestion(true))
        return false;
    return arrives(QStringLiteral("paths")) || stuck(QStringLiteral("the paths"));
}

bool Player::lookAtPath() {
    m_shot(QStringLiteral("06-paths"));
    const QStringList keys = m_hand.keysOf(QStringLiteral("path:"));
    if (keys.isEmpty() || !m_hand.click(QStringLiteral("path:") + keys.first()) ||
        !arrives(QStringLiteral("path")))
        return stuck(QStringLiteral("a path"));
    m_shot(QStringLiteral("07-path"));
    m_hand.press(Qt::Key_Escape);
    return arrives(QStringLiteral("paths")) || stuck(QStringLiteral("back at the paths"));
}

bool Player::lookAtLadder() {
    if (!m_hand.click(QStringLiteral("tab:ladder")) || !arrives(QStringLiteral("ladder")))
        return stuck(QStringLiteral("the ladder"));
    m_shot(QStringLiteral("10-ladder"));
    const auto& standing = m_application.session().advice().standing;
    if (!standing || standing->rungs.empty())
        return true;
    const core::Id rung = standing->next.value_or(standing->rungs.back().rung);
    const auto isOpen = [this] { return m_application.navigator().lowerSheet() == QLatin1String("rung"); };
    if (!m_hand.click(QStringLiteral("rung:") + text(rung)) || !Hand::until(isOpen))
        return stuck(QStringLiteral("the rung ") + text(rung));
    m_shot(QStringLiteral("10b-rung"));
    return true;
}

bool Player::next() {
    const QString before = m_application.navigator().page();
    const auto moved = [&] { return m_application.navigator().page() != before; };
    return (m_hand.clickInside(QStringLiteral("actions"), "primaryText") && Hand::until(moved)) ||
           stuck(QStringLiteral("Next on ") + before);
}

bool Player::skip() {
    const QString before = m_application.navigator().page();
    const auto moved = [&] { return m_application.navigator().page() != before; };
    return (m_hand.clickInside(QStringLiteral("bar"), "actionText") && Hand::until(moved)) ||
           stuck(QStringLiteral("Skip on ") + before);
}

bool Player::isOn(const QString& screen) const {
    return m_application.navigator().screen() == screen;
}

bool Player::arrives(const QString& screen) {
    const bool there = Hand::until([&] { return isOn(screen); });
    m_hand.settle();
    return there;
}

bool Player::stuck(const QString& step) {
    if (m_stuckAt.isEmpty())
        m_stuckAt = step;
    return false;
}

} // namespace nextrung::ui
