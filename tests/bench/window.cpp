// bench_window: times the app's real window: from one page to the next, and frame by frame through a long
// list. usage: bench_window pages|list
#include "platform/packs/installed_packs.h"
#include "qml/app/hand.h"
#include "qml/app/stage.h"
#include "qml/theme/fonts.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlApplicationEngine>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <string>
#include <vector>

namespace {

using namespace nextrung;

constexpr int rounds = 9;
constexpr double nanosecondsToAMillisecond = 1e6;

double percentile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    const auto place = std::ceil(share * static_cast<double>(values.size()));
    return values[static_cast<std::size_t>(std::max(1.0, place)) - 1];
}

double milliseconds(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / nanosecondsToAMillisecond;
}

int fail(const std::string& why) {
    std::cerr << "bench_window: " << why << '\n';
    return 2;
}

// ---- Page to page

struct Page {
    QString screen;
    QString id;
};

/// The pages that a person with a job and some answers comes to.
std::vector<Page> pagesOf(ui::Session& session) {
    std::vector<Page> pages;
    for (const char* screen : {"employer", "site", "level", "state", "certificates", "education", "result",
                               "answers", "aim", "limits", "paths", "ladder", "me"})
        pages.push_back({QString::fromLatin1(screen), {}});
    pages.push_back({QStringLiteral("question"),
                     QString::fromStdString(session.catalog().questionnaire.items.front().id)});
    for (const core::PathwayAdvice& path : session.advice().paths.pathways)
        if (path.kind != core::PathwayKind::NextRung) {
            pages.push_back({QStringLiteral("path"), QString::fromStdString(path.id)});
            break;
        }
    return pages;
}

/// Times of one page: when it was opened the first time, and again.
struct PageTimes {
    double first = 0;
    std::vector<double> again;
};

class Pages {
public:
    explicit Pages(ui::Application& application) : m_application(application), m_hand(*application.window()) {
        QObject::connect(application.window(), &QQuickWindow::frameSwapped, application.window(),
                         [this] { m_isSwapped = true; });
    }

    PageTimes visit(const Page& page) {
        PageTimes times;
        for (int round = 0; round < rounds; ++round) {
            m_application.navigator().startWith(QStringLiteral("welcome"));
            m_hand.settle();
            const double time = open(page);
            if (round == 0)
                times.first = time;
            else
                times.again.push_back(time);
        }
        return times;
    }
    bool isRight() const { return m_isRight; }

private:
    /// From the call to the next frame on the screen.
    double open(const Page& page) {
        QElapsedTimer timer;
        m_isSwapped = false;
        timer.start();
        m_application.navigator().open(page.screen, page.id);
        while (!m_isSwapped && timer.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const double time = milliseconds(timer);
        m_isRight = m_isRight && m_isSwapped && m_application.navigator().screen() == page.screen;
        return time;
    }

    ui::Application& m_application;
    ui::Hand m_hand;
    bool m_isSwapped = false;
    bool m_isRight = true;
};

int timePages() {
    ui::Application application(ui::stagedSetup(platform::builtInContent(), ui::samplePerson()));
    if (!application.start())
        return fail("the window could not be loaded");
    Pages pages(application);
    std::vector<double> medians;
    double slowest = 0;
    double slowestFirst = 0;
    QString slowestPage;
    for (const Page& page : pagesOf(application.session())) {
        const PageTimes times = pages.visit(page);
        medians.push_back(percentile(times.again, 0.5));
        slowest = std::max(slowest, medians.back());
        if (times.first > slowestFirst) {
            slowestFirst = times.first;
            slowestPage = page.screen;
        }
    }
    if (!pages.isRight())
        return fail("a page was not shown");
    std::cout << "{\"median\": " << percentile(medians, 0.5) << ", \"slowest\": " << slowest
              << ", \"slowestFirst\": " << slowestFirst << ", \"slowestPage\": \""
              << slowestPage.toStdString() << "\", \"pages\": " << medians.size() << "}" << std::endl;
    return 0;
}

// ---- A long list

/// Times the work of each frame: from the moved list, without waiting for the next turn, to the frame shown.
class Frames final : public QObject {
public:
    Frames(QQuickWindow& window, QQuickItem& list) : m_window(window), m_list(list) {
        window.installEventFilter(this);
        connect(&window, &QQuickWindow::frameSwapped, this, [this] { m_isSwapped = true; });
    }

    /// Moves on by `step` a frame, `count` times.
    std::vector<double> scroll(double step, int count) {
        std::vector<double> frames;
        for (int frame = 0; frame < count; ++frame) {
            QElapsedTimer timer;
            m_isSwapped = false;
            timer.start();
            m_list.setProperty("contentY", m_list.property("contentY").toDouble() + step);
            const double moved = milliseconds(timer);
            while (!m_isSwapped && timer.elapsed() < 5000)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            m_isRight = m_isRight && m_isSwapped;
            frames.push_back(moved + milliseconds(m_drawn));
        }
        return frames;
    }
    bool isRight() const { return m_isRight; }

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::UpdateRequest)
            m_drawn.start();
        return false;
    }

private:
    QQuickWindow& m_window;
    QQuickItem& m_list;
    QElapsedTimer m_drawn;
    bool m_isSwapped = false;
    bool m_isRight = true;
};

int timeList() {
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.load(QUrl(QStringLiteral("qrc:/LongList.qml")));
    auto* window = engine.rootObjects().isEmpty()
                       ? nullptr
                       : qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    auto* list = window ? window->findChild<QQuickItem*>(QStringLiteral("list")) : nullptr;
    if (list == nullptr || !ui::Hand::until([&] { return window->isExposed(); }))
        return fail("the list could not be loaded");
    ui::Hand(*window).settle();
    constexpr double slow = 24;  // a thumb that reads
    constexpr double fast = 400; // half a window a frame: a flick
    constexpr int count = 600;
    Frames frames(*window, *list);
    const std::vector<double> reading = frames.scroll(slow, count);
    const std::vector<double> flicking = frames.scroll(fast, count);
    const double end = list->property("contentY").toDouble();
    if (!frames.isRight() || end < (slow + fast) * count - 1)
        return fail("the list did not scroll");
    std::cout << "{\"median\": " << percentile(reading, 0.5)
              << ", \"slowest1\": " << percentile(reading, 0.99)
              << ", \"flickMedian\": " << percentile(flicking, 0.5)
              << ", \"flickSlowest1\": " << percentile(flicking, 0.99) << "}" << std::endl;
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("nextrung"));
    const std::string part = argc == 2 ? argv[1] : "";
    if (part != "pages" && part != "list")
        return fail("usage: bench_window pages|list");
    ui::loadFonts();
    return part == "pages" ? timePages() : timeList();
}
