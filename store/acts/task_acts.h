// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/task.h"
#include "store/log/event_log.h"
#include "store/views/measure_view.h"
#include "store/views/task_view.h"

namespace uitwijk {

/// A measure is switched on: for what, under whom, until when.
struct MeasureOrder {
    ObjectId measure;
    QString scope = {}; ///< this and whatever else is empty is not said
    ObjectId owner = {};
    qint64 until = 0; ///< ms since 1970-01-01 UTC
};
[[nodiscard]] OpDraft switchOn(const ObjectId& incident, const MeasureOrder& order);
[[nodiscard]] OpDraft switchOff(const ObjectId& incident, const ObjectId& measure, const QString& words = {});

/// Something to do that no list has.
struct TaskOrder {
    ObjectId task; ///< a new random id
    QString name;
    ObjectId who = {}; ///< null: nobody yet
    qint64 due = 0; ///< ms since 1970-01-01 UTC; 0: no time
};
[[nodiscard]] OpDraft order(const ObjectId& incident, const TaskOrder& order);
/// How far a task is; whose it is and until when stays.
[[nodiscard]] OpDraft report(
    const ObjectId& incident, const TaskRow& task, TaskState state, const QString& note = {});
/// A task is somebody else's, or everybody's word is settled to one person's.
[[nodiscard]] OpDraft assign(const ObjectId& incident, const TaskRow& task, const ObjectId& who);

} // namespace uitwijk
