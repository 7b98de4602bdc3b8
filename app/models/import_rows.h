// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/importing.h"
#include "app/models/display_model.h"

namespace uitwijk {

/// What an import shows before it is confirmed, made from what was read and compared. The roles of each list
/// are those of ImportDraft.
struct ImportRows {
    DisplayRows sources = {};
    DisplayRows counts = {};
    DisplayRows columns = {};
    DisplayRows lists = {};
    DisplayRows warnings = {};
    DisplayRows items = {};
    int chosen = 0; ///< rows of `items` that would be written
    int retired = 0;
};

/// All that a preview is made from. Belongs to whoever asks; lives as long as the call.
struct ImportState {
    const std::vector<ImportSourceRead>& sources;
    const std::vector<PendingImport>& previews; ///< one for each source, or none yet
    const ImportDecision& decision;
    QString language;
};

[[nodiscard]] ImportRows importRows(const ImportState& state);

/// How a row of `items` is told from the others.
enum class ImportRowChange { Changed = 1, Added = 2, Retired = 3 };

} // namespace uitwijk
