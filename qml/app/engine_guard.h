// EngineGuard: the QML engine loads from the program and Qt's own modules alone, and never reaches the
// network.
#pragma once
#include <QQmlAbstractUrlInterceptor>
#include <QQmlNetworkAccessManagerFactory>
#include <QString>
#include <QUrl>

#include <atomic>

class QQmlEngine;

namespace nextrung::ui {

/// Must outlive the engines that it guards. On Qt 6.4 both halves are needed: an image in a text and a
/// request from a script pass the interceptor, a file passes the factory.
class EngineGuard final : public QQmlAbstractUrlInterceptor, public QQmlNetworkAccessManagerFactory {
public:
    EngineGuard();

    void guard(QQmlEngine& engine);
    /// How many addresses were refused; a test that expects none holds it against zero.
    int refused() const { return m_refused; }

    QUrl intercept(const QUrl& path, DataType type) override;
    QNetworkAccessManager* create(QObject* parent) override;

private:
    QString m_modules;
    std::atomic<int> m_refused = 0;
};

} // namespace nextrung::ui
