// SPDX-License-Identifier: Apache-2.0
#include "store/import/import_ops.h"

namespace uitwijk {

std::vector<FieldWrite> importWrites(const ImportPreview& preview, const ImportDecision& decision)
{
    std::vector<FieldWrite> writes;
    for (const PreviewItem& item : preview.items) {
        for (const FieldChange& change : item.fields)
            writes.push_back({item.id, change.field, change.after});
        if (item.change == ImportChange::Retired && decision.archiveRetired)
            writes.push_back({item.id, Field::Archived, true});
    }
    return writes;
}

} // namespace uitwijk
