// bench_start_bare: a window of Qt Quick Controls (Basic) with one button, to hold the app's start against.
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QUrl>

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.load(QUrl(QStringLiteral("qrc:/Bare.qml")));
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
