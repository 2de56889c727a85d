#include "tests/suites/suite.h"

#include <cstdio>
#include <map>
#include <utility>
#include <vector>

namespace nextrung::tests {

namespace {

using Suites = std::map<std::string, std::function<std::unique_ptr<QObject>()>>;

/// A function, since suites are registered before main in no known order.
Suites& suites() {
    static Suites all;
    return all;
}

} // namespace

bool registerSuite(std::string name, std::function<std::unique_ptr<QObject>()> make) {
    return suites().emplace(std::move(name), std::move(make)).second;
}

int runSuites(int argc, char** argv) {
    std::vector<char*> arguments(argv, argv + argc);
    if (argc > 1 && argv[1][0] != '-') {
        const auto chosen = suites().find(argv[1]);
        if (chosen == suites().end()) {
            std::fprintf(stderr, "%s: no suite is called %s\n", argv[0], argv[1]);
            return 2;
        }
        arguments.erase(arguments.begin() + 1);
        return QTest::qExec(chosen->second().get(), static_cast<int>(arguments.size()), arguments.data());
    }
    int failed = 0;
    for (const auto& [name, make] : suites())
        failed += QTest::qExec(make().get(), static_cast<int>(arguments.size()), arguments.data());
    return failed;
}

} // namespace nextrung::tests
