// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/import_rows.h"

namespace uitwijk {

/// A row for each thing that an import would change, add or find missing; parts of new things count with
/// them. Changed ones first: they need judgement.
[[nodiscard]] DisplayRows changeRows(const ImportState& state);

/// Two long texts, cut to where they begin to differ.
struct BeforeAndAfter {
    QString before;
    QString after;
};
[[nodiscard]] BeforeAndAfter shortened(const QString& before, const QString& after);

} // namespace uitwijk
