// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "store/keys/recovery_sheet.h"

namespace uitwijk::cli {

/// Writes the recovery sheet to `path` (readable by its owner alone; Exists when something is there), or on
/// standard error when no path was given: it is shown this once.
Result<void> showRecovery(const Console& console, const RecoverySheet& sheet, const QString& path);

} // namespace uitwijk::cli
