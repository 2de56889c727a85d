// Way: the order of screens from the first start to the paths, and where each screen's "Next" leads.
#pragma once
#include "core/questionnaire/questionnaire.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/session.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace nextrung::ui {

/// True on the way from the first start; false where the same screens change what was said before.
bool isFirstWay(const Navigator& navigator);

/// The employer of the person, as the catalog knows it; nullptr for none.
const core::Institution* employerOf(const Session& session);

/// The steps of "Your place" for an employer: those that have something to choose. Certificates and school
/// are steps on the first way; later each is changed alone.
QStringList placeSteps(const core::Institution* employer, bool firstWay);

/// Which of how many steps a screen is; both 0 where it is changed alone.
struct PlaceStep {
    int step = 0;
    int steps = 0;
};
PlaceStep placeStep(const Session& session, const Navigator& navigator, const QString& screen);

/// After `step` of "Your place": the next step, else the questions on the first way, else back to where one
/// came from.
void goOnAfterPlace(const Session& session, Navigator& navigator, const QString& step);

/// The questions in the order in which they were asked of somebody with these answers, and the next one, if
/// any, last.
std::vector<core::Id> trailOf(const core::Questionnaire& questionnaire, const core::Answers& answers);

/// Opens the next question, or the result when nothing more is asked.
void openQuestions(const Session& session, Navigator& navigator);

/// After the result: the aim, then what gets in the way, on the first way what has to fit, then the paths.
void goOnAfterAim(const Session& session, Navigator& navigator);

} // namespace nextrung::ui
