// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/places.h"

#include <QCborArray>
#include <QCollator>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace uitwijk {

namespace {

PlaceRow rowOf(const ObjectRecord& record)
{
    const QStringList address = record.string(Field::Address).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return {.id = record.id,
        .name = record.text(Field::Title),
        .use = record.string(Field::SiteUse),
        .address = address.join(QStringLiteral(", ")),
        .position = positionIn(record.value(Field::Position)),
        .drawings = int(record.value(Field::Drawing).toArray().size()),
        .way = {}};
}

Result<std::vector<PlaceRow>> places(const Store& store)
{
    const auto sites = store.objects().ofKind(ObjectKind::Site);
    if (!sites)
        return sites.error();
    std::vector<PlaceRow> rows;
    rows.reserve(sites->size());
    for (const ObjectRow& site : *sites) {
        const auto record = store.objects().record(site.id);
        if (!record)
            return record.error();
        rows.push_back(rowOf(*record));
    }
    return rows;
}

} // namespace

Result<std::vector<PlaceRow>> placesFrom(const Store& store, const JudgedFix& fix, const QString& language)
{
    auto rows = places(store);
    if (!rows)
        return rows;
    const QCollator collator{QLocale(language)};
    std::stable_sort(rows->begin(), rows->end(), [&](const PlaceRow& left, const PlaceRow& right) {
        return collator.compare(left.name.in(language), right.name.in(language)) < 0;
    });
    std::vector<PlaceToReach> wanted;
    QHash<ObjectId, std::size_t> places;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        places.insert((*rows)[i].id, i);
        wanted.push_back({.id = (*rows)[i].id, .position = (*rows)[i].position});
    }
    std::vector<PlaceRow> sorted;
    sorted.reserve(rows->size());
    for (const PlaceReached& way : nearestFirst(wanted, fix)) {
        sorted.push_back(std::move((*rows)[places.value(way.id)]));
        sorted.back().way = way;
    }
    return sorted;
}

} // namespace uitwijk
