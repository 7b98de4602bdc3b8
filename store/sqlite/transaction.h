// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/sqlite/connection.h"

#include <utility>

namespace uitwijk {

/// All or nothing: what is done on the connection while this lives is rolled back when it goes, unless
/// commit() succeeded. Must not outlive the connection, which must stay where it is; does not nest.
class Transaction {
public:
    /// Takes the right to write at once, so that nothing fails half way for want of it. Locked if another
    /// keeps it.
    [[nodiscard]] static Result<Transaction> begin(Connection& connection);
    /// One unchanging view for several queries.
    [[nodiscard]] static Result<Transaction> beginReading(Connection& connection);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// On disk when it succeeds. After a failure nothing of it will be.
    Result<void> commit();

private:
    explicit Transaction(Connection& connection);
    Connection* m_connection;
};

} // namespace uitwijk
