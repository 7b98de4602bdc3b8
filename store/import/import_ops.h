// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/field_write.h"
#include "store/import/import_preview.h"

namespace uitwijk {

/// What a person decides when he confirms.
struct ImportDecision {
    bool archiveRetired = false; ///< nothing is ever deleted
};

/// The writes that carry out a preview: kinds before contents, parents before children, in the same order
/// each time. None for a file that changes nothing.
[[nodiscard]] std::vector<FieldWrite> importWrites(
    const ImportPreview& preview, const ImportDecision& decision = {});

} // namespace uitwijk
