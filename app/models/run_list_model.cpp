// SPDX-License-Identifier: Apache-2.0
#include "app/models/run_list_model.h"

namespace uitwijk {

namespace {

constexpr int kNextDueRole = 10;
constexpr int kOfRole = 12;

bool wantsLooking(const RunListRow& list)
{
    return list.disputed > 0 || list.blocked > 0;
}

bool goesOn(const RunListRow& list)
{
    return !list.setAside && list.settled < list.steps;
}

/// At most `limit` of those that go on, and all that somebody must look at; all where that leaves none.
std::vector<RunListRow> chosen(const std::vector<RunListRow>& lists, int limit)
{
    if (limit <= 0 || lists.size() <= std::size_t(limit))
        return lists;
    std::vector<RunListRow> few;
    int going = 0;
    for (const RunListRow& list : lists) {
        if (wantsLooking(list) || (goesOn(list) && ++going <= limit))
            few.push_back(list);
    }
    return few.empty() ? lists : few;
}

} // namespace

RunListModel::RunListModel(QObject* parent)
    : IncidentListModel({"runId", "list", "checklistId", "title", "steps", "settled", "disputed", "blocked",
                            "method", "leftOut", "nextDue", "setAside", "of"},
        Topics(Topic::Runs) | Topic::Incidents | Topic::Objects, parent)
{
    connect(&m_next, &MomentTimer::came, this, &RunListModel::again);
}

LiveModel::Query RunListModel::query() const
{
    return [incident = incident(), limit = m_limit, language = LiveQuery::language()](
               const Store& store) -> Result<DisplayRows> {
        auto lists = store.incidents().lists(incident);
        if (!lists)
            return std::move(lists).error();
        DisplayRows rows;
        for (const RunListRow& list : chosen(*lists, limit)) {
            const auto checklist = store.objects().record(list.checklist);
            rows.push_back({QStringLiteral("%1/%2").arg(idText(list.run)).arg(list.list),
                {idText(list.run), int(list.list), idText(list.checklist), list.title.in(language),
                    list.steps, list.settled, list.disputed, list.blocked,
                    checklist ? checklist->string(Field::Method) : QString(), list.leftOut,
                    list.setAside ? 0 : list.nextDue, list.setAside, int(lists->size())}});
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
    const int all = rows().empty() ? 0 : rows().front().values.at(kOfRole).toInt();
    m_leftOut = all - int(rows().size());
    emit leftOutChanged();
}

} // namespace uitwijk
