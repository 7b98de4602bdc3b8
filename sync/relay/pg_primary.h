// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/relay/pg_connection.h"

namespace uitwijk {

/// Finds the server to write to among those of a conninfo (host=a,b port=1,2 …), and again after a failover.
///
/// libpq's own target_session_attrs=read-write takes the first that accepts writes, and an old primary that
/// lost its supervisor still does. So all are asked, and the writable one with the highest timeline is
/// taken; one below the highest ever seen is refused. A server without timelines (another engine that speaks
/// PostgreSQL's protocol) is taken as it is.
class PgPrimary {
public:
    struct Found {
        PgConnection connection;
        bool hasStandby = false; ///< a COMMIT waits for a second copy
    };

    /// Malformed with libpq's words for a conninfo that is none.
    [[nodiscard]] static Result<PgPrimary> at(const std::string& conninfo);

    /// Unreachable when none of them can be written to now.
    [[nodiscard]] Result<Found> connect();

private:
    using Settings = std::vector<PgConnection::Setting>;

    std::vector<Settings> m_servers;
    std::string m_highestTimeline;
};

} // namespace uitwijk
