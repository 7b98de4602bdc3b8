// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/handbook.h"

#include <QStringList>

namespace uitwijk {

/// What a check of a whole copy found.
struct Verification {
    QStringList problems; ///< empty: complete and unaltered
    int devices = 0; ///< member devices
    qint64 bundles = 0; ///< sealed ones, each chained to the one before and signed
    qint64 entries = 0; ///< log lines of all incidents
    QString fingerprint; ///< of the handbook, the same on all its devices; an archive states it
    Digest state; ///< equal on copies that hold the same
};

/// Reads everything: cipher and database integrity, every chain and signature, membership, and that the views
/// are what the log says. Takes seconds on a large handbook. An Error means that the check itself could not
/// be done.
Result<Verification> verifyCopy(Handbook& handbook);

} // namespace uitwijk
