#include "qml/app/application.h"

#include "qml/viewmodels/aim_view_model.h"
#include "qml/viewmodels/answer_view_model.h"
#include "qml/viewmodels/answers_view_model.h"
#include "qml/viewmodels/certificates_view_model.h"
#include "qml/viewmodels/education_view_model.h"
#include "qml/viewmodels/employer_view_model.h"
#include "qml/viewmodels/ladder_view_model.h"
#include "qml/viewmodels/level_view_model.h"
#include "qml/viewmodels/limits_view_model.h"
#include "qml/viewmodels/me_view_model.h"
#include "qml/viewmodels/path_view_model.h"
#include "qml/viewmodels/paths_view_model.h"
#include "qml/viewmodels/question_view_model.h"
#include "qml/viewmodels/requirement_row.h"
#include "qml/viewmodels/result_view_model.h"
#include "qml/viewmodels/rung_view_model.h"
#include "qml/viewmodels/screen_table.h"
#include "qml/viewmodels/site_view_model.h"
#include "qml/viewmodels/state_view_model.h"
#include "qml/viewmodels/term_book.h"
#include "qml/viewmodels/term_view_model.h"
#include "qml/viewmodels/trouble_view_model.h"
#include "qml/viewmodels/undo_view_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace nextrung::ui {
namespace {

/// A phone's size in device-independent pixels; a desktop's window starts like one and may be drawn larger.
constexpr int phoneWidth = 390;
constexpr int phoneHeight = 844;

bool hasRung(const core::Advice& advice, const core::Id& rung) {
    return advice.standing &&
           std::any_of(advice.standing->rungs.begin(), advice.standing->rungs.end(),
                       [&](const core::RungStanding& standing) { return standing.rung == rung; });
}

/// Whether a kept screen can still be shown: content may have changed since.
bool isKnownScreen(const Session& session, const ScreenTable& screens, const QString& screen,
                   const QString& id) {
    const core::Id named = id.toStdString();
    if (screen == QLatin1String("question") || screen == QLatin1String("change"))
        return session.catalog().questionnaire.find(named) != nullptr;
    if (screen == QLatin1String("path"))
        return findPath(session.advice(), named) != nullptr;
    if (screen == QLatin1String("rung"))
        return hasRung(session.advice(), named);
    if (screen == QLatin1String("answer"))
        return findAssessment(session.advice(), named) != nullptr;
    if (screen == QLatin1String("term"))
        return session.catalog().findTerm(named) != nullptr;
    return screens.has(screen);
}

} // namespace

Application::Application(Setup setup)
    : m_setup(std::move(setup)), m_session(*m_setup.content, m_setup.openStore, m_setup.clock, nullptr) {
    m_session.onLanguage([this](core::Language language) { useLanguage(language); });
    m_screens = new ScreenTable(&m_owner);
    m_preferences = new Preferences(m_session, m_setup.deviceLanguage, &m_owner);
    m_navigator = new Navigator(
        m_session,
        [this](const QString& screen, const QString& id) {
            return isKnownScreen(m_session, *m_screens, screen, id);
        },
        &m_owner);
    m_preferences->followSystem(m_setup.darkSystem);
    makeParts();
}

Application::~Application() {
    m_engine.reset(); // before the view models that its items are bound to
    QCoreApplication::removeTranslator(&m_longer);
    QCoreApplication::removeTranslator(&m_translator);
}

bool Application::start() {
    useLanguage(m_session.language());
    m_session.start();
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_guard.guard(*m_engine);
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->setInitialProperties(m_parts);
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/NextRung/app/Main.qml")));
    explainTerms(); // the engine knows the type from here on
    if (!m_engine->rootObjects().isEmpty())
        m_window = qobject_cast<QQuickWindow*>(m_engine->rootObjects().constFirst());
    return m_window != nullptr;
}

void Application::explainTerms() {
    auto* book = m_engine->singletonInstance<TermBook*>(qmlTypeId("NextRung", 1, 0, "TermBook"));
    if (book == nullptr)
        return;
    book->use(m_session);
    QObject::connect(book, &TermBook::asked, m_navigator,
                     [this](const QString& term) { m_navigator->open(QStringLiteral("term"), term); });
}

void Application::makeParts() {
    auto* trouble = new TroubleViewModel(m_session, m_setup.storeFile, &m_owner);
    auto* undo = new UndoViewModel(m_session, *m_navigator, &m_owner);
    auto* ladder = new LadderViewModel(m_session, *m_navigator, &m_owner);
    add("trouble", "TroubleScreen.qml", trouble);
    add("ladder", "LadderScreen.qml", ladder);
    add("ask", "AskSheet.qml", ladder);
    addPlace();
    addQuestions();
    addPaths();
    addSettings();
    const auto part = [](QObject* object) { return QVariant::fromValue(object); };
    m_parts = {{QStringLiteral("width"), phoneWidth},
               {QStringLiteral("height"), phoneHeight},
               {QStringLiteral("reducedMotion"), m_setup.reducedMotion},
               {QStringLiteral("navigator"), part(m_navigator)},
               {QStringLiteral("preferences"), part(m_preferences)},
               {QStringLiteral("trouble"), part(trouble)},
               {QStringLiteral("ladder"), part(ladder)},
               {QStringLiteral("undo"), part(undo)},
               {QStringLiteral("screens"), part(m_screens)}};
}

void Application::add(const char* screen, const char* file, QObject* viewModel) {
    m_screens->add(QString::fromLatin1(screen), QString::fromLatin1(file), viewModel);
}

/// Who the person is and where they work.
void Application::addPlace() {
    add("welcome", "WelcomeScreen.qml", m_preferences);
    add("employer", "EmployerScreen.qml", new EmployerViewModel(m_session, *m_navigator, &m_owner));
    add("site", "SiteScreen.qml", new SiteViewModel(m_session, *m_navigator, &m_owner));
    add("level", "LevelScreen.qml", new LevelViewModel(m_session, *m_navigator, &m_owner));
    add("state", "StateScreen.qml", new StateViewModel(m_session, *m_navigator, &m_owner));
    add("certificates", "CertificatesScreen.qml",
        new CertificatesViewModel(m_session, *m_navigator, &m_owner));
    add("education", "EducationScreen.qml", new EducationViewModel(m_session, *m_navigator, &m_owner));
    add("limits", "LimitsScreen.qml", new LimitsViewModel(m_session, *m_navigator, &m_owner));
}

void Application::addQuestions() {
    auto* question = new QuestionViewModel(m_session, *m_navigator, &m_owner);
    add("question", "QuestionScreen.qml", question);
    add("change", "QuestionScreen.qml", question);
    add("answers", "AnswersScreen.qml", new AnswersViewModel(m_session, *m_navigator, &m_owner));
    add("aim", "AimScreen.qml", new AimViewModel(m_session, *m_navigator, &m_owner));
    auto* kind = new KindViewModel(m_session, *m_navigator, &m_owner);
    add("kind", "KindSheet.qml", kind);
    add("result", "ResultScreen.qml", new ResultViewModel(m_session, *m_navigator, *kind, &m_owner));
    add("paths", "PathsScreen.qml", new PathsViewModel(m_session, *m_navigator, *kind, &m_owner));
}

/// A path and a rung, and what is asked and explained on them.
void Application::addPaths() {
    auto* announcement = new Announcement(*m_navigator, &m_owner);
    auto* rung = new RungViewModel(m_session, *m_navigator, *announcement, &m_owner);
    add("path", "PathScreen.qml", new PathViewModel(m_session, *m_navigator, *announcement, &m_owner));
    add("rung", "RungSheet.qml", rung);
    add("rung-page", "RungScreen.qml", rung); // beside the ladder
    add("answer", "AnswerSheet.qml", new AnswerViewModel(m_session, *m_navigator, *announcement, &m_owner));
    add("term", "TermSheet.qml", new TermViewModel(m_session, *m_navigator, &m_owner));
}

void Application::addSettings() {
    auto* me = new MeViewModel(m_session, *m_navigator, *m_preferences, &m_owner);
    add("me", "MeScreen.qml", me);
    add("erase", "EraseSheet.qml", me);
    add("theme", "ThemeSheet.qml", m_preferences);
    add("text-size", "TextSizeSheet.qml", m_preferences);
}

void Application::useLanguage(core::Language language) {
    QTranslator& used = m_setup.longer ? static_cast<QTranslator&>(m_longer) : m_translator;
    QCoreApplication::removeTranslator(&used);
    // English has a file too: its plural forms.
    if (m_translator.load(QStringLiteral(":/i18n/nextrung_%1.qm").arg(codeOf(language))))
        QCoreApplication::installTranslator(&used);
    if (m_engine)
        m_engine->retranslate();
}

} // namespace nextrung::ui
