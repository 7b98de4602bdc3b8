// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/importing.h"

#include "store/crypto/digest.h"
#include "store/import/import_reader.h"

#include <QFileInfo>

namespace uitwijk {

namespace {

/// What the handbook holds, as the preview asks for it.
class StoredContent final : public ExistingContent {
public:
    explicit StoredContent(const Store& store)
        : m_store(store)
    {
    }

    [[nodiscard]] std::vector<ExistingObject> ofKind(ObjectKind kind) const override
    {
        std::vector<ExistingObject> objects;
        const auto rows = m_store.objects().ofKindEver(kind);
        if (!rows)
            return objects;
        for (const ObjectRow& row : *rows) {
            const auto record = m_store.objects().record(row.id);
            if (!record)
                continue;
            ExistingObject object{.id = row.id};
            for (auto it = record->fields.cbegin(); it != record->fields.cend(); ++it)
                object.fields.insert(it.key(), it->front().value);
            objects.push_back(std::move(object));
        }
        return objects;
    }

private:
    const Store& m_store;
};

Bytes digestOf(ByteView octets)
{
    return blake2b256("uwk1.source", octets).bytes();
}

} // namespace

Result<PendingImport> prepareImport(
    Store& store, const PlanId& plan, const QString& path, const QString& region)
{
    const auto imported = readImportAt(path, digestOf, {.region = region});
    if (!imported)
        return imported.error();
    const ImportSet set = importObjects(*imported);
    const IdOfKey idOf = [plan](ByteView key) { return Handbook::objectNamed(plan, key); };
    return PendingImport{.name = QFileInfo(path).fileName(),
        .preview = previewImport(set, StoredContent(store), idOf, region)};
}

Result<Commit> confirmImport(Handbook& handbook, const PendingImport& pending)
{
    return handbook.write(importWrites(pending.preview));
}

} // namespace uitwijk
