// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/review.h"
#include "store/views/finding_view.h"
#include "store/views/incident_view.h"

namespace uitwijk {

class Connection;

/// What is to be learned from one incident or exercise: facts of its log, and findings.
struct Review {
    IncidentRow incident;
    ReviewFacts facts;
    std::vector<FindingRow> findings;

    [[nodiscard]] int settled() const;
    [[nodiscard]] int late(qint64 now) const;
};

/// Looks back on incidents and exercises.
class ReviewView {
public:
    explicit ReviewView(Connection& connection)
        : m_connection(connection)
    {
    }

    /// `now`: ms since 1970-01-01 UTC.
    Result<Review> of(const ObjectId& incident, qint64 now) const;
    /// Of all that have ended: exercises, or what was real. The latest first.
    Result<std::vector<Review>> past(bool exercises, qint64 now) const;

private:
    Result<Review> review(IncidentRow incident, qint64 now) const;

    Connection& m_connection;
};

} // namespace uitwijk
