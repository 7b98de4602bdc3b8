// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/replica.h"

#include <QStringList>

namespace uitwijk {

// A device joins by file: it makes a request, a member with the right to admits it and makes a welcome, it
// accepts the welcome (FORMAT.md 7). Both sides then show the same six digits, or the files were exchanged on
// their way.

/// A request to join, made by a store without a handbook. The keys stay in the store; asked again, it gives
/// the same request. Exists when the store belongs to a handbook already.
Result<Bytes> requestToJoin(Store& store);

/// How a sponsor answers a request.
struct Admission {
    Appointment appointment;
    QStringList addresses; ///< of relays where the handbook is to be met
};

struct Welcome {
    Bytes file;
    QString digits;
    Commit commit;
};

/// Admits whoever made `request`, and makes the welcome: the membership and all that is known so far. Forged
/// or Malformed when the request is not in order, Exists when that device is a member already, NotAllowed
/// when this one may not admit. Takes a tenth of a second and 64 MiB for the digits.
Result<Welcome> admit(Replica& sponsor, ByteView request, const Admission& admission);

struct Joined {
    Replica replica;
    QString digits;
    QStringList addresses;
    Commit commit;
};

/// Makes this store, which asked to join, a copy of the handbook that `welcome` brings. Forged when it
/// answers another request or does not hold together; nothing was stored then. May be done again after it was
/// interrupted.
Result<Joined> acceptWelcome(Store& store, ByteView welcome);

} // namespace uitwijk
