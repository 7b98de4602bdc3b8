// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/handbook.h"
#include "app/handbook/import_source.h"
#include "store/import/import_ops.h"

namespace uitwijk {

/// A file or folder as it was understood and what it would change. Nothing is written before confirmImport().
struct PendingImport {
    QString name; ///< of the file or folder, without its path
    ImportPreview preview = {};
    QHash<ObjectId, QString> names = {}; ///< of everything that the changes refer to
};

/// Reads a plan, contact cards or a contact table (kind found by content), or a whole folder of plan files as
/// one plan, and compares it with the handbook. NotFound, TooLarge, Unsupported, Malformed: the file's kind
/// is refused and nothing is lost. `region`: ISO 3166 country for phone numbers.
Result<PendingImport> prepareImport(
    Store& store, const PlanId& plan, const QString& path, const QString& region = {});

/// Compares sources that were read with the handbook, each as the handbook would be after those before it:
/// who is in two files is one. One answer for each source; an empty one for what was refused.
Result<std::vector<PendingImport>> compareSources(const Store& store, const PlanId& plan,
    const std::vector<ImportSourceRead>& sources, const ImportDecision& decision = {});

/// Carries out what the preview shows. Importing the same again writes nothing.
Result<Commit> confirmImport(Handbook& handbook, const PendingImport& pending);

} // namespace uitwijk
