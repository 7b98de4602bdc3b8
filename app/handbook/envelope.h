// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/handbook.h"

namespace uitwijk {

// Words in an envelope in the safe: for when nobody is there who knows the passphrase of a device. They open
// its copy for reading, for an hour, and everybody is told; afterwards a person says that it was them, and
// why.

/// One opening with the words.
struct EnvelopeUse {
    qint64 at = 0; ///< ms since 1970-01-01 UTC
    Text on; ///< whose device it was
    Text claimedBy; ///< empty: nobody has said yet that it was them
    QString reason;
};

/// New words for this device's envelope; those of an earlier one open nothing from then on. The only time
/// that they are known. Takes as long as unlocking.
Result<QString> makeEnvelope(Handbook& handbook, const QString& language);

/// Tells the handbook that the envelope of this device was used, and opens it for reading. What cannot be
/// told is not opened.
Result<Handbook> openWithEnvelope(const QString& folder, QStringView words, const Clock& clock);

/// Every use of the envelope of `device`, latest first.
Result<std::vector<EnvelopeUse>> envelopeUses(const Store& store, const AuthorId& device);
/// The same of every device of the handbook that this copy knows of.
Result<std::vector<EnvelopeUse>> allEnvelopeUses(const Store& store);
/// The person at this device says that the uses nobody has claimed yet were them, and why. NotFound: there
/// are none. Malformed: no reason.
Result<Commit> claimEnvelope(Handbook& handbook, const QString& reason);

} // namespace uitwijk
