// Store fixture: saves and waits, reads files as bytes, and builds the older schema that the migration tests
// start from.
#pragma once
#include "platform/store/profile_store.h"
#include "platform/store/schema.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTest>

#include <optional>
#include <string>
#include <utility>

namespace nextrung::tests {

using SaveResult = tl::expected<std::int64_t, platform::StoreError>;

inline SaveResult waitFor(const std::optional<SaveResult>& result) {
    if (QTest::qWaitFor([&result] { return result.has_value(); }, 20000))
        return *result;
    return tl::unexpected(platform::StoreError{platform::StoreErrorKind::Busy, "done was never called"});
}

inline SaveResult saveAndWait(platform::ProfileStore& store, platform::Record record) {
    std::optional<SaveResult> result;
    store.save(std::move(record), [&result](const SaveResult& answer) { result = answer; });
    return waitFor(result);
}

inline SaveResult eraseAndWait(platform::ProfileStore& store) {
    std::optional<SaveResult> result;
    store.eraseAll([&result](const SaveResult& answer) { result = answer; });
    return waitFor(result);
}

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no such file)");
}

inline void writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Files of `folder` that hold `text` anywhere.
inline QStringList filesWith(const QString& folder, const QByteArray& text) {
    QStringList found;
    for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        if (bytesOf(QDir(folder).filePath(name)).contains(text))
            found.append(name);
    }
    return found;
}

/// A schema as an older program might have had it, and the step that brings it to the shape of today: what a
/// version 2 of the store will be to the version 1 that ships.
inline platform::Migrations olderSchema() {
    return {"CREATE TABLE profile (id TEXT PRIMARY KEY, bytes BLOB NOT NULL)"};
}

inline platform::Migrations olderSchemaAndItsStep() {
    platform::Migrations migrations = olderSchema();
    migrations.push_back(
        "CREATE TABLE records (kind TEXT NOT NULL, id TEXT NOT NULL, revision INTEGER NOT NULL,"
        " bytes BLOB NOT NULL, PRIMARY KEY (kind, id)) STRICT;"
        "INSERT INTO records SELECT 'profile', id, 1, CAST(bytes AS BLOB) FROM profile;"
        "DROP TABLE profile");
    return migrations;
}

} // namespace nextrung::tests
