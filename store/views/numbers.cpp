// SPDX-License-Identifier: Apache-2.0
#include "store/views/numbers.h"

#include "sql/queries.sql.h"
#include "store/sqlite/query.h"

namespace uitwijk {

namespace {

/// The number of `id`, made when there is none.
Result<qint64> numberOf(Connection& connection, std::string_view find, std::string_view add, ByteView id)
{
    {
        Query known(connection, find, id);
        if (known.next())
            return known.integer(0);
        if (auto status = known.status(); !status)
            return status.error();
    }
    Query made(connection, add, id);
    if (auto status = made.run(); !status)
        return status.error();
    return connection.lastInsertRowId();
}

template <typename AnyId>
Result<AnyId> idOf(Connection& connection, std::string_view find, qint64 number)
{
    Query known(connection, find, number);
    if (!known.next())
        return known.status() ? Error{Errc::Corrupt, "a number without its id"} : known.status().error();
    const auto id = AnyId::fromBytes(known.blob(0));
    if (!id)
        return Error{Errc::Corrupt, "an id of the wrong length"};
    return *id;
}

} // namespace

Result<qint64> Numbers::ofObject(const ObjectId& id)
{
    if (const auto it = m_objects.constFind(id); it != m_objects.cend())
        return *it;
    auto number = numberOf(m_connection, sql::object_number, sql::object_new, id.view());
    if (number)
        m_objects.insert(id, *number);
    return number;
}

Result<qint64> Numbers::ofAuthor(const AuthorId& id)
{
    if (const auto it = m_authors.constFind(id); it != m_authors.cend())
        return *it;
    auto number = numberOf(m_connection, sql::author_number, sql::author_new, id.view());
    if (number)
        m_authors.insert(id, *number);
    return number;
}

Result<ObjectId> Numbers::object(qint64 oid)
{
    return idOf<ObjectId>(m_connection, sql::object_id, oid);
}

Result<AuthorId> Numbers::author(qint64 aid)
{
    return idOf<AuthorId>(m_connection, sql::author_id, aid);
}

void Numbers::forget()
{
    m_objects.clear();
    m_authors.clear();
}

} // namespace uitwijk
