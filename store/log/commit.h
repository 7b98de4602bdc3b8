// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <QFlags>

#include <set>
#include <vector>

namespace uitwijk {

/// The parts of the handbook that a screen may be showing.
enum class Topic : unsigned {
    Objects = 1, ///< plan, contacts, assets …: any field of any object
    Incidents = 2, ///< declared, stood down
    Runs = 4, ///< runs, ticks, added steps
    Journal = 8, ///< any new log entry
    Members = 16, ///< control log
    Exchange = 32, ///< what waits to be sent, what peers hold
    Status = 64, ///< how people stand in an incident
};
Q_DECLARE_FLAGS(Topics, Topic)
Q_DECLARE_OPERATORS_FOR_FLAGS(Topics)

/// What one transaction of the event log changed, for whoever shows it. A value.
struct Commit {
    Topics topics;
    std::set<ObjectId> objects; ///< whose fields, ticks or entries changed (objects, incidents, runs)
    std::vector<OpId> appended; ///< the ids of this device's own new ops, in the order given
    qsizetype ignoredOps = 0; ///< of a kind this version does not know: kept and forwarded
};

} // namespace uitwijk
