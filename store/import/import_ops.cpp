// SPDX-License-Identifier: Apache-2.0
#include "store/import/import_ops.h"

#include <algorithm>

namespace uitwijk {

ObjectId parentAfter(const PreviewItem& item)
{
    const auto change = std::find_if(item.fields.begin(), item.fields.end(),
        [](const FieldChange& each) { return each.field == Field::Parent; });
    return change == item.fields.end()
        ? ObjectId()
        : ObjectId::fromBytes(change->after.toByteArray()).value_or(ObjectId());
}

QSet<ObjectId> leftOut(const ImportPreview& preview, const QSet<ObjectId>& skipped)
{
    QSet<ObjectId> left;
    QSet<ObjectId> absent; // new, and not coming
    for (const PreviewItem& item : preview.items) {
        const bool isNew = item.change == ImportChange::Added;
        const bool orphan
            = isNew && item.kind != ObjectKind::Contact && absent.contains(parentAfter(item)); // a part of it
        if (!orphan && !skipped.contains(item.id))
            continue;
        left.insert(item.id);
        if (isNew)
            absent.insert(item.id);
    }
    return left;
}

std::vector<FieldWrite> importWrites(const ImportPreview& preview, const ImportDecision& decision)
{
    const QSet<ObjectId> left = leftOut(preview, decision.skipped);
    QSet<ObjectId> absent;
    for (const PreviewItem& item : preview.items) {
        if (item.change == ImportChange::Added && left.contains(item.id))
            absent.insert(item.id);
    }
    std::vector<FieldWrite> writes;
    std::vector<FieldWrite> last;
    for (const PreviewItem& item : preview.items) {
        if (left.contains(item.id))
            continue;
        const bool parentStaysAway = absent.contains(parentAfter(item));
        for (const FieldChange& change : item.fields) {
            if (change.field == Field::SourceHash)
                last.push_back({item.id, change.field, change.after});
            else if (change.field != Field::Parent || !parentStaysAway)
                writes.push_back({item.id, change.field, change.after});
        }
        if (item.change == ImportChange::Retired && decision.archiveRetired)
            writes.push_back({item.id, Field::Archived, true});
    }
    if (left.isEmpty())
        writes.insert(writes.end(), last.begin(), last.end());
    return writes;
}

} // namespace uitwijk
