// SPDX-License-Identifier: Apache-2.0
#include "app/models/placed_people_model.h"

#include "store/views/workplace_view.h"

#include <QCollator>

#include <algorithm>
#include <map>

namespace uitwijk {

namespace {

enum Group { Here, Nowhere, Elsewhere };

struct Placed {
    PlacedRow row;
    Group group = Nowhere;
};

bool sits(const PlacedRow& person, const ObjectId& site)
{
    return std::find(person.fold.sites.begin(), person.fold.sites.end(), site) != person.fold.sites.end();
}

/// Each person once, also who was sent to two places.
std::vector<Placed> everybody(const Workplaces& places, const ObjectId& site)
{
    std::map<ObjectId, Placed> all;
    for (const PlacedRow& person : places.unplaced)
        all[person.id] = {.row = person, .group = Nowhere};
    for (const WorkplaceRow& place : places.sites) {
        for (const PlacedRow& person : place.people)
            all[person.id] = {.row = person, .group = sits(person, site) ? Here : Elsewhere};
    }
    std::vector<Placed> people;
    people.reserve(all.size());
    for (auto& [id, person] : all)
        people.push_back(std::move(person));
    return people;
}

DisplayRow shownRow(const Placed& person, const QString& language)
{
    QStringList sites;
    for (const Text& site : person.row.sites)
        sites.append(site.in(language));
    return {idText(person.row.id),
        {idText(person.row.id), person.row.name.in(language), person.row.subtitle.in(language),
            person.row.phone, int(person.group), int(person.row.fold.state), person.row.fold.disputed,
            sites.join(QStringLiteral(", "))}};
}

} // namespace

PlacedPeopleModel::PlacedPeopleModel(QObject* parent)
    : IncidentListModel({"personId", "name", "detail", "phone", "group", "placement", "disputed", "sites"},
        Topics(Topic::Status) | Topic::Objects, parent)
{
}

LiveModel::Query PlacedPeopleModel::query() const
{
    return [incident = incident(), site = idFrom(m_site), language = LiveQuery::language()](
               const Store& store) -> Result<DisplayRows> {
        const auto places = store.workplaces().of(incident);
        if (!places)
            return places.error();
        std::vector<Placed> people = everybody(*places, site);
        const QCollator collator{QLocale(language)};
        std::stable_sort(people.begin(), people.end(), [&](const Placed& left, const Placed& right) {
            return left.group != right.group
                ? left.group < right.group
                : collator.compare(left.row.name.in(language), right.row.name.in(language)) < 0;
        });
        DisplayRows rows;
        for (const Placed& person : people)
            rows.push_back(shownRow(person, language));
        return rows;
    };
}

} // namespace uitwijk
