// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"
#include "store/base/id.h"
#include "store/base/result.h"

#include <chrono>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct pg_conn;
struct pg_result;

namespace uitwijk {

/// The parameters of one statement, in PostgreSQL's binary form. The statement casts each: $1::bytea.
class PgParameters {
public:
    PgParameters& add(ByteView octets);
    PgParameters& add(quint64 number); ///< bigint
    PgParameters& add(const std::vector<Bytes>& octets); ///< bytea[]
    PgParameters& add(const std::vector<quint64>& numbers); ///< bigint[]
    template <typename Tag, std::size_t Size>
    PgParameters& add(const Id<Tag, Size>& id)
    {
        return add(id.view());
    }

    [[nodiscard]] const std::vector<Bytes>& values() const { return m_values; }

private:
    std::vector<Bytes> m_values;
};

struct PgStatement {
    std::string_view sql; ///< ends in a null octet: a literal
    PgParameters parameters{};
};

/// The rows that one statement gave. Numbers must be bigint.
class PgRows {
public:
    explicit PgRows(pg_result* result);

    [[nodiscard]] int count() const;
    [[nodiscard]] quint64 number(int row, int column) const;
    [[nodiscard]] ByteView view(int row, int column) const; ///< while the rows are there
    [[nodiscard]] Bytes bytes(int row, int column) const;
    [[nodiscard]] bool isNull(int row, int column) const;
    /// What the command did: "COMMIT", or "ROLLBACK" for a COMMIT that was none.
    [[nodiscard]] std::string command() const;
    template <typename IdType>
    [[nodiscard]] IdType id(int row, int column) const
    {
        return IdType::fromBytes(view(row, column)).value_or(IdType());
    }

private:
    struct Closer {
        void operator()(pg_result* result) const;
    };
    std::unique_ptr<pg_result, Closer> m_result;
};

/// One session with a PostgreSQL server, and no wait without an end: when nothing has moved for the deadline
/// the session is closed, because a frozen server would keep its caller for ever. One thread.
///
/// Errors: Unreachable when the session ended, so that the outcome of what was sent is unknown; Full when
/// the server's disk is; Exists for a violated uniqueness; Unsupported for a function the server does not
/// have; Io for any other refusal, after which the server has rolled back.
class PgConnection {
public:
    using Setting = std::pair<std::string, std::string>; ///< a keyword of libpq and its value
    static constexpr std::chrono::milliseconds kDeadline{5'000};
    static constexpr std::chrono::milliseconds kDialTime{2'000};

    [[nodiscard]] static Result<PgConnection> open(const std::vector<Setting>& settings);

    PgConnection(PgConnection&&) noexcept = default;
    PgConnection& operator=(PgConnection&&) noexcept = default;

    /// Statements in one round trip; all rows, or the first error.
    [[nodiscard]] Result<std::vector<PgRows>> run(std::span<const PgStatement> statements);
    [[nodiscard]] Result<PgRows> run(const PgStatement& statement);

    [[nodiscard]] bool isOpen() const;
    void close();
    /// Whether the server warned of anything since the last call: a COMMIT that no longer waited for its
    /// standby succeeds, and says so in a warning only.
    [[nodiscard]] bool takeWarned() { return std::exchange(*m_hasWarned, false); }

private:
    struct Closer {
        void operator()(pg_conn* connection) const;
    };
    using Handle = std::unique_ptr<pg_conn, Closer>;

    explicit PgConnection(Handle connection);
    [[nodiscard]] bool send(const PgStatement& statement);
    [[nodiscard]] bool waitForResult();
    [[nodiscard]] bool collect(std::size_t count, std::vector<PgRows>& rows, Result<void>& status);
    [[nodiscard]] Error broken();

    std::unique_ptr<bool> m_hasWarned = std::make_unique<bool>(false); ///< libpq keeps its address
    Handle m_connection;
};

} // namespace uitwijk
