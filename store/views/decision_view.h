// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/decision.h"
#include "store/domain/text.h"

namespace uitwijk {

class Connection;

/// One decision of an incident.
struct DecisionRow {
    ObjectId id;
    DecisionFold fold;
    Text ownerName = {};
    Text takenByName = {};
    Text shownByName = {}; ///< who looked at the effect
};

/// The decisions of an incident: what was decided on which picture and judgement, by whom, and what came of
/// it. The latest first.
class DecisionView {
public:
    explicit DecisionView(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<std::vector<DecisionRow>> of(const ObjectId& incident) const;

private:
    Connection& m_connection;
};

} // namespace uitwijk
