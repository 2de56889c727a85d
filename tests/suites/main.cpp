#include "tests/suites/suite.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    return nextrung::tests::runSuites(argc, argv);
}
