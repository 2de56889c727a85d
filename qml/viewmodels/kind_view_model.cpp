#include "qml/viewmodels/kind_view_model.h"

#include "content/results/results.h"
#include "core/advice/words.h"

#include <algorithm>
#include <cmath>

namespace nextrung::ui {
namespace {

/// From here on the odds lie off the strip: 200 to 1.
constexpr double farthestOdds = 200;

double chance(const core::Chances& chances, core::Kind kind) {
    return chances[static_cast<std::size_t>(kind)];
}

} // namespace

KindViewModel::KindViewModel(Session& session, Navigator& navigator, QObject* parent)
    : QObject(parent), m_session(session), m_navigator(navigator), m_kinds(this) {
    connect(&m_session, &Session::changed, this, &KindViewModel::refresh);
}

QString KindViewModel::kind() const {
    return QString::fromStdString(content::nameOf(m_session.advice().kind));
}

QString KindViewModel::headline() const {
    const core::Advice& advice = m_session.advice();
    return m_session.say(core::headlineWords(advice.classification, advice.chosenKind));
}

QString KindViewModel::kindWord() const {
    const QString word = title();
    const QString line = headline();
    const qsizetype at = line.indexOf(word, 0, Qt::CaseInsensitive);
    return at < 0 ? QString() : line.mid(at, word.size());
}

QString KindViewModel::meaning() const {
    const core::Advice& advice = m_session.advice();
    return m_session.say(core::meaningWords(advice.classification, advice.chosenKind));
}

QString KindViewModel::title() const {
    return m_session.say(core::kindWords(m_session.advice().kind));
}

QString KindViewModel::answersHeadline() const {
    return m_session.say(core::headlineWords(m_session.advice().classification, std::nullopt));
}

double KindViewModel::place() const {
    const core::Chances& chances = m_session.advice().classification.chances;
    const double odds = chance(chances, core::Kind::Springboard) / chance(chances, core::Kind::Career);
    return std::clamp(0.5 + std::log(odds) / (2 * std::log(farthestOdds)), 0.0, 1.0);
}

double KindViewModel::halfWidth() const {
    const core::Chances& chances = m_session.advice().classification.chances;
    return (1 - *std::max_element(chances.begin(), chances.end())) / 2;
}

void KindViewModel::refresh() {
    const core::Advice& advice = m_session.advice();
    std::vector<ChoiceRow> rows;
    for (const core::Kind kind : {core::Kind::Career, core::Kind::Springboard, core::Kind::Exploring}) {
        ChoiceRow row;
        row.key = QString::fromStdString(content::nameOf(kind));
        row.title = m_session.say(core::kindWords(kind));
        row.detail = m_session.say(core::meaningWords(advice.classification, kind));
        row.symbol = row.key;
        row.tone = kind == core::Kind::Career        ? QStringLiteral("teal")
                   : kind == core::Kind::Springboard ? QStringLiteral("indigo")
                                                     : QStringLiteral("marigold");
        row.chosen = advice.kind == kind;
        rows.push_back(std::move(row));
    }
    m_kinds.show(std::move(rows));
    emit changed();
}

void KindViewModel::choose(const QString& kind) noexcept {
    for (const core::Kind known : {core::Kind::Springboard, core::Kind::Career, core::Kind::Exploring})
        if (QString::fromStdString(content::nameOf(known)) == kind)
            m_session.change([known](core::Profile& profile) { profile.chosenKind = known; },
                             [this] { m_navigator.leave({QStringLiteral("kind")}); });
}

void KindViewModel::useAnswers() noexcept {
    m_session.change([](core::Profile& profile) { profile.chosenKind.reset(); },
                     [this] { m_navigator.leave({QStringLiteral("kind")}); });
}

} // namespace nextrung::ui
