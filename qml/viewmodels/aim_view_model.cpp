#include "qml/viewmodels/aim_view_model.h"

#include "content/results/results.h"
#include "core/advice/words.h"
#include "core/pathways/pathway.h"
#include "qml/viewmodels/way.h"

#include <algorithm>

namespace nextrung::ui {
namespace {

const QString screen = QStringLiteral("aim");
const core::Id growItem = "grow";

QString iconOf(core::Aim aim) {
    switch (aim) {
    case core::Aim::Nurse:
        return QStringLiteral("license");
    case core::Aim::OtherLicense:
        return QStringLiteral("cert");
    case core::Aim::DoctorPa:
        return QStringLiteral("school");
    case core::Aim::HealthAdministration:
        return QStringLiteral("site");
    case core::Aim::Outside:
        return QStringLiteral("outside");
    case core::Aim::Lead:
        return QStringLiteral("lead");
    case core::Aim::Teach:
        return QStringLiteral("teach");
    case core::Aim::Specialize:
        return QStringLiteral("special");
    case core::Aim::Recognized:
        return QStringLiteral("ladder");
    case core::Aim::Stay:
        return QStringLiteral("career");
    case core::Aim::NotSure:
        break;
    }
    return QStringLiteral("exploring");
}

QString toneOf(core::Aim aim) {
    if (aim == core::Aim::Outside)
        return QStringLiteral("quiet");
    const auto side = core::sideOf(aim);
    if (!side)
        return QStringLiteral("marigold");
    return *side == core::Side::Springboard ? QStringLiteral("indigo") : QStringLiteral("teal");
}

/// The option of `grow` that stands for the aim: for somebody who stays an MA choosing the aim answers that
/// question.
std::optional<core::Id> growOptionOf(const core::Questionnaire& questionnaire, core::Aim aim) {
    const core::Item* grow = questionnaire.find(growItem);
    if (!grow)
        return std::nullopt;
    for (const core::Option& option : grow->options)
        if (core::aimOf(growItem, option.id) == aim)
            return option.id;
    return std::nullopt;
}

} // namespace

AimViewModel::AimViewModel(Session& session, Navigator& navigator, QObject* parent)
    : QObject(parent), m_session(session), m_navigator(navigator), m_aims(this) {
    connect(&m_session, &Session::changed, this, &AimViewModel::refresh);
    connect(&m_navigator, &Navigator::moved, this, &AimViewModel::readDraft);
}

QString AimViewModel::kind() const {
    return QString::fromStdString(content::nameOf(m_session.advice().kind));
}

QString AimViewModel::fromAnswers() const {
    return m_session.say(
        core::aimSourceWords(m_session.questionnaire(), m_session.profile(), m_session.advice()));
}

void AimViewModel::choose(const QString& key) noexcept {
    m_chosen = key;
    m_navigator.keepDraft(screen, key);
    refresh();
}

void AimViewModel::showOtherSide() noexcept {
    m_showsOtherSide = true;
    refresh();
}

void AimViewModel::next() noexcept {
    const std::vector<core::Aim>& offered = m_session.advice().aimsOffered;
    const auto chosen = std::find_if(offered.begin(), offered.end(), [this](core::Aim aim) {
        return QString::fromStdString(content::nameOf(aim)) == m_chosen;
    });
    if (chosen == offered.end() || m_session.isSaving())
        return;
    const auto grow = m_session.advice().kind == core::Kind::Career
                          ? growOptionOf(m_session.catalog().questionnaire, *chosen)
                          : std::nullopt;
    m_session.change(
        [aim = *chosen, grow](core::Profile& profile) {
            profile.aim = aim;
            if (!grow)
                return;
            profile.answers.chosen[growItem] = {*grow};
            profile.answers.skipped.erase(growItem);
        },
        [this] { goOnAfterAim(m_session, m_navigator); });
}

void AimViewModel::skip() noexcept {
    goOnAfterAim(m_session, m_navigator);
}

void AimViewModel::readDraft() {
    if (m_navigator.screen() != screen)
        return;
    m_showsOtherSide = false;
    m_chosen = m_navigator.draftOf(screen);
    if (m_chosen.isEmpty() && m_session.advice().aim)
        m_chosen = QString::fromStdString(content::nameOf(*m_session.advice().aim));
    refresh();
}

ChoiceRow AimViewModel::rowOf(core::Aim aim) const {
    ChoiceRow row;
    row.key = QString::fromStdString(content::nameOf(aim));
    row.title = m_session.say(core::aimTitleWords(aim));
    row.detail = m_session.say(core::aimDetailWords(aim));
    row.symbol = iconOf(aim);
    row.tone = toneOf(aim);
    row.chosen = row.key == m_chosen;
    return row;
}

bool AimViewModel::isOtherSide(core::Aim aim) const {
    const auto side = core::sideOf(aim);
    if (!side || m_session.advice().kind == core::Kind::Exploring)
        return false;
    const bool springboard = m_session.advice().kind == core::Kind::Springboard;
    return (*side == core::Side::Springboard) != springboard;
}

void AimViewModel::refresh() {
    std::vector<ChoiceRow> rows;
    m_hasOtherSide = false;
    for (const core::Aim aim : m_session.advice().aimsOffered) {
        ChoiceRow row = rowOf(aim);
        const bool folded = isOtherSide(aim) && !m_showsOtherSide && !row.chosen;
        m_hasOtherSide = m_hasOtherSide || folded;
        if (!folded)
            rows.push_back(std::move(row));
    }
    m_aims.show(std::move(rows));
    emit changed();
}

} // namespace nextrung::ui
