#include "qml/app/player.h"

#include "content/results/results.h"
#include "qml/viewmodels/limit_words.h"
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

/// A limit that the screen has on its lists; others are known before the way.
bool isOffered(const core::Limit& limit) {
    const std::vector<core::LimitKind>& asked = limitsAsked();
    const std::vector<double>& values = valuesOffered(limit.what);
    return std::find(asked.begin(), asked.end(), limit.what) != asked.end() &&
           std::find(values.begin(), values.end(), limit.atMost) != values.end();
}

} // namespace

core::Profile beforeTheWay(const core::Profile& person) {
    core::Profile before = person;
    before.answers = {};
    before.questionnaireVersion.clear();
    before.aim.reset();
    before.chosenKind.reset();
    before.education.reset();
    before.complete.erase("education");
    std::erase_if(before.limits, isOffered);
    if (core::isNotYetMa(person))
        before.complete.erase("employments");
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
           chooseAim() && answerBarriers() && giveLimits() && lookAtPath() && lookAtLadder();
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
    const bool notYetMa = core::isNotYetMa(m_person);
    if (employer) {
        // A few letters of the name are enough to find it.
        if (!m_hand.click(QStringLiteral("search")))
            return stuck(QStringLiteral("the search"));
        m_hand.type(text(employer->title.in(m_application.session().language())).left(5));
    }
    const QString key = employer ? text(employer->id) : QLatin1String(notYetMa ? "-not-ma" : "-");
    const bool isTold = work || notYetMa;
    if (isTold && !m_hand.click(QStringLiteral("employer:") + key))
        return stuck(QStringLiteral("the employer ") + key);
    m_shot(QStringLiteral("02-employer"));
    return (isTold ? next() : skip()) && giveState() && giveSite() && giveLevel() && giveCertificates() &&
           giveEducation();
}

bool Player::giveState() {
    if (!isOn(QStringLiteral("state")))
        return true;
    const bool told = m_person.state && m_hand.click(QStringLiteral("state:") + text(*m_person.state));
    m_shot(QStringLiteral("02d-state"));
    return told ? next() : skip();
}

bool Player::giveSite() {
    if (!isOn(QStringLiteral("site")))
        return true;
    const core::Employment* work = m_person.currentEmployment();
    const bool told = work && work->site && m_hand.click(QStringLiteral("site:") + text(*work->site));
    m_shot(QStringLiteral("02b-site"));
    return told ? next() : skip();
}

/// `beforeTheWay` left them, with the days that they end, and the screen shows them; over an empty store they
/// are ticked here, without a day.
bool Player::giveCertificates() {
    if (!isOn(QStringLiteral("certificates")))
        return true;
    const auto choose = [this](const QString& name) {
        const QQuickItem* choice = m_hand.find(name);
        return !choice || choice->property("chosen").toBool() || m_hand.click(name) || stuck(name);
    };
    for (const core::HeldCredential& held : m_person.credentials)
        if (!choose(QStringLiteral("certificate:") + text(held.id)))
            return false;
    const bool isAll = m_person.complete.contains("credentials");
    if (isAll && !choose(QStringLiteral("certificates:complete")))
        return false;
    m_shot(QStringLiteral("02e-certificates"));
    return isAll || !m_person.credentials.empty() ? next() : skip();
}

bool Player::giveEducation() {
    if (!isOn(QStringLiteral("education")))
        return true;
    const bool isNone = !m_person.education && m_person.complete.contains("education");
    const QString key = isNone ? QStringLiteral("-") : text(m_person.education.value_or(""));
    const bool told = !key.isEmpty() && m_hand.click(QStringLiteral("education:") + key);
    m_shot(QStringLiteral("02f-education"));
    return told ? next() : skip();
}

bool Player::giveLevel() {
    if (!isOn(QStringLiteral("level")))
        return true;
    const core::Employment* work = m_person.currentEmployment();
    if (!work || !work->rung)
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
    return arrives(QStringLiteral("limits")) || stuck(QStringLiteral("what has to fit"));
}

bool Player::giveLimits() {
    for (const core::Limit& limit : m_person.limits)
        if (isOffered(limit) && !giveLimit(limit))
            return false;
    m_shot(QStringLiteral("05-limits"));
    return next() && (arrives(QStringLiteral("paths")) || stuck(QStringLiteral("the paths")));
}

/// By the words of the list: which number stands where is the screen's affair.
bool Player::giveLimit(const core::Limit& limit) {
    const QString key = keyOf(limit.what);
    const QString select = QStringLiteral("limit:") + key;
    const QQuickItem* list = m_hand.find(select);
    const QStringList values = list ? list->property("options").toStringList() : QStringList();
    const auto index = values.indexOf(valueWords(limit.what, limit.atMost));
    if (index < 0 || !pick(select, static_cast<int>(index)))
        return stuck(select);
    return m_hand.click((limit.firm ? QStringLiteral("must:") : QStringLiteral("wish:")) + key) ||
           stuck(QStringLiteral("how much it counts: ") + key);
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
