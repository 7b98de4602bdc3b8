// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/transaction.h"

namespace uitwijk {

namespace {

Result<void> runOnce(Connection& connection, std::string_view sql)
{
    auto statement = connection.statement(sql);
    return statement ? statement->run() : Result<void>(statement.error());
}

} // namespace

Transaction::Transaction(Connection& connection)
    : m_connection(&connection)
{
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    // A full disk or an I/O error may have rolled back already.
    if (m_connection != nullptr && m_connection->isInTransaction())
        (void)runOnce(*m_connection, "ROLLBACK");
}

Result<Transaction> Transaction::begin(Connection& connection)
{
    if (auto begun = runOnce(connection, "BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(connection);
}

Result<Transaction> Transaction::beginReading(Connection& connection)
{
    if (auto begun = runOnce(connection, "BEGIN DEFERRED"); !begun)
        return begun.error();
    return Transaction(connection);
}

Result<void> Transaction::commit()
{
    auto committed = runOnce(*m_connection, "COMMIT");
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace uitwijk
