// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/clock.h"
#include "sync/engine/bundle_receiver.h"
#include "sync/wire/messages.h"

namespace uitwijk {

/// A file for a stick or a mail (FORMAT.md 7): still encrypted, readable by members only.
struct DeltaFile {
    Bytes octets;
    qsizetype bundles = 0;
    Commit commit; ///< what waited was sealed for it
};

/// All that this copy holds beyond `reach`. Seals what waits.
Result<DeltaFile> exportDelta(Replica& replica, const Clock& clock, const std::vector<Dependency>& reach);

/// A run of bundles that whoever made a file had, and that this copy still lacks.
struct MissingRun {
    AuthorPrefix author;
    quint64 first = 0;
    quint64 last = 0;
    auto operator<=>(const MissingRun&) const = default;
};

/// What came of a file.
struct Delivered {
    Received received;
    std::optional<AuthorId> maker; ///< the member that signed what the file says of itself
    qint64 made = 0; ///< by the maker's clock, milliseconds since 1970; 0 without a maker
    bool isWhole = true; ///< false: torn or damaged; what could be read of it was taken all the same
    bool waits = false; ///< something in it could not be taken before what comes first: bring it again then
    std::vector<MissingRun> missing; ///< must be brought too; by author
};

/// Takes in what a delta file brings; the same checks as in a session. What its maker held then counts as
/// known of that device. NotAllowed: another handbook's. Malformed: no such file. Corrupt: torn before it
/// says whose it is. Else as BundleReceiver::take().
Result<Delivered> importDelta(Replica& replica, ByteView file);

} // namespace uitwijk
