// SPDX-License-Identifier: Apache-2.0
#include "app/models/run_list_model.h"

namespace uitwijk {

namespace {

constexpr int kNextDueRole = 10;

} // namespace

RunListModel::RunListModel(QObject* parent)
    : IncidentListModel({"runId", "list", "checklistId", "title", "steps", "settled", "disputed", "blocked",
                            "method", "leftOut", "nextDue", "setAside"},
        Topics(Topic::Runs) | Topic::Incidents | Topic::Objects, parent)
{
    connect(&m_next, &MomentTimer::came, this, &RunListModel::again);
}

LiveModel::Query RunListModel::query() const
{
    return
        [incident = incident(), language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
            auto lists = store.incidents().lists(incident);
            if (!lists)
                return std::move(lists).error();
            DisplayRows rows;
            for (const RunListRow& list : *lists) {
                const auto checklist = store.objects().record(list.checklist);
                rows.push_back({QStringLiteral("%1/%2").arg(idText(list.run)).arg(list.list),
                    {idText(list.run), int(list.list), idText(list.checklist), list.title.in(language),
                        list.steps, list.settled, list.disputed, list.blocked,
                        checklist ? checklist->string(Field::Method) : QString(), list.leftOut,
                        list.setAside ? 0 : list.nextDue, list.setAside}});
            }
            return rows;
        };
}

void RunListModel::shown()
{
    qint64 next = 0;
    for (const DisplayRow& row : rows()) {
        const qint64 due = row.values.at(kNextDueRole).toLongLong();
        if (due > 0 && (next == 0 || due < next))
            next = due;
    }
    m_next.waitFor(next);
}

} // namespace uitwijk
