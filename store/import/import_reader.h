// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/import/contacts_csv_reader.h"
#include "store/import/import_object.h"
#include "store/import/plan_folder_reader.h"

#include <variant>

namespace uitwijk {

/// What a source turned out to be. A preview shows it and flips its choices before importObjects().
using Imported = std::variant<ImportedPlan, ImportedContacts>;

/// One file, read by the reader that its content calls for. `name` without its path. The refusals of
/// fileKindOf, and what the readers refuse.
[[nodiscard]] Result<Imported> readImport(
    const QString& name, ByteView bytes, const DigestOf& digestOf, const ReadOptions& options = {});

/// A file or a folder on the disk. NotFound, Io, or as above.
[[nodiscard]] Result<Imported> readImportAt(
    const QString& path, const DigestOf& digestOf, const ReadOptions& options = {});

[[nodiscard]] ImportSet importObjects(const Imported& imported);

} // namespace uitwijk
