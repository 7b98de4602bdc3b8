// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/crypto/secret_bytes.h"

#include <QString>

namespace uitwijk {

class Store;

/// Whether a database is the one that was last closed here, or a later state of it. Its cipher proves only
/// that it was written under this key, not when.
enum class AnchorFinding {
    Sound,
    Missing, ///< the anchor is gone although there was one
    Damaged, ///< the anchor was changed, or is another handbook's
    OtherDatabase, ///< a database that goes with this key, and is not the one that was here
    RolledBack, ///< this database as it was earlier: what came after is not in it
};

// The anchor lies beside the database in `anchor.v1`: "UWKN", version (1 octet, 1), 3 of zero, a name of the
// database by chance (16), its generation (8), how far the log of this device reached (8) and the chain hash
// there (32), how many bundles of all devices there were (8), and a BLAKE2b-256 ("uwk1.anchor") of all that
// under a key derived from the database key ("uwk1.anchor"). Numbers are big-endian. The database has name
// and generation, too, and is always written first: it may be ahead of its anchor, never behind.

/// Compares the database with its anchor. One that never had an anchor is Sound.
[[nodiscard]] Result<AnchorFinding> checkAnchor(
    const QString& folder, const SecretBytes& databaseKey, const Store& store);

/// From now on a database that is older than this is noticed. What cannot be written stays as it was, which
/// notices less and harms nothing.
void moveAnchor(const QString& folder, const SecretBytes& databaseKey, Store& store);

/// Goes on with a copy that was found to be Missing or Damaged, because somebody knows why: a new anchor.
/// NotAllowed for another finding: this device would write a second, different history under its name.
Result<void> acceptAsItIs(
    const QString& folder, const SecretBytes& databaseKey, Store& store, AnchorFinding finding);

} // namespace uitwijk
