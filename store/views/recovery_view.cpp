// SPDX-License-Identifier: Apache-2.0
#include "store/views/recovery_view.h"

#include "store/domain/verdict.h"
#include "store/views/object_view.h"
#include "store/views/status_rows.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>
#include <map>

namespace uitwijk {

namespace {

/// What was said of one service and still stands.
struct Words {
    std::vector<ServiceMark> heads;
    std::map<ObjectId, Text> names;
};

/// A state that this version does not know is nothing to rely on: down.
ServiceState stateIn(const QCborMap& content)
{
    const qint64 state = numberIn(content, StatusKey::State);
    return state >= 0 && state <= qint64(ServiceState::Restored) ? ServiceState(state) : ServiceState::Down;
}

std::optional<qint64> momentIn(const QCborMap& content, StatusKey key)
{
    const qint64 ms = numberIn(content, key);
    return ms > 0 ? std::optional(ms) : std::nullopt;
}

Result<std::map<ObjectId, Words>> wordsOf(Connection& connection, const ObjectId& incident)
{
    const auto rows = statusesOf(connection, incident, StatusKind::Service);
    if (!rows)
        return rows.error();
    std::map<ObjectId, Words> all;
    for (const StatusRow& row : *rows) {
        if (!row.isHead)
            continue;
        Words& words = all[row.subject];
        words.heads.push_back({.op = row.op,
            .state = stateIn(row.content),
            .at = row.at,
            .by = row.by,
            .downSince = momentIn(row.content, StatusKey::At),
            .upSince = momentIn(row.content, StatusKey::Until),
            .words = wordsIn(row.content)});
        words.names[row.by] = row.byName;
    }
    return all;
}

std::optional<qint64> minutes(const ObjectRecord& record, Field field)
{
    // Longer than a human life is a typing mistake, and would not fit when it is added up.
    constexpr qint64 kMost = qint64(100) * 366 * 24 * 60;
    const QCborValue value = record.value(field);
    if (!value.isInteger() || value.toInteger() < 0 || value.toInteger() > kMost)
        return std::nullopt;
    return value.toInteger();
}

RecoveryItem itemOf(const ObjectRecord& record, int place)
{
    RecoveryItem item{.id = record.id,
        .place = place,
        .rto = minutes(record, Field::Rto),
        .rpo = minutes(record, Field::Rpo),
        .mtpd = minutes(record, Field::Mtpd),
        .dependsOn = record.references(Field::DependsOn)};
    const QCborMap cost = record.value(Field::CostPerHour).toMap();
    if (cost.value(1).isInteger())
        item.costPerHour = cost.value(1).toInteger();
    if (const ObjectId supplier = record.reference(Field::Supplier); !supplier.isNull())
        item.dependsOn.push_back(supplier);
    return item;
}

/// Services and assets of the handbook, and what was said of them.
struct Known {
    std::vector<RecoveryItem> items;
    std::map<ObjectId, ObjectRecord> records;
    std::map<ObjectId, Text> saidBy;

    Text name(const ObjectId& id) const
    {
        const auto found = records.find(id);
        return found == records.end() ? Text() : found->second.text(Field::Title);
    }
};

Result<void> add(const ObjectView& objects, ObjectKind kind, Known& known)
{
    auto records = objects.records(kind);
    if (!records)
        return records.error();
    for (ObjectRecord& record : *records) {
        known.items.push_back(itemOf(record, int(known.items.size())));
        known.records.emplace(record.id, std::move(record));
    }
    return {};
}

Result<Known> everything(Connection& connection, const ObjectId& incident)
{
    const ObjectView objects(connection);
    const auto words = wordsOf(connection, incident);
    if (!words)
        return words.error();
    Known known;
    for (const ObjectKind kind : {ObjectKind::Service, ObjectKind::Asset}) {
        if (auto added = add(objects, kind, known); !added)
            return added.error();
    }
    for (RecoveryItem& item : known.items) {
        const auto said = words->find(item.id);
        if (said == words->end())
            continue;
        item.fold = foldService(said->second.heads);
        if (item.fold.shown)
            known.saidBy[item.id] = said->second.names.at(item.fold.shown->by);
    }
    return known;
}

QString firstPhone(const ObjectRecord& contact)
{
    return contact.value(Field::Phones).toArray().at(0).toMap().value(2).toString();
}

RestoreSource sourceOf(const ObjectView& objects, const ObjectRecord& asset)
{
    RestoreSource source{.asset = asset.id,
        .name = asset.text(Field::Title),
        .restoreFrom = asset.text(Field::RestoreFrom),
        .verifiedOn = {},
        .supplier = {},
        .supplierName = {},
        .supplierPhone = {}};
    if (asset.has(Field::VerifiedOn))
        source.verifiedOn = QDate(1970, 1, 1).addDays(asset.value(Field::VerifiedOn).toInteger());
    if (const auto supplier = objects.record(asset.reference(Field::Supplier))) {
        source.supplier = supplier->id;
        source.supplierName = supplier->text(Field::Title);
        source.supplierPhone = firstPhone(*supplier);
    }
    return source;
}

/// Only what says something: a back-up to restore from or somebody to ring.
std::vector<RestoreSource> sourcesOf(const ObjectView& objects, const Known& known, const RecoveryItem& item)
{
    std::vector<ObjectId> ids{item.id};
    ids.insert(ids.end(), item.dependsOn.begin(), item.dependsOn.end());
    std::vector<RestoreSource> sources;
    for (const ObjectId& id : ids) {
        const auto record = known.records.find(id);
        if (record == known.records.end() || (id != item.id && record->second.kind != ObjectKind::Asset))
            continue;
        RestoreSource source = sourceOf(objects, record->second);
        if (!source.restoreFrom.isEmpty() || !source.supplier.isNull())
            sources.push_back(std::move(source));
    }
    return sources;
}

RecoveryRow rowOf(
    const ObjectView& objects, const Known& known, const RecoveryItem& item, const RecoveryPlace& place)
{
    const ObjectRecord& record = known.records.at(item.id);
    RecoveryRow row{.item = item,
        .place = place,
        .kind = record.kind,
        .name = record.text(Field::Title),
        .minimumLevel = record.text(Field::MinimumLevel),
        .workaround = record.text(Field::Workaround),
        .costSource = Text::fromCbor(record.value(Field::CostPerHour).toMap().value(2)),
        .saidBy = {},
        .waitsFor = {},
        .hurriedBy = known.name(place.hurriedBy),
        .sources = sourcesOf(objects, known, item)};
    if (const auto said = known.saidBy.find(item.id); said != known.saidBy.end())
        row.saidBy = said->second;
    for (const ObjectId& needed : place.waitsFor)
        row.waitsFor.push_back(known.name(needed));
    return row;
}

template <typename Shown>
Recovery recovery(Connection& connection, const Known& known, const Shown& isShown)
{
    const ObjectView objects(connection);
    std::map<ObjectId, const RecoveryItem*> items;
    for (const RecoveryItem& item : known.items)
        items.emplace(item.id, &item);
    const RecoveryOrder order = recoveryOrder(known.items);
    Recovery shown;
    for (const RecoveryPlace& place : order.places) {
        const RecoveryItem& item = *items.at(place.id);
        if (!isShown(item))
            continue;
        shown.rows.push_back(rowOf(objects, known, item, place));
        shown.toRestore += isToRestore(item.fold.state) ? 1 : 0;
        shown.disputed += item.fold.disputed ? 1 : 0;
    }
    for (const std::vector<ObjectId>& circle : order.circles) {
        std::vector<Text> names;
        names.reserve(circle.size());
        for (const ObjectId& id : circle)
            names.push_back(known.name(id));
        shown.circles.push_back(std::move(names));
    }
    return shown;
}

} // namespace

Result<Recovery> RecoveryView::of(const ObjectId& incident) const
{
    const auto known = everything(m_connection, incident);
    if (!known)
        return known.error();
    return recovery(m_connection, *known, [&](const RecoveryItem& item) {
        return known->records.at(item.id).kind == ObjectKind::Service || item.fold.shown;
    });
}

Result<Recovery> RecoveryView::without(const ObjectId& incident, const ObjectId& id) const
{
    const auto known = everything(m_connection, incident);
    if (!known)
        return known.error();
    const std::vector<ObjectId> stopped = dependentsOf(known->items, id);
    return recovery(m_connection, *known, [&](const RecoveryItem& item) {
        return std::find(stopped.begin(), stopped.end(), item.id) != stopped.end();
    });
}

Result<std::map<ObjectId, UnitFold>> RecoveryView::unitsHit(const ObjectId& incident) const
{
    const auto said = statusesOf(m_connection, incident, StatusKind::Verdict);
    if (!said)
        return said.error();
    std::map<ObjectId, std::vector<UnitWord>> words;
    for (const StatusRow& row : *said) {
        const qint64 state = numberIn(row.content, StatusKey::State);
        if (!row.isHead || (state != qint64(Judged::UnitHit) && state != qint64(Judged::UnitSpared)))
            continue;
        words[row.subject].push_back(
            {.op = row.op, .hit = state == qint64(Judged::UnitHit), .at = row.at, .by = row.by});
    }
    std::map<ObjectId, UnitFold> hit;
    for (const auto& [unit, heads] : words)
        hit.emplace(unit, foldUnit(heads));
    return hit;
}

Result<ServiceFold> RecoveryView::foldOf(const ObjectId& incident, const ObjectId& service) const
{
    const auto row = ObjectView(m_connection).row(service);
    if (!row)
        return row.error();
    if (row->kind != ObjectKind::Service && row->kind != ObjectKind::Asset)
        return Error{Errc::NotFound, "neither a service nor an asset"};
    const auto words = wordsOf(m_connection, incident);
    if (!words)
        return words.error();
    const auto said = words->find(service);
    return said == words->end() ? ServiceFold() : foldService(said->second.heads);
}

} // namespace uitwijk
