// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/importing.h"

#include "app/handbook/known_objects.h"

namespace uitwijk {

namespace {

/// What a person reads instead of the ids in a preview.
QHash<ObjectId, QString> namesIn(const ImportPreview& preview, const KnownObjects& known)
{
    QHash<ObjectId, QString> names;
    for (const PreviewItem& item : preview.items) {
        if (item.change == ImportChange::Same)
            continue;
        for (const FieldChange& change : item.fields) {
            if (change.field != Field::Parent)
                continue;
            for (const QCborValue& value : {change.before, change.after}) {
                if (const auto id = ObjectId::fromBytes(value.toByteArray()))
                    names.insert(*id, known.titleOf(*id));
            }
        }
    }
    for (const PreviewItem& item : preview.items) {
        if (names.contains(item.id) && !item.title.isEmpty())
            names.insert(item.id, item.title);
    }
    return names;
}

Result<PendingImport> compare(const KnownObjects& known, const PlanId& plan, const ImportSourceRead& source)
{
    const IdOfKey idOf = [&plan](ByteView key) { return Handbook::objectNamed(plan, key); };
    PendingImport pending{.name = source.name,
        .preview = previewImport(importObjects(*source.content), known, idOf, source.options.region)};
    if (!known.status())
        return known.status().error();
    pending.names = namesIn(pending.preview, known);
    return pending;
}

} // namespace

Result<PendingImport> prepareImport(
    Store& store, const PlanId& plan, const QString& path, const QString& region)
{
    const ImportSourceRead source = readSource(path, {.region = region});
    if (!source.content)
        return source.refusal == FileRefusal::None ? Error{source.failure, "cannot be read"}
                                                   : refusalError(source.refusal);
    return compare(KnownObjects(store), plan, source);
}

Result<std::vector<PendingImport>> compareSources(const Store& store, const PlanId& plan,
    const std::vector<ImportSourceRead>& sources, const ImportDecision& decision)
{
    KnownObjects known(store);
    std::vector<PendingImport> all;
    for (const ImportSourceRead& source : sources) {
        auto compared = source.content ? compare(known, plan, source)
                                       : Result<PendingImport>(PendingImport{.name = source.name});
        if (!compared)
            return compared.error();
        all.push_back(*std::move(compared));
        if (&source != &sources.back())
            known.carryOut(all.back().preview, decision);
    }
    return all;
}

Result<Commit> confirmImport(Handbook& handbook, const PendingImport& pending)
{
    return handbook.write(importWrites(pending.preview));
}

} // namespace uitwijk
