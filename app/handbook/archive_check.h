// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"
#include "store/base/result.h"

#include <QStringList>

namespace uitwijk {

/// What a check of an incident archive found, from the file alone.
struct ArchiveFindings {
    QStringList problems; ///< each names the line and what is wrong with it; empty: complete and unaltered
    QString title; ///< of the incident
    QString
        fingerprint; ///< of the handbook that it says it is from: to be compared with one known to be true
    bool exercise = false;
    int devices = 0; ///< that wrote an entry
    qint64 entries = 0;
};

/// Checks an incident archive (sync/FORMAT.md section 8) without the handbook: every line's signature, the
/// chain through all lines, that none is missing, added or moved, and that every device was admitted to the
/// handbook. Malformed: no archive at all. TooNew: of a newer version.
Result<ArchiveFindings> checkArchive(ByteView text);

} // namespace uitwijk
