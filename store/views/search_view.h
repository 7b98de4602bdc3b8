// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/views/object_view.h"

#include <optional>

namespace uitwijk {

struct SearchHit {
    ObjectRow row;
    QString snippet; ///< the words around the hit, when it is not in the title
};

/// One box over everything: contacts, steps, places, assets, plan. Case and diacritics do not matter, first
/// letters suffice, digits of phone and serial numbers match whatever blanks and dashes they were written
/// with.
class SearchView {
public:
    explicit SearchView(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Every word of `query` must begin some word of the object. Hits in the title come first, then in
    /// numbers, then in the rest.
    Result<std::vector<SearchHit>> find(const QString& query, int limit = 50) const;

private:
    Result<void> collect(const QString& match, int limit, std::vector<qint64>& numbers) const;
    Result<std::optional<SearchHit>> hitOf(qint64 oid, const QString& word) const;

    Connection& m_connection;
};

} // namespace uitwijk
