// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/id.h"
#include "store/base/result.h"

#include <QHash>

namespace uitwijk {

class Connection;

/// The short numbers under which this copy keeps objects and authors: 2 octets a row instead of 16. They
/// never leave it.
class Numbers {
public:
    explicit Numbers(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<qint64> ofObject(const ObjectId& id); ///< made when it is new
    Result<qint64> ofAuthor(const AuthorId& id);
    Result<ObjectId> object(qint64 oid);
    Result<AuthorId> author(qint64 aid);

    /// After a rollback the numbers handed out in it are void.
    void forget();

private:
    Connection& m_connection;
    QHash<ObjectId, qint64> m_objects;
    QHash<AuthorId, qint64> m_authors;
};

} // namespace uitwijk
