// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/opening.h"
#include "store/domain/text.h"

namespace uitwijk {

class Connection;

/// What was opened of one thing, and by whom.
struct OpeningRow {
    Opening opening;
    Text byName;
    Text incidentTitle; ///< empty: none ran
};

/// Sealed parts of contacts and assets: who opened them, and for whom they are open.
class OpeningView {
public:
    explicit OpeningView(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Latest first, of every incident and of the time between.
    Result<std::vector<OpeningRow>> of(const ObjectId& subject) const;
    /// `now` in ms since 1970-01-01 UTC.
    Result<bool> isOpen(const ObjectId& subject, const ObjectId& person, qint64 now) const;

private:
    Connection& m_connection;
};

} // namespace uitwijk
