// SPDX-License-Identifier: Apache-2.0
#include "store/views/joined_view.h"

#include "sql/queries.sql.h"
#include "store/sqlite/query.h"
#include "store/views/status_rows.h"

#include <algorithm>

namespace uitwijk {

ObjectId JoinedIncidents::tellerOf(const ObjectId& incident) const
{
    const auto found = told.teller.find(incident);
    return found == told.teller.end() ? incident : found->second;
}

std::vector<ObjectId> JoinedIncidents::eventOf(const ObjectId& incident) const
{
    const ObjectId teller = tellerOf(incident);
    std::vector<ObjectId> event{teller};
    for (const auto& [id, in] : told.teller) {
        if (in == teller && id != teller)
            event.push_back(id);
    }
    return event;
}

bool JoinedIncidents::isDisputed(const ObjectId& incident) const
{
    return told.disputed.contains(tellerOf(incident));
}

Result<JoinedIncidents> JoinedView::all() const
{
    const auto said = words();
    if (!said)
        return said.error();
    if (said->empty()) // as nearly always: every incident stands alone
        return JoinedIncidents{};
    const auto incidents = declared();
    return incidents ? JoinedIncidents{toldIn(*incidents, *said)}
                     : Result<JoinedIncidents>(incidents.error());
}

Result<std::vector<JoinOffer>> JoinedView::offers() const
{
    const auto said = words();
    const auto incidents = said ? declared() : said.error();
    if (!incidents)
        return incidents.error();
    return joinOffers(*incidents, *said);
}

Result<std::vector<JoinWord>> JoinedView::words() const
{
    std::vector<JoinWord> words;
    Query rows(m_connection, sql::join_words);
    while (rows.next()) {
        const QCborMap content = QCborValue::fromCbor(rows.blob(1)).toMap();
        const bool apart = numberIn(content, StatusKey::State) == qint64(SameEvent::No);
        words.push_back({.incident = rows.id<ObjectId>(0),
            .other = idIn(content, StatusKey::Object),
            .same = apart ? SameEvent::No : SameEvent::Yes});
    }
    if (auto status = rows.status(); !status)
        return status.error();
    return words;
}

Result<bool> JoinedView::hasWord(const ObjectId& incident, StatusKind kind, const ObjectId& subject) const
{
    const auto said = statusesOfOne(m_connection, incident, kind);
    if (!said)
        return said.error();
    return std::any_of(
        said->begin(), said->end(), [&](const StatusRow& row) { return row.subject == subject; });
}

Result<std::vector<DeclaredIncident>> JoinedView::declared() const
{
    std::vector<DeclaredIncident> incidents;
    Query rows(m_connection, sql::declared_incidents);
    while (rows.next()) {
        incidents.push_back({.id = rows.id<ObjectId>(0),
            .scenario = rows.id<ObjectId>(1),
            .by = rows.id<ObjectId>(2),
            .at = {.ms = rows.integer(3), .counter = quint16(rows.integer(4))},
            .exercise = rows.integer(5) != 0,
            .running = rows.integer(6) == 0});
    }
    if (auto status = rows.status(); !status)
        return status.error();
    return incidents;
}

} // namespace uitwijk
