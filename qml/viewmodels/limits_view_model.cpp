#include "qml/viewmodels/limits_view_model.h"

#include "core/pathways/recommend.h"
#include "qml/viewmodels/limit_words.h"
#include "qml/viewmodels/way.h"

#include <algorithm>

namespace nextrung::ui {
namespace {

using core::LimitKind;

const QString screen = QStringLiteral("limits");

std::optional<core::Limit> keptOf(const std::vector<core::Limit>& limits, LimitKind what) {
    const auto limit = std::find_if(limits.begin(), limits.end(),
                                    [what](const core::Limit& each) { return each.what == what; });
    return limit == limits.end() ? std::nullopt : std::optional(*limit);
}

/// A "fine with me" that was written down limits as little as none.
std::optional<core::Limit> limiting(std::optional<core::Limit> limit) {
    return limit && isYesNo(limit->what) && limit->atMost >= 1 ? std::nullopt : limit;
}

std::optional<LimitKind> kindOf(const QString& key) {
    for (const LimitKind what : limitsAsked())
        if (keyOf(what) == key)
            return what;
    return std::nullopt;
}

/// Only what differs is written: a limit of another hand stays as it was put down.
void enter(core::Profile& profile, LimitKind what, const std::optional<core::Limit>& chosen) {
    if (limiting(keptOf(profile.limits, what)) == chosen)
        return;
    std::erase_if(profile.limits, [what](const core::Limit& limit) { return limit.what == what; });
    if (chosen)
        profile.limits.push_back(*chosen);
}

} // namespace

LimitsViewModel::LimitsViewModel(Session& session, Navigator& navigator, QObject* parent)
    : QObject(parent), m_session(session), m_navigator(navigator), m_rows(this) {
    for (const LimitKind what : limitsAsked())
        m_choices[what].reset();
    connect(&m_session, &Session::changed, this, &LimitsViewModel::read);
    connect(&m_navigator, &Navigator::moved, this, &LimitsViewModel::read);
}

bool LimitsViewModel::isOnFirstWay() const {
    return isFirstWay(m_navigator);
}

void LimitsViewModel::choose(const QString& key, int index) noexcept {
    const auto what = kindOf(key);
    if (!what)
        return;
    const std::vector<double> values = valuesOf(*what);
    Choice& choice = m_choices[*what];
    if (index < 1 || index > static_cast<int>(values.size()))
        choice.reset();
    else
        choice = core::Limit{*what, values[static_cast<std::size_t>(index) - 1], choice && choice->firm};
    keepDraft();
    refresh();
}

void LimitsViewModel::chooseFirm(const QString& key, bool firm) noexcept {
    const auto what = kindOf(key);
    if (!what || !m_choices[*what])
        return;
    m_choices[*what]->firm = firm;
    keepDraft();
    refresh();
}

void LimitsViewModel::next() noexcept {
    if (m_session.isSaving())
        return;
    m_session.change(
        [choices = m_choices](core::Profile& profile) {
            for (const LimitKind what : limitsAsked())
                enter(profile, what, choices.at(what));
        },
        [this] { leave(); });
}

void LimitsViewModel::skip() noexcept {
    leave();
}

void LimitsViewModel::leave() {
    if (isOnFirstWay())
        m_navigator.startWith(QStringLiteral("paths"));
    else
        m_navigator.leave({screen});
}

void LimitsViewModel::read() {
    if (m_navigator.screen() != screen)
        return;
    for (const LimitKind what : limitsAsked())
        m_choices[what] = limiting(keptOf(m_session.profile().limits, what));
    readDraft();
    refresh();
}

/// A line for each limit: "hours 10 must", "nights -".
void LimitsViewModel::readDraft() {
    for (const QString& line : m_navigator.draftOf(screen).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList words = line.split(QLatin1Char(' '));
        const auto what = kindOf(words.front());
        if (!what || words.size() < 2)
            continue;
        bool isNumber = false;
        const double atMost = words[1].toDouble(&isNumber);
        m_choices[*what] = isNumber
                               ? Choice(core::Limit{*what, atMost, words.last() == QLatin1String("must")})
                               : std::nullopt;
    }
}

void LimitsViewModel::keepDraft() {
    QStringList lines;
    for (const auto& [what, choice] : m_choices) {
        QStringList words{keyOf(what), choice ? QString::number(choice->atMost) : QStringLiteral("-")};
        if (choice && choice->firm)
            words.append(QStringLiteral("must"));
        lines.append(words.join(QLatin1Char(' ')));
    }
    m_navigator.keepDraft(screen, lines.join(QLatin1Char('\n')));
}

/// On offer, and what the person said before however odd it is.
std::vector<double> LimitsViewModel::valuesOf(LimitKind what) const {
    std::vector<double> values = valuesOffered(what);
    for (const Choice& known : {limiting(keptOf(m_session.profile().limits, what)), m_choices.at(what)})
        if (known && std::find(values.begin(), values.end(), known->atMost) == values.end())
            values.push_back(known->atMost);
    std::sort(values.begin(), values.end());
    return values;
}

LimitRow LimitsViewModel::rowOf(LimitKind what) const {
    const Choice& choice = m_choices.at(what);
    LimitRow row;
    row.key = keyOf(what);
    row.title = limitTitle(what);
    row.detail = limitDetail(what);
    row.symbol = limitIcon(what);
    row.values.append(freeWords(what));
    for (const double value : valuesOf(what)) {
        if (choice && choice->atMost == value)
            row.current = static_cast<int>(row.values.size());
        row.values.append(valueWords(what, value));
    }
    row.limits = choice.has_value();
    row.firm = choice && choice->firm;
    return row;
}

std::vector<core::Limit> LimitsViewModel::chosen() const {
    core::Profile profile;
    profile.limits = m_session.profile().limits;
    for (const auto& [what, choice] : m_choices)
        enter(profile, what, choice);
    return profile.limits;
}

/// Somebody who is not an MA yet has no clinic to leave, unless they said something of it before.
bool LimitsViewModel::isToTheQuestion(LimitKind what) const {
    const bool needsJob = what == LimitKind::LeaveSite || what == LimitKind::LeaveEmployer;
    return !needsJob || m_choices.at(what) || !core::isNotYetMa(m_session.profile());
}

void LimitsViewModel::refreshEffect() {
    const core::Advice& advice = m_session.advice();
    core::Profile profile = m_session.profile();
    profile.limits = chosen();
    const core::Recommendation paths =
        core::recommend(m_session.catalog(), profile, advice.kind, advice.aim,
                        advice.standing ? &*advice.standing : nullptr, m_session.today());
    const int fit = static_cast<int>(paths.pathways.size());
    const int wait = static_cast<int>(paths.outOfReach.size());
    const auto breaking =
        std::count_if(paths.pathways.begin(), paths.pathways.end(),
                      [](const core::PathwayAdvice& path) { return !path.brokenWishes.empty(); });
    m_nothingFits = fit == 0 && wait > 0;
    QStringList words;
    if (m_nothingFits)
        words.append(tr("No path fits your musts."));
    else if (wait == 0)
        words.append(tr("All %n path(s) stay within reach.", nullptr, fit));
    else
        words.append(tr("%n path(s) fit your musts.", nullptr, fit));
    if (wait > 0)
        words.append(tr("%n wait(s) under “Out of reach for now”.", nullptr, wait));
    if (breaking > 0)
        words.append(tr("%n rank(s) lower, against a “would like”.", nullptr, static_cast<int>(breaking)));
    m_effect = words.join(QLatin1Char(' '));
}

void LimitsViewModel::refresh() {
    std::vector<LimitRow> rows;
    for (const LimitKind what : limitsAsked())
        if (isToTheQuestion(what))
            rows.push_back(rowOf(what));
    m_rows.show(std::move(rows));
    refreshEffect();
    emit changed();
}

} // namespace nextrung::ui
