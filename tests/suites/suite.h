// Suite: one class of Qt Test inside a room's test program, which runs the suites that its first argument
// names.
#pragma once
#include <QObject>
#include <QtTest>

#include <functional>
#include <memory>
#include <string>

namespace nextrung::tests {

/// Makes the suite known to the program; called before main by NEXTRUNG_SUITE.
bool registerSuite(std::string name, std::function<std::unique_ptr<QObject>()> make);

/// Runs the suite of that name with the remaining arguments, as QTEST_MAIN would; without a name, every
/// suite. Returns the number of failed functions, or 2 with a line on standard error where no suite has that
/// name.
int runSuites(int argc, char** argv);

} // namespace nextrung::tests

/// Stands at the end of a suite's file, before its .moc.
#define NEXTRUNG_SUITE(name, Class)                                                                          \
    static const bool isRegistered##Class = nextrung::tests::registerSuite(                                  \
        name, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
