// SPDX-License-Identifier: Apache-2.0
#include "app/models/line_list_model.h"

#include <algorithm>

namespace uitwijk {

LineListModel::LineListModel(QObject* parent)
    : IncidentListModel({"lineId", "ofIncident", "title", "number", "forwardTo", "who", "forwarding",
                            "disputed", "words", "saidBy", "saidAt"},
        Topics(Topic::Status) | Topic::Objects | Topic::Incidents, parent)
{
}

LiveModel::Query LineListModel::query() const
{
    return
        [incident = incident(), language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
            const auto lines
                = incident.isNull() ? store.forwardings().toUndo() : store.forwardings().of(incident);
            if (!lines)
                return lines.error();
            DisplayRows rows;
            for (const LineRow& line : *lines) {
                const auto& word = line.fold.shown;
                rows.push_back({idText(line.incident) + idText(line.id),
                    {idText(line.id), idText(line.incident), line.title.in(language),
                        spokenNumber(line.number), spokenNumber(line.forwardTo), line.who.in(language),
                        int(line.fold.state), line.fold.disputed, word ? word->words : QString(),
                        line.saidBy.in(language), word ? spokenTime(word->at, language) : QString()}});
            }
            return rows;
        };
}

void LineListModel::shown()
{
    constexpr int kForwardingRole = 6;
    m_forwarded = int(std::count_if(rows().begin(), rows().end(), [](const DisplayRow& row) {
        return row.values[kForwardingRole].toInt() != int(Forwarding::Normal);
    }));
    emit counted();
}

} // namespace uitwijk
