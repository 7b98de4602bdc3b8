// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/import/markdown_plan_reader.h"

#include <functional>

namespace uitwijk {

/// BLAKE2b-256 of octets; handed in, because importers know no cryptography.
using DigestOf = std::function<Bytes(ByteView)>;

/// A folder of Markdown and text files as one plan: each file a section, in the order of mkdocs.yml, else of
/// nav_order, else with index and readme first and numbers counted as numbers. Links are never followed, nor
/// are symbolic links; one that leads out of the folder is warned of. NotFound: no such folder, or nothing to
/// read in it. TooLarge: more than 2,000 files or 100 MiB.
[[nodiscard]] Result<ImportedPlan> readPlanFolder(const QString& path, const DigestOf& digestOf);

} // namespace uitwijk
