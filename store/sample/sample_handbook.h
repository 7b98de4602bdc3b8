// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/sample/handbook_reader.h"

#include <vector>

namespace uitwijk {

/// The files of the sample handbook, as they are built into the program. They live as long as the program
/// does.
[[nodiscard]] std::vector<HandbookFile> sampleFiles();

/// The sample handbook as field writes: an invented organisation that a small firm can start from (README.md
/// here).
[[nodiscard]] Result<std::vector<FieldWrite>> sampleHandbook(const ReadingContext& context);

} // namespace uitwijk
