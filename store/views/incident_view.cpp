// SPDX-License-Identifier: Apache-2.0
#include "store/views/incident_view.h"

#include "sql/queries.sql.h"
#include "store/views/joined_view.h"
#include "store/views/object_rows.h"
#include "store/views/status_rows.h"

#include <QCborArray>

#include <map>
#include <tuple>

namespace uitwijk {

namespace {

IncidentRow incidentRow(const Query& rows)
{
    IncidentRow row;
    row.id = rows.id<ObjectId>(0);
    row.scenario = rows.id<ObjectId>(1);
    row.title = textIn(rows, 2);
    row.exercise = rows.integer(3) != 0;
    row.verdict = Verdict(rows.integer(4));
    for (const QCborValue reason : QCborValue::fromCbor(rows.blob(5)).toArray())
        row.reasons.push_back(Text::fromCbor(reason));
    row.declaredAt = {.ms = rows.integer(6), .counter = quint16(rows.integer(7))};
    row.declaredBy = rows.id<ObjectId>(8);
    row.declaredByName = textIn(rows, 9);
    row.running = rows.integer(10) == 0;
    return row;
}

/// What this version does not know is taken for the gravest that it knows.
Verdict verdictIn(const QCborMap& content)
{
    const qint64 said = numberIn(content, StatusKey::State);
    return said >= qint64(Verdict::Incident) && said < qint64(Verdict::Crisis) ? Verdict(said)
                                                                               : Verdict::Crisis;
}

/// Gives every incident of an event the verdict of the event.
void tellTogether(std::vector<IncidentRow>& incidents, const JoinedIncidents& joined)
{
    std::map<ObjectId, std::pair<VerdictFold, Text>> judged;
    for (const IncidentRow& incident : incidents) {
        const auto [found, isFirst]
            = judged.try_emplace(joined.tellerOf(incident.id), incident.judged, incident.judgedBy);
        auto& [fold, by] = found->second;
        if (!isFirst)
            fold = graver(fold, incident.judged);
        if (fold.shown && incident.judged.shown && fold.shown->op == incident.judged.shown->op)
            by = incident.judgedBy;
    }
    for (IncidentRow& incident : incidents) {
        const ObjectId teller = joined.tellerOf(incident.id);
        std::tie(incident.judged, incident.judgedBy) = judged.at(teller);
        incident.verdict = incident.judged.verdict;
        incident.toldIn = teller == incident.id ? ObjectId() : teller;
        incident.joinDisputed = joined.isDisputed(incident.id);
    }
}

} // namespace

Result<void> IncidentView::judge(IncidentRow& row) const
{
    const auto said = statusesOfOne(m_connection, row.id, StatusKind::Verdict);
    if (!said)
        return said.error();
    std::vector<VerdictMark> heads;
    for (const StatusRow& word : *said) {
        if (!word.isHead || word.subject != row.id)
            continue;
        heads.push_back({.op = word.op,
            .verdict = verdictIn(word.content),
            .at = word.at,
            .by = word.by,
            .reason = wordsIn(word.content)});
    }
    row.judged = foldVerdict(row.verdict, heads);
    row.verdict = row.judged.verdict;
    if (!row.judged.shown)
        return {};
    const OpId shown = row.judged.shown->op;
    for (const StatusRow& word : *said) {
        if (word.op == shown)
            row.judgedBy = word.byName;
    }
    return {};
}

Result<std::vector<IncidentRow>> IncidentView::all() const
{
    std::vector<IncidentRow> incidents;
    {
        Query rows(m_connection, sql::incidents);
        while (rows.next())
            incidents.push_back(incidentRow(rows));
        if (auto status = rows.status(); !status)
            return status.error();
    }
    for (IncidentRow& incident : incidents) {
        if (auto judged = judge(incident); !judged)
            return judged.error();
    }
    const auto joined = JoinedView(m_connection).all();
    if (!joined)
        return joined.error();
    tellTogether(incidents, *joined);
    for (IncidentRow& incident : incidents) {
        const auto lists = listsOf(joined->eventOf(incident.id));
        if (!lists)
            return lists.error();
        for (const RunListRow& list : *lists) {
            incident.steps += list.setAside ? 0 : list.steps;
            incident.settled += list.setAside ? 0 : list.settled;
            incident.disputed += list.disputed;
        }
    }
    return incidents;
}

Result<IncidentRow> IncidentView::incident(const ObjectId& id) const
{
    auto incidents = all();
    if (!incidents)
        return incidents.error();
    for (IncidentRow& row : *incidents) {
        if (row.id == id)
            return std::move(row);
    }
    return Error{Errc::NotFound, "no such incident"};
}

} // namespace uitwijk
