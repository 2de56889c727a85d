#include "qml/theme/fonts.h"
#include "tests/journeys/journey.h"
#include "tests/suites/suite.h"

#include <QGuiApplication>

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("nextrung")); // says where a store lies
    nextrung::ui::loadFonts();
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--be-killed"))
        return nextrung::tests::beKilled(arguments[2], arguments[3]);
    return nextrung::tests::runSuites(argc, argv);
}
