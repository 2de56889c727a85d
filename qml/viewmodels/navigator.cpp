#include "qml/viewmodels/navigator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace nextrung::ui {
namespace {

constexpr qsizetype deepestStack = 64;

const QString first = QStringLiteral("welcome");
const QString paths = QStringLiteral("paths");
const QString path = QStringLiteral("path");
const QString ladder = QStringLiteral("ladder");
const QString rung = QStringLiteral("rung");

QJsonObject toJson(const ScreenEntry& entry) {
    return {{QStringLiteral("screen"), entry.screen},
            {QStringLiteral("id"), entry.id},
            {QStringLiteral("scroll"), entry.scroll},
            {QStringLiteral("draft"), entry.draft}};
}

ScreenEntry fromJson(const QJsonObject& entry) {
    return {entry.value(QStringLiteral("screen")).toString(), entry.value(QStringLiteral("id")).toString(),
            entry.value(QStringLiteral("scroll")).toDouble(),
            entry.value(QStringLiteral("draft")).toString()};
}

} // namespace

bool isSheet(const QString& screen) {
    static const std::set<QString> sheets{QStringLiteral("answer"), QStringLiteral("ask"),
                                          QStringLiteral("erase"),  QStringLiteral("kind"),
                                          QStringLiteral("rung"),   QStringLiteral("term"),
                                          QStringLiteral("theme"),  QStringLiteral("text-size")};
    return sheets.contains(screen);
}

Navigator::Navigator(Session& session, IsKnown isKnown, QObject* parent)
    : QObject(parent), m_session(session), m_isKnown(std::move(isKnown)), m_stack{{first, {}, 0, {}}} {
    connect(&m_session, &Session::started, this, &Navigator::restore);
    connect(&m_session, &Session::erased, this, [this] {
        // Nothing is kept of this: the next start finds an empty store.
        m_stack = {{first, {}, 0, {}}};
        m_placeScroll.clear();
        emit moved();
    });
}

std::size_t Navigator::baseAt() const {
    std::size_t at = m_stack.size() - 1;
    while (at > 0 && liesOver(m_stack[at].screen))
        --at;
    return at;
}

bool Navigator::liesOver(const QString& screen) const {
    const bool isDetail = m_expanded && screen == rung && rootPlace() == ladder;
    return isSheet(screen) && !isDetail;
}

QString Navigator::screen() const {
    return m_stack[baseAt()].screen;
}

QString Navigator::id() const {
    return m_stack[baseAt()].id;
}

QString Navigator::sheetAt(std::size_t place) const {
    return place < m_stack.size() ? m_stack[place].screen : QString();
}

QString Navigator::lowerSheet() const {
    return sheetAt(baseAt() + 1);
}

QString Navigator::upperSheet() const {
    return sheetAt(baseAt() + 2);
}

QString Navigator::place() const {
    return baseAt() == 0 ? rootPlace() : QString();
}

QString Navigator::rootPlace() const {
    const QString& root = m_stack.front().screen;
    return root == paths || root == ladder ? root : QString();
}

bool Navigator::isSplit() const {
    const QString root = rootPlace();
    if (!m_expanded || root.isEmpty())
        return false;
    return baseAt() == 0 || screen() == (root == paths ? path : rung);
}

void Navigator::setExpanded(bool expanded) {
    if (m_expanded == expanded)
        return;
    m_expanded = expanded;
    emit moved();
}

double Navigator::scroll() const {
    // A detail that nobody opened stands beside its list at its top.
    return isSplit() && baseAt() == 0 ? 0 : m_stack[baseAt()].scroll;
}

std::optional<std::size_t> Navigator::topmost(const QString& screen) const {
    for (std::size_t at = m_stack.size(); at > 0; --at)
        if (m_stack[at - 1].screen == screen)
            return at - 1;
    return std::nullopt;
}

bool Navigator::isOpen(const QString& screen) const {
    return topmost(screen).has_value();
}

QString Navigator::idOf(const QString& screen) const {
    const auto at = topmost(screen);
    return at ? m_stack[*at].id : QString();
}

QString Navigator::draftOf(const QString& screen) const {
    const auto at = topmost(screen);
    return at ? m_stack[*at].draft : QString();
}

void Navigator::keepDraft(const QString& screen, const QString& draft) {
    const auto at = topmost(screen);
    if (!at || m_stack[*at].draft == draft)
        return;
    m_stack[*at].draft = draft;
    keep();
}

void Navigator::replace(const QString& screen, const QString& id, const QString& draft) {
    if (const auto at = topmost(screen))
        m_stack[*at] = {screen, id, 0, draft};
    show();
}

void Navigator::leave(const std::set<QString>& screens) {
    while (m_stack.size() > 1 && screens.contains(m_stack.back().screen))
        m_stack.pop_back();
    show();
}

void Navigator::returnTo(const QString& screen) {
    if (const auto at = topmost(screen))
        m_stack.resize(*at + 1);
    else
        m_stack.push_back({screen, {}, 0, {}});
    show();
}

void Navigator::startWith(const QString& screen) {
    m_stack = {{screen, {}, 0, {}}};
    m_placeScroll.clear();
    show();
}

void Navigator::open(const QString& screen, const QString& id) noexcept {
    // Beside the list another detail takes the place of the one that is there.
    if (isSplit() && baseAt() == 1 && m_stack.size() == 2 && m_stack[1].screen == screen) {
        m_stack[1] = {screen, id, 0, {}};
        return show();
    }
    const bool alreadyTop = m_stack.back().screen == screen && m_stack.back().id == id;
    if (alreadyTop || static_cast<qsizetype>(m_stack.size()) >= deepestStack)
        return;
    m_stack.push_back({screen, id, 0, {}});
    show();
}

void Navigator::back() noexcept {
    m_backTaken = false;
    emit goingBack();
    if (m_backTaken || !canGoBack())
        return;
    m_stack.pop_back();
    show();
}

void Navigator::showMe() noexcept {
    returnTo(QStringLiteral("me"));
}

void Navigator::showPlace(const QString& place) noexcept {
    if (m_stack.size() == 1 && m_stack.front().screen == place)
        return;
    m_placeScroll[m_stack.front().screen] = m_stack.front().scroll;
    m_stack = {{place, {}, m_placeScroll[place], {}}};
    show();
}

void Navigator::keepScroll(double scroll) noexcept {
    ScreenEntry& entry = m_stack[baseAt()];
    if (entry.scroll == scroll || (isSplit() && baseAt() == 0))
        return;
    entry.scroll = scroll;
    keep();
}

void Navigator::keepRootScroll(double scroll) noexcept {
    if (m_stack.front().scroll == scroll)
        return;
    m_stack.front().scroll = scroll;
    keep();
}

void Navigator::show() {
    keep();
    emit moved();
}

void Navigator::restore() {
    m_stack = {{first, {}, 0, {}}};
    const auto& bytes = m_session.keptUiState();
    const QJsonObject kept =
        bytes ? QJsonDocument::fromJson(QByteArray::fromStdString(*bytes)).object() : QJsonObject();
    std::vector<ScreenEntry> stack;
    const QJsonArray entries = kept.value(QStringLiteral("stack")).toArray();
    for (const QJsonValue& value : entries)
        stack.push_back(fromJson(value.toObject()));
    const bool hasRoot = !stack.empty() && !isSheet(stack.front().screen) &&
                         static_cast<qsizetype>(stack.size()) <= deepestStack &&
                         m_isKnown(stack.front().screen, stack.front().id);
    if (hasRoot) {
        const bool known = std::all_of(stack.begin(), stack.end(), [this](const ScreenEntry& entry) {
            return m_isKnown(entry.screen, entry.id);
        });
        // A rung or a path that the content no longer has: the root of its place still makes sense.
        if (!known)
            stack.resize(1);
        m_stack = std::move(stack);
    }
    emit moved();
}

void Navigator::keep() {
    QJsonArray entries;
    for (const ScreenEntry& entry : m_stack)
        entries.append(toJson(entry));
    const QJsonObject state{{QStringLiteral("version"), 1},
                            {QStringLiteral("place"), m_stack.front().screen},
                            {QStringLiteral("stack"), entries}};
    m_session.keepUiState(QJsonDocument(state).toJson(QJsonDocument::Compact).toStdString());
}

} // namespace nextrung::ui
