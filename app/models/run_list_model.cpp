// SPDX-License-Identifier: Apache-2.0
#include "app/models/run_list_model.h"

#include "app/models/spoken.h"

namespace uitwijk {

RunListModel::RunListModel(QObject* parent)
    : LiveModel({"runId", "list", "checklistId", "title", "steps", "settled", "disputed", "blocked"},
        Topics(Topic::Runs) | Topic::Incidents | Topic::Objects, parent)
{
}

void RunListModel::setIncidentId(const QString& incident)
{
    if (m_incident == incident)
        return;
    m_incident = incident;
    emit sourceChanged();
    again();
}

LiveModel::Query RunListModel::query() const
{
    return [incident = idFrom(m_incident), language = LiveQuery::language()](
               const Store& store) -> Result<DisplayRows> {
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
