// SPDX-License-Identifier: Apache-2.0
#include "store/views/task_view.h"

#include "store/views/object_view.h"
#include "store/views/status_rows.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace uitwijk {

namespace {

struct Words {
    std::vector<TaskWord> heads;
    std::map<ObjectId, Text> people;
    QString name;
    Hlc named; ///< when `name` was said: the latest name is shown
};

/// A state that this version does not know is nothing to rely on: open.
TaskState stateIn(const QCborMap& content)
{
    const qint64 state = numberIn(content, StatusKey::State);
    return state > 0 && state <= qint64(TaskState::Dropped) ? TaskState(state) : TaskState::Open;
}

std::map<ObjectId, Words> wordsByTask(const std::vector<StatusRow>& rows)
{
    std::map<ObjectId, Words> all;
    for (const StatusRow& row : rows) {
        Words& words = all[row.subject];
        const QString name = wordsIn(row.content, StatusKey::Name);
        if (!name.isEmpty() && std::tie(words.named, words.name) < std::tie(row.at, name)) {
            words.name = name;
            words.named = row.at;
        }
        if (!row.isHead)
            continue;
        words.heads.push_back({.op = row.op,
            .state = stateIn(row.content),
            .at = row.at,
            .by = row.by,
            .note = wordsIn(row.content),
            .who = idIn(row.content, StatusKey::Who),
            .due = numberIn(row.content, StatusKey::Until)});
        words.people[row.by] = row.byName;
    }
    return all;
}

auto urgency(const TaskRow& row)
{
    const qint64 due = row.fold.due == 0 ? std::numeric_limits<qint64>::max() : row.fold.due;
    return std::make_tuple(isSettled(row.fold.state), due, row.name, row.id);
}

} // namespace

Result<std::vector<TaskRow>> TaskView::of(const ObjectId& incident) const
{
    const auto said = statusesOf(m_connection, incident, StatusKind::Task);
    if (!said)
        return said.error();
    const ObjectView objects(m_connection);
    std::vector<TaskRow> rows;
    for (const auto& [id, words] : wordsByTask(*said)) {
        TaskRow row{
            .id = id, .name = words.name, .fold = foldTask(words.heads), .whoNames = {}, .saidBy = {}};
        for (const ObjectId& who : row.fold.who) {
            const auto person = objects.row(who);
            row.whoNames.push_back(person ? person->title : Text(who.hex().left(8)));
        }
        if (row.fold.shown)
            row.saidBy = words.people.at(row.fold.shown->by);
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(),
        [](const TaskRow& left, const TaskRow& right) { return urgency(left) < urgency(right); });
    return rows;
}

Result<TaskRow> TaskView::task(const ObjectId& incident, const ObjectId& id) const
{
    auto rows = of(incident);
    if (!rows)
        return rows.error();
    for (TaskRow& row : *rows) {
        if (row.id == id)
            return std::move(row);
    }
    return Error{Errc::NotFound, "no such task"};
}

} // namespace uitwijk
