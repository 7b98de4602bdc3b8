// SPDX-License-Identifier: Apache-2.0
#include "store/views/workplace_view.h"

#include "store/domain/contact_group.h"
#include "store/views/object_view.h"
#include "store/views/status_rows.h"

#include <QCborArray>
#include <QCborMap>

#include <map>

namespace uitwijk {

namespace {

/// What was said of one person and still stands.
struct Words {
    std::vector<PlacementMark> heads;
    std::map<ObjectId, Text> names;
};

/// A state that this version does not know keeps its seat, if it names one.
PlacementMark markOf(const StatusRow& row)
{
    const qint64 state = numberIn(row.content, StatusKey::State);
    PlacementMark mark{.op = row.op,
        .state = state == qint64(Placement::Confirmed) ? Placement::Confirmed : Placement::Assigned,
        .at = row.at,
        .by = row.by,
        .site = idIn(row.content, StatusKey::Object)};
    if (state == qint64(Placement::None) || mark.site.isNull())
        mark.state = Placement::None;
    return mark;
}

std::map<ObjectId, Words> wordsByPerson(const std::vector<StatusRow>& rows)
{
    std::map<ObjectId, Words> all;
    for (const StatusRow& row : rows) {
        if (!row.isHead)
            continue;
        Words& words = all[row.subject];
        words.heads.push_back(markOf(row));
        words.names[row.by] = row.byName;
    }
    return all;
}

QStringList phonesOf(const ObjectRecord& record)
{
    QStringList phones;
    for (const QCborValue item : record.value(Field::Phones).toArray()) {
        const QCborMap phone = item.toMap();
        const QString raw = phone.value(2).toString();
        if (!raw.isEmpty() && !phone.value(3).toBool()) // a private one stays sealed
            phones.append(raw);
    }
    return phones;
}

WorkplaceRow siteRow(const ObjectRecord& record)
{
    WorkplaceRow row{.count = {.site = record.id, .seats = {}, .people = {}},
        .name = record.text(Field::Title),
        .address = record.string(Field::Address),
        .route = record.text(Field::Route),
        .access = record.text(Field::Access),
        .note = record.text(Field::Body),
        .phones = phonesOf(record),
        .people = {}};
    const QCborValue seats = record.value(Field::Seats);
    if (seats.isInteger() && seats.toInteger() >= 0 && seats.toInteger() < 1'000'000)
        row.count.seats = int(seats.toInteger());
    return row;
}

Result<std::vector<WorkplaceRow>> workplaces(const ObjectView& objects)
{
    const auto records = objects.records(ObjectKind::Site);
    if (!records)
        return records.error();
    std::vector<WorkplaceRow> sites;
    for (const ObjectRecord& record : *records) {
        if (record.string(Field::SiteUse) == u"workplace" || record.has(Field::Seats))
            sites.push_back(siteRow(record));
    }
    return sites;
}

PlacedRow placedRow(const ObjectView& objects, const ObjectId& id, const Words& words)
{
    PlacedRow placed{.id = id,
        .name = {},
        .subtitle = {},
        .phone = {},
        .fold = foldPlacement(words.heads),
        .saidBy = {},
        .sites = {}};
    if (const auto row = objects.row(id)) {
        placed.name = row->title;
        placed.subtitle = row->subtitle;
    }
    if (const auto record = objects.record(id))
        placed.phone = phonesOf(*record).value(0);
    if (placed.fold.shown)
        placed.saidBy = words.names.at(placed.fold.shown->by);
    for (const ObjectId& site : placed.fold.sites) {
        const auto row = objects.row(site);
        placed.sites.push_back(row ? row->title : Text());
    }
    return placed;
}

/// Own people in the order of the handbook, then whoever else was spoken of.
Result<std::vector<PlacedRow>> peopleOf(const ObjectView& objects, std::map<ObjectId, Words> words)
{
    const auto contacts = objects.ofKind(ObjectKind::Contact,
        [&](const ObjectId& id, const QString& group) { return isOwnPeople(group) || words.contains(id); });
    if (!contacts)
        return contacts.error();
    std::vector<PlacedRow> people;
    for (const ObjectRow& contact : *contacts) {
        people.push_back(placedRow(objects, contact.id, words[contact.id]));
        words.erase(contact.id);
    }
    for (const auto& [id, said] : words)
        people.push_back(placedRow(objects, id, said));
    return people;
}

void seat(const std::vector<PlacedRow>& people, Workplaces& all)
{
    std::vector<SiteSeats> sites;
    std::vector<PlacedPerson> placed;
    sites.reserve(all.sites.size());
    placed.reserve(people.size());
    for (const WorkplaceRow& site : all.sites)
        sites.push_back({.site = site.count.site, .seats = site.count.seats});
    for (const PlacedRow& person : people)
        placed.push_back({.person = person.id, .fold = person.fold});
    const std::vector<SiteCount> counts = countSeats(sites, placed);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        all.sites[i].count = counts[i];
        all.over += counts[i].over();
        for (const PlacedRow& person : people) {
            const auto& seats = counts[i].people;
            if (std::find(seats.begin(), seats.end(), person.id) != seats.end())
                all.sites[i].people.push_back(person);
        }
    }
}

} // namespace

Result<Workplaces> WorkplaceView::of(const ObjectId& incident) const
{
    const ObjectView objects(m_connection);
    const auto said = statusesOf(m_connection, incident, StatusKind::Workplace);
    auto sites = said ? workplaces(objects) : Result<std::vector<WorkplaceRow>>(said.error());
    const auto people
        = sites ? peopleOf(objects, wordsByPerson(*said)) : Result<std::vector<PlacedRow>>(sites.error());
    if (!people)
        return people.error();
    Workplaces all{.sites = *std::move(sites), .unplaced = {}};
    std::vector<ObjectId> known;
    for (const WorkplaceRow& site : all.sites)
        known.push_back(site.count.site);
    std::vector<ObjectId> others;
    for (const PlacedRow& person : *people) {
        all.disputed += person.fold.disputed ? 1 : 0;
        all.confirmed += person.fold.state == Placement::Confirmed ? 1 : 0;
        all.placed += person.fold.sites.empty() ? 0 : 1;
        if (person.fold.sites.empty())
            all.unplaced.push_back(person);
        for (const ObjectId& site : person.fold.sites) {
            if (std::find(known.begin(), known.end(), site) == known.end())
                others.push_back(site);
        }
    }
    std::sort(others.begin(), others.end());
    others.erase(std::unique(others.begin(), others.end()), others.end());
    for (const ObjectId& site : others) {
        const auto record = objects.record(site);
        all.sites.push_back(
            siteRow(record ? *record : ObjectRecord{.id = site, .kind = ObjectKind::Site, .fields = {}}));
    }
    seat(*people, all);
    return all;
}

} // namespace uitwijk
