#include "qml/app/engine_guard.h"

#include <QLibraryInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlEngine>
#include <QTimer>

namespace nextrung::ui {
namespace {

/// Answers every request with "denied", without a socket.
class DeniedReply final : public QNetworkReply {
public:
    DeniedReply(const QNetworkRequest& request, QObject* parent) : QNetworkReply(parent) {
        setRequest(request);
        setUrl(request.url());
        setError(ContentAccessDenied, QStringLiteral("This program does not use the network"));
        setOpenMode(QIODevice::ReadOnly);
        QTimer::singleShot(0, this, [this] {
            setFinished(true);
            emit errorOccurred(ContentAccessDenied);
            emit finished();
        });
    }

    void abort() override {}

private:
    qint64 readData(char*, qint64) override { return -1; }
};

class DeniedNetwork final : public QNetworkAccessManager {
public:
    DeniedNetwork(std::atomic<int>& refused, QObject* parent)
        : QNetworkAccessManager(parent), m_refused(refused) {}

private:
    QNetworkReply* createRequest(Operation, const QNetworkRequest& request, QIODevice*) override {
        ++m_refused;
        return new DeniedReply(request, this);
    }

    std::atomic<int>& m_refused;
};

} // namespace

EngineGuard::EngineGuard() : m_modules(QLibraryInfo::path(QLibraryInfo::QmlImportsPath)) {}

void EngineGuard::guard(QQmlEngine& engine) {
    // Also the folder of the program is on the list by default, so that anybody could put a module there.
    QStringList places;
    for (const QString& place : engine.importPathList())
        if (place.startsWith(QLatin1String("qrc:")) || place.startsWith(m_modules))
            places.append(place);
    engine.setImportPathList(places);
    engine.addUrlInterceptor(this);
    engine.setNetworkAccessManagerFactory(this);
}

QUrl EngineGuard::intercept(const QUrl& path, DataType) {
    const bool ours = path.scheme() == QLatin1String("qrc") || path.isRelative();
    const bool ofQt = path.isLocalFile() && path.toLocalFile().startsWith(m_modules);
    if (ours || ofQt)
        return path;
    ++m_refused;
    return QUrl(QStringLiteral("qrc:/refused"));
}

QNetworkAccessManager* EngineGuard::create(QObject* parent) {
    return new DeniedNetwork(m_refused, parent);
}

} // namespace nextrung::ui
