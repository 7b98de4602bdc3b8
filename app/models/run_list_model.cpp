// SPDX-License-Identifier: Apache-2.0
#include "app/models/run_list_model.h"

namespace uitwijk {

RunListModel::RunListModel(QObject* parent)
    : IncidentListModel({"runId", "list", "checklistId", "title", "steps", "settled", "disputed", "blocked"},
        Topics(Topic::Runs) | Topic::Incidents | Topic::Objects, parent)
{
}

LiveModel::Query RunListModel::query() const
{
    return
        [incident = incident(), language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
            auto lists = store.incidents().lists(incident);
            if (!lists)
                return std::move(lists).error();
            DisplayRows rows;
            for (const RunListRow& list : *lists)
                rows.push_back({QStringLiteral("%1/%2").arg(idText(list.run)).arg(list.list),
                    {idText(list.run), int(list.list), idText(list.checklist), list.title.in(language),
                        list.steps, list.settled, list.disputed, list.blocked}});
            return rows;
        };
}

} // namespace uitwijk
