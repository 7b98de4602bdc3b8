// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/field_write.h"
#include "store/import/import_preview.h"

#include <QSet>

namespace uitwijk {

/// What a person decides when he confirms.
struct ImportDecision {
    bool archiveRetired = false; ///< nothing is ever deleted
    QSet<ObjectId> skipped = {}; ///< what is not wanted: stays as it is, or does not come
};

/// Below what an object comes to stand; null when that does not change.
[[nodiscard]] ObjectId parentAfter(const PreviewItem& item);

/// What stays away when these are skipped: they, and what is new below a new one of them.
[[nodiscard]] QSet<ObjectId> leftOut(const ImportPreview& preview, const QSet<ObjectId>& skipped);

/// The writes that carry out a preview: kinds before contents, parents before children, in the same order
/// each time. None for a file that changes nothing. The name of the octets comes last, and only when nothing
/// was skipped: an import that was cut off or taken in part is compared in full the next time.
[[nodiscard]] std::vector<FieldWrite> importWrites(
    const ImportPreview& preview, const ImportDecision& decision = {});

} // namespace uitwijk
