// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/known_objects.h"

#include "store/domain/text.h"

namespace uitwijk {

KnownObjects::Shelf& KnownObjects::shelf(ObjectKind kind) const
{
    if (const auto read = m_shelves.find(kind); read != m_shelves.end())
        return *read;
    Shelf shelf;
    const auto rows = m_store.objects().ofKindEver(kind);
    if (!rows) {
        m_status = rows.error();
        return *m_shelves.insert(kind, shelf);
    }
    for (const ObjectRow& row : *rows) {
        const auto record = m_store.objects().record(row.id);
        if (!record) {
            m_status = record.error();
            continue;
        }
        ExistingObject object{.id = row.id};
        for (auto it = record->fields.cbegin(); it != record->fields.cend(); ++it)
            object.fields.insert(it.key(), it->front().value);
        shelf.places.insert(row.id, shelf.objects.size());
        shelf.objects.push_back(std::move(object));
    }
    return m_shelves[kind] = std::move(shelf);
}

std::vector<ExistingObject> KnownObjects::ofKind(ObjectKind kind) const
{
    return shelf(kind).objects;
}

QString KnownObjects::titleOf(const ObjectId& id) const
{
    for (const Shelf& shelf : std::as_const(m_shelves)) {
        if (const auto place = shelf.places.constFind(id); place != shelf.places.cend())
            return Text::fromCbor(shelf.objects[*place].fields.value(Field::Title)).in({});
    }
    return {};
}

void KnownObjects::carryOut(const ImportPreview& preview, const ImportDecision& decision)
{
    QHash<ObjectId, ObjectKind> kinds;
    for (const PreviewItem& item : preview.items)
        kinds.insert(item.id, item.kind);
    for (const FieldWrite& write : importWrites(preview, decision)) {
        Shelf& kept = shelf(kinds.value(write.object));
        auto place = kept.places.constFind(write.object);
        if (place == kept.places.cend()) {
            place = kept.places.insert(write.object, kept.objects.size());
            kept.objects.push_back({.id = write.object});
        }
        kept.objects[*place].fields.insert(write.field, write.value);
    }
}

} // namespace uitwijk
