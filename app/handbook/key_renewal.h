// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/clock.h"
#include "store/base/result.h"
#include "store/crypto/secret_bytes.h"

#include <QString>
#include <QStringView>

namespace uitwijk {

// A copy under a new database key, for when somebody may have had the old one, or files and a passphrase that
// lead to it: what they took opens nothing of what lies here from then on. Passphrase and recovery sheet stay
// the same; the words of an envelope open nothing any more.
//
// Copy, then slots, then the copy in the place of the database, then the anchor, then the former key is
// forgotten. A kill or a power cut anywhere leaves a handbook that opens with the passphrase: settledKey()
// goes on where it stopped.

/// Takes seconds: not on the UI thread. Locked: the handbook is open, here or elsewhere. WrongKey, and
/// whatever else opening and writing give; NotAllowed for a copy that is open for reading alone. Before the
/// slots are written nothing has changed then; after that, the same passphrase opens what there is. Gives the
/// new key.
Result<SecretBytes> renewDatabaseKey(const QString& folder, QStringView passphrase, const Clock& clock);

/// Of a key that was unlocked: the one that opens the database. Ends what renewDatabaseKey() could not end,
/// if it can. Another key than `key` only as long as the database is still under the former one.
Result<SecretBytes> settledKey(const QString& folder, SecretBytes key, const Clock& clock);

} // namespace uitwijk
