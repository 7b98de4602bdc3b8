// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/measure.h"
#include "store/domain/text.h"

namespace uitwijk {

class Connection;

/// One measure of the handbook and how it stands in an incident.
struct MeasureRow {
    ObjectId id;
    Text title;
    MeasureFold fold;
    ObjectId owner; ///< who was named; else who the handbook says
    Text ownerName;
    Text saidBy; ///< name of fold.shown's person
};

/// The measures that can be switched on for a long disruption, and those that are.
class MeasureView {
public:
    explicit MeasureView(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Those that are on first, then as the handbook orders them.
    Result<std::vector<MeasureRow>> of(const ObjectId& incident) const;

private:
    Connection& m_connection;
};

} // namespace uitwijk
