// Sqlite: a thin layer over SQLite's C API that closes what it opened, and throws nothing.
#pragma once
#include <tl/expected.hpp>

#include <cstdint>
#include <memory>
#include <sqlite3.h>
#include <string>
#include <string_view>

namespace nextrung::platform::sqlite {

struct Error {
    int code = SQLITE_ERROR; ///< Extended result code.
    std::string message;
};

template <typename T> using Result = tl::expected<T, Error>;

/// A prepared statement. Parameters count from 1, columns from 0, as SQLite counts them.
class Statement {
public:
    explicit Statement(sqlite3_stmt* statement) : m_statement(statement) {}

    Statement& bind(int parameter, std::int64_t value);
    Statement& bind(int parameter, std::string_view text);
    Statement& bindBlob(int parameter, std::string_view bytes);

    /// True: there is a row. False: it is finished.
    Result<bool> step();
    std::int64_t integer(int column) const;
    std::string text(int column) const;
    std::string blob(int column) const;

private:
    Error lastError() const;

    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

class Database {
public:
    /// `flags` are those of sqlite3_open_v2. Errors: SQLite's; SQLITE_READONLY where it was to write and can
    /// only read.
    static Result<Database> open(const std::string& path, int flags);

    Result<Statement> prepare(std::string_view sql) const;
    /// Runs one or more statements and throws their rows away.
    Result<void> execute(const std::string& sql) const;
    /// The first column of the first row.
    Result<std::int64_t> integer(std::string_view sql) const;
    Result<std::string> text(std::string_view sql) const;

    /// Sets a switch of sqlite3_db_config.
    void configure(int which, bool on) const;
    sqlite3* handle() const { return m_database.get(); }

private:
    explicit Database(sqlite3* database) : m_database(database) {}
    Error lastError() const;
    Result<Statement> firstRow(std::string_view sql) const;

    struct Close {
        void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
    };
    std::unique_ptr<sqlite3, Close> m_database;
};

/// Rolls back unless it was committed.
class Transaction {
public:
    /// Takes the write lock at once, so that what is read inside cannot change before it is written.
    static Result<Transaction> begin(const Database& database);

    Transaction(Transaction&& other) noexcept;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(const Database& database) : m_database(&database) {}

    const Database* m_database; ///< Null once committed or moved from.
};

} // namespace nextrung::platform::sqlite
