// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/handbook.h"
#include "sync/engine/delta_file.h"

namespace uitwijk {

// Meeting by file: what one copy holds goes on a stick or in a mail, and another takes it in. One way is
// enough, in any order, as often as one likes.

/// What was written to a file.
struct CarriedOut {
    qsizetype bundles = 0;
    qsizetype octets = 0;
    Commit commit; ///< to be told
};

/// How the relay of this copy is called among those of whom the log knows what they hold. NotFound: none is
/// set.
Result<Bytes> relayName(const Store& store);

/// What `whom` is not known to hold since it was met last, as the octets of a file to take along: a device's
/// octets or relayName(); empty, or of whom nothing is known: everything. Errors as exportDelta().
Result<DeltaFile> packFor(Handbook& handbook, const Bytes& whom);
/// Writes what packFor() packs to the file at `path`, all or nothing. Errors as
/// writeHandedFile() and exportDelta().
Result<CarriedOut> carryOut(Handbook& handbook, const QString& path, const Bytes& whom);

/// A device of which something is still to be brought.
struct StillMissing {
    MissingRun run;
    QString device; ///< hex, as far as it is known
    QString person; ///< empty: not known here
};

/// What a file brought.
struct CarriedIn {
    qsizetype stored = 0;
    qsizetype repeated = 0;
    qsizetype refused = 0;
    bool isWhole = true;
    bool isKept
        = false; ///< part of it waits for what comes first, and is taken by itself when that is brought
    QString makerDevice; ///< hex; empty: nobody who belongs here vouches for the file as a whole
    QString makerPerson;
    qint64 made = 0; ///< milliseconds since 1970
    std::vector<StillMissing> missing;
    Commit commit; ///< to be told
};

/// Takes in what packFor() made, and what was kept of earlier ones that can be taken now. Errors as
/// importDelta(); nothing was changed then.
Result<CarriedIn> takeIn(Handbook& handbook, const Bytes& file, const QString& language);
/// The same of the file at `path`. Errors also as readHandedFile().
Result<CarriedIn> carryIn(Handbook& handbook, const QString& path, const QString& language);

/// Takes away what was kept of files in the handbook's folder; false when some of it stays.
bool forgetKept(const QString& handbookFolder);

/// When a device last made a file that came here, in milliseconds since 1970; 0: never.
[[nodiscard]] qint64 lastCarriedBy(const Store& store, const AuthorId& device);

} // namespace uitwijk
