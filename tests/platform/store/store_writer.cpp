// A small program that the store tests hurt: it writes to a store and says on standard output what is
// durable.
//
//   store_writer write PATH      saves numbers 1, 2, 3, … for ever; prints each once it is acknowledged
//   store_writer migrate PATH    opens a store of the older schema; prints "start" before and "done" after
//   store_writer once PATH       opens, saves once and prints the outcome; as root it first becomes nobody
//   store_writer prepare PATH    makes a store with the old words
//   store_writer renew PATH      saves the new words over the old; prints "saved", or the error and then,
//   after
//                                another try, "retried" or the error again
//   store_writer verify PATH     prints "old", "new" or what else is there, then saves what comes next and
//                                reads it: "goes on"
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

const std::string oldWords(20000, 'o');
const std::string newWords(60000, 'n');
const std::string place = "a place";

using Store = std::unique_ptr<SqliteProfileStore>;

SaveResult save(const Store& store, const std::string& kind, std::int64_t revision,
                const std::string& bytes) {
    SaveResult result;
    store->save({"me", kind, revision, bytes}, [&result](const SaveResult& answer) { result = answer; });
    return result;
}

int prepare(const std::string& path) {
    const auto store = SqliteProfileStore::open(path, inTheCall());
    if (!store)
        return fail(store.error());
    const bool saved = save(*store, "profile", 0, oldWords) && save(*store, "ui-state", 0, place);
    say(saved ? "prepared" : "not prepared");
    return saved ? 0 : 1;
}

/// As the app does: what could not be saved is kept in memory, and tried again when the person says so.
int renew(const std::string& path) {
    const auto store = SqliteProfileStore::open(path, inTheCall());
    if (!store)
        return fail(store.error());
    const auto known = (*store)->load("me", "profile");
    if (!known)
        return fail(known.error());
    const std::int64_t revision = *known ? (*known)->revision : 0;
    const SaveResult first = save(*store, "profile", revision, newWords);
    if (first) {
        say("saved");
        return 0;
    }
    (void)fail(first.error());
    const SaveResult second = save(*store, "profile", revision, newWords);
    if (!second)
        return fail(second.error());
    say("retried");
    return 0;
}

int verify(const std::string& path) {
    const auto store = SqliteProfileStore::open(path, inTheCall()); // checks the file's integrity
    if (!store)
        return fail(store.error());
    const auto known = (*store)->load("me", "profile");
    const auto other = (*store)->load("me", "ui-state");
    if (!known || !*known || !other || !*other || (*other)->bytes != place) {
        say("lost");
        return 1;
    }
    const Record record = **known;
    const bool isOld = record.bytes == oldWords && record.revision == 1;
    const bool isNew = record.bytes == newWords && record.revision == 2;
    say(isOld ? "old" : isNew ? "new" : "third: " + std::to_string(record.bytes.size()) + " bytes");
    const SaveResult next = save(*store, "profile", record.revision, "what comes next");
    if (!next)
        return fail(next.error());
    const auto read = (*store)->load("me", "profile");
    const bool goesOn = read && *read && (*read)->bytes == "what comes next";
    say(goesOn ? "goes on" : "does not go on");
    return goesOn && (isOld || isNew) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3)
        return 2;
    const std::string mode = argv[1];
    const std::string path = argv[2];
    if (mode == "write")
        return write(path);
    if (mode == "migrate")
        return migrateOlder(path);
    if (mode == "prepare")
        return prepare(path);
    if (mode == "renew")
        return renew(path);
    return mode == "verify" ? verify(path) : once(path);
}
