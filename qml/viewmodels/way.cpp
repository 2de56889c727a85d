#include "qml/viewmodels/way.h"

#include "core/questionnaire/interview.h"

#include <algorithm>

namespace nextrung::ui {
namespace {

const QString employerStep = QStringLiteral("employer");
const QString siteStep = QStringLiteral("site");
const QString levelStep = QStringLiteral("level");
const QString stateStep = QStringLiteral("state");
const QString certificatesStep = QStringLiteral("certificates");
const QString educationStep = QStringLiteral("education");
const core::Id barriers = "barriers";

bool isAnswered(const core::Answers& answers, const core::Id& item) {
    return answers.chosen.contains(item) || answers.skipped.contains(item);
}

} // namespace

bool isFirstWay(const Navigator& navigator) {
    return navigator.stack().front().screen == QLatin1String("welcome");
}

const core::Institution* employerOf(const Session& session) {
    const core::Employment* work = session.profile().currentEmployment();
    return work && work->institution ? session.catalog().findInstitution(*work->institution) : nullptr;
}

QStringList placeSteps(const core::Institution* employer, bool firstWay) {
    QStringList steps{employerStep};
    if (!employer)
        steps.append(stateStep);
    if (employer && !employer->sites.empty())
        steps.append(siteStep);
    if (employer && !employer->ladders.empty())
        steps.append(levelStep);
    if (firstWay)
        steps.append({certificatesStep, educationStep});
    return steps;
}

PlaceStep placeStep(const Session& session, const Navigator& navigator, const QString& screen) {
    const QStringList steps = placeSteps(employerOf(session), isFirstWay(navigator));
    const bool isOneOfSeveral = navigator.isOpen(employerStep) && steps.contains(screen);
    if (!isOneOfSeveral)
        return {};
    return {static_cast<int>(steps.indexOf(screen)) + 1, static_cast<int>(steps.size())};
}

void goOnAfterPlace(const Session& session, Navigator& navigator, const QString& step) {
    const QStringList steps = placeSteps(employerOf(session), isFirstWay(navigator));
    const qsizetype next = steps.indexOf(step) + 1;
    // Opened alone from "Me" it is no step of several.
    const bool goesOn = next > 0 && next < steps.size() && navigator.isOpen(employerStep);
    if (goesOn)
        navigator.open(steps[next]);
    else if (isFirstWay(navigator))
        openQuestions(session, navigator);
    else
        navigator.leave({employerStep, siteStep, levelStep, stateStep, certificatesStep, educationStep});
}

std::vector<core::Id> trailOf(const core::Questionnaire& questionnaire, const core::Answers& answers) {
    std::vector<core::Id> trail;
    core::Answers given;
    for (core::NextItem next = core::nextItem(questionnaire, given); next.item;
         next = core::nextItem(questionnaire, given)) {
        trail.push_back(*next.item);
        const auto chosen = answers.chosen.find(*next.item);
        if (chosen != answers.chosen.end())
            given.chosen.insert(*chosen);
        else if (answers.skipped.contains(*next.item))
            given.skipped.insert(*next.item);
        else
            break;
    }
    return trail;
}

void openQuestions(const Session& session, Navigator& navigator) {
    const auto next = core::nextItem(session.catalog().questionnaire, session.profile().answers);
    if (next.item)
        navigator.open(QStringLiteral("question"), QString::fromStdString(*next.item));
    else
        navigator.open(QStringLiteral("result"));
}

void goOnAfterAim(const Session& session, Navigator& navigator) {
    const bool asksBarriers = session.catalog().questionnaire.find(barriers) != nullptr;
    if (asksBarriers && !isAnswered(session.profile().answers, barriers))
        navigator.open(QStringLiteral("question"), QString::fromStdString(barriers));
    else if (isFirstWay(navigator))
        navigator.open(QStringLiteral("limits"));
    else
        navigator.startWith(QStringLiteral("paths"));
}

} // namespace nextrung::ui
