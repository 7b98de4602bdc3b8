// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/task.h"
#include "store/domain/text.h"

namespace uitwijk {

class Connection;

/// One task of an incident.
struct TaskRow {
    ObjectId id;
    QString name;
    TaskFold fold;
    std::vector<Text> whoNames; ///< in the order of fold.who
    Text saidBy; ///< name of fold.shown's person
};

/// What people were asked to do in an incident beside its lists.
class TaskView {
public:
    explicit TaskView(Connection& connection)
        : m_connection(connection)
    {
    }

    /// What is to do first, by when it is due, then by name.
    Result<std::vector<TaskRow>> of(const ObjectId& incident) const;
    Result<TaskRow> task(const ObjectId& incident, const ObjectId& id) const;

private:
    Connection& m_connection;
};

} // namespace uitwijk
