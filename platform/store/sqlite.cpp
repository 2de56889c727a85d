#include "platform/store/sqlite.h"

#include <utility>

namespace nextrung::platform::sqlite {

Statement& Statement::bind(int parameter, std::int64_t value) {
    sqlite3_bind_int64(m_statement.get(), parameter, value);
    return *this;
}

Statement& Statement::bind(int parameter, std::string_view text) {
    sqlite3_bind_text64(m_statement.get(), parameter, text.data(), text.size(), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindBlob(int parameter, std::string_view bytes) {
    // A null pointer would bind NULL, and an empty payload is a payload.
    sqlite3_bind_blob64(m_statement.get(), parameter, bytes.empty() ? "" : bytes.data(), bytes.size(),
                        SQLITE_TRANSIENT);
    return *this;
}

Result<bool> Statement::step() {
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return tl::unexpected(lastError());
    }
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string Statement::text(int column) const {
    const unsigned char* text = sqlite3_column_text(m_statement.get(), column);
    return text == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(text));
}

std::string Statement::blob(int column) const {
    const void* bytes = sqlite3_column_blob(m_statement.get(), column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    return bytes == nullptr ? std::string() : std::string(static_cast<const char*>(bytes), size);
}

Error Statement::lastError() const {
    sqlite3* database = sqlite3_db_handle(m_statement.get());
    return {sqlite3_extended_errcode(database), sqlite3_errmsg(database)};
}

Result<Database> Database::open(const std::string& path, int flags) {
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &handle, flags | SQLITE_OPEN_EXRESCODE, nullptr);
    Database database(handle); // SQLite gives a handle to close even where opening failed
    if (code != SQLITE_OK)
        return tl::unexpected(Error{code, handle == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(handle)});
    // One fault while the file is opened, and SQLite would read alone until it is opened again.
    const bool mayWrite = (flags & SQLITE_OPEN_READWRITE) != 0;
    if (mayWrite && sqlite3_db_readonly(handle, "main") == 1)
        return tl::unexpected(Error{SQLITE_READONLY, path + " cannot be opened for writing"});
    return database;
}

Result<Statement> Database::prepare(std::string_view sql) const {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr) !=
        SQLITE_OK)
        return tl::unexpected(lastError());
    return Statement(statement);
}

Result<void> Database::execute(const std::string& sql) const {
    if (sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError());
    return {};
}

Result<Statement> Database::firstRow(std::string_view sql) const {
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return statement;
    const Result<bool> row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return tl::unexpected(Error{SQLITE_DONE, "no row: " + std::string(sql)});
    return statement;
}

Result<std::int64_t> Database::integer(std::string_view sql) const {
    return firstRow(sql).map([](const Statement& row) { return row.integer(0); });
}

Result<std::string> Database::text(std::string_view sql) const {
    return firstRow(sql).map([](const Statement& row) { return row.text(0); });
}

void Database::configure(int which, bool on) const {
    sqlite3_db_config(handle(), which, on ? 1 : 0, nullptr);
}

Error Database::lastError() const {
    return {sqlite3_extended_errcode(handle()), sqlite3_errmsg(handle())};
}

Result<Transaction> Transaction::begin(const Database& database) {
    return database.execute("BEGIN IMMEDIATE").map([&database] { return Transaction(database); });
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() {
    // Some errors roll back by themselves; another ROLLBACK would then only fail.
    if (m_database != nullptr && sqlite3_get_autocommit(m_database->handle()) == 0)
        (void)m_database->execute("ROLLBACK");
}

Result<void> Transaction::commit() {
    return m_database->execute("COMMIT").map([this] { m_database = nullptr; });
}

} // namespace nextrung::platform::sqlite
