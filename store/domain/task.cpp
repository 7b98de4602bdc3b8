// SPDX-License-Identifier: Apache-2.0
#include "store/domain/task.h"

#include <algorithm>
#include <tuple>

namespace uitwijk {

namespace {

/// What was asked comes before what is under way, and dropped before done: the less is said to be finished,
/// the more must be looked at.
int toDo(TaskState state)
{
    switch (state) {
    case TaskState::Done:
        return 0;
    case TaskState::Dropped:
        return 1;
    case TaskState::Doing:
        return 2;
    case TaskState::Open:
        break;
    }
    return 3;
}

bool holdsBefore(const TaskWord& left, const TaskWord& right)
{
    return std::make_tuple(toDo(left.state), left.at, left.op)
        > std::make_tuple(toDo(right.state), right.at, right.op);
}

} // namespace

bool TaskFold::isDue(qint64 now) const
{
    return !isSettled(state) && due > 0 && due <= now;
}

TaskFold foldTask(const std::vector<TaskWord>& heads)
{
    TaskFold fold;
    for (const TaskWord& head : heads) {
        const TaskWord& first = heads.front();
        fold.disputed = fold.disputed
            || std::tie(head.state, head.who, head.due) != std::tie(first.state, first.who, first.due);
        if (!fold.shown || holdsBefore(head, *fold.shown))
            fold.shown = head;
        if (!head.who.isNull())
            fold.who.push_back(head.who);
        if (head.due > 0 && (fold.due == 0 || head.due < fold.due))
            fold.due = head.due;
    }
    std::sort(fold.who.begin(), fold.who.end());
    fold.who.erase(std::unique(fold.who.begin(), fold.who.end()), fold.who.end());
    if (fold.shown)
        fold.state = fold.shown->state;
    return fold;
}

} // namespace uitwijk
