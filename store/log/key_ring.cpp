// SPDX-License-Identifier: Apache-2.0
#include "store/log/key_ring.h"

#include "sql/queries.sql.h"
#include "store/sqlite/query.h"

namespace uitwijk {

Result<void> KeyRing::put(SecretKind kind, ByteView name, const SecretBytes& secret)
{
    return Query(m_connection, sql::secret_put, qint64(kind), name, secret.view()).run();
}

Result<SecretBytes> KeyRing::get(SecretKind kind, ByteView name) const
{
    Query row(m_connection, sql::secret_get, qint64(kind), name);
    const bool found = row.next();
    if (auto status = row.status(); !status)
        return status.error();
    if (!found)
        return Error{Errc::NotFound, "no such secret is kept"};
    return SecretBytes::copyOf(row.blobView(0));
}

Result<std::vector<Bytes>> KeyRing::names(SecretKind kind) const
{
    std::vector<Bytes> names;
    Query rows(m_connection, sql::secret_names, qint64(kind));
    while (rows.next())
        names.push_back(rows.blob(0));
    if (auto status = rows.status(); !status)
        return status.error();
    return names;
}

} // namespace uitwijk
