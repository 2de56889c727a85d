#include "qml/app/scenes.h"

#include "qml/app/hand.h"
#include "qml/app/stage.h"
#include "qml/viewmodels/requirement_row.h"
#include "qml/viewmodels/work_edit.h"

namespace nextrung::ui {
namespace {

using Show = std::function<void(Application&)>;

QString text(const std::string& id) {
    return QString::fromStdString(id);
}

/// The sample person's facts again, changed by `edit`.
void knowing(Application& application, const std::function<void(core::Profile&)>& edit) {
    bool done = false;
    application.session().change(
        [&](core::Profile& profile) {
            profile = samplePerson();
            edit(profile);
        },
        [&] { done = true; });
    Hand::until([&] { return done; });
    application.session().forgetUndo();
}

void knowingDani(Application& application) {
    knowing(application, [](core::Profile&) {});
}

Show screen(const QString& name, const QString& id = QString(), const QString& draft = QString()) {
    return [=](Application& application) {
        Navigator& navigator = application.navigator();
        navigator.startWith(QStringLiteral("welcome"));
        if (name == QLatin1String("welcome"))
            return;
        navigator.open(name, id);
        if (draft.isEmpty())
            return;
        // As it comes back after a kill: the draft is read when the screen opens.
        navigator.replace(name, id, draft);
    };
}

/// A step of "Your place", as the first way comes to it.
Show firstWay(const QString& name, const QString& draft = QString()) {
    return [=](Application& application) {
        Navigator& navigator = application.navigator();
        navigator.startWith(QStringLiteral("welcome"));
        navigator.open(QStringLiteral("employer"));
        navigator.open(name);
        if (!draft.isEmpty())
            navigator.replace(name, {}, draft);
    };
}

Show place(const QString& name, const QString& over = QString(), const QString& id = QString()) {
    return [=](Application& application) {
        application.navigator().startWith(name);
        if (!over.isEmpty())
            application.navigator().open(over, id);
    };
}

Show with(const std::function<void(core::Profile&)>& edit, const Show& show) {
    return [=](Application& application) {
        knowing(application, edit);
        show(application);
    };
}

void bestPath(Application& application) {
    knowingDani(application);
    const auto& paths = application.session().advice().paths.pathways;
    application.navigator().startWith(QStringLiteral("paths"));
    if (!paths.empty())
        application.navigator().open(QStringLiteral("path"), text(paths.front().id));
}

void littlePublishedPath(Application& application) {
    application.navigator().startWith(QStringLiteral("paths"));
    for (const core::Pathway& pathway : application.session().catalog().pathways)
        if (pathway.littlePublished)
            return application.navigator().open(QStringLiteral("path"), text(pathway.id));
}

void nextRung(Application& application) {
    application.navigator().startWith(QStringLiteral("ladder"));
    const auto& standing = application.session().advice().standing;
    if (standing && !standing->rungs.empty())
        application.navigator().open(QStringLiteral("rung"),
                                     text(standing->next.value_or(standing->rungs.back().rung)));
}

void answerSheet(Application& application, core::AnswerForm form) {
    nextRung(application);
    for (const core::PersonQuestion& question : application.session().advice().questions)
        if (question.form == form)
            return application.navigator().open(QStringLiteral("answer"), text(question.requirement));
}

void forgetFacts(core::Profile& profile) {
    profile.credentials.clear();
    profile.education.reset();
    profile.courses.clear();
    profile.trainings.clear();
    profile.duties.clear();
    profile.facts.clear();
    profile.state.reset();
    profile.complete.clear();
}

void explore(core::Profile& profile) {
    profile.answers.chosen = {{"five-years", {"cannot-picture"}},
                              {"how-sure", {"a-little"}},
                              {"school-plan", {"maybe"}},
                              {"best-next-year", {"special-skill"}},
                              {"past-year", {"looked-schools"}}};
    profile.answers.skipped = {"pull", "if-paid"};
    profile.aim.reset();
}

void growAsMa(core::Profile& profile) {
    profile.answers.chosen = {{"five-years", {"bigger-ma-role"}},
                              {"how-sure", {"very"}},
                              {"school-plan", {"short-classes"}},
                              {"best-next-year", {"lead"}},
                              {"past-year", {"asked-level", "trained-staff"}}};
    profile.answers.skipped.clear();
    profile.aim = core::Aim::Lead;
}

void mustStayHere(core::Profile& profile) {
    profile.limits = {{core::LimitKind::StudyHoursPerWeek, 10, true}, {core::LimitKind::Months, 24, true}};
}

void workNowhereKnown(core::Profile& profile) {
    profile.employments.clear();
}

void notAnMaYet(core::Profile& profile) {
    profile.answers = {};
    setNotYetMa(profile);
}

void beginOnLowestRung(core::Profile& profile) {
    forgetFacts(profile);
    profile.employments.clear();
    core::Employment work;
    work.key = "e1";
    work.role = core::medicalAssistantRole;
    work.institution = "sample-cedar-valley";
    work.rung = "ma-1";
    profile.employments.push_back(work);
}

/// The bar that says what a change did, and takes it back.
void changedMind(Application& application) {
    place(QStringLiteral("paths"))(application);
    bool done = false;
    application.session().change([](core::Profile& profile) { profile.chosenKind = core::Kind::Career; },
                                 [&] { done = true; });
    Hand::until([&] { return done; });
}

void keepAsIs(core::Profile&) {}

std::vector<Scene> makeScenes() {
    const auto q = [](const char* words) { return QString::fromLatin1(words); };
    return {
        {q("01-welcome"), with(keepAsIs, screen(q("welcome")))},
        {q("02-employer"), screen(q("employer"), {}, q("\nsample-cedar-valley"))},
        {q("02a-employer-none"), screen(q("employer"), {}, q("zzz\n"))},
        {q("02b-site"), firstWay(q("site"))},
        {q("02c-level"), firstWay(q("level"))},
        {q("02d-employer-not-ma"), screen(q("employer"), {}, q("\n-not-ma"))},
        {q("02e-state"), with([](core::Profile& profile) { setEmployer(profile, std::nullopt); },
                              firstWay(q("state"), q("\nUT")))},
        {q("02f-certificates"), with(keepAsIs, firstWay(q("certificates")))},
        {q("02g-certificates-open"), with(forgetFacts, firstWay(q("certificates")))},
        {q("02h-education"), with(keepAsIs, firstWay(q("education")))},
        {q("02i-question-not-ma"), with(notAnMaYet, screen(q("question"), q("best-next-year")))},
        {q("03-question"), with(keepAsIs, screen(q("question"), q("five-years"), q("new-license")))},
        {q("03a-question-open"),
         with([](core::Profile& profile) { profile.answers = {}; }, screen(q("question"), q("five-years")))},
        {q("03b-how-sure"), with(keepAsIs, screen(q("question"), q("how-sure")))},
        {q("03c-past-year"), screen(q("question"), q("past-year"))},
        {q("03d-barriers"), screen(q("question"), q("barriers"), q("money hours family"))},
        {q("04-result"), screen(q("result"))},
        {q("04a-result-exploring"), with(explore, screen(q("result")))},
        {q("04b-result-career"), with(growAsMa, screen(q("result")))},
        {q("04c-aim-career"), screen(q("aim"))},
        {q("04d-result-own-word"),
         with([](core::Profile& profile) { profile.chosenKind = core::Kind::Career; }, screen(q("result")))},
        {q("04e-aim"), with(keepAsIs, screen(q("aim")))},
        {q("04f-answers"), screen(q("answers"))},
        {q("04g-kind"), place(q("result"), q("kind"))},
        {q("05-limits"), screen(q("limits"), {}, q("hours 20 must\nmonths 24\nnights 0"))},
        {q("05a-limits-open"),
         with([](core::Profile& profile) { profile.limits.clear(); }, screen(q("limits")))},
        {q("05b-limits-nothing-fits"), screen(q("limits"), {}, q("months 1 must\nsite 0 must"))},
        {q("06-paths"), with(keepAsIs, place(q("paths")))},
        {q("06c-out-of-reach"), with(mustStayHere, place(q("paths")))},
        {q("06d-out-of-reach-end"), [](Application& a) { Hand(*a.window()).press(Qt::Key_End); }},
        {q("07-path"), bestPath},
        {q("07a-path-end"), [](Application& a) { Hand(*a.window()).press(Qt::Key_End); }},
        {q("07b-path-little-published"), littlePublishedPath},
        {q("07c-term"), place(q("paths"), q("term"), q("rn"))},
        {q("10-ladder"), place(q("ladder"))},
        {q("10b-rung"), nextRung},
        {q("10c-ladder-none"), with(workNowhereKnown, place(q("ladder")))},
        {q("10d-ask"), with(keepAsIs, place(q("ladder"), q("ask")))},
        {q("10e-rung-unknown"), with(forgetFacts, nextRung)},
        {q("10f-answer-certificate"), [](Application& a) { answerSheet(a, core::AnswerForm::Entity); }},
        {q("10g-answer-hours"), [](Application& a) { answerSheet(a, core::AnswerForm::Hours); }},
        {q("10h-answer-yes-no"), [](Application& a) { answerSheet(a, core::AnswerForm::YesNo); }},
        {q("10i-answer-school"), [](Application& a) { answerSheet(a, core::AnswerForm::EducationLevel); }},
        {q("10j-answer-score"),
         with(beginOnLowestRung, [](Application& a) { answerSheet(a, core::AnswerForm::Score); })},
        {q("15-me"), with(keepAsIs, place(q("paths"), q("me")))},
        {q("15b-theme"), place(q("me"), q("theme"))},
        {q("15c-text-size"), place(q("me"), q("text-size"))},
        {q("15d-erase"), place(q("me"), q("erase"))},
        {q("15e-undo"), changedMind},
    };
}

} // namespace

const std::vector<Scene>& scenes() {
    static const std::vector<Scene> all = makeScenes();
    return all;
}

void stage(Application& application, const Scene& scene) {
    scene.show(application);
    Hand(*application.window()).settle();
}

} // namespace nextrung::ui
