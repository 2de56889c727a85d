#include "qml/app/application.h"

#include "qml/viewmodels/aim_view_model.h"
#include "qml/viewmodels/answer_view_model.h"
#include "qml/viewmodels/answers_view_model.h"
#include "qml/viewmodels/employer_view_model.h"
#include "qml/viewmodels/ladder_view_model.h"
#include "qml/viewmodels/level_view_model.h"
#include "qml/viewmodels/me_view_model.h"
#include "qml/viewmodels/path_view_model.h"
#include "qml/viewmodels/paths_view_model.h"
#include "qml/viewmodels/question_view_model.h"
#include "qml/viewmodels/requirement_row.h"
#include "qml/viewmodels/result_view_model.h"
#include "qml/viewmodels/rung_view_model.h"
#include "qml/viewmodels/site_view_model.h"
#include "qml/viewmodels/trouble_view_model.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

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
bool isKnownScreen(const Session& session, const QString& screen, const QString& id) {
    static const std::set<QString> alone{
        QStringLiteral("welcome"), QStringLiteral("employer"),  QStringLiteral("site"),
        QStringLiteral("level"),   QStringLiteral("result"),    QStringLiteral("answers"),
        QStringLiteral("aim"),     QStringLiteral("paths"),     QStringLiteral("ladder"),
        QStringLiteral("me"),      QStringLiteral("ask"),       QStringLiteral("kind"),
        QStringLiteral("theme"),   QStringLiteral("text-size"), QStringLiteral("erase")};
    const core::Id named = id.toStdString();
    if (screen == QLatin1String("question") || screen == QLatin1String("change"))
        return session.catalog().questionnaire.find(named) != nullptr;
    if (screen == QLatin1String("path"))
        return findPath(session.advice(), named) != nullptr;
    if (screen == QLatin1String("rung"))
        return hasRung(session.advice(), named);
    if (screen == QLatin1String("answer"))
        return findAssessment(session.advice(), named) != nullptr;
    return alone.contains(screen);
}

} // namespace

Application::Application(Setup setup)
    : m_setup(std::move(setup)), m_session(*m_setup.content, m_setup.openStore, m_setup.clock, nullptr) {
    m_session.onLanguage([this](core::Language language) { useLanguage(language); });
    m_preferences = new Preferences(m_session, m_setup.deviceLanguage, &m_owner);
    m_navigator = new Navigator(
        m_session,
        [this](const QString& screen, const QString& id) { return isKnownScreen(m_session, screen, id); },
        &m_owner);
    m_preferences->followSystem(m_setup.darkSystem);
    makeParts();
}

Application::~Application() {
    m_engine.reset(); // before the view models that its items are bound to
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
    if (!m_engine->rootObjects().isEmpty())
        m_window = qobject_cast<QQuickWindow*>(m_engine->rootObjects().constFirst());
    return m_window != nullptr;
}

void Application::makeParts() {
    m_parts = {{QStringLiteral("width"), phoneWidth},
               {QStringLiteral("height"), phoneHeight},
               {QStringLiteral("reducedMotion"), m_setup.reducedMotion}};
    const auto add = [this](const char* name, QObject* part) {
        m_parts.insert(QString::fromLatin1(name), QVariant::fromValue(part));
    };
    auto* announcement = new Announcement(*m_navigator, &m_owner);
    auto* kind = new KindViewModel(m_session, *m_navigator, &m_owner);
    add("navigator", m_navigator);
    add("preferences", m_preferences);
    add("trouble", new TroubleViewModel(m_session, m_setup.storeFile, &m_owner));
    add("kind", kind);
    add("employer", new EmployerViewModel(m_session, *m_navigator, &m_owner));
    add("site", new SiteViewModel(m_session, *m_navigator, &m_owner));
    add("level", new LevelViewModel(m_session, *m_navigator, &m_owner));
    add("question", new QuestionViewModel(m_session, *m_navigator, &m_owner));
    add("result", new ResultViewModel(m_session, *m_navigator, *kind, &m_owner));
    add("answers", new AnswersViewModel(m_session, *m_navigator, &m_owner));
    add("aim", new AimViewModel(m_session, *m_navigator, &m_owner));
    add("paths", new PathsViewModel(m_session, *m_navigator, *kind, &m_owner));
    add("path", new PathViewModel(m_session, *m_navigator, *announcement, &m_owner));
    add("ladder", new LadderViewModel(m_session, *m_navigator, &m_owner));
    add("rung", new RungViewModel(m_session, *m_navigator, *announcement, &m_owner));
    add("answer", new AnswerViewModel(m_session, *m_navigator, *announcement, &m_owner));
    add("me", new MeViewModel(m_session, *m_navigator, *m_preferences, &m_owner));
}

void Application::useLanguage(core::Language language) {
    QCoreApplication::removeTranslator(&m_translator);
    // English has a file too: its plural forms.
    if (m_translator.load(QStringLiteral(":/i18n/nextrung_%1.qm").arg(codeOf(language))))
        QCoreApplication::installTranslator(&m_translator);
    if (m_engine)
        m_engine->retranslate();
}

} // namespace nextrung::ui
