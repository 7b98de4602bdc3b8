// SPDX-License-Identifier: Apache-2.0
#include "store/views/finding_view.h"

#include "store/views/incident_view.h"
#include "store/views/object_view.h"
#include "store/views/status_rows.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace uitwijk {

namespace {

/// A state that this version does not know is nothing to rely on: open.
FindingState stateIn(const QCborMap& content)
{
    const qint64 state = numberIn(content, StatusKey::State);
    return state > 0 && state <= qint64(FindingState::Dropped) ? FindingState(state) : FindingState::Open;
}

FindingMark markOf(const StatusRow& row)
{
    const QCborMap& content = row.content;
    return {.op = row.op,
        .state = stateIn(content),
        .at = row.at,
        .by = row.by,
        .head = row.isHead,
        .finding = wordsIn(content, StatusKey::Name),
        .fact = wordsIn(content, StatusKey::Picture),
        .factAt = numberIn(content, StatusKey::At),
        .about = idIn(content, StatusKey::Object),
        .well = wordsIn(content, StatusKey::Judgement) == QLatin1String("well"),
        .note = wordsIn(content),
        .owner = idIn(content, StatusKey::Who),
        .due = numberIn(content, StatusKey::Until)};
}

auto urgency(const FindingRow& row)
{
    const qint64 due = row.fold.due == 0 ? std::numeric_limits<qint64>::max() : row.fold.due;
    return std::make_tuple(isSettled(row.fold.state), due, row.fold.made->at, row.id);
}

void sort(std::vector<FindingRow>& rows)
{
    std::sort(rows.begin(), rows.end(),
        [](const FindingRow& left, const FindingRow& right) { return urgency(left) < urgency(right); });
}

Text titleOf(const ObjectView& objects, const ObjectId& id)
{
    const auto row = objects.row(id);
    return row ? row->title : Text(id.hex().left(8));
}

Result<std::vector<FindingRow>> findingsOf(Connection& connection, const IncidentRow& incident)
{
    const auto said = statusesOf(connection, incident.id, StatusKind::Finding);
    if (!said)
        return said.error();
    std::map<ObjectId, std::vector<FindingMark>> marks;
    std::map<ObjectId, Text> people;
    for (const StatusRow& row : *said) {
        marks[row.subject].push_back(markOf(row));
        people[row.by] = row.byName;
    }
    const ObjectView objects(connection);
    std::vector<FindingRow> rows;
    for (const auto& [id, words] : marks) {
        FindingRow row{.id = id,
            .incident = incident.id,
            .incidentTitle = incident.title,
            .exercise = incident.exercise,
            .fold = foldFinding(words),
            .ownerNames = {},
            .about = {},
            .madeBy = {},
            .saidBy = {}};
        for (const ObjectId& owner : row.fold.owners)
            row.ownerNames.push_back(titleOf(objects, owner));
        if (!row.fold.made->about.isNull())
            row.about = titleOf(objects, row.fold.made->about);
        row.madeBy = people.at(row.fold.made->by);
        if (row.fold.shown)
            row.saidBy = people.at(row.fold.shown->by);
        rows.push_back(std::move(row));
    }
    sort(rows);
    return rows;
}

} // namespace

Result<std::vector<FindingRow>> FindingView::of(const ObjectId& incident) const
{
    const auto row = IncidentView(m_connection).incident(incident);
    return row ? findingsOf(m_connection, *row) : row.error();
}

Result<std::vector<FindingRow>> FindingView::open() const
{
    const auto incidents = IncidentView(m_connection).all();
    if (!incidents)
        return incidents.error();
    std::vector<FindingRow> open;
    for (const IncidentRow& incident : *incidents) {
        if (!incident.toldIn.isNull())
            continue;
        auto findings = findingsOf(m_connection, incident);
        if (!findings)
            return findings.error();
        std::copy_if(std::make_move_iterator(findings->begin()), std::make_move_iterator(findings->end()),
            std::back_inserter(open), [](const FindingRow& row) { return !isSettled(row.fold.state); });
    }
    sort(open);
    return open;
}

Result<FindingRow> FindingView::finding(const ObjectId& incident, const ObjectId& id) const
{
    auto rows = of(incident);
    if (!rows)
        return rows.error();
    for (FindingRow& row : *rows) {
        if (row.id == id)
            return std::move(row);
    }
    return Error{Errc::NotFound, "no such finding"};
}

} // namespace uitwijk
