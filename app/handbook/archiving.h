// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/handbook.h"

namespace uitwijk {

/// What a saved archive holds.
struct IncidentArchive {
    Bytes text; ///< the file, sync/FORMAT.md section 8
    qint64 entries = 0;
};

/// The whole log of one incident as one file, signed by this device, which can be checked without the
/// handbook (archive_check.h). It is not encrypted: whoever has it can read it. NotFound: no such incident,
/// or this copy belongs to no handbook.
Result<IncidentArchive> archiveOf(Handbook& handbook, const ObjectId& incident, const QString& language);

} // namespace uitwijk
