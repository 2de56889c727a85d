// A small program that the store tests hurt: it writes to a store and says on standard output what is
// durable.
//
//   store_writer write PATH      saves numbers 1, 2, 3, … for ever; prints each once it is acknowledged
//   store_writer migrate PATH    opens a store of the older schema; prints "start" before and "done" after
//   store_writer once PATH       opens, saves once and prints the outcome; as root it first becomes nobody
#include "platform/store/sqlite_profile_store.h"
#include "tests/platform/store/store_fixture.h"

#include <cstdio>
#include <string>
#include <unistd.h>

using namespace nextrung;
using namespace nextrung::platform;
using nextrung::tests::SaveResult;

namespace {

void say(const std::string& line) {
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

int fail(const StoreError& error) {
    say("error " + std::to_string(static_cast<int>(error.kind)) + " " + error.detail);
    return 1;
}

SqliteProfileStore::Options inTheCall() {
    SqliteProfileStore::Options options;
    options.threading = Threading::Inline;
    return options;
}

/// The payload of save n: all numbers up to it, as a profile holds all answers, and what makes it as large as
/// one.
std::string payload(const std::string& before, std::int64_t number) {
    return before + std::to_string(number) +
           " the words of an answer, in the language of the person who gave it\n";
}

int write(const std::string& path) {
    const auto store = SqliteProfileStore::open(path, inTheCall());
    if (!store)
        return fail(store.error());
    const auto known = (*store)->load("me", "profile");
    if (!known)
        return fail(known.error());
    Record record = known->value_or(Record{"me", "profile", 0, ""});
    while (true) {
        record.bytes = payload(record.bytes, record.revision + 1);
        SaveResult result;
        (*store)->save(record, [&result](const SaveResult& answer) { result = answer; });
        if (!result)
            return fail(result.error());
        record.revision = *result;
        say(std::to_string(*result));
    }
}

int migrateOlder(const std::string& path) {
    SqliteProfileStore::Options options = inTheCall();
    options.migrations = tests::olderSchemaAndItsStep();
    say("start");
    const auto store = SqliteProfileStore::open(path, options);
    if (!store)
        return fail(store.error());
    say("done");
    return 0;
}

int once(const std::string& path) {
    constexpr uid_t nobody = 65534;
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        return 2;
    const auto store = SqliteProfileStore::open(path, inTheCall());
    if (!store)
        return fail(store.error());
    SaveResult result;
    (*store)->save({"once", "profile", 0, "bytes"}, [&result](const SaveResult& answer) { result = answer; });
    if (!result)
        return fail(result.error());
    say("saved");
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3)
        return 2;
    const std::string mode = argv[1];
    const std::string path = argv[2];
    if (mode == "write")
        return write(path);
    return mode == "migrate" ? migrateOlder(path) : once(path);
}
