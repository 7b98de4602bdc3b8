// SPDX-License-Identifier: Apache-2.0
#include "store/views/undo_view.h"

#include "store/views/incident_view.h"
#include "store/views/measure_view.h"
#include "store/views/object_view.h"
#include "store/views/status_rows.h"
#include "store/views/task_view.h"

#include <set>

namespace uitwijk {

Result<std::vector<UndoRow>> UndoView::of(const ObjectId& incident) const
{
    std::vector<UndoRow> rows;
    for (const auto add :
        {&UndoView::addMeasures, &UndoView::addForwarding, &UndoView::addTasks, &UndoView::addSteps}) {
        if (auto added = (this->*add)(incident, rows); !added)
            return added.error();
    }
    return rows;
}

Result<void> UndoView::addMeasures(const ObjectId& incident, std::vector<UndoRow>& rows) const
{
    const auto measures = MeasureView(m_connection).of(incident);
    if (!measures)
        return measures.error();
    for (const MeasureRow& measure : *measures) {
        if (measure.fold.on)
            rows.push_back({.what = UndoRow::What::Measure,
                .subject = measure.id,
                .title = measure.title,
                .list = {},
                .run = {}});
    }
    return {};
}

Result<void> UndoView::addForwarding(const ObjectId& incident, std::vector<UndoRow>& rows) const
{
    const auto said = statusesOf(m_connection, incident, StatusKind::Forwarding);
    if (!said)
        return said.error();
    // Whoever says that a line is forwarded is believed: somebody has to look.
    std::set<ObjectId> forwarded;
    for (const StatusRow& row : *said) {
        if (row.isHead && numberIn(row.content, StatusKey::State) != 0)
            forwarded.insert(row.subject);
    }
    const ObjectView objects(m_connection);
    for (const ObjectId& id : forwarded) {
        const auto line = objects.row(id);
        rows.push_back({.what = UndoRow::What::Forwarding,
            .subject = id,
            .title = line ? line->title : Text(id.hex().left(8)),
            .list = {},
            .run = {}});
    }
    return {};
}

Result<void> UndoView::addTasks(const ObjectId& incident, std::vector<UndoRow>& rows) const
{
    const auto tasks = TaskView(m_connection).of(incident);
    if (!tasks)
        return tasks.error();
    for (const TaskRow& task : *tasks) {
        if (!isSettled(task.fold.state))
            rows.push_back({.what = UndoRow::What::Task,
                .subject = task.id,
                .title = Text(task.name),
                .list = {},
                .run = {}});
    }
    return {};
}

Result<void> UndoView::addSteps(const ObjectId& incident, std::vector<UndoRow>& rows) const
{
    const IncidentView incidents(m_connection);
    const ObjectView objects(m_connection);
    const auto lists = incidents.lists(incident);
    if (!lists)
        return lists.error();
    for (const RunListRow& list : *lists) {
        const auto record = objects.record(list.checklist);
        if (list.setAside || !record || record->value(Field::Phase).toString() != QLatin1String("return"))
            continue;
        const auto steps = incidents.steps(list.run, list.list, [](const FlowStep&, const StepStand& stand) {
            return stand.applies != Applies::No && !isSettled(stand.state);
        });
        if (!steps)
            return steps.error();
        for (const RunStepRow& step : *steps)
            rows.push_back({.what = UndoRow::What::Step,
                .subject = step.step,
                .title = step.title,
                .list = list.title,
                .run = list.run,
                .place = list.list,
                .ordinal = step.ordinal});
    }
    return {};
}

} // namespace uitwijk
