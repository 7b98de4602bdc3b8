// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"

#include <vector>

namespace uitwijk {

/// What another Markdown parser (md4c) sees: the source line of each list item and of each table row. Knows
/// nothing of the importer.
struct IndependentCount {
    std::vector<int> itemLines;
    std::vector<int> rowLines; ///< body rows
};

[[nodiscard]] IndependentCount countIndependently(const Bytes& markdown);

} // namespace uitwijk
