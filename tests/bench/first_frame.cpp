// First frame: linked into a window's program, it prints when the first frame was shown and the program was
// free again, and how much memory that took; then it ends the program. The caller says in BENCH_BEGAN when it
// began, in nanoseconds of the monotonic clock.
#include <QCoreApplication>
#include <QEvent>
#include <QQuickWindow>
#include <QTimer>

#include <chrono>
#include <fstream>
#include <iostream>
#include <string>

namespace {

constexpr double nanosecondsToAMillisecond = 1e6;
constexpr int settleFor = 1000; // milliseconds; what is loaded after the first frame counts as memory too

double millisecondsSinceBegan() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    const auto nanoseconds = std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
    return static_cast<double>(nanoseconds - qEnvironmentVariable("BENCH_BEGAN").toLongLong()) /
           nanosecondsToAMillisecond;
}

/// Of this process; kB, 0 where the system does not say.
long fromStatus(const std::string& name) {
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word)
        if (word == name + ":") {
            long kilobytes = 0;
            status >> kilobytes;
            return kilobytes;
        }
    return 0;
}

void tell(double shown) {
    std::cout << "{\"milliseconds\": " << shown << ", \"peak\": " << fromStatus("VmHWM")
              << ", \"resident\": " << fromStatus("VmRSS") << "}" << std::endl;
    QCoreApplication::quit();
}

/// Waits for the first window, then for its first frame, then for the event loop to come around.
class FirstFrame final : public QObject {
public:
    explicit FirstFrame(QObject* parent) : QObject(parent) {}

    bool eventFilter(QObject* watched, QEvent* event) override {
        auto* window = event->type() == QEvent::Show ? qobject_cast<QQuickWindow*>(watched) : nullptr;
        if (window == nullptr || m_isWatching)
            return false;
        m_isWatching = true;
        connect(
            window, &QQuickWindow::frameSwapped, this,
            [this] { QTimer::singleShot(0, this, [this] { shown(millisecondsSinceBegan()); }); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return false;
    }

private:
    void shown(double milliseconds) {
        QTimer::singleShot(settleFor, this, [milliseconds] { tell(milliseconds); });
    }

    bool m_isWatching = false;
};

void watch() {
    qApp->installEventFilter(new FirstFrame(qApp));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
