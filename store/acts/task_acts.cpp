// SPDX-License-Identifier: Apache-2.0
#include "store/acts/task_acts.h"

#include "store/acts/status_act.h"

namespace uitwijk {

namespace {

std::optional<qint64> moment(qint64 ms)
{
    return ms > 0 ? std::optional(ms) : std::nullopt;
}

} // namespace

OpDraft switchOn(const ObjectId& incident, const MeasureOrder& order)
{
    return status(incident,
        {.kind = StatusKind::Measure,
            .subject = order.measure,
            .state = 1,
            .words = order.scope,
            .until = moment(order.until),
            .who = order.owner});
}

OpDraft switchOff(const ObjectId& incident, const ObjectId& measure, const QString& words)
{
    return status(incident, {.kind = StatusKind::Measure, .subject = measure, .state = 0, .words = words});
}

OpDraft order(const ObjectId& incident, const TaskOrder& order)
{
    return status(incident,
        {.kind = StatusKind::Task,
            .subject = order.task,
            .state = int(TaskState::Open),
            .name = order.name,
            .until = moment(order.due),
            .who = order.who});
}

OpDraft report(const ObjectId& incident, const TaskRow& task, TaskState state, const QString& note)
{
    return status(incident,
        {.kind = StatusKind::Task,
            .subject = task.id,
            .state = int(state),
            .words = note,
            .name = task.name,
            .until = moment(task.fold.due),
            .who = task.fold.shown && !task.fold.shown->who.isNull() ? task.fold.shown->who
                : task.fold.who.empty()                              ? ObjectId()
                                                                     : task.fold.who.front()});
}

OpDraft assign(const ObjectId& incident, const TaskRow& task, const ObjectId& who)
{
    return status(incident,
        {.kind = StatusKind::Task,
            .subject = task.id,
            .state = int(task.fold.state),
            .name = task.name,
            .until = moment(task.fold.due),
            .who = who});
}

} // namespace uitwijk
