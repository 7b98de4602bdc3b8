// SPDX-License-Identifier: Apache-2.0
#include "app/models/task_list_model.h"

#include "app/qml_types.h"

#include <QDateTime>

#include <algorithm>

namespace uitwijk {

namespace {

constexpr int kSettledRole = 9;

QString whoIn(const TaskRow& row, const QString& language)
{
    QStringList names;
    for (const Text& name : row.whoNames)
        names << name.in(language);
    return names.join(QStringLiteral(", "));
}

DisplayRow shownRow(const TaskRow& row, const QString& language)
{
    const TaskFold& fold = row.fold;
    return {idText(row.id),
        {idText(row.id), row.name, int(fold.state), fold.disputed, whoIn(row, language),
            fold.due > 0 ? spokenTime({.ms = fold.due}, language) : QString(),
            fold.isDue(QDateTime::currentMSecsSinceEpoch()), fold.shown ? fold.shown->note : QString(),
            row.saidBy.in(language), isSettled(fold.state)}};
}

} // namespace

TaskListModel::TaskListModel(QObject* parent)
    : IncidentListModel(
        {"taskId", "name", "taskState", "disputed", "who", "until", "due", "note", "saidBy", "settled"},
        Topics(Topic::Status) | Topic::Objects, parent)
{
}

LiveModel::Query TaskListModel::query() const
{
    return [incident = incident(), mineOnly = m_mineOnly, me = SessionSingleton::instance->person(),
               language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
        const auto tasks = store.tasks().of(incident);
        if (!tasks)
            return tasks.error();
        DisplayRows rows;
        for (const TaskRow& row : *tasks) {
            const auto& who = row.fold.who;
            const bool isMine
                = !isSettled(row.fold.state) && std::find(who.begin(), who.end(), me) != who.end();
            if (isMine || !mineOnly)
                rows.push_back(shownRow(row, language));
        }
        return rows;
    };
}

void TaskListModel::shown()
{
    m_open = int(std::count_if(rows().begin(), rows().end(),
        [](const DisplayRow& row) { return !row.values.at(kSettledRole).toBool(); }));
    emit counted();
}

} // namespace uitwijk
