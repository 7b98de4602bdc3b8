// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/plan_check.h"

namespace uitwijk {

class Connection;

/// What is to be put right in the handbook.
class PlanCheckView {
public:
    explicit PlanCheckView(Connection& connection)
        : m_connection(connection)
    {
    }

    /// On the day `today`, in days since 1970-01-01. Reads the whole handbook.
    Result<std::vector<PlanFinding>> findings(qint64 today) const;

private:
    Connection& m_connection;
};

} // namespace uitwijk
