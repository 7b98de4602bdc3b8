// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/joined.h"

namespace uitwijk {

class Connection;

/// Which incidents of this copy are one event.
struct JoinedIncidents {
    ToldIn told;

    /// The incident that `incident` is told in; itself when it stands alone or is not known.
    [[nodiscard]] ObjectId tellerOf(const ObjectId& incident) const;
    /// All incidents of the event that `incident` is one of: the one that it is told in first.
    [[nodiscard]] std::vector<ObjectId> eventOf(const ObjectId& incident) const;
    [[nodiscard]] bool isDisputed(const ObjectId& incident) const;
};

/// Incidents that are the same event declared apart, as people say, and such as may be.
class JoinedView {
public:
    explicit JoinedView(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<JoinedIncidents> all() const;
    Result<std::vector<JoinOffer>> offers() const;
    /// The words that nobody has replaced.
    Result<std::vector<JoinWord>> words() const;

    Result<std::vector<DeclaredIncident>> declared() const;
    /// True when somebody said something of the subject in this one declared incident.
    Result<bool> hasWord(const ObjectId& incident, StatusKind kind, const ObjectId& subject) const;

private:
    Connection& m_connection;
};

} // namespace uitwijk
