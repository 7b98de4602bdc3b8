// SPDX-License-Identifier: Apache-2.0
#include "store/views/relief_view.h"

#include "sql/queries.sql.h"
#include "store/sqlite/query.h"
#include "store/views/joined_view.h"
#include "store/views/object_view.h"
#include "store/views/status_rows.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace uitwijk {

namespace {

/// What is known of one person.
struct Known {
    std::vector<ReliefMark> heads;
    std::map<ObjectId, Text> speakers;
    std::vector<qint64> deeds;
};

/// A state that this version does not know: on, so that somebody is asked.
ReliefMark markOf(const StatusRow& row)
{
    const bool isOff = numberIn(row.content, StatusKey::State) == qint64(ShiftState::Off);
    return {.op = row.op,
        .shift = isOff ? ShiftState::Off : ShiftState::On,
        .at = row.at,
        .by = row.by,
        .since = numberIn(row.content, StatusKey::At),
        .until = numberIn(row.content, StatusKey::Until),
        .other = idIn(row.content, StatusKey::Who)};
}

using Team = std::map<ObjectId, Known>;

Result<void> addDeeds(Connection& connection, const ObjectId& incident, Team& team)
{
    const auto joined = JoinedView(connection).all();
    if (!joined)
        return joined.error();
    for (const ObjectId& one : joined->eventOf(incident)) {
        Query rows(connection, sql::incident_deeds, one);
        while (rows.next()) {
            const auto person = rows.id<ObjectId>(0);
            if (!person.isNull())
                team[person].deeds.push_back(rows.integer(1));
        }
        if (auto status = rows.status(); !status)
            return status.error();
    }
    return {};
}

Result<Team> knownOf(Connection& connection, const ObjectId& incident)
{
    const auto said = statusesOf(connection, incident, StatusKind::Relief);
    if (!said)
        return said.error();
    Team team;
    for (const StatusRow& row : *said) {
        if (!row.isHead)
            continue;
        Known& known = team[row.subject];
        known.heads.push_back(markOf(row));
        known.speakers[row.by] = row.byName;
    }
    if (auto added = addDeeds(connection, incident, team); !added)
        return added.error();
    return team;
}

ReliefRow rowOf(const ObjectView& objects, const ObjectId& person, const Known& known, qint64 now)
{
    ReliefRow row{.person = person,
        .name = {},
        .subtitle = {},
        .fold = foldRelief(known.heads, known.deeds, now),
        .otherName = {},
        .saidBy = {}};
    if (const auto contact = objects.row(person)) {
        row.name = contact->title;
        row.subtitle = contact->subtitle;
    } else {
        row.name = Text(person.hex().left(8));
    }
    if (const auto other = objects.row(row.fold.other); other && !row.fold.other.isNull())
        row.otherName = other->title;
    if (row.fold.shown)
        row.saidBy = known.speakers.at(row.fold.shown->by);
    return row;
}

} // namespace

Result<std::vector<ReliefRow>> ReliefView::of(const ObjectId& incident, qint64 now) const
{
    const ObjectView objects(m_connection);
    auto team = knownOf(m_connection, incident);
    if (!team)
        return team.error();
    const auto contacts = objects.ofKind(ObjectKind::Contact, [&](const ObjectId& id, const QString& group) {
        return group == u"crisis-team" || team->contains(id);
    });
    if (!contacts)
        return contacts.error();
    std::vector<ReliefRow> rows;
    for (const ObjectRow& contact : *contacts) {
        const auto known = team->find(contact.id);
        rows.push_back(rowOf(objects, contact.id, known == team->end() ? Known() : known->second, now));
        team->erase(contact.id);
    }
    for (const auto& [person, known] : *team)
        rows.push_back(rowOf(objects, person, known, now));
    std::stable_sort(rows.begin(), rows.end(), [](const ReliefRow& left, const ReliefRow& right) {
        return std::make_tuple(!left.fold.on, left.fold.askAt)
            < std::make_tuple(!right.fold.on, right.fold.askAt);
    });
    return rows;
}

} // namespace uitwijk
