// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <QString>

#include <optional>
#include <vector>

namespace uitwijk {

/// How far a task is that somebody thought of during an incident.
enum class TaskState : int { Open = 0, Doing = 1, Done = 2, Dropped = 3 };

/// One person's word on a task: how far it is, whose it is, until when.
struct TaskWord {
    OpId op;
    TaskState state = TaskState::Open;
    Hlc at;
    ObjectId by;
    QString note;
    ObjectId who; ///< who does it; null: nobody yet
    qint64 due = 0; ///< ms since 1970-01-01 UTC; 0: no time was named
};

/// How a task stands.
struct TaskFold {
    TaskState state = TaskState::Open;
    bool disputed = false; ///< people said different things, and neither knew of the other
    std::vector<ObjectId> who; ///< everybody whose it was said to be, each once, by id
    qint64 due = 0; ///< the earliest time that was named; 0: none
    std::optional<TaskWord> shown; ///< the word that `state` comes from

    [[nodiscard]] bool isDue(qint64 now) const;
};

/// The fold of one task: a pure function of the words that nobody has replaced, in any order. Where people
/// disagree, what leaves most to do holds, and it is everybody's whom somebody gave it to.
[[nodiscard]] TaskFold foldTask(const std::vector<TaskWord>& heads);

/// Done and dropped leave nothing to do.
[[nodiscard]] constexpr bool isSettled(TaskState state)
{
    return state == TaskState::Done || state == TaskState::Dropped;
}

} // namespace uitwijk
