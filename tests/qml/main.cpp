#include "tests/suites/suite.h"

#include <QGuiApplication>

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    return nextrung::tests::runSuites(argc, argv);
}
