// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/id.h"
#include "store/base/result.h"
#include "store/domain/text.h"

namespace uitwijk {

class Connection;

/// One thing that was changed or begun in an incident and is not back to normal.
struct UndoRow {
    enum class What { Measure, Forwarding, Task, Step };
    What what = What::Step;
    ObjectId subject; ///< the measure, the line, the task, the step
    Text title;
    Text list; ///< of a step: its list
    ObjectId run; ///< of a step
    quint32 place = 0; ///< of a step: its list's place in the run
    quint32 ordinal = 0; ///< of a step
};

/// What must be undone before an incident is over, and what was left when it was ended: measures that are on,
/// lines that are forwarded, tasks and steps of the return to normal that are not settled.
class UndoView {
public:
    explicit UndoView(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<std::vector<UndoRow>> of(const ObjectId& incident) const;

private:
    Result<void> addMeasures(const ObjectId& incident, std::vector<UndoRow>& rows) const;
    Result<void> addForwarding(const ObjectId& incident, std::vector<UndoRow>& rows) const;
    Result<void> addTasks(const ObjectId& incident, std::vector<UndoRow>& rows) const;
    Result<void> addSteps(const ObjectId& incident, std::vector<UndoRow>& rows) const;

    Connection& m_connection;
};

} // namespace uitwijk
