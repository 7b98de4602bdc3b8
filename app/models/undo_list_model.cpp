// SPDX-License-Identifier: Apache-2.0
#include "app/models/undo_list_model.h"

namespace uitwijk {

UndoListModel::UndoListModel(QObject* parent)
    : IncidentListModel({"what", "subjectId", "title", "list", "runId", "place"},
        Topics(Topic::Status) | Topic::Runs | Topic::Objects, parent)
{
}

LiveModel::Query UndoListModel::query() const
{
    return
        [incident = incident(), language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
            const auto undo = store.undo().of(incident);
            if (!undo)
                return undo.error();
            DisplayRows rows;
            for (const UndoRow& row : *undo)
                rows.push_back(
                    {QStringLiteral("%1/%2/%3").arg(idText(row.subject), idText(row.run)).arg(row.ordinal),
                        {int(row.what), idText(row.subject), row.title.in(language), row.list.in(language),
                            idText(row.run), int(row.place)}});
            return rows;
        };
}

LeftBehindModel::LeftBehindModel(QObject* parent)
    : LiveModel({"incidentId", "title", "exercise", "remaining"},
        Topics(Topic::Status) | Topic::Incidents | Topic::Runs | Topic::Objects, parent)
{
}

LiveModel::Query LeftBehindModel::query() const
{
    return [language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
        const auto incidents = store.incidents().all();
        if (!incidents)
            return incidents.error();
        DisplayRows rows;
        for (const IncidentRow& row : *incidents) {
            if (row.running || row.exercise || !row.toldIn.isNull())
                continue; // nothing that was done in an exercise is to be undone
            const auto undo = store.undo().of(row.id);
            if (!undo)
                return undo.error();
            if (!undo->empty())
                rows.push_back({idText(row.id),
                    {idText(row.id), row.title.in(language), row.exercise, int(undo->size())}});
        }
        return rows;
    };
}

} // namespace uitwijk
