// SPDX-License-Identifier: Apache-2.0
#include "store/views/forwarding_view.h"

#include "store/views/incident_view.h"
#include "store/views/object_view.h"
#include "store/views/status_rows.h"

#include <map>

namespace uitwijk {

namespace {

/// What this version does not know is at least not normal.
Forwarding forwardingIn(const QCborMap& content)
{
    const qint64 state = numberIn(content, StatusKey::State);
    return state >= 0 && state <= qint64(Forwarding::Tested) ? Forwarding(state) : Forwarding::Forwarded;
}

LineRow lineRow(const ObjectId& incident, const ObjectRecord& record)
{
    return {.id = record.id,
        .incident = incident,
        .title = record.text(Field::Title),
        .number = record.string(Field::LineNumber),
        .forwardTo = record.string(Field::ForwardTo),
        .who = record.text(Field::Role),
        .how = record.text(Field::ForwardHow),
        .test = record.text(Field::ForwardTest),
        .undo = record.text(Field::ForwardUndo),
        .fold = {},
        .saidBy = {}};
}

} // namespace

Result<std::vector<LineRow>> ForwardingView::of(const ObjectId& incident) const
{
    const auto said = statusesOf(m_connection, incident, StatusKind::Forwarding);
    const ObjectView objects(m_connection);
    const auto lines = objects.ofKind(ObjectKind::PhoneLine);
    if (!said || !lines)
        return !said ? said.error() : lines.error();
    std::map<ObjectId, std::vector<LineMark>> heads;
    std::map<ObjectId, Text> names;
    for (const StatusRow& row : *said) {
        names[row.by] = row.byName;
        if (row.isHead)
            heads[row.subject].push_back({.op = row.op,
                .state = forwardingIn(row.content),
                .at = row.at,
                .by = row.by,
                .words = wordsIn(row.content)});
    }
    std::vector<LineRow> rows;
    for (const ObjectRow& line : *lines) {
        const auto record = objects.record(line.id);
        if (!record)
            return record.error();
        LineRow row = lineRow(incident, *record);
        row.fold = foldLine(heads[line.id]);
        if (row.fold.shown)
            row.saidBy = names[row.fold.shown->by];
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<LineRow>> ForwardingView::toUndo() const
{
    const auto incidents = IncidentView(m_connection).all();
    if (!incidents)
        return incidents.error();
    std::vector<LineRow> open;
    for (const IncidentRow& incident : *incidents) {
        if (!incident.toldIn.isNull() || incident.exercise)
            continue; // its lines are those of the event; in an exercise none is really forwarded
        const auto lines = of(incident.id);
        if (!lines)
            return lines.error();
        for (const LineRow& line : *lines) {
            if (line.fold.wantsUndo())
                open.push_back(line);
        }
    }
    return open;
}

} // namespace uitwijk
